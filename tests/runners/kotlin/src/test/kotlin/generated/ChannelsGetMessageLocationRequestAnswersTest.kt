// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an action whose payload is null, absent or there */
class ChannelsGetMessageLocationRequestAnswersTest {
    @Test
    fun passes() = replay("channels.get-message.location-request-answers") {
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
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Where are you?", answer.body?.text?.text)
        same("body.text.actions.size", 3, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "locationRequest", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].locationRequest",
            null,
            answer.body?.text?.actions?.getOrNull(0)?.locationRequest,
        )
        same("body.text.actions[1].type", "locationRequest", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].locationRequest",
            null,
            answer.body?.text?.actions?.getOrNull(1)?.locationRequest,
        )
        same("body.text.actions[2].type", "locationRequest", answer.body?.text?.actions?.getOrNull(2)?.type)
        same(
            "body.text.actions[2].locationRequest.text",
            "Send location",
            answer.body?.text?.actions?.getOrNull(2)?.locationRequest?.text,
        )
    }
}
