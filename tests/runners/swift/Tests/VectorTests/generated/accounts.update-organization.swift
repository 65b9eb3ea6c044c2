// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every optional member of the answer null
@Sendable func accountsUpdateOrganizationAnswerNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(UpdateOrganization(name: "Birdwire"))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("name", answer.name)
    run.absent("slug", answer.slug)
    run.absent("avatarUrl", answer.avatarUrl)
    run.absent("status", answer.status)
    run.absent("statusReason", answer.statusReason)
    run.absent("pendingMemberCount", answer.pendingMemberCount)
    run.absent("activeMemberCount", answer.activeMemberCount)
    run.absent("owner", answer.owner)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.absent("managedBy", answer.managedBy)
}

/// an unknown status and an unknown member
@Sendable func accountsUpdateOrganizationAnswerUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(UpdateOrganization(name: "Birdwire"))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .unknown("hibernating"), answer.status)
    run.same("status.text", "hibernating", answer.status?.text)
    run.same("statusReason", "text", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"hibernating","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}],"plan":{"name":"gold"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a required member of the answer is missing
@Sendable func accountsUpdateOrganizationAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(name: "Birdwire")) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "id", error?.path)
}

/// the caller gives up; the connection must close
@Sendable func accountsUpdateOrganizationCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.organizations.update(UpdateOrganization(name: "Birdwire"))
    }
}

/// a status that was set is changed, its reason is kept
@Sendable func accountsUpdateOrganizationChangeStatus(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(UpdateOrganization(status: .set(.active)))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "text", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
}

/// Organizations, Update Organization: null clears
@Sendable func accountsUpdateOrganizationClear(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(UpdateOrganization(status: .clear, statusReason: .clear))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.absent("status", answer.status)
    run.absent("statusReason", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
}

/// a client of another organization; the documents name no format for its id
@Sendable func accountsUpdateOrganizationClientOrganizationId(_ run: Run) async throws {
    let bird = try run.client(organizationId: "acme")
    let answer = try await bird.organizations.update(UpdateOrganization(name: "Birdwire"))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "text", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
}

/// Organizations, Update Organization: 401
@Sendable func accountsUpdateOrganizationError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(name: "Birdwire")) }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Update Organization: 403
@Sendable func accountsUpdateOrganizationError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(name: "Birdwire")) }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Update Organization: 404
@Sendable func accountsUpdateOrganizationError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(name: "Birdwire")) }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Update Organization: 422
@Sendable func accountsUpdateOrganizationError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(name: "Birdwire")) }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json(
        "details",
        #"{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Update Organization: 429
@Sendable func accountsUpdateOrganizationError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(name: "Birdwire")) }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Update Organization: 503
@Sendable func accountsUpdateOrganizationError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(name: "Birdwire")) }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Update Organization, the full request and response
@Sendable func accountsUpdateOrganizationFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(
        UpdateOrganization(
            name: "text",
            avatarUrl: "text",
            status: .set(.banned),
            statusReason: .set("text"),
            owner: "123e4567-e89b-12d3-a456-426614174000"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "text", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"active","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}]}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: a name has at least one character
@Sendable func accountsUpdateOrganizationInputNameEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(name: "")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.name", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a name has at most 256 characters
@Sendable func accountsUpdateOrganizationInputNameTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.update(
            UpdateOrganization(
                name: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.name", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the owner's id is a UUID
@Sendable func accountsUpdateOrganizationInputOwnerNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(owner: "me")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.owner", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// Organizations, Update Organization: members that are left out do not appear
@Sendable func accountsUpdateOrganizationKeep(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(UpdateOrganization(name: "Birdwire"))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "Birdwire", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "text", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
}

/// the limit of the schema is allowed: a name of 256 characters
@Sendable func accountsUpdateOrganizationLongestName(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(
        UpdateOrganization(
            name: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// a write that was not processed is repeated
@Sendable func accountsUpdateOrganizationRetry429(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(
        UpdateOrganization(name: "Birdwire"),
        options: Options(maxRetries: 1)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "text", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
}

/// a write that may have been done is not repeated
@Sendable func accountsUpdateOrganizationRetryNot502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.update(UpdateOrganization(name: "Birdwire"), options: Options(maxRetries: 2))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Update Organization: one set, one cleared, the others kept
@Sendable func accountsUpdateOrganizationSetAndClear(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(
        UpdateOrganization(status: .set(.banned), statusReason: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .banned, answer.status)
    run.same("status.text", "banned", answer.status?.text)
    run.absent("statusReason", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
}

/// Organizations, Update Organization: an empty text is set, not cleared and not kept
@Sendable func accountsUpdateOrganizationSetEmptyText(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(UpdateOrganization(statusReason: .set("")))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
}

/// Organizations, Update Organization: nullable members set, the others kept
@Sendable func accountsUpdateOrganizationSet(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(
        UpdateOrganization(status: .set(.active), statusReason: .set("paid"))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "paid", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
}

/// a member that newer answers have
@Sendable func accountsUpdateOrganizationVerified(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(UpdateOrganization(name: "Birdwire"))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "text", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
    run.same("verified", true, answer.verified)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"active","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}],"verified":true}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
