// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a limit of the schema: a location has coordinates */
class ChannelsSendMessageInputCoordinatesMissingTest {
    @Test
    fun passes() = replay("channels.send-message.input-coordinates-missing") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Location(LocationBody(location = PlaceName(label = "Here"))),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.location.coordinates", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
