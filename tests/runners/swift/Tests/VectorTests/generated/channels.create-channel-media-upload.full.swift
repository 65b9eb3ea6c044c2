// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Messaging, Create a presigned media upload (channel), the full request and response
@Sendable func channelsCreateChannelMediaUploadFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presignForChannel(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreatePresignedUpload(contentType: "text")
    )
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
