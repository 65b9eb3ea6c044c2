// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Compliance Keywords Messages, Set keyword message, the full request */
class ChannelsSetKeywordMessageFullTest {
    @Test
    fun passes() = replay("channels.set-keyword-message.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(SetKeywordMessage(kw = KeywordType.Optin, lang = "text", value = "text"))
    }
}
