// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** the caller gives up; the connection must close */
class ChannelsGetMessageCancelledTest {
    @Test
    fun passes() = replay("channels.get-message.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            )
        }
    }
}
