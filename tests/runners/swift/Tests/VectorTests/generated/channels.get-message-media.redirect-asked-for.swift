// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Messaging, Get message media: 302 after redirect=true
@Sendable func channelsGetMessageMediaRedirectAskedFor(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
        GetMessageMedia(redirect: true)
    )
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}
