// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getOrganization`. */
class AccountsGetOrganizationTest {
    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("accounts.get-organization.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.organizations.get() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutId() = replay("accounts.get-organization.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.organizations.get() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "id", error.path)
    }

    /** a user token, as the documents show it */
    @Test
    fun bearer() = replay("accounts.get-organization.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** a client of another organization; the documents name no format for its id */
    @Test
    fun clientOrganizationId() = replay("accounts.get-organization.client-organization-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = "acme / co",
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** Organizations, Get Organization: 401 */
    @Test
    fun error401() = replay("accounts.get-organization.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.organizations.get() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Get Organization: 403 */
    @Test
    fun error403() = replay("accounts.get-organization.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.organizations.get() }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Get Organization: 404 */
    @Test
    fun error404() = replay("accounts.get-organization.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> { bird.organizations.get() }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Get Organization: 429 */
    @Test
    fun error429() = replay("accounts.get-organization.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.organizations.get() }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Get Organization: 503 */
    @Test
    fun error503() = replay("accounts.get-organization.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.organizations.get() }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Get Organization, the full response */
    @Test
    fun full() = replay("accounts.get-organization.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
        same("slug", "text", answer.slug)
        same("avatarUrl", "text", answer.avatarUrl)
        same("status", "active", answer.status?.text)
        same("statusReason", "text", answer.statusReason)
        same("pendingMemberCount", 1L, answer.pendingMemberCount)
        same("activeMemberCount", 1L, answer.activeMemberCount)
        same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
        same("createdAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.updatedAt)
        same("managedBy.size", 1, answer.managedBy?.size)
        same("managedBy[0].Type", "text", answer.managedBy?.getOrNull(0)?.type)
        same("managedBy[0].ID", "text", answer.managedBy?.getOrNull(0)?.id)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"slug\":\"text\",\"avatarUrl\":\"text\",\"status\":\"active\",\"statusReason\":\"text\",\"pendingMemberCount\":1,\"activeMemberCount\":1,\"owner\":\"123e4567-e89b-12d3-a456-426614174000\",\"createdAt\":\"2025-05-14T12:39:45.495Z\",\"updatedAt\":\"2025-05-14T12:39:45.495Z\",\"managedBy\":[{\"Type\":\"text\",\"ID\":\"text\"}]}",
            answer.rawJSON,
        )
    }

    /** an id must not reach another path */
    @Test
    fun inputOrganizationIdDots() = replay("accounts.get-organization.input-organization-id-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = "..",
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.organizations.get() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.organizationId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** every optional member null */
    @Test
    fun nullMembers() = replay("accounts.get-organization.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", null, answer.name)
        same("slug", null, answer.slug)
        same("avatarUrl", null, answer.avatarUrl)
        same("status", null, answer.status)
        same("statusReason", null, answer.statusReason)
        same("pendingMemberCount", null, answer.pendingMemberCount)
        same("activeMemberCount", null, answer.activeMemberCount)
        same("owner", null, answer.owner)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        same("managedBy", null, answer.managedBy)
    }

    /** an answer with nothing but its id */
    @Test
    fun onlyId() = replay("accounts.get-organization.only-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("accounts.get-organization.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get(CallOptions(maxRetries = 1))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** what is not there is not asked for again */
    @Test
    fun retryNot404() = replay("accounts.get-organization.retry-not-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> { bird.organizations.get(CallOptions(maxRetries = 2)) }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("accounts.get-organization.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get(CallOptions(maxRetries = 1))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** an unknown status and members that the page does not have */
    @Test
    fun unknown() = replay("accounts.get-organization.unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
        same("slug", "text", answer.slug)
        same("avatarUrl", "text", answer.avatarUrl)
        same("status", "hibernating", answer.status?.text)
        same("statusReason", "text", answer.statusReason)
        same("pendingMemberCount", 1L, answer.pendingMemberCount)
        same("activeMemberCount", 1L, answer.activeMemberCount)
        same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
        same("createdAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.updatedAt)
        same("managedBy.size", 1, answer.managedBy?.size)
        same("managedBy[0].Type", "text", answer.managedBy?.getOrNull(0)?.type)
        same("managedBy[0].ID", "text", answer.managedBy?.getOrNull(0)?.id)
        same("verified", true, answer.verified)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"slug\":\"text\",\"avatarUrl\":\"text\",\"status\":\"hibernating\",\"statusReason\":\"text\",\"pendingMemberCount\":1,\"activeMemberCount\":1,\"owner\":\"123e4567-e89b-12d3-a456-426614174000\",\"createdAt\":\"2025-05-14T12:39:45.495Z\",\"updatedAt\":\"2025-05-14T12:39:45.495Z\",\"managedBy\":[{\"Type\":\"text\",\"ID\":\"text\"}],\"verified\":true,\"plan\":{\"name\":\"gold\"}}",
            answer.rawJSON,
        )
    }

    /** the API's time that is no time */
    @Test
    fun zeroTime() = replay("accounts.get-organization.zero-time") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"slug\":\"text\",\"avatarUrl\":\"text\",\"status\":\"active\",\"statusReason\":\"text\",\"pendingMemberCount\":1,\"activeMemberCount\":1,\"owner\":\"123e4567-e89b-12d3-a456-426614174000\",\"createdAt\":\"0001-01-01T00:00:00Z\",\"updatedAt\":\"2025-05-14T12:39:45.495Z\",\"managedBy\":[{\"Type\":\"text\",\"ID\":\"text\"}]}",
            answer.rawJSON,
        )
    }
}
