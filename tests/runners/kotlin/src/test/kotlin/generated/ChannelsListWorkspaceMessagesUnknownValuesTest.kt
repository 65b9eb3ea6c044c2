// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** unknown members, enum values and kinds; null for what may be missing */
class ChannelsListWorkspaceMessagesUnknownValuesTest {
    @Test
    fun passes() = replay("channels.list-workspace-messages.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].status", "teleported", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "sideways", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same(
            "pages[0].items[1].id",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same("pages[0].items[1].meta", null, pages.getOrNull(0)?.items?.getOrNull(1)?.meta)
        same("pages[0].items[1].failure", null, pages.getOrNull(0)?.items?.getOrNull(1)?.failure)
        same("pages[0].items[1].tags", null, pages.getOrNull(0)?.items?.getOrNull(1)?.tags)
        same("pages[0].items[1].body.type", "hologram", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        json(
            "pages[0].items[1].body",
            "{\"type\":\"hologram\",\"hologram\":{\"beams\":1}}",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.unknown,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Message 1\"}},\"status\":\"teleported\",\"direction\":\"sideways\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"mood\":{\"level\":3}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"body\":{\"type\":\"hologram\",\"hologram\":{\"beams\":1}},\"failure\":null,\"meta\":null,\"tags\":null}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }
}
