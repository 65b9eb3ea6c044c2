// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** every member null, in lower case */
class ChannelsGetKeywordMessageNullMembersLowerCaseTest {
    @Test
    fun passes() = replay("channels.get-keyword-message.null-members-lower-case") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", null, answer.key)
        same("kw", null, answer.kw)
        same("lang", null, answer.lang)
        same("value", null, answer.value)
        json("rawJSON", "{\"key\":null,\"kw\":null,\"lang\":null,\"value\":null}", answer.rawJSON)
    }
}
