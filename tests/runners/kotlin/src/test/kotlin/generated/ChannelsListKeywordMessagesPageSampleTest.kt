// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.toList

/** Compliance Keywords Messages, List all messages, the sample: members in lower case, with the missing bracket put in */
class ChannelsListKeywordMessagesPageSampleTest {
    @Test
    fun passes() = replay("channels.list-keyword-messages.page-sample") {
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
        same("pages[0].items[0].key", "optout:en", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "optout", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", "en", pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same(
            "pages[0].items[0].value",
            "We are sorry to see you go, please send OOPS if that was a mistake",
            pages.getOrNull(0)?.items?.getOrNull(0)?.value,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"We are sorry to see you go, please send OOPS if that was a mistake\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
