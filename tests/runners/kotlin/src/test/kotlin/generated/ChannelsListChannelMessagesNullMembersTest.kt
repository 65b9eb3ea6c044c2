// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.toList

/** every optional member of a page and of its item null */
class ChannelsListChannelMessagesNullMembersTest {
    @Test
    fun passes() = replay("channels.list-channel-messages.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].channelId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.channelId)
        same("pages[0].items[0].sender", null, pages.getOrNull(0)?.items?.getOrNull(0)?.sender)
        same("pages[0].items[0].receiver", null, pages.getOrNull(0)?.items?.getOrNull(0)?.receiver)
        same("pages[0].items[0].meta", null, pages.getOrNull(0)?.items?.getOrNull(0)?.meta)
        same("pages[0].items[0].reference", null, pages.getOrNull(0)?.items?.getOrNull(0)?.reference)
        same("pages[0].items[0].parts", null, pages.getOrNull(0)?.items?.getOrNull(0)?.parts)
        same("pages[0].items[0].status", null, pages.getOrNull(0)?.items?.getOrNull(0)?.status)
        same("pages[0].items[0].reason", null, pages.getOrNull(0)?.items?.getOrNull(0)?.reason)
        same("pages[0].items[0].direction", null, pages.getOrNull(0)?.items?.getOrNull(0)?.direction)
        same("pages[0].items[0].origin", null, pages.getOrNull(0)?.items?.getOrNull(0)?.origin)
        same("pages[0].items[0].replyTo", null, pages.getOrNull(0)?.items?.getOrNull(0)?.replyTo)
        same("pages[0].items[0].lastStatusAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.lastStatusAt)
        same("pages[0].items[0].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt)
        same("pages[0].items[0].updatedAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt)
        same("pages[0].items[0].details", null, pages.getOrNull(0)?.items?.getOrNull(0)?.details)
        same("pages[0].items[0].failure", null, pages.getOrNull(0)?.items?.getOrNull(0)?.failure)
        same("pages[0].items[0].tags", null, pages.getOrNull(0)?.items?.getOrNull(0)?.tags)
        same("pages[0].items[0].shortLinks", null, pages.getOrNull(0)?.items?.getOrNull(0)?.shortLinks)
        same("pages[0].items[0].scheduledFor", null, pages.getOrNull(0)?.items?.getOrNull(0)?.scheduledFor)
        same("pages[0].items[0].body", null, pages.getOrNull(0)?.items?.getOrNull(0)?.body)
        same("pages[0].items[0].template", null, pages.getOrNull(0)?.items?.getOrNull(0)?.template)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        same("pages[0].startAt", null, pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", null, pages.getOrNull(0)?.endAt)
        json(
            "rawJSON/items/0",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":null,\"sender\":null,\"receiver\":null,\"meta\":null,\"reference\":null,\"parts\":null,\"status\":null,\"reason\":null,\"direction\":null,\"origin\":null,\"replyTo\":null,\"lastStatusAt\":null,\"createdAt\":null,\"updatedAt\":null,\"details\":null,\"failure\":null,\"tags\":null,\"shortLinks\":null,\"scheduledFor\":null,\"body\":null,\"template\":null}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
