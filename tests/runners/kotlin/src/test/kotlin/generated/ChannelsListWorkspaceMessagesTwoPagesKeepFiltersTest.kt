// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** the filters go with every page */
class ChannelsListWorkspaceMessagesTwoPagesKeepFiltersTest {
    @Test
    fun passes() = replay("channels.list-workspace-messages.two-pages-keep-filters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(
                limit = 2,
                channelId = listOf("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"),
                reverse = true,
                direction = MessageDirection.Incoming,
                tag = listOf("a b", "c&d=é"),
                to = listOf("+31612345678"),
            ),
        ).pages().toList()
        same("pages", 2, pages.size)
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
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
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
        same("pages[1].items", 1, pages.getOrNull(1)?.items?.size)
        same(
            "pages[1].items[0].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(1)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[1].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[1].items[0].status", "delivered", pages.getOrNull(1)?.items?.getOrNull(0)?.status?.text)
        same("pages[1].items[0].direction", "incoming", pages.getOrNull(1)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[1].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(1)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[1].items[0].body.type", "text", pages.getOrNull(1)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[1].items[0].body.text.text",
            "Message 3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
    }
}
