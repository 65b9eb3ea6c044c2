// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** the last answer is the error, with the number of attempts */
class ChannelsSendMessageRetry429ExhaustedTest {
    @Test
    fun passes() = replay("channels.send-message.retry-429-exhausted") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 1),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("retryAfterMs", 0.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 2, error.attempts)
    }
}
