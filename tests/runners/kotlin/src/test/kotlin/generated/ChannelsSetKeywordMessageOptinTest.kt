// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** the kind optin, in another script */
class ChannelsSetKeywordMessageOptinTest {
    @Test
    fun passes() = replay("channels.set-keyword-message.optin") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(SetKeywordMessage(kw = KeywordType.Optin, lang = "ru", value = "СТАРТ"))
    }
}
