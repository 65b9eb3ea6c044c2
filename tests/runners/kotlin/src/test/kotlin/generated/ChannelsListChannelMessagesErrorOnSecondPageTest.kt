// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.collect

/** the first page is there, the second fails */
class ChannelsListChannelMessagesErrorOnSecondPageTest {
    @Test
    fun passes() = replay("channels.list-channel-messages.error-on-second-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(limit = 2),
            ).collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 500, error.status)
        same("attempts", 1, error.attempts)
    }
}
