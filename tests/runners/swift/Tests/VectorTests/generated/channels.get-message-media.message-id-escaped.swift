// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the message id of a file is text, and one segment as well
@Sendable func channelsGetMessageMediaMessageIdEscaped(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("a/../b", "f")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}
