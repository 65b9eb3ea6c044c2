// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a write answered 500 may have been done, so it is not repeated */
class ChannelsSendMessageRetryNot500Test {
    @Test
    fun passes() = replay("channels.send-message.retry-not-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
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
        same("kind", ErrorKind.Server, error.kind)
        same("status", 500, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }
}
