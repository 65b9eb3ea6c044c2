// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.collect

/** a limit of the schema: a platform has at least 3 characters */
class ChannelsListWorkspaceMessagesInputPlatformTooShortTest {
    @Test
    fun passes() = replay("channels.list-workspace-messages.input-platform-too-short") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.listByWorkspace(ListWorkspaceMessages(platform = listOf("ab"))).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.platform[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
