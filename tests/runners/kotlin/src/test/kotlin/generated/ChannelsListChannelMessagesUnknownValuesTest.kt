// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** unknown enum values and union members in a list */
class ChannelsListChannelMessagesUnknownValuesTest {
    @Test
    fun passes() = replay("channels.list-channel-messages.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 3, pages.getOrNull(0)?.items?.size)
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
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "teleported", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].body.type", "hologram", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        json(
            "pages[0].items[1].body",
            "{\"type\":\"hologram\",\"hologram\":{\"text\":\"Hi\"}}",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.unknown,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].items[2].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(0)?.items?.getOrNull(2)?.id,
        )
        same(
            "pages[0].items[2].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(2)?.channelId,
        )
        same("pages[0].items[2].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.body?.type)
        same("pages[0].items[2].body.text.text", "Hi", pages.getOrNull(0)?.items?.getOrNull(2)?.body?.text?.text)
        same(
            "pages[0].items[2].body.text.actions.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(2)?.body?.text?.actions?.size,
        )
        same(
            "pages[0].items[2].body.text.actions[0].type",
            "wink",
            pages.getOrNull(0)?.items?.getOrNull(2)?.body?.text?.actions?.getOrNull(0)?.type,
        )
        json(
            "pages[0].items[2].body.text.actions[0]",
            "{\"type\":\"wink\",\"wink\":{\"eye\":\"left\"}}",
            pages.getOrNull(0)?.items?.getOrNull(2)?.body?.text?.actions?.getOrNull(0)?.unknown,
        )
        same("pages[0].items[2].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(2)?.status?.text)
        same("pages[0].items[2].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(2)?.direction?.text)
        same(
            "pages[0].items[2].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000002\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"hologram\",\"hologram\":{\"text\":\"Hi\"}},\"status\":\"delivered\",\"direction\":\"incoming\",\"createdAt\":\"2025-05-29T06:14:02.392Z\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }
}
