// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a limit of the schema: at most 8 UTM parameters */
class ChannelsSendMessageInputNineUtmParametersTest {
    @Test
    fun passes() = replay("channels.send-message.input-nine-utm-parameters") {
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
                    template = Template(
                        utmParameters = listOf(
                            UtmParameter(key = "utm_0", value = "v"),
                            UtmParameter(key = "utm_1", value = "v"),
                            UtmParameter(key = "utm_2", value = "v"),
                            UtmParameter(key = "utm_3", value = "v"),
                            UtmParameter(key = "utm_4", value = "v"),
                            UtmParameter(key = "utm_5", value = "v"),
                            UtmParameter(key = "utm_6", value = "v"),
                            UtmParameter(key = "utm_7", value = "v"),
                            UtmParameter(key = "utm_8", value = "v"),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
