// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `deleteSession`. */
class AccountsDeleteSessionTest {
    /** Authorization: deleting a session is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey401() = replay("accounts.delete-session.access-key-401") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
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

    /** Authorization: deleting a session is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey403() = replay("accounts.delete-session.access-key-403") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
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

    /** the documents print no number: any success is one */
    @Test
    fun answer200() = replay("accounts.delete-session.answer-200") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }

    /** a body that nobody asked for is no error */
    @Test
    fun answerWithBody() = replay("accounts.delete-session.answer-with-body") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }

    /** Sessions, Delete session: 401 */
    @Test
    fun error401() = replay("accounts.delete-session.error-401") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The token is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Delete session: 403 */
    @Test
    fun error403() = replay("accounts.delete-session.error-403") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Delete session: 404 */
    @Test
    fun error404() = replay("accounts.delete-session.error-404") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Delete session: 429 */
    @Test
    fun error429() = replay("accounts.delete-session.error-429") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Delete session: 503 */
    @Test
    fun error503() = replay("accounts.delete-session.error-503") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000") }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, Delete session: deleted, no content */
    @Test
    fun full() = replay("accounts.delete-session.full") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }

    /** an id must not reach another path: this one would delete the user */
    @Test
    fun inputTokenIdDots() = replay("accounts.delete-session.input-token-id-dots") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.currentUser.sessions.delete("..") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.tokenId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an empty id would be the list */
    @Test
    fun inputTokenIdEmpty() = replay("accounts.delete-session.input-token-id-empty") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.currentUser.sessions.delete("") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.tokenId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a session that is ended twice is ended, so it is repeated */
    @Test
    fun retry502() = replay("accounts.delete-session.retry-502") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000", CallOptions(maxRetries = 1))
    }

    /** what is not there is not asked for again */
    @Test
    fun retryNot404() = replay("accounts.delete-session.retry-not-404") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000", CallOptions(maxRetries = 2))
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a call that may be repeated, after its connection broke */
    @Test
    fun retryReset() = replay("accounts.delete-session.retry-reset") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000", CallOptions(maxRetries = 1))
    }

    /** the documents ask for text and name no format */
    @Test
    fun tokenIdNoUuid() = replay("accounts.delete-session.token-id-no-uuid") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.sessions.delete("a/b")
    }
}
