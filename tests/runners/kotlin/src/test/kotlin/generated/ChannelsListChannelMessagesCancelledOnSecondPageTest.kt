// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.collect

/** the caller gives up while the second page is awaited */
class ChannelsListChannelMessagesCancelledOnSecondPageTest {
    @Test
    fun passes() = replay("channels.list-channel-messages.cancelled-on-second-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(1000.milliseconds) {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
    }
}
