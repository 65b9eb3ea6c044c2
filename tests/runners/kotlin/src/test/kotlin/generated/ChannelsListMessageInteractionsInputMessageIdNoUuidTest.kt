// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.collect

/** a limit of the schema: the message id is a UUID */
class ChannelsListMessageInteractionsInputMessageIdNoUuidTest {
    @Test
    fun passes() = replay("channels.list-message-interactions.input-message-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.interactions.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "mine").collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.messageId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
