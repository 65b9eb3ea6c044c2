// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the caller gives up while the store is silent; the connection must close
@Sendable func channelsCreateMediaUploadUploadCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(400)) {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt"
        )
    }
}
