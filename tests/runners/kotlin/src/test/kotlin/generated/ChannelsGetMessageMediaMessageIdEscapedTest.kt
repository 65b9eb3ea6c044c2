// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** the message id of a file is text, and one segment as well */
class ChannelsGetMessageMediaMessageIdEscapedTest {
    @Test
    fun passes() = replay("channels.get-message-media.message-id-escaped") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("a/../b", "f")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }
}
