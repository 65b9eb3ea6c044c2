// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `setKeywordMessage`. */
class ChannelsSetKeywordMessageTest {
    /** an answer without content */
    @Test
    fun answer204() = replay("channels.set-keyword-message.answer-204") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(
            SetKeywordMessage(
                kw = KeywordType.Optout,
                lang = "en",
                value = "We are sorry to see you go, please send OOPS if that was a mistake",
            ),
        )
    }

    /** a body that nobody asked for is no error */
    @Test
    fun answerWithBody() = replay("channels.set-keyword-message.answer-with-body") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(
            SetKeywordMessage(
                kw = KeywordType.Optout,
                lang = "en",
                value = "We are sorry to see you go, please send OOPS if that was a mistake",
            ),
        )
    }

    /** Compliance Keywords Messages: an empty value goes back to the default message; it is sent, not dropped */
    @Test
    fun emptyValue() = replay("channels.set-keyword-message.empty-value") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(SetKeywordMessage(kw = KeywordType.Help, lang = "en", value = ""))
    }

    /** Compliance Keywords Messages, Set keyword message: 400 */
    @Test
    fun error400() = replay("channels.set-keyword-message.error-400") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<BadRequestError> {
            bird.keywordMessages.set(
                SetKeywordMessage(
                    kw = KeywordType.Optout,
                    lang = "en",
                    value = "We are sorry to see you go, please send OOPS if that was a mistake",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "BadRequest", error.code)
        same("message", "The request did not pass validation", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Set keyword message: 401 */
    @Test
    fun error401() = replay("channels.set-keyword-message.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.keywordMessages.set(
                SetKeywordMessage(
                    kw = KeywordType.Optout,
                    lang = "en",
                    value = "We are sorry to see you go, please send OOPS if that was a mistake",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Set keyword message: 403 */
    @Test
    fun error403() = replay("channels.set-keyword-message.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.keywordMessages.set(
                SetKeywordMessage(
                    kw = KeywordType.Optout,
                    lang = "en",
                    value = "We are sorry to see you go, please send OOPS if that was a mistake",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Set keyword message: 422 */
    @Test
    fun error422() = replay("channels.set-keyword-message.error-422") {
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

    /** Compliance Keywords Messages, Set keyword message: 429 */
    @Test
    fun error429() = replay("channels.set-keyword-message.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.keywordMessages.set(
                SetKeywordMessage(
                    kw = KeywordType.Optout,
                    lang = "en",
                    value = "We are sorry to see you go, please send OOPS if that was a mistake",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Set keyword message: 503 */
    @Test
    fun error503() = replay("channels.set-keyword-message.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.keywordMessages.set(
                SetKeywordMessage(
                    kw = KeywordType.Optout,
                    lang = "en",
                    value = "We are sorry to see you go, please send OOPS if that was a mistake",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Set keyword message, the full request */
    @Test
    fun full() = replay("channels.set-keyword-message.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(SetKeywordMessage(kw = KeywordType.Optin, lang = "text", value = "text"))
    }

    /** the kind optin, in another script */
    @Test
    fun optin() = replay("channels.set-keyword-message.optin") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(SetKeywordMessage(kw = KeywordType.Optin, lang = "ru", value = "СТАРТ"))
    }

    /** Compliance Keywords Messages, Define a message for a given keyword, the sample without the comma before its last brace */
    @Test
    fun pageSample() = replay("channels.set-keyword-message.page-sample") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(
            SetKeywordMessage(
                kw = KeywordType.Optout,
                lang = "en",
                value = "We are sorry to see you go, please send OOPS if that was a mistake",
            ),
        )
    }

    /** setting the same answer twice changes nothing, so it is repeated */
    @Test
    fun retry500() = replay("channels.set-keyword-message.retry-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(
            SetKeywordMessage(
                kw = KeywordType.Optout,
                lang = "en",
                value = "We are sorry to see you go, please send OOPS if that was a mistake",
            ),
            CallOptions(maxRetries = 1),
        )
    }

    /** a call that may be repeated, after its connection broke */
    @Test
    fun retryReset() = replay("channels.set-keyword-message.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.keywordMessages.set(
            SetKeywordMessage(
                kw = KeywordType.Optout,
                lang = "en",
                value = "We are sorry to see you go, please send OOPS if that was a mistake",
            ),
            CallOptions(maxRetries = 1),
        )
    }
}
