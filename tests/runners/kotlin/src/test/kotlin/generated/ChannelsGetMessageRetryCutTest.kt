// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** a read is repeated when its answer was cut */
class ChannelsGetMessageRetryCutTest {
    @Test
    fun passes() = replay("channels.get-message.retry-cut") {
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
            CallOptions(maxRetries = 1),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }
}
