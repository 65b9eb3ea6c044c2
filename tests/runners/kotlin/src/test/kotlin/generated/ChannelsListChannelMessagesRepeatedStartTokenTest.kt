// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlinx.coroutines.flow.collect

/** the caller's own token comes back */
class ChannelsListChannelMessagesRepeatedStartTokenTest {
    @Test
    fun passes() = replay("channels.list-channel-messages.repeated-start-token") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(pageToken = "again"),
            ).collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "nextPageToken", error.path)
    }
}
