// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an argument is one segment of the path, whatever it holds */
class ChannelsGetKeywordMessageKeyEscapedSlashTest {
    @Test
    fun passes() = replay("channels.get-keyword-message.key-escaped-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("%2f")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }
}
