// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: a body of the kind gif with every member */
class ChannelsGetMessageGifBodyTest {
    @Test
    fun passes() = replay("channels.get-message.gif-body") {
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
        same("body.type", "gif", answer.body?.type)
        same("body.gif.text", "Look", answer.body?.gif?.text)
        same("body.gif.mediaUrl", "https://example.com/cat.gif", answer.body?.gif?.mediaUrl)
        same("body.gif.altText", "A cat", answer.body?.gif?.altText)
        same("body.gif.actions.size", 2, answer.body?.gif?.actions?.size)
        same("body.gif.actions[0].type", "reply", answer.body?.gif?.actions?.getOrNull(0)?.type)
        same("body.gif.actions[0].reply.text", "Yes", answer.body?.gif?.actions?.getOrNull(0)?.reply?.text)
        same("body.gif.actions[1].type", "postback", answer.body?.gif?.actions?.getOrNull(1)?.type)
        same("body.gif.actions[1].postback.text", "No", answer.body?.gif?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.gif.actions[1].postback.payload",
            "no",
            answer.body?.gif?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.gif.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.gif?.metadata?.telegram?.parseMode?.text,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"gif\",\"gif\":{\"text\":\"Look\",\"mediaUrl\":\"https://example.com/cat.gif\",\"altText\":\"A cat\",\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"postback\",\"postback\":{\"text\":\"No\",\"payload\":\"no\"}}],\"metadata\":{\"telegram\":{\"parseMode\":\"MarkdownV2\"}}}}}",
            answer.rawJSON,
        )
    }
}
