// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Compliance Keywords Messages, Set keyword message: 422 */
class ChannelsSetKeywordMessageError422Test {
    @Test
    fun passes() = replay("channels.set-keyword-message.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.keywordMessages.set(
                SetKeywordMessage(
                    kw = KeywordType.Optout,
                    lang = "en",
                    value = "We are sorry to see you go, please send OOPS if that was a mistake",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The request did not pass validation", error.message)
        json(
            "details",
            "{\"contentType\":[\"must not be empty\"],\"lang\":[\"is required\",\"must be a text\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }
}
