// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** no answer within the time of the call */
class ChannelsGetMessageMediaTimeoutTest {
    @Test
    fun passes() = replay("channels.get-message-media.timeout") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<TimeoutError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
                options = CallOptions(timeout = 300.milliseconds),
            ).bytes()
        }
        same("kind", ErrorKind.Timeout, error.kind)
        same("attempts", 1, error.attempts)
    }
}
