// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// asking where to upload may be repeated
@Sendable func channelsCreateChannelMediaUploadRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presignForChannel(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreatePresignedUpload(contentType: "text"),
        options: Options(maxRetries: 1)
    )
    run.same("mediaUrl", "https://example.com", answer.mediaUrl)
    run.same("uploadUrl", "https://example.com", answer.uploadUrl)
    run.same("uploadMethod", "text", answer.uploadMethod)
    run.json("uploadFormData", #"{}"#, answer.uploadFormData)
}
