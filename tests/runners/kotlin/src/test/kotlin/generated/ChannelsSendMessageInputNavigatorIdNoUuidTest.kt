// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a limit of the schema: a navigator id is a UUID */
class ChannelsSendMessageInputNavigatorIdNoUuidTest {
    @Test
    fun passes() = replay("channels.send-message.input-navigator-id-no-uuid") {
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
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    meta = MessageMeta(navigatorId = "mine"),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.meta.navigatorId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
