// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** keys inside free objects and maps arrive as they are */
class ChannelsGetMessageFreeObjectKeysUntouchedTest {
    @Test
    fun passes() = replay("channels.get-message.free-object-keys-untouched") {
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
        json(
            "meta.extraInformation",
            "{\"useCase\":\"marketing\",\"user_id\":7,\"nested\":{\"snake_key\":[1,2.5,\"three\",null,true,{\"innerKey\":{}}]}}",
            answer.meta?.extraInformation,
        )
        same("meta.email.headers", mapOf("reply_to" to "a", "replyTo" to "b"), answer.meta?.email?.headers)
        same(
            "template.variables",
            mapOf("first_name" to "Ada", "lastName" to "Lovelace"),
            answer.template?.variables,
        )
    }
}
