// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.collect

/** The vectors of `listSessions`. */
class AccountsListSessionsTest {
    /** Authorization: the list of sessions is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey401() = replay("accounts.list-sessions.access-key-401") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.currentUser.sessions.list().collect() }
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

    /** Authorization: the list of sessions is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey403() = replay("accounts.list-sessions.access-key-403") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.currentUser.sessions.list().collect() }
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

    /** an object where the documents have the bare list */
    @Test
    fun answerNoList() = replay("accounts.list-sessions.answer-no-list") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.currentUser.sessions.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("accounts.list-sessions.answer-not-json") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.currentUser.sessions.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** an empty list */
    @Test
    fun empty() = replay("accounts.list-sessions.empty") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.currentUser.sessions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** Sessions, List sessions: 401 */
    @Test
    fun error401() = replay("accounts.list-sessions.error-401") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.currentUser.sessions.list().collect() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The token is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, List sessions: 403 */
    @Test
    fun error403() = replay("accounts.list-sessions.error-403") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.currentUser.sessions.list().collect() }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, List sessions: 429 */
    @Test
    fun error429() = replay("accounts.list-sessions.error-429") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.currentUser.sessions.list().collect() }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, List sessions: 503 */
    @Test
    fun error503() = replay("accounts.list-sessions.error-503") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.currentUser.sessions.list().collect() }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sessions, List sessions: the answer is the bare list */
    @Test
    fun full() = replay("accounts.list-sessions.full") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.currentUser.sessions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].userId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.userId,
        )
        same(
            "pages[0].items[0].tokenId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.tokenId,
        )
        same("pages[0].items[0].ip", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.ip)
        same("pages[0].items[0].userAgent", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.userAgent)
        same("pages[0].items[0].country", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.country)
        same("pages[0].items[0].region", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.region)
        same("pages[0].items[0].city", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.city)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T12:48:23.621Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-05-14T12:48:23.621Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"tokenId\":\"123e4567-e89b-12d3-a456-426614174000\",\"ip\":\"text\",\"userAgent\":\"text\",\"country\":\"text\",\"region\":\"text\",\"city\":\"text\",\"createdAt\":\"2025-05-14T12:48:23.621Z\",\"updatedAt\":\"2025-05-14T12:48:23.621Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** every optional member null */
    @Test
    fun nullMembers() = replay("accounts.list-sessions.null-members") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.currentUser.sessions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].userId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.userId)
        same(
            "pages[0].items[0].tokenId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.tokenId,
        )
        same("pages[0].items[0].ip", null, pages.getOrNull(0)?.items?.getOrNull(0)?.ip)
        same("pages[0].items[0].userAgent", null, pages.getOrNull(0)?.items?.getOrNull(0)?.userAgent)
        same("pages[0].items[0].country", null, pages.getOrNull(0)?.items?.getOrNull(0)?.country)
        same("pages[0].items[0].region", null, pages.getOrNull(0)?.items?.getOrNull(0)?.region)
        same("pages[0].items[0].city", null, pages.getOrNull(0)?.items?.getOrNull(0)?.city)
        same("pages[0].items[0].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt)
        same("pages[0].items[0].updatedAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("accounts.list-sessions.retry-503") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.currentUser.sessions.list(CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].tokenId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.tokenId,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** what is not allowed is not asked for again */
    @Test
    fun retryNot403() = replay("accounts.list-sessions.retry-not-403") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.currentUser.sessions.list(CallOptions(maxRetries = 2)).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("accounts.list-sessions.retry-reset") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.currentUser.sessions.list(CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].tokenId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.tokenId,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** two sessions, in the order of the answer */
    @Test
    fun two() = replay("accounts.list-sessions.two") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.currentUser.sessions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].userId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.userId,
        )
        same(
            "pages[0].items[0].tokenId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.tokenId,
        )
        same("pages[0].items[0].ip", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.ip)
        same("pages[0].items[0].userAgent", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.userAgent)
        same("pages[0].items[0].country", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.country)
        same("pages[0].items[0].region", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.region)
        same("pages[0].items[0].city", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.city)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T12:48:23.621Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-05-14T12:48:23.621Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same(
            "pages[0].items[1].tokenId",
            "223e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(1)?.tokenId,
        )
        same("pages[0].items[1].ip", "2001:db8::1", pages.getOrNull(0)?.items?.getOrNull(1)?.ip)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"tokenId\":\"123e4567-e89b-12d3-a456-426614174000\",\"ip\":\"text\",\"userAgent\":\"text\",\"country\":\"text\",\"region\":\"text\",\"city\":\"text\",\"createdAt\":\"2025-05-14T12:48:23.621Z\",\"updatedAt\":\"2025-05-14T12:48:23.621Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"tokenId\":\"223e4567-e89b-12d3-a456-426614174000\",\"ip\":\"2001:db8::1\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }

    /** a member that is not known yet */
    @Test
    fun unknown() = replay("accounts.list-sessions.unknown") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.currentUser.sessions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].userId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.userId,
        )
        same(
            "pages[0].items[0].tokenId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.tokenId,
        )
        same("pages[0].items[0].ip", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.ip)
        same("pages[0].items[0].userAgent", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.userAgent)
        same("pages[0].items[0].country", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.country)
        same("pages[0].items[0].region", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.region)
        same("pages[0].items[0].city", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.city)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T12:48:23.621Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-05-14T12:48:23.621Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"tokenId\":\"123e4567-e89b-12d3-a456-426614174000\",\"ip\":\"text\",\"userAgent\":\"text\",\"country\":\"text\",\"region\":\"text\",\"city\":\"text\",\"createdAt\":\"2025-05-14T12:48:23.621Z\",\"updatedAt\":\"2025-05-14T12:48:23.621Z\",\"device\":{\"kind\":\"phone\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
