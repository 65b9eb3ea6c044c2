// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a required member of the answer is missing
@Sendable func channelsCreateMediaUploadAnswerWithoutMediaUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "mediaUrl", error?.path)
}
