// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are
@Sendable func channelsCreateMediaUploadFormFields(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    run.same("mediaUrl", "https://media.api.bird.com/workspaces/w/channel-media/m", answer.mediaUrl)
    run.same("uploadUrl", "https://channels.s3.amazonaws.com/", answer.uploadUrl)
    run.same("uploadMethod", "POST", answer.uploadMethod)
    run.json(
        "uploadFormData",
        #"{"Content-Type":"text/plain","acl":"private","bucket":"channels..","key":"b2d..b123","policy":"eyJle...dfQ==","x-amz-algorithm":"AWS4-HMAC-SHA256","x-amz-credential":"ASIA..","x-amz-date":"20230501T192504Z","x-amz-meta-allowed-paths":"workspace\\b2..","x-amz-meta-channel-id":"ac0..f19e","x-amz-security-token":"IQoo..qqq","x-amz-signature":"RcU9...XLw="}"#,
        answer.uploadFormData
    )
    run.json(
        "rawJSON",
        #"{"mediaUrl":"https://media.api.bird.com/workspaces/w/channel-media/m","uploadUrl":"https://channels.s3.amazonaws.com/","uploadMethod":"POST","uploadFormData":{"Content-Type":"text/plain","acl":"private","bucket":"channels..","key":"b2d..b123","policy":"eyJle...dfQ==","x-amz-algorithm":"AWS4-HMAC-SHA256","x-amz-credential":"ASIA..","x-amz-date":"20230501T192504Z","x-amz-meta-allowed-paths":"workspace\\b2..","x-amz-meta-channel-id":"ac0..f19e","x-amz-security-token":"IQoo..qqq","x-amz-signature":"RcU9...XLw="}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
