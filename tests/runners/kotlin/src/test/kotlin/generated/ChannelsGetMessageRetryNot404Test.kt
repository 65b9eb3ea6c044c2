// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an answer that will not change is not asked for again */
class ChannelsGetMessageRetryNot404Test {
    @Test
    fun passes() = replay("channels.get-message.retry-not-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("attempts", 1, error.attempts)
    }
}
