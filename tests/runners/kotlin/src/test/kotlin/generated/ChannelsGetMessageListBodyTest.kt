// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: a body of the kind list with every member */
class ChannelsGetMessageListBodyTest {
    @Test
    fun passes() = replay("channels.get-message.list-body") {
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
        same("body.list.title", "A title", answer.body?.list?.title)
        same("body.list.text", "A text", answer.body?.list?.text)
        same("body.list.altText", "In words", answer.body?.list?.altText)
        same("body.list.items.size", 1, answer.body?.list?.items?.size)
        same("body.list.items[0].title", "Section", answer.body?.list?.items?.getOrNull(0)?.title)
        same(
            "body.list.items[0].mediaUrl",
            "https://example.com/r.png",
            answer.body?.list?.items?.getOrNull(0)?.mediaUrl,
        )
        same("body.list.items[0].description", "A description", answer.body?.list?.items?.getOrNull(0)?.description)
        same("body.list.items[0].altText", "Row", answer.body?.list?.items?.getOrNull(0)?.altText)
        same("body.list.items[0].actions.size", 1, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Row",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "row-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[0].postback.metadata.description.label",
            "A second line",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.metadata?.description?.label,
        )
        same("body.list.actions.size", 2, answer.body?.list?.actions?.size)
        same("body.list.actions[0].type", "reply", answer.body?.list?.actions?.getOrNull(0)?.type)
        same("body.list.actions[0].reply.text", "Yes", answer.body?.list?.actions?.getOrNull(0)?.reply?.text)
        same("body.list.actions[1].type", "postback", answer.body?.list?.actions?.getOrNull(1)?.type)
        same("body.list.actions[1].postback.text", "No", answer.body?.list?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.list.actions[1].postback.payload",
            "no",
            answer.body?.list?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
        same("body.list.metadata.replyMessage.title", "Chosen", answer.body?.list?.metadata?.replyMessage?.title)
        same("body.list.metadata.replyMessage.text", "This is it", answer.body?.list?.metadata?.replyMessage?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"list\",\"list\":{\"title\":\"A title\",\"text\":\"A text\",\"altText\":\"In words\",\"items\":[{\"title\":\"Section\",\"description\":\"A description\",\"altText\":\"Row\",\"mediaUrl\":\"https://example.com/r.png\",\"actions\":[{\"type\":\"postback\",\"postback\":{\"text\":\"Row\",\"payload\":\"row-1\",\"metadata\":{\"description\":{\"label\":\"A second line\"}}}}]}],\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"postback\",\"postback\":{\"text\":\"No\",\"payload\":\"no\"}}],\"metadata\":{\"button\":{\"label\":\"Show options\"},\"replyMessage\":{\"title\":\"Chosen\",\"text\":\"This is it\"}}}}}",
            answer.rawJSON,
        )
    }
}
