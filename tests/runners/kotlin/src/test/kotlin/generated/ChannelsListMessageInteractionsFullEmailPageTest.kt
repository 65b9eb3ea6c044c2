// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** Message interactions (Email), the full response */
class ChannelsListMessageInteractionsFullEmailPageTest {
    @Test
    fun passes() = replay("channels.list-message-interactions.full-email-page") {
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
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].platformId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.platformId)
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].messageReference",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageReference,
        )
        same("pages[0].items[0].messagePartsCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.messagePartsCount)
        same("pages[0].items[0].messageTags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.size)
        same(
            "pages[0].items[0].messageTags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.getOrNull(0),
        )
        same(
            "pages[0].items[0].receiver.connector.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.id,
        )
        same(
            "pages[0].items[0].receiver.connector.identifierValue",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.identifierValue,
        )
        same(
            "pages[0].items[0].receiver.connector.annotations.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.annotations?.name,
        )
        same(
            "pages[0].items[0].receiver.connector.types.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.types?.size,
        )
        same(
            "pages[0].items[0].receiver.connector.types[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.types?.getOrNull(0),
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T13:34:56.336Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same("pages[0].items[0].context.id", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.id)
        same("pages[0].items[0].context.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.type)
        same("pages[0].items[0].context.tags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.size)
        same(
            "pages[0].items[0].context.tags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.getOrNull(0),
        )
        same(
            "pages[0].items[0].metadata.link.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[0].metadata.link.url",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.url,
        )
        same(
            "pages[0].items[0].metadata.button.payload",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.button?.payload,
        )
        same(
            "pages[0].items[0].metadata.reaction.emoji",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.emoji,
        )
        same(
            "pages[0].items[0].metadata.reaction.action",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.action,
        )
        same(
            "pages[0].items[0].metadata.conversion.type",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.type,
        )
        same(
            "pages[0].items[0].metadata.conversion.status",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.status,
        )
        same(
            "pages[0].items[0].metadata.conversion.method",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.method,
        )
        same(
            "pages[0].items[0].metadata.conversion.timestamp",
            Instant.parse("2025-05-14T13:34:56.336Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.timestamp,
        )
        same(
            "pages[0].items[0].metadata.prefetched",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.prefetched,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"messageId\":\"123e4567-e89b-12d3-a456-426614174000\",\"channelId\":\"123e4567-e89b-12d3-a456-426614174000\",\"platformId\":\"text\",\"type\":\"clicked\",\"messageReference\":\"text\",\"messagePartsCount\":1,\"messageTags\":[\"text\"],\"receiver\":{\"connector\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"identifierValue\":\"text\",\"annotations\":{\"name\":\"text\"},\"types\":[\"text\"]}},\"createdAt\":\"2025-05-14T13:34:56.336Z\",\"details\":\"text\",\"context\":{\"id\":\"text\",\"type\":\"text\",\"tags\":[\"text\"]},\"metadata\":{\"link\":{\"name\":\"text\",\"url\":\"text\"},\"button\":{\"payload\":\"text\"},\"reaction\":{\"emoji\":\"text\",\"action\":\"text\"},\"conversion\":{\"type\":\"text\",\"status\":\"text\",\"method\":\"text\",\"timestamp\":\"2025-05-14T13:34:56.336Z\"},\"prefetched\":true,\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
