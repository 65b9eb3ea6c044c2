// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** Message interactions (Email): opened, with each of its details */
class ChannelsListMessageInteractionsEmailOpenedTest {
    @Test
    fun passes() = replay("channels.list-message-interactions.email-opened") {
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
        same("pages[0].items", 4, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000000",
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
        same("pages[0].items[0].type", "opened", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:00.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "initial_open", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(1)?.messageId,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].type", "opened", pages.getOrNull(0)?.items?.getOrNull(1)?.type?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same("pages[0].items[1].details", "open", pages.getOrNull(0)?.items?.getOrNull(1)?.details?.text)
        same(
            "pages[0].items[2].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(2)?.id,
        )
        same(
            "pages[0].items[2].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(2)?.messageId,
        )
        same(
            "pages[0].items[2].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(2)?.channelId,
        )
        same("pages[0].items[2].type", "opened", pages.getOrNull(0)?.items?.getOrNull(2)?.type?.text)
        same(
            "pages[0].items[2].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.createdAt,
        )
        same(
            "pages[0].items[2].details",
            "amp_initial_open",
            pages.getOrNull(0)?.items?.getOrNull(2)?.details?.text,
        )
        same(
            "pages[0].items[3].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(0)?.items?.getOrNull(3)?.id,
        )
        same(
            "pages[0].items[3].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(3)?.messageId,
        )
        same(
            "pages[0].items[3].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(3)?.channelId,
        )
        same("pages[0].items[3].type", "opened", pages.getOrNull(0)?.items?.getOrNull(3)?.type?.text)
        same(
            "pages[0].items[3].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(3)?.createdAt,
        )
        same("pages[0].items[3].details", "amp_open", pages.getOrNull(0)?.items?.getOrNull(3)?.details?.text)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000000\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"opened\",\"createdAt\":\"2025-05-29T06:14:00.392Z\",\"details\":\"initial_open\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"opened\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"open\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
        json(
            "rawJSON/items/2",
            "{\"id\":\"00000000-0000-4000-8000-000000000002\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"opened\",\"createdAt\":\"2025-05-29T06:14:02.392Z\",\"details\":\"amp_initial_open\"}",
            pages.flatMap { it.items }.getOrNull(2)?.rawJSON,
        )
        json(
            "rawJSON/items/3",
            "{\"id\":\"00000000-0000-4000-8000-000000000003\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"opened\",\"createdAt\":\"2025-05-29T06:14:03.392Z\",\"details\":\"amp_open\"}",
            pages.flatMap { it.items }.getOrNull(3)?.rawJSON,
        )
    }
}
