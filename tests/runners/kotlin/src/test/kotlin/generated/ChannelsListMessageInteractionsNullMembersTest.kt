// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.toList

/** every optional member null */
class ChannelsListMessageInteractionsNullMembersTest {
    @Test
    fun passes() = replay("channels.list-message-interactions.null-members") {
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
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same("pages[0].items[0].channelId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.channelId)
        same("pages[0].items[0].platformId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.platformId)
        same("pages[0].items[0].type", null, pages.getOrNull(0)?.items?.getOrNull(0)?.type)
        same("pages[0].items[0].messageReference", null, pages.getOrNull(0)?.items?.getOrNull(0)?.messageReference)
        same(
            "pages[0].items[0].messagePartsCount",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.messagePartsCount,
        )
        same("pages[0].items[0].messageTags", null, pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags)
        same("pages[0].items[0].receiver", null, pages.getOrNull(0)?.items?.getOrNull(0)?.receiver)
        same("pages[0].items[0].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt)
        same("pages[0].items[0].details", null, pages.getOrNull(0)?.items?.getOrNull(0)?.details)
        same("pages[0].items[0].context", null, pages.getOrNull(0)?.items?.getOrNull(0)?.context)
        same("pages[0].items[0].metadata", null, pages.getOrNull(0)?.items?.getOrNull(0)?.metadata)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":null,\"platformId\":null,\"type\":null,\"messageReference\":null,\"messagePartsCount\":null,\"messageTags\":null,\"receiver\":null,\"createdAt\":null,\"details\":null,\"context\":null,\"metadata\":null}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
