// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** asking where to upload may be repeated */
class ChannelsCreateMediaUploadRetry503Test {
    @Test
    fun passes() = replay("channels.create-media-upload.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.media.presign(
            CreatePresignedUpload(contentType = "text"),
            CallOptions(maxRetries = 1),
        )
        same("mediaUrl", "https://example.com", answer.mediaUrl)
        same("uploadUrl", "https://example.com", answer.uploadUrl)
        same("uploadMethod", "text", answer.uploadMethod)
        json("uploadFormData", "{}", answer.uploadFormData)
    }
}
