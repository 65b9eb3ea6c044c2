// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** every member of an image body null */
class ChannelsGetMessageNullImageMembersTest {
    @Test
    fun passes() = replay("channels.get-message.null-image-members") {
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
        same("body.type", "image", answer.body?.type)
        same("body.image.text", null, answer.body?.image?.text)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same("body.image.images[0].mediaUrl", null, answer.body?.image?.images?.getOrNull(0)?.mediaUrl)
        same("body.image.images[0].altText", null, answer.body?.image?.images?.getOrNull(0)?.altText)
        same("body.image.metadata.subject", null, answer.body?.image?.metadata?.subject)
        same("body.image.metadata.fallbackText", null, answer.body?.image?.metadata?.fallbackText)
        same("body.image.metadata.storyType", null, answer.body?.image?.metadata?.storyType)
        same("body.image.metadata.telegram", null, answer.body?.image?.metadata?.telegram)
        same("body.image.actions", null, answer.body?.image?.actions)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"image\",\"image\":{\"text\":null,\"images\":[{\"mediaUrl\":null,\"altText\":null}],\"metadata\":{\"subject\":null,\"fallbackText\":null,\"storyType\":null,\"telegram\":null},\"actions\":null}}}",
            answer.rawJSON,
        )
    }
}
