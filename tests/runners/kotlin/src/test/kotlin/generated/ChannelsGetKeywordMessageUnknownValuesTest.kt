// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a kind and a member that are not known yet */
class ChannelsGetKeywordMessageUnknownValuesTest {
    @Test
    fun passes() = replay("channels.get-keyword-message.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", "maybe:en", answer.key)
        same("kw", "maybe", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "Hm", answer.value)
        json(
            "rawJSON",
            "{\"Key\":\"maybe:en\",\"KW\":\"maybe\",\"Lang\":\"en\",\"Value\":\"Hm\",\"Since\":{\"Year\":2025}}",
            answer.rawJSON,
        )
    }
}
