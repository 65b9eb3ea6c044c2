// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.collect

/** a limit of the schema: message ids are UUIDs */
class ChannelsListWorkspaceMessagesInputIdNoUuidTest {
    @Test
    fun passes() = replay("channels.list-workspace-messages.input-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.listByWorkspace(
                ListWorkspaceMessages(id = listOf("96a0b5fa-a986-453d-be5c-3117f989f025", "mine")),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.id[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
