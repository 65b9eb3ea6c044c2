// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdHash(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "#")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}
