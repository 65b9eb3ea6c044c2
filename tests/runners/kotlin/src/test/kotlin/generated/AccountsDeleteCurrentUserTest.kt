// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `deleteCurrentUser`. */
class AccountsDeleteCurrentUserTest {
    /** Authorization: deleting the current user is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey401() = replay("accounts.delete-current-user.access-key-401") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.currentUser.delete() }
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

    /** Authorization: deleting the current user is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey403() = replay("accounts.delete-current-user.access-key-403") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.currentUser.delete() }
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

    /** another success status is a success */
    @Test
    fun answer204() = replay("accounts.delete-current-user.answer-204") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.delete()
    }

    /** a body that nobody asked for is no error */
    @Test
    fun answerWithBody() = replay("accounts.delete-current-user.answer-with-body") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.delete()
    }

    /** Current user, Delete profile: 401 */
    @Test
    fun error401() = replay("accounts.delete-current-user.error-401") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.currentUser.delete() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The token is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Current user, Delete profile: 403 */
    @Test
    fun error403() = replay("accounts.delete-current-user.error-403") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.currentUser.delete() }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Current user, Delete profile: 429 */
    @Test
    fun error429() = replay("accounts.delete-current-user.error-429") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.currentUser.delete() }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Current user, Delete profile: 503 */
    @Test
    fun error503() = replay("accounts.delete-current-user.error-503") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.currentUser.delete() }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Current user, Delete profile: 200 without a body */
    @Test
    fun full() = replay("accounts.delete-current-user.full") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.delete()
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("accounts.delete-current-user.retry-429") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.currentUser.delete(CallOptions(maxRetries = 1))
    }

    /** a user that may be deleted is not deleted again */
    @Test
    fun retryNot502() = replay("accounts.delete-current-user.retry-not-502") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.currentUser.delete(CallOptions(maxRetries = 2)) }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a user that may be deleted is not deleted again */
    @Test
    fun retryNotReset() = replay("accounts.delete-current-user.retry-not-reset") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> { bird.currentUser.delete(CallOptions(maxRetries = 2)) }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }
}
