// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Compliance Keywords Messages, the item of the sample of List all messages: members in lower case */
class ChannelsGetKeywordMessageLowerCaseTest {
    @Test
    fun passes() = replay("channels.get-keyword-message.lower-case") {
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
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
        json(
            "rawJSON",
            "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"We are sorry to see you go, please send OOPS if that was a mistake\"}",
            answer.rawJSON,
        )
    }
}
