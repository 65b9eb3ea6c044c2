// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** the API's 0001-01-01T00:00:00Z is no time */
class ChannelsGetMessageZeroTimeTest {
    @Test
    fun passes() = replay("channels.get-message.zero-time") {
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
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        same("scheduledFor", null, answer.scheduledFor)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"lastStatusAt\":\"2025-05-29T06:14:56.392Z\",\"createdAt\":\"0001-01-01T00:00:00Z\",\"updatedAt\":\"0001-01-01T00:00:00Z\",\"scheduledFor\":\"0001-01-01T00:00:00Z\"}",
            answer.rawJSON,
        )
    }
}
