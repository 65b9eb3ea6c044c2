// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Messaging, Get message media: 400 */
class ChannelsGetMessageMediaError400Test {
    @Test
    fun passes() = replay("channels.get-message-media.error-400") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<BadRequestError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "BadRequest", error.code)
        same("message", "The request did not pass validation", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }
}
