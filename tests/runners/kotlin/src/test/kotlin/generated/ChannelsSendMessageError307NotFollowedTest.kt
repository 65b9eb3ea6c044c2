// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a redirect that would repeat a write */
class ChannelsSendMessageError307NotFollowedTest {
    @Test
    fun passes() = replay("channels.send-message.error-307-not-followed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
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
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 307, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }
}
