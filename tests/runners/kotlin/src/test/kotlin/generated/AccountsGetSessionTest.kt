// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getSession`. */
class AccountsGetSessionTest {
    /** Authorization: a session is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey401() = replay("accounts.get-session.access-key-401") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same(
            "message",
            "A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))",
            error.message,
        )
        same("code", "Unauthorized", error.code)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Authorization: a session is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey403() = replay("accounts.get-session.access-key-403") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same(
            "message",
            "Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))",
            error.message,
        )
        same("code", "Forbidden", error.code)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("accounts.get-session.answer-not-json") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000") }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutTokenId() = replay("accounts.get-session.answer-without-token-id") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000") }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "tokenId", error.path)
    }

    /** Sessions, Get session: 401 */
    @Test
    fun error401() = replay("accounts.get-session.error-401") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The token is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Get session: 403 */
    @Test
    fun error403() = replay("accounts.get-session.error-403") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Get session: 404 */
    @Test
    fun error404() = replay("accounts.get-session.error-404") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> { bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000") }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Get session: 429 */
    @Test
    fun error429() = replay("accounts.get-session.error-429") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000") }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Get session: 503 */
    @Test
    fun error503() = replay("accounts.get-session.error-503") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000") }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Get session, the full response */
    @Test
    fun full() = replay("accounts.get-session.full") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
        same("userId", "123e4567-e89b-12d3-a456-426614174000", answer.userId)
        same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
        same("ip", "text", answer.ip)
        same("userAgent", "text", answer.userAgent)
        same("country", "text", answer.country)
        same("region", "text", answer.region)
        same("city", "text", answer.city)
        same("createdAt", Instant.parse("2025-05-14T12:48:23.621Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:48:23.621Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"tokenId\":\"123e4567-e89b-12d3-a456-426614174000\",\"ip\":\"text\",\"userAgent\":\"text\",\"country\":\"text\",\"region\":\"text\",\"city\":\"text\",\"createdAt\":\"2025-05-14T12:48:23.621Z\",\"updatedAt\":\"2025-05-14T12:48:23.621Z\"}",
            answer.rawJSON,
        )
    }

    /** an id must not reach another path */
    @Test
    fun inputTokenIdDots() = replay("accounts.get-session.input-token-id-dots") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.currentUser.sessions.get("..") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.tokenId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an empty id would be the list */
    @Test
    fun inputTokenIdEmpty() = replay("accounts.get-session.input-token-id-empty") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.currentUser.sessions.get("") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.tokenId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** every optional member null */
    @Test
    fun nullMembers() = replay("accounts.get-session.null-members") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
        same("userId", null, answer.userId)
        same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
        same("ip", null, answer.ip)
        same("userAgent", null, answer.userAgent)
        same("country", null, answer.country)
        same("region", null, answer.region)
        same("city", null, answer.city)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("accounts.get-session.retry-503") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.sessions.get(
            "123e4567-e89b-12d3-a456-426614174000",
            CallOptions(maxRetries = 1),
        )
        same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
    }

    /** what is not there is not asked for again */
    @Test
    fun retryNot404() = replay("accounts.get-session.retry-not-404") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000", CallOptions(maxRetries = 2))
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("accounts.get-session.retry-reset") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.sessions.get(
            "123e4567-e89b-12d3-a456-426614174000",
            CallOptions(maxRetries = 1),
        )
        same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
    }

    /** the documents ask for text and name no format */
    @Test
    fun tokenIdNoUuid() = replay("accounts.get-session.token-id-no-uuid") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.sessions.get("a/b?c#d%2F")
        same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
    }

    /** a member that is not known yet */
    @Test
    fun unknown() = replay("accounts.get-session.unknown") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
        same("userId", "123e4567-e89b-12d3-a456-426614174000", answer.userId)
        same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
        same("ip", "text", answer.ip)
        same("userAgent", "text", answer.userAgent)
        same("country", "text", answer.country)
        same("region", "text", answer.region)
        same("city", "text", answer.city)
        same("createdAt", Instant.parse("2025-05-14T12:48:23.621Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:48:23.621Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"tokenId\":\"123e4567-e89b-12d3-a456-426614174000\",\"ip\":\"text\",\"userAgent\":\"text\",\"country\":\"text\",\"region\":\"text\",\"city\":\"text\",\"createdAt\":\"2025-05-14T12:48:23.621Z\",\"updatedAt\":\"2025-05-14T12:48:23.621Z\",\"device\":{\"kind\":\"phone\"}}",
            answer.rawJSON,
        )
    }
}
