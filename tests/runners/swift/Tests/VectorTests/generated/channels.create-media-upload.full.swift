// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Messaging, Create a presigned media upload (workspace), the full request and response
@Sendable func channelsCreateMediaUploadFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    run.same("mediaUrl", "https://example.com", answer.mediaUrl)
    run.same("uploadUrl", "https://example.com", answer.uploadUrl)
    run.same("uploadMethod", "text", answer.uploadMethod)
    run.json("uploadFormData", #"{}"#, answer.uploadFormData)
    run.json(
        "rawJSON",
        #"{"mediaUrl":"https://example.com","uploadUrl":"https://example.com","uploadMethod":"text","uploadFormData":{}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
