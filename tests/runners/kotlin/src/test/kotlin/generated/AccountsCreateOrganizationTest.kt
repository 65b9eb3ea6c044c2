// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `createOrganization`. */
class AccountsCreateOrganizationTest {
    /** another success status is a success */
    @Test
    fun answer200() = replay("accounts.create-organization.answer-200") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.create(
            CreateOrganization(name = "text", slug = "text", countryCode = "text"),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("slug", "text", answer.slug)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("accounts.create-organization.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.organizations.create(CreateOrganization(name = "text", slug = "text", countryCode = "text"))
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 201, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutId() = replay("accounts.create-organization.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.organizations.create(CreateOrganization(name = "text", slug = "text", countryCode = "text"))
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 201, error.status)
        same("path", "id", error.path)
    }

    /** a user token, as the documents show it */
    @Test
    fun bearer() = replay("accounts.create-organization.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.create(
            CreateOrganization(name = "text", slug = "text", countryCode = "text"),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** Organizations, Create Organization: 401 */
    @Test
    fun error401() = replay("accounts.create-organization.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.organizations.create(CreateOrganization(name = "text", slug = "text", countryCode = "text"))
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Create Organization: 403 */
    @Test
    fun error403() = replay("accounts.create-organization.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.organizations.create(CreateOrganization(name = "text", slug = "text", countryCode = "text"))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Create Organization: 409 */
    @Test
    fun error409() = replay("accounts.create-organization.error-409") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConflictError> {
            bird.organizations.create(CreateOrganization(name = "text", slug = "text", countryCode = "text"))
        }
        same("kind", ErrorKind.Conflict, error.kind)
        same("status", 409, error.status)
        same("code", "Conflict", error.code)
        same("message", "The resource already exists", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Create Organization: 422 */
    @Test
    fun error422() = replay("accounts.create-organization.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.organizations.create(CreateOrganization(name = "text", slug = "text", countryCode = "text"))
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The request did not pass validation", error.message)
        json("details", "{\"slug\":[\"must match the pattern\"],\"countryCode\":[\"is required\"]}", error.details)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Create Organization: 429 */
    @Test
    fun error429() = replay("accounts.create-organization.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.organizations.create(CreateOrganization(name = "text", slug = "text", countryCode = "text"))
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Create Organization: 503 */
    @Test
    fun error503() = replay("accounts.create-organization.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.organizations.create(CreateOrganization(name = "text", slug = "text", countryCode = "text"))
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Organizations, Create Organization, the full request and response */
    @Test
    fun full() = replay("accounts.create-organization.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.create(
            CreateOrganization(name = "text", slug = "text", countryCode = "text"),
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
    fun inputNameEmpty() = replay("accounts.create-organization.input-name-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(CreateOrganization(name = "", slug = "birdwire", countryCode = "NL"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.name", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a name has at most 256 characters */
    @Test
    fun inputNameTooLong() = replay("accounts.create-organization.input-name-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(
                CreateOrganization(
                    name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
                    slug = "birdwire",
                    countryCode = "NL",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.name", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a slug has letters, digits and hyphens only */
    @Test
    fun inputSlugAccent() = replay("accounts.create-organization.input-slug-accent") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(CreateOrganization(name = "Birdwire", slug = "vögel", countryCode = "NL"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.slug", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a slug has letters, digits and hyphens only */
    @Test
    fun inputSlugDot() = replay("accounts.create-organization.input-slug-dot") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(CreateOrganization(name = "Birdwire", slug = "bird.wire", countryCode = "NL"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.slug", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a slug has at least one character */
    @Test
    fun inputSlugEmpty() = replay("accounts.create-organization.input-slug-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(CreateOrganization(name = "Birdwire", slug = "", countryCode = "NL"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.slug", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a slug has letters, digits and hyphens only */
    @Test
    fun inputSlugLineEnd() = replay("accounts.create-organization.input-slug-line-end") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(
                CreateOrganization(name = "Birdwire", slug = "birdwire\n", countryCode = "NL"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.slug", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a slug has letters, digits and hyphens only */
    @Test
    fun inputSlugSpace() = replay("accounts.create-organization.input-slug-space") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(CreateOrganization(name = "Birdwire", slug = "bird wire", countryCode = "NL"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.slug", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a slug has at most 253 characters */
    @Test
    fun inputSlugTooLong() = replay("accounts.create-organization.input-slug-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(
                CreateOrganization(
                    name = "Birdwire",
                    slug = "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss",
                    countryCode = "NL",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.slug", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a slug has letters, digits and hyphens only */
    @Test
    fun inputSlugUnderscore() = replay("accounts.create-organization.input-slug-underscore") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.create(CreateOrganization(name = "Birdwire", slug = "bird_wire", countryCode = "NL"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.slug", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** the limits of the schema are allowed: a name of 256 characters and a slug of 253 */
    @Test
    fun longest() = replay("accounts.create-organization.longest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.create(
            CreateOrganization(
                name = "ññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññ",
                slug = "a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a",
                countryCode = "NL",
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** every optional member of the answer null */
    @Test
    fun nullMembers() = replay("accounts.create-organization.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.create(
            CreateOrganization(name = "text", slug = "text", countryCode = "text"),
        )
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

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("accounts.create-organization.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.create(
            CreateOrganization(name = "text", slug = "text", countryCode = "text"),
            CallOptions(maxRetries = 1),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** a slug that is taken is not tried again */
    @Test
    fun retryNot409() = replay("accounts.create-organization.retry-not-409") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConflictError> {
            bird.organizations.create(
                CreateOrganization(name = "text", slug = "text", countryCode = "text"),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Conflict, error.kind)
        same("status", 409, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a write that may have been done is not repeated */
    @Test
    fun retryNot502() = replay("accounts.create-organization.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.organizations.create(
                CreateOrganization(name = "text", slug = "text", countryCode = "text"),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the limits of the schema are allowed: one character each */
    @Test
    fun shortest() = replay("accounts.create-organization.shortest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.create(CreateOrganization(name = "n", slug = "-", countryCode = "NL"))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** an unknown status and members that the page does not have */
    @Test
    fun unknown() = replay("accounts.create-organization.unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.create(
            CreateOrganization(name = "text", slug = "text", countryCode = "text"),
        )
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
}
