// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.toList

/** a body of each kind whose member is null: known by its kind, and empty */
class ChannelsListWorkspaceMessagesBodiesWithNullPayloadTest {
    @Test
    fun passes() = replay("channels.list-workspace-messages.bodies-with-null-payload") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 13, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same("pages[0].items[1].body.type", "image", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[2].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(2)?.id,
        )
        same("pages[0].items[2].body.type", "html", pages.getOrNull(0)?.items?.getOrNull(2)?.body?.type)
        same(
            "pages[0].items[3].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(0)?.items?.getOrNull(3)?.id,
        )
        same("pages[0].items[3].body.type", "file", pages.getOrNull(0)?.items?.getOrNull(3)?.body?.type)
        same(
            "pages[0].items[4].id",
            "00000000-0000-4000-8000-000000000004",
            pages.getOrNull(0)?.items?.getOrNull(4)?.id,
        )
        same("pages[0].items[4].body.type", "gif", pages.getOrNull(0)?.items?.getOrNull(4)?.body?.type)
        same(
            "pages[0].items[5].id",
            "00000000-0000-4000-8000-000000000005",
            pages.getOrNull(0)?.items?.getOrNull(5)?.id,
        )
        same("pages[0].items[5].body.type", "location", pages.getOrNull(0)?.items?.getOrNull(5)?.body?.type)
        same(
            "pages[0].items[6].id",
            "00000000-0000-4000-8000-000000000006",
            pages.getOrNull(0)?.items?.getOrNull(6)?.id,
        )
        same("pages[0].items[6].body.type", "carousel", pages.getOrNull(0)?.items?.getOrNull(6)?.body?.type)
        same(
            "pages[0].items[7].id",
            "00000000-0000-4000-8000-000000000007",
            pages.getOrNull(0)?.items?.getOrNull(7)?.id,
        )
        same("pages[0].items[7].body.type", "list", pages.getOrNull(0)?.items?.getOrNull(7)?.body?.type)
        same(
            "pages[0].items[8].id",
            "00000000-0000-4000-8000-000000000008",
            pages.getOrNull(0)?.items?.getOrNull(8)?.id,
        )
        same("pages[0].items[8].body.type", "section", pages.getOrNull(0)?.items?.getOrNull(8)?.body?.type)
        same(
            "pages[0].items[9].id",
            "00000000-0000-4000-8000-000000000009",
            pages.getOrNull(0)?.items?.getOrNull(9)?.id,
        )
        same("pages[0].items[9].body.type", "authentication", pages.getOrNull(0)?.items?.getOrNull(9)?.body?.type)
        same(
            "pages[0].items[10].id",
            "00000000-0000-4000-8000-000000000010",
            pages.getOrNull(0)?.items?.getOrNull(10)?.id,
        )
        same("pages[0].items[10].body.type", "template", pages.getOrNull(0)?.items?.getOrNull(10)?.body?.type)
        same("pages[0].items[10].body.template", null, pages.getOrNull(0)?.items?.getOrNull(10)?.body?.template)
        same(
            "pages[0].items[11].id",
            "00000000-0000-4000-8000-000000000011",
            pages.getOrNull(0)?.items?.getOrNull(11)?.id,
        )
        same("pages[0].items[11].body.type", "action", pages.getOrNull(0)?.items?.getOrNull(11)?.body?.type)
        same(
            "pages[0].items[12].id",
            "00000000-0000-4000-8000-000000000012",
            pages.getOrNull(0)?.items?.getOrNull(12)?.id,
        )
        same(
            "pages[0].items[12].body.type",
            "permission_request",
            pages.getOrNull(0)?.items?.getOrNull(12)?.body?.type,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }
}
