// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a required member of the answer is missing */
class ChannelsGetMessageAnswerWithoutIdTest {
    @Test
    fun passes() = replay("channels.get-message.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "id", error.path)
        same("attempts", 1, error.attempts)
    }
}
