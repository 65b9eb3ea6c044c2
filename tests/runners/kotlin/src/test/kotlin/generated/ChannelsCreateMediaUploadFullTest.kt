// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Messaging, Create a presigned media upload (workspace), the full request and response */
class ChannelsCreateMediaUploadFullTest {
    @Test
    fun passes() = replay("channels.create-media-upload.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.media.presign(CreatePresignedUpload(contentType = "text"))
        same("mediaUrl", "https://example.com", answer.mediaUrl)
        same("uploadUrl", "https://example.com", answer.uploadUrl)
        same("uploadMethod", "text", answer.uploadMethod)
        json("uploadFormData", "{}", answer.uploadFormData)
        json(
            "rawJSON",
            "{\"mediaUrl\":\"https://example.com\",\"uploadUrl\":\"https://example.com\",\"uploadMethod\":\"text\",\"uploadFormData\":{}}",
            answer.rawJSON,
        )
    }
}
