// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getKeywordMessage`. */
class ChannelsGetKeywordMessageTest {
    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.get-keyword-message.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.keywordMessages.get("optout:en") }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** an answer without any member */
    @Test
    fun emptyObject() = replay("channels.get-keyword-message.empty-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", null, answer.key)
        same("kw", null, answer.kw)
        same("lang", null, answer.lang)
        same("value", null, answer.value)
    }

    /** an empty text is the default, and not absent */
    @Test
    fun emptyValue() = replay("channels.get-keyword-message.empty-value") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "", answer.value)
        json("rawJSON", "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"\"}", answer.rawJSON)
    }

    /** Compliance Keywords Messages, Get keyword message: 401 */
    @Test
    fun error401() = replay("channels.get-keyword-message.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.keywordMessages.get("optout:en", CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Get keyword message: 403 */
    @Test
    fun error403() = replay("channels.get-keyword-message.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.keywordMessages.get("optout:en", CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Get keyword message: 404 */
    @Test
    fun error404() = replay("channels.get-keyword-message.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> { bird.keywordMessages.get("optout:en", CallOptions(maxRetries = 0)) }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Get keyword message: 429 */
    @Test
    fun error429() = replay("channels.get-keyword-message.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.keywordMessages.get("optout:en", CallOptions(maxRetries = 0)) }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Get keyword message: 503 */
    @Test
    fun error503() = replay("channels.get-keyword-message.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.keywordMessages.get("optout:en", CallOptions(maxRetries = 0)) }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, Get keyword message, the full response: members in the spelling of the schema */
    @Test
    fun full() = replay("channels.get-keyword-message.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", "text", answer.key)
        same("kw", "optin", answer.kw?.text)
        same("lang", "text", answer.lang)
        same("value", "text", answer.value)
        json("rawJSON", "{\"Key\":\"text\",\"KW\":\"optin\",\"Lang\":\"text\",\"Value\":\"text\"}", answer.rawJSON)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputKeyDots() = replay("channels.get-keyword-message.input-key-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.keywordMessages.get("..") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.keywordMessageKey", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputKeyEmpty() = replay("channels.get-keyword-message.input-key-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.keywordMessages.get("") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.keywordMessageKey", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputKeyNewline() = replay("channels.get-keyword-message.input-key-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.keywordMessages.get("a\r\nx-evil: 1") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.keywordMessageKey", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun keyBackslash() = replay("channels.get-keyword-message.key-backslash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("..\\x")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun keyDotDotSlash() = replay("channels.get-keyword-message.key-dot-dot-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("../x")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun keyEscapedSlash() = replay("channels.get-keyword-message.key-escaped-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("%2f")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun keyHash() = replay("channels.get-keyword-message.key-hash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("#")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun keyQuestionMark() = replay("channels.get-keyword-message.key-question-mark") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("?")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun keySlash() = replay("channels.get-keyword-message.key-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("a/b")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun keyUnicode() = replay("channels.get-keyword-message.key-unicode") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("é:ü")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }

    /** Compliance Keywords Messages, the item of the sample of List all messages: members in lower case */
    @Test
    fun lowerCase() = replay("channels.get-keyword-message.lower-case") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
        json(
            "rawJSON",
            "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"We are sorry to see you go, please send OOPS if that was a mistake\"}",
            answer.rawJSON,
        )
    }

    /** every member null, in lower case */
    @Test
    fun nullMembersLowerCase() = replay("channels.get-keyword-message.null-members-lower-case") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", null, answer.key)
        same("kw", null, answer.kw)
        same("lang", null, answer.lang)
        same("value", null, answer.value)
        json("rawJSON", "{\"key\":null,\"kw\":null,\"lang\":null,\"value\":null}", answer.rawJSON)
    }

    /** every member null, in capitals */
    @Test
    fun nullMembers() = replay("channels.get-keyword-message.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", null, answer.key)
        same("kw", null, answer.kw)
        same("lang", null, answer.lang)
        same("value", null, answer.value)
        json("rawJSON", "{\"Key\":null,\"KW\":null,\"Lang\":null,\"Value\":null}", answer.rawJSON)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("channels.get-keyword-message.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en", CallOptions(maxRetries = 1))
        same("key", "optout:en", answer.key)
        same("kw", "optout", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    }

    /** a kind and a member that are not known yet */
    @Test
    fun unknownValues() = replay("channels.get-keyword-message.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.keywordMessages.get("optout:en")
        same("key", "maybe:en", answer.key)
        same("kw", "maybe", answer.kw?.text)
        same("lang", "en", answer.lang)
        same("value", "Hm", answer.value)
        json(
            "rawJSON",
            "{\"Key\":\"maybe:en\",\"KW\":\"maybe\",\"Lang\":\"en\",\"Value\":\"Hm\",\"Since\":{\"Year\":2025}}",
            answer.rawJSON,
        )
    }
}
