// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: an image body with every member */
class ChannelsGetMessageImageBodyTest {
    @Test
    fun passes() = replay("channels.get-message.image-body") {
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
        same("body.image.text", "Look", answer.body?.image?.text)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].mediaUrl",
            "https://example.com/a.png",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.image.images[0].altText", "A", answer.body?.image?.images?.getOrNull(0)?.altText)
        same("body.image.metadata.subject", "S", answer.body?.image?.metadata?.subject)
        same("body.image.metadata.fallbackText", "F", answer.body?.image?.metadata?.fallbackText)
        same("body.image.metadata.storyType", "T", answer.body?.image?.metadata?.storyType)
        same(
            "body.image.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.image?.metadata?.telegram?.parseMode?.text,
        )
        same("body.image.actions.size", 2, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "link", answer.body?.image?.actions?.getOrNull(0)?.type)
        same("body.image.actions[0].link.text", "Open", answer.body?.image?.actions?.getOrNull(0)?.link?.text)
        same(
            "body.image.actions[0].link.url",
            "https://example.com",
            answer.body?.image?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.image.actions[1].type", "buy", answer.body?.image?.actions?.getOrNull(1)?.type)
        same("body.image.actions[1].buy.text", "Buy", answer.body?.image?.actions?.getOrNull(1)?.buy?.text)
        same(
            "body.image.actions[1].buy.amountCents",
            1995L,
            answer.body?.image?.actions?.getOrNull(1)?.buy?.amountCents,
        )
        same("body.image.actions[1].buy.currency", "EUR", answer.body?.image?.actions?.getOrNull(1)?.buy?.currency)
    }
}
