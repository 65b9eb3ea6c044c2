// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.toList

/** the three kinds of keywords */
class ChannelsListKeywordMessagesEveryKindTest {
    @Test
    fun passes() = replay("channels.list-keyword-messages.every-kind") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 3, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "optin:en", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "optin", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", "en", pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same("pages[0].items[0].value", "optin", pages.getOrNull(0)?.items?.getOrNull(0)?.value)
        same("pages[0].items[1].key", "optout:en", pages.getOrNull(0)?.items?.getOrNull(1)?.key)
        same("pages[0].items[1].kw", "optout", pages.getOrNull(0)?.items?.getOrNull(1)?.kw?.text)
        same("pages[0].items[1].lang", "en", pages.getOrNull(0)?.items?.getOrNull(1)?.lang)
        same("pages[0].items[1].value", "optout", pages.getOrNull(0)?.items?.getOrNull(1)?.value)
        same("pages[0].items[2].key", "help:en", pages.getOrNull(0)?.items?.getOrNull(2)?.key)
        same("pages[0].items[2].kw", "help", pages.getOrNull(0)?.items?.getOrNull(2)?.kw?.text)
        same("pages[0].items[2].lang", "en", pages.getOrNull(0)?.items?.getOrNull(2)?.lang)
        same("pages[0].items[2].value", "help", pages.getOrNull(0)?.items?.getOrNull(2)?.value)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"key\":\"optin:en\",\"kw\":\"optin\",\"lang\":\"en\",\"value\":\"optin\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"optout\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
        json(
            "rawJSON/items/2",
            "{\"key\":\"help:en\",\"kw\":\"help\",\"lang\":\"en\",\"value\":\"help\"}",
            pages.flatMap { it.items }.getOrNull(2)?.rawJSON,
        )
    }
}
