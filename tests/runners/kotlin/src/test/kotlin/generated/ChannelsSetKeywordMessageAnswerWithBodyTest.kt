// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a body that nobody asked for is no error */
class ChannelsSetKeywordMessageAnswerWithBodyTest {
    @Test
    fun passes() = replay("channels.set-keyword-message.answer-with-body") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(
            SetKeywordMessage(
                kw = KeywordType.Optout,
                lang = "en",
                value = "We are sorry to see you go, please send OOPS if that was a mistake",
            ),
        )
    }
}
