// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** the smallest answer: nothing but the required id */
class ChannelsGetMessageOnlyIdTest {
    @Test
    fun passes() = replay("channels.get-message.only-id") {
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
        same("channelId", null, answer.channelId)
        same("sender", null, answer.sender)
        same("receiver", null, answer.receiver)
        same("meta", null, answer.meta)
        same("reference", null, answer.reference)
        same("parts", null, answer.parts)
        same("status", null, answer.status)
        same("reason", null, answer.reason)
        same("direction", null, answer.direction)
        same("origin", null, answer.origin)
        same("replyTo", null, answer.replyTo)
        same("lastStatusAt", null, answer.lastStatusAt)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        same("details", null, answer.details)
        same("failure", null, answer.failure)
        same("tags", null, answer.tags)
        same("shortLinks", null, answer.shortLinks)
        same("scheduledFor", null, answer.scheduledFor)
        same("body", null, answer.body)
        same("template", null, answer.template)
        json("rawJSON", "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\"}", answer.rawJSON)
    }
}
