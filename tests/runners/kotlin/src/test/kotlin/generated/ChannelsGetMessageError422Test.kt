// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** the answer 422 to a read */
class ChannelsGetMessageError422Test {
    @Test
    fun passes() = replay("channels.get-message.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The request did not pass validation", error.message)
        json(
            "details",
            "{\"receiver.contacts\":[\"must have at least 1 item\"],\"body\":[\"is required\",\"must be an object\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }
}
