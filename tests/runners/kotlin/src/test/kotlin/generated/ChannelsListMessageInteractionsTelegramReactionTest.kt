// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** Message interactions: Reaction on Telegram */
class ChannelsListMessageInteractionsTelegramReactionTest {
    @Test
    fun passes() = replay("channels.list-message-interactions.telegram-reaction") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "Reaction", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].metadata.reaction.emoji",
            "👍",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.emoji,
        )
        same(
            "pages[0].items[0].metadata.reaction.action",
            "added",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.action,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"Reaction\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"metadata\":{\"reaction\":{\"emoji\":\"👍\",\"action\":\"added\"}}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
