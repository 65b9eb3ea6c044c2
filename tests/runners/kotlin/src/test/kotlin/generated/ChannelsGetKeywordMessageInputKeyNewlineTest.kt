// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an argument must not reach another path or a header */
class ChannelsGetKeywordMessageInputKeyNewlineTest {
    @Test
    fun passes() = replay("channels.get-keyword-message.input-key-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.keywordMessages.get("a\r\nx-evil: 1") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.keywordMessageKey", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
