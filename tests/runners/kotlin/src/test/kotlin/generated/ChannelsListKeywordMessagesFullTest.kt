// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.toList

/** Compliance Keywords Messages, List all keyword messages, the full response: members in the spelling of the schema */
class ChannelsListKeywordMessagesFullTest {
    @Test
    fun passes() = replay("channels.list-keyword-messages.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "optin", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same("pages[0].items[0].value", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.value)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"Key\":\"text\",\"KW\":\"optin\",\"Lang\":\"text\",\"Value\":\"text\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
