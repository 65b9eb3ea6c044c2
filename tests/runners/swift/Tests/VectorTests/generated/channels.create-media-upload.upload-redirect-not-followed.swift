// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a store that sends elsewhere is not followed
@Sendable func channelsCreateMediaUploadUploadRedirectNotFollowed(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt"
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 307, error?.status)
    run.same("delivery", .answered, error?.delivery)
}
