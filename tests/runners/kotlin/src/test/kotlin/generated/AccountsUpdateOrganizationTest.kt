// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `updateOrganization`. */
class AccountsUpdateOrganizationTest {
    /** every optional member of the answer null */
    @Test
    fun answerNullMembers() = replay("accounts.update-organization.answer-null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(name = "Birdwire"))
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

    /** an unknown status and an unknown member */
    @Test
    fun answerUnknown() = replay("accounts.update-organization.answer-unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(name = "Birdwire"))
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
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"slug\":\"text\",\"avatarUrl\":\"text\",\"status\":\"hibernating\",\"statusReason\":\"text\",\"pendingMemberCount\":1,\"activeMemberCount\":1,\"owner\":\"123e4567-e89b-12d3-a456-426614174000\",\"createdAt\":\"2025-05-14T12:39:45.495Z\",\"updatedAt\":\"2025-05-14T12:39:45.495Z\",\"managedBy\":[{\"Type\":\"text\",\"ID\":\"text\"}],\"plan\":{\"name\":\"gold\"}}",
            answer.rawJSON,
        )
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutId() = replay("accounts.update-organization.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "id", error.path)
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("accounts.update-organization.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
    }

    /** a status that was set is changed, its reason is kept */
    @Test
    fun changeStatus() = replay("accounts.update-organization.change-status") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(
            UpdateOrganization(status = OrganizationStatusChange.Set(OrganizationStatus.Active)),
        )
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
    }

    /** Organizations, Update Organization: null clears */
    @Test
    fun clear() = replay("accounts.update-organization.clear") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(
            UpdateOrganization(status = OrganizationStatusChange.Clear, statusReason = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
        same("slug", "text", answer.slug)
        same("avatarUrl", "text", answer.avatarUrl)
        same("status", null, answer.status)
        same("statusReason", null, answer.statusReason)
        same("pendingMemberCount", 1L, answer.pendingMemberCount)
        same("activeMemberCount", 1L, answer.activeMemberCount)
        same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
        same("createdAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.updatedAt)
        same("managedBy.size", 1, answer.managedBy?.size)
        same("managedBy[0].Type", "text", answer.managedBy?.getOrNull(0)?.type)
        same("managedBy[0].ID", "text", answer.managedBy?.getOrNull(0)?.id)
    }

    /** a client of another organization; the documents name no format for its id */
    @Test
    fun clientOrganizationId() = replay("accounts.update-organization.client-organization-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = "acme",
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(name = "Birdwire"))
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
    }

    /** Organizations, Update Organization: 401 */
    @Test
    fun error401() = replay("accounts.update-organization.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Update Organization: 403 */
    @Test
    fun error403() = replay("accounts.update-organization.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.organizations.update(UpdateOrganization(name = "Birdwire"))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Update Organization: 404 */
    @Test
    fun error404() = replay("accounts.update-organization.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Update Organization: 422 */
    @Test
    fun error422() = replay("accounts.update-organization.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
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

    /** Organizations, Update Organization: 429 */
    @Test
    fun error429() = replay("accounts.update-organization.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Update Organization: 503 */
    @Test
    fun error503() = replay("accounts.update-organization.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Update Organization, the full request and response */
    @Test
    fun full() = replay("accounts.update-organization.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(
            UpdateOrganization(
                name = "text",
                avatarUrl = "text",
                status = OrganizationStatusChange.Set(OrganizationStatus.Banned),
                statusReason = StringChange.Set("text"),
                owner = "123e4567-e89b-12d3-a456-426614174000",
            ),
        )
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

    /** a limit of the schema: a name has at least one character */
    @Test
    fun inputNameEmpty() = replay("accounts.update-organization.input-name-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.organizations.update(UpdateOrganization(name = "")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.name", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a name has at most 256 characters */
    @Test
    fun inputNameTooLong() = replay("accounts.update-organization.input-name-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.update(
                UpdateOrganization(
                    name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.name", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the owner's id is a UUID */
    @Test
    fun inputOwnerNoUuid() = replay("accounts.update-organization.input-owner-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.organizations.update(UpdateOrganization(owner = "me")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.owner", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** Organizations, Update Organization: members that are left out do not appear */
    @Test
    fun keep() = replay("accounts.update-organization.keep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(name = "Birdwire"))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "Birdwire", answer.name)
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
    }

    /** the limit of the schema is allowed: a name of 256 characters */
    @Test
    fun longestName() = replay("accounts.update-organization.longest-name") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(
            UpdateOrganization(
                name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("accounts.update-organization.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(name = "Birdwire"), CallOptions(maxRetries = 1))
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
    }

    /** a write that may have been done is not repeated */
    @Test
    fun retryNot502() = replay("accounts.update-organization.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.organizations.update(UpdateOrganization(name = "Birdwire"), CallOptions(maxRetries = 2))
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Update Organization: one set, one cleared, the others kept */
    @Test
    fun setAndClear() = replay("accounts.update-organization.set-and-clear") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(
            UpdateOrganization(
                status = OrganizationStatusChange.Set(OrganizationStatus.Banned),
                statusReason = StringChange.Clear,
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
        same("slug", "text", answer.slug)
        same("avatarUrl", "text", answer.avatarUrl)
        same("status", "banned", answer.status?.text)
        same("statusReason", null, answer.statusReason)
        same("pendingMemberCount", 1L, answer.pendingMemberCount)
        same("activeMemberCount", 1L, answer.activeMemberCount)
        same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
        same("createdAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.updatedAt)
        same("managedBy.size", 1, answer.managedBy?.size)
        same("managedBy[0].Type", "text", answer.managedBy?.getOrNull(0)?.type)
        same("managedBy[0].ID", "text", answer.managedBy?.getOrNull(0)?.id)
    }

    /** Organizations, Update Organization: an empty text is set, not cleared and not kept */
    @Test
    fun setEmptyText() = replay("accounts.update-organization.set-empty-text") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(statusReason = StringChange.Set("")))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
        same("slug", "text", answer.slug)
        same("avatarUrl", "text", answer.avatarUrl)
        same("status", "active", answer.status?.text)
        same("statusReason", "", answer.statusReason)
        same("pendingMemberCount", 1L, answer.pendingMemberCount)
        same("activeMemberCount", 1L, answer.activeMemberCount)
        same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
        same("createdAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.updatedAt)
        same("managedBy.size", 1, answer.managedBy?.size)
        same("managedBy[0].Type", "text", answer.managedBy?.getOrNull(0)?.type)
        same("managedBy[0].ID", "text", answer.managedBy?.getOrNull(0)?.id)
    }

    /** Organizations, Update Organization: nullable members set, the others kept */
    @Test
    fun set() = replay("accounts.update-organization.set") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(
            UpdateOrganization(
                status = OrganizationStatusChange.Set(OrganizationStatus.Active),
                statusReason = StringChange.Set("paid"),
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
        same("slug", "text", answer.slug)
        same("avatarUrl", "text", answer.avatarUrl)
        same("status", "active", answer.status?.text)
        same("statusReason", "paid", answer.statusReason)
        same("pendingMemberCount", 1L, answer.pendingMemberCount)
        same("activeMemberCount", 1L, answer.activeMemberCount)
        same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
        same("createdAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.updatedAt)
        same("managedBy.size", 1, answer.managedBy?.size)
        same("managedBy[0].Type", "text", answer.managedBy?.getOrNull(0)?.type)
        same("managedBy[0].ID", "text", answer.managedBy?.getOrNull(0)?.id)
    }

    /** a member that newer answers have */
    @Test
    fun verified() = replay("accounts.update-organization.verified") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(name = "Birdwire"))
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
        same("verified", true, answer.verified)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"slug\":\"text\",\"avatarUrl\":\"text\",\"status\":\"active\",\"statusReason\":\"text\",\"pendingMemberCount\":1,\"activeMemberCount\":1,\"owner\":\"123e4567-e89b-12d3-a456-426614174000\",\"createdAt\":\"2025-05-14T12:39:45.495Z\",\"updatedAt\":\"2025-05-14T12:39:45.495Z\",\"managedBy\":[{\"Type\":\"text\",\"ID\":\"text\"}],\"verified\":true}",
            answer.rawJSON,
        )
    }
}
