// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.collect

/** a limit of the schema: message ids are UUIDs */
class ChannelsListChannelMessagesInputIdNoUuidTest {
    @Test
    fun passes() = replay("channels.list-channel-messages.input-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(id = listOf("123e4567-e89b-12d3-a456-426614174000", "mine")),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.id[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
