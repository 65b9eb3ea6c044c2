// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a file that can be read again is sent again when the connection broke
@Sendable func channelsCreateMediaUploadUploadRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt",
        options: Options(maxRetries: 1)
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
