// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** no answer within the time of the call */
class ChannelsSendMessageTimeoutTest {
    @Test
    fun passes() = replay("channels.send-message.timeout") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<TimeoutError> {
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
                CallOptions(timeout = 300.milliseconds, maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Timeout, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }
}
