// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** a wait that would pass the deadline fails at once */
class ChannelsGetMessageRetryAfterPastDeadlineTest {
    @Test
    fun passes() = replay("channels.get-message.retry-after-past-deadline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 2, timeout = 5000.milliseconds),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("retryAfterMs", 120000.milliseconds, error.retryAfter)
        same("attempts", 1, error.attempts)
    }
}
