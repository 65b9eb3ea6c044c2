// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** enum values that are not known yet */
class ChannelsGetMessageUnknownEnumValuesTest {
    @Test
    fun passes() = replay("channels.get-message.unknown-enum-values") {
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
        same("status", "teleported", answer.status?.text)
        same("direction", "sideways", answer.direction?.text)
        same("replyTo.id", "1", answer.replyTo?.id)
        same("replyTo.type", "shout", answer.replyTo?.type?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"teleported\",\"direction\":\"sideways\",\"replyTo\":{\"id\":\"1\",\"type\":\"shout\"}}",
            answer.rawJSON,
        )
    }
}
