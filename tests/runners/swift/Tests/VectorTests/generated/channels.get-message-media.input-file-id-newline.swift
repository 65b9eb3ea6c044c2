// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an argument must not reach another path or a header
@Sendable func channelsGetMessageMediaInputFileIdNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "a\r\nx-evil: 1"
        ).bytes()
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.fileId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
