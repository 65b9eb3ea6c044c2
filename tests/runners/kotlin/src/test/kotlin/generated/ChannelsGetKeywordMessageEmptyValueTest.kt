// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an empty text is the default, and not absent */
class ChannelsGetKeywordMessageEmptyValueTest {
    @Test
    fun passes() = replay("channels.get-keyword-message.empty-value") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "", answer.value)
        json("rawJSON", "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"\"}", answer.rawJSON)
    }
}
