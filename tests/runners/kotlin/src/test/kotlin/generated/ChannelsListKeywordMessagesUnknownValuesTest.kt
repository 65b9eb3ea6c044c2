// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.toList

/** a kind and members that are not known yet, null for the others */
class ChannelsListKeywordMessagesUnknownValuesTest {
    @Test
    fun passes() = replay("channels.list-keyword-messages.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "maybe:en", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "maybe", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", null, pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same("pages[0].items[0].value", null, pages.getOrNull(0)?.items?.getOrNull(0)?.value)
        same("pages[0].items[1].key", null, pages.getOrNull(0)?.items?.getOrNull(1)?.key)
        same("pages[0].items[1].kw", "perhaps", pages.getOrNull(0)?.items?.getOrNull(1)?.kw?.text)
        same("pages[0].items[1].lang", null, pages.getOrNull(0)?.items?.getOrNull(1)?.lang)
        same("pages[0].items[1].value", null, pages.getOrNull(0)?.items?.getOrNull(1)?.value)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"key\":\"maybe:en\",\"kw\":\"maybe\",\"lang\":null,\"value\":null,\"author\":\"Ada\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"Key\":null,\"KW\":\"perhaps\",\"Lang\":null,\"Value\":null,\"Author\":\"Ada\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }
}
