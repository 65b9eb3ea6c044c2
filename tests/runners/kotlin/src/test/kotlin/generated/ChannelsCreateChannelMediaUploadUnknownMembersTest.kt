// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** members and a verb that are not known yet; null for what may be missing */
class ChannelsCreateChannelMediaUploadUnknownMembersTest {
    @Test
    fun passes() = replay("channels.create-channel-media-upload.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType = "text"),
        )
        same("mediaUrl", "https://media.api.bird.com/workspaces/w/channel-media/m", answer.mediaUrl)
        same("uploadUrl", "https://channels.s3.amazonaws.com/", answer.uploadUrl)
        same("uploadMethod", "BEAM", answer.uploadMethod)
        same("uploadFormData", null, answer.uploadFormData)
        json(
            "rawJSON",
            "{\"mediaUrl\":\"https://media.api.bird.com/workspaces/w/channel-media/m\",\"uploadUrl\":\"https://channels.s3.amazonaws.com/\",\"uploadMethod\":\"BEAM\",\"uploadFormData\":null,\"expiresAt\":\"2025-05-29T06:14:56Z\"}",
            answer.rawJSON,
        )
    }
}
