// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// members and a verb that are not known yet; null for what may be missing
@Sendable func channelsCreateChannelMediaUploadUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presignForChannel(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreatePresignedUpload(contentType: "text")
    )
    run.same("mediaUrl", "https://media.api.bird.com/workspaces/w/channel-media/m", answer.mediaUrl)
    run.same("uploadUrl", "https://channels.s3.amazonaws.com/", answer.uploadUrl)
    run.same("uploadMethod", "BEAM", answer.uploadMethod)
    run.absent("uploadFormData", answer.uploadFormData)
    run.json(
        "rawJSON",
        #"{"mediaUrl":"https://media.api.bird.com/workspaces/w/channel-media/m","uploadUrl":"https://channels.s3.amazonaws.com/","uploadMethod":"BEAM","uploadFormData":null,"expiresAt":"2025-05-29T06:14:56Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
