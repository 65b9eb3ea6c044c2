// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an id must not reach another path
@Sendable func channelsCreateChannelMediaUploadInputUploadChannelIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.uploadForChannel(
            "../x",
            .data(Data("Hello".utf8)),
            contentType: "text/plain",
            filename: "a.txt"
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.channelId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
