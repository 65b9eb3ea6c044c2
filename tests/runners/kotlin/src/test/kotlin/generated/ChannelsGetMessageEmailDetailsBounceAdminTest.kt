// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Message status (Email): delivery_failed, bounceAdmin; a further member stays in the raw JSON */
class ChannelsGetMessageEmailDetailsBounceAdminTest {
    @Test
    fun passes() = replay("channels.get-message.email-details-bounce-admin") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "bounceAdmin", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivery_failed\",\"direction\":\"outgoing\",\"details\":\"bounceAdmin\",\"smtpCode\":550}",
            answer.rawJSON,
        )
    }
}
