// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a whole body that is no JSON
@Sendable func accountsGetOrganizationAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.get() }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func accountsGetOrganizationAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.get() }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "id", error?.path)
}

/// a user token, as the documents show it
@Sendable func accountsGetOrganizationBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.organizations.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// a client of another organization; the documents name no format for its id
@Sendable func accountsGetOrganizationClientOrganizationId(_ run: Run) async throws {
    let bird = try run.client(organizationId: "acme / co")
    let answer = try await bird.organizations.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// Organizations, Get Organization: 401
@Sendable func accountsGetOrganizationError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.get() }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Get Organization: 403
@Sendable func accountsGetOrganizationError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.get() }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Get Organization: 404
@Sendable func accountsGetOrganizationError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.get() }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Get Organization: 429
@Sendable func accountsGetOrganizationError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.get() }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Get Organization: 503
@Sendable func accountsGetOrganizationError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.get() }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Get Organization, the full response
@Sendable func accountsGetOrganizationFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.get()
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

/// an id must not reach another path
@Sendable func accountsGetOrganizationInputOrganizationIdDots(_ run: Run) async throws {
    let bird = try run.client(organizationId: "..")
    let error = await run.failure { try await bird.organizations.get() }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.organizationId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// every optional member null
@Sendable func accountsGetOrganizationNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.get()
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

/// an answer with nothing but its id
@Sendable func accountsGetOrganizationOnlyId(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// a read is repeated
@Sendable func accountsGetOrganizationRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.get(options: Options(maxRetries: 1))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// what is not there is not asked for again
@Sendable func accountsGetOrganizationRetryNot404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.get(options: Options(maxRetries: 2)) }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated after its connection broke
@Sendable func accountsGetOrganizationRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.get(options: Options(maxRetries: 1))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// an unknown status and members that the page does not have
@Sendable func accountsGetOrganizationUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.get()
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
    run.same("verified", true, answer.verified)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"hibernating","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}],"verified":true,"plan":{"name":"gold"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the API's time that is no time
@Sendable func accountsGetOrganizationZeroTime(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("createdAt", answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"active","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"0001-01-01T00:00:00Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}]}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
