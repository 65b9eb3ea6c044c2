// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Compliance Keywords Messages, Get keyword message, the full response: members in the spelling of the schema */
class ChannelsGetKeywordMessageFullTest {
    @Test
    fun passes() = replay("channels.get-keyword-message.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", "text", answer.key)
        same("kw", "optin", answer.kw?.text)
        same("lang", "text", answer.lang)
        same("value", "text", answer.value)
        json("rawJSON", "{\"Key\":\"text\",\"KW\":\"optin\",\"Lang\":\"text\",\"Value\":\"text\"}", answer.rawJSON)
    }
}
