// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Compliance Keywords Messages: an empty value goes back to the default message; it is sent, not dropped */
class ChannelsSetKeywordMessageEmptyValueTest {
    @Test
    fun passes() = replay("channels.set-keyword-message.empty-value") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(SetKeywordMessage(kw = KeywordType.Help, lang = "en", value = ""))
    }
}
