// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the store refuses, with an answer of its own
@Sendable func channelsCreateChannelMediaUploadUploadStore403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.uploadForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt"
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "AccessDenied", error?.code)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 2, error?.attempts)
}
