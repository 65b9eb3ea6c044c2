// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** every member of a body of the kind list null */
class ChannelsGetMessageNullListMembersTest {
    @Test
    fun passes() = replay("channels.get-message.null-list-members") {
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
        same("body.type", "list", answer.body?.type)
        same("body.list.title", null, answer.body?.list?.title)
        same("body.list.text", null, answer.body?.list?.text)
        same("body.list.altText", null, answer.body?.list?.altText)
        same("body.list.items.size", 1, answer.body?.list?.items?.size)
        same("body.list.items[0].title", null, answer.body?.list?.items?.getOrNull(0)?.title)
        same("body.list.items[0].mediaUrl", null, answer.body?.list?.items?.getOrNull(0)?.mediaUrl)
        same("body.list.items[0].description", null, answer.body?.list?.items?.getOrNull(0)?.description)
        same("body.list.items[0].altText", null, answer.body?.list?.items?.getOrNull(0)?.altText)
        same("body.list.items[0].actions", null, answer.body?.list?.items?.getOrNull(0)?.actions)
        same("body.list.actions", null, answer.body?.list?.actions)
        same("body.list.metadata.button.label", null, answer.body?.list?.metadata?.button?.label)
        same("body.list.metadata.replyMessage.title", null, answer.body?.list?.metadata?.replyMessage?.title)
        same("body.list.metadata.replyMessage.text", null, answer.body?.list?.metadata?.replyMessage?.text)
    }
}
