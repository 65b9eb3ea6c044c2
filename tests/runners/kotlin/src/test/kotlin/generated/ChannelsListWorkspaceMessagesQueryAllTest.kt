// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** every documented query parameter at once */
class ChannelsListWorkspaceMessagesQueryAllTest {
    @Test
    fun passes() = replay("channels.list-workspace-messages.query-all") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(
                limit = 1000,
                channelId = listOf("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"),
                pageToken = "kept-token",
                reverse = true,
                platform = listOf("sms", "whatsapp"),
                direction = MessageDirection.Outgoing,
                id = listOf("123e4567-e89b-12d3-a456-426614174000", "96a0b5fa-a986-453d-be5c-3117f989f025"),
                startAt = Instant.parse("2025-05-29T06:14:56.392Z"),
                endAt = Instant.parse("2025-05-30T06:14:56.392Z"),
                from = listOf("+31612345678", "ada@example.com"),
                to = listOf("+31687654321", "bob@example.com"),
                failureCode = listOf(11001, 15005),
                failureSourceCode = listOf("1", "34"),
                failureSourceName = listOf("sms-messagebird", "email-messagebird"),
                countryCode = listOf("NL", "DE"),
                tag = listOf("spring sale", "vip"),
                emailSubject = "50% off & more?",
            ),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
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
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }
}
