// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** members that are not known yet, at several depths of an item; the item's raw JSON keeps them */
class ChannelsListChannelMessagesUnknownMembersTest {
    @Test
    fun passes() = replay("channels.list-channel-messages.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
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
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
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
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same(
            "pages[0].items[1].body.text.actions.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.actions?.size,
        )
        same(
            "pages[0].items[1].body.text.actions[0].type",
            "reply",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.actions?.getOrNull(0)?.type,
        )
        same(
            "pages[0].items[1].body.text.actions[0].reply.text",
            "Yes",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.actions?.getOrNull(0)?.reply?.text,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].items[1].sender.contact.id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            pages.getOrNull(0)?.items?.getOrNull(1)?.sender?.contact?.id,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        same("pages[0].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(0)?.startAt)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Message 1\"}},\"status\":\"delivered\",\"direction\":\"incoming\",\"createdAt\":\"2025-05-29T06:14:01.392Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000002\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Message 2\",\"font\":{\"name\":\"serif\"},\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\",\"colour\":{\"r\":1,\"g\":2}}}]}},\"status\":\"delivered\",\"direction\":\"incoming\",\"createdAt\":\"2025-05-29T06:14:02.392Z\",\"mood\":\"happy\",\"sender\":{\"contact\":{\"id\":\"32cf5eee-f940-422c-ab8c-5f753aad5efd\",\"shoeSize\":42}}}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }
}
