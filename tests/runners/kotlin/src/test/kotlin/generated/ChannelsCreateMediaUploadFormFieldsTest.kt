// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are */
class ChannelsCreateMediaUploadFormFieldsTest {
    @Test
    fun passes() = replay("channels.create-media-upload.form-fields") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.media.presign(CreatePresignedUpload(contentType = "text"))
        same("mediaUrl", "https://media.api.bird.com/workspaces/w/channel-media/m", answer.mediaUrl)
        same("uploadUrl", "https://channels.s3.amazonaws.com/", answer.uploadUrl)
        same("uploadMethod", "POST", answer.uploadMethod)
        json(
            "uploadFormData",
            "{\"Content-Type\":\"text/plain\",\"acl\":\"private\",\"bucket\":\"channels..\",\"key\":\"b2d..b123\",\"policy\":\"eyJle...dfQ==\",\"x-amz-algorithm\":\"AWS4-HMAC-SHA256\",\"x-amz-credential\":\"ASIA..\",\"x-amz-date\":\"20230501T192504Z\",\"x-amz-meta-allowed-paths\":\"workspace\\\\b2..\",\"x-amz-meta-channel-id\":\"ac0..f19e\",\"x-amz-security-token\":\"IQoo..qqq\",\"x-amz-signature\":\"RcU9...XLw=\"}",
            answer.uploadFormData,
        )
        json(
            "rawJSON",
            "{\"mediaUrl\":\"https://media.api.bird.com/workspaces/w/channel-media/m\",\"uploadUrl\":\"https://channels.s3.amazonaws.com/\",\"uploadMethod\":\"POST\",\"uploadFormData\":{\"Content-Type\":\"text/plain\",\"acl\":\"private\",\"bucket\":\"channels..\",\"key\":\"b2d..b123\",\"policy\":\"eyJle...dfQ==\",\"x-amz-algorithm\":\"AWS4-HMAC-SHA256\",\"x-amz-credential\":\"ASIA..\",\"x-amz-date\":\"20230501T192504Z\",\"x-amz-meta-allowed-paths\":\"workspace\\\\b2..\",\"x-amz-meta-channel-id\":\"ac0..f19e\",\"x-amz-security-token\":\"IQoo..qqq\",\"x-amz-signature\":\"RcU9...XLw=\"}}",
            answer.rawJSON,
        )
    }
}
