// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// another success status is a success
@Sendable func accountsCreateOrganizationAnswer200(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.create(
        CreateOrganization(name: "text", slug: "text", countryCode: "text")
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("slug", "text", answer.slug)
}

/// a whole body that is no JSON
@Sendable func accountsCreateOrganizationAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "text", slug: "text", countryCode: "text"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 201, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func accountsCreateOrganizationAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "text", slug: "text", countryCode: "text"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 201, error?.status)
    run.same("path", "id", error?.path)
}

/// a user token, as the documents show it
@Sendable func accountsCreateOrganizationBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.organizations.create(
        CreateOrganization(name: "text", slug: "text", countryCode: "text")
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// Organizations, Create Organization: 401
@Sendable func accountsCreateOrganizationError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "text", slug: "text", countryCode: "text"))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Create Organization: 403
@Sendable func accountsCreateOrganizationError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "text", slug: "text", countryCode: "text"))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Create Organization: 409
@Sendable func accountsCreateOrganizationError409(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "text", slug: "text", countryCode: "text"))
    }
    run.same("kind", .conflict, error?.kind)
    run.same("status", 409, error?.status)
    run.same("code", "Conflict", error?.code)
    run.same("message", "The resource already exists", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Create Organization: 422
@Sendable func accountsCreateOrganizationError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "text", slug: "text", countryCode: "text"))
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json("details", #"{"slug":["must match the pattern"],"countryCode":["is required"]}"#, error?.details)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Create Organization: 429
@Sendable func accountsCreateOrganizationError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "text", slug: "text", countryCode: "text"))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Create Organization: 503
@Sendable func accountsCreateOrganizationError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "text", slug: "text", countryCode: "text"))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Organizations, Create Organization, the full request and response
@Sendable func accountsCreateOrganizationFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.create(
        CreateOrganization(name: "text", slug: "text", countryCode: "text")
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
@Sendable func accountsCreateOrganizationInputNameEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "", slug: "birdwire", countryCode: "NL"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.name", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a name has at most 256 characters
@Sendable func accountsCreateOrganizationInputNameTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(
            CreateOrganization(
                name: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
                slug: "birdwire",
                countryCode: "NL"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.name", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a slug has letters, digits and hyphens only
@Sendable func accountsCreateOrganizationInputSlugAccent(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "Birdwire", slug: "vögel", countryCode: "NL"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.slug", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a slug has letters, digits and hyphens only
@Sendable func accountsCreateOrganizationInputSlugDot(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(
            CreateOrganization(name: "Birdwire", slug: "bird.wire", countryCode: "NL")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.slug", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a slug has at least one character
@Sendable func accountsCreateOrganizationInputSlugEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(CreateOrganization(name: "Birdwire", slug: "", countryCode: "NL"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.slug", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a slug has letters, digits and hyphens only
@Sendable func accountsCreateOrganizationInputSlugLineEnd(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(
            CreateOrganization(name: "Birdwire", slug: "birdwire\n", countryCode: "NL")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.slug", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a slug has letters, digits and hyphens only
@Sendable func accountsCreateOrganizationInputSlugSpace(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(
            CreateOrganization(name: "Birdwire", slug: "bird wire", countryCode: "NL")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.slug", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a slug has at most 253 characters
@Sendable func accountsCreateOrganizationInputSlugTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(
            CreateOrganization(
                name: "Birdwire",
                slug: "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss",
                countryCode: "NL"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.slug", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a slug has letters, digits and hyphens only
@Sendable func accountsCreateOrganizationInputSlugUnderscore(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(
            CreateOrganization(name: "Birdwire", slug: "bird_wire", countryCode: "NL")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.slug", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// the limits of the schema are allowed: a name of 256 characters and a slug of 253
@Sendable func accountsCreateOrganizationLongest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.create(
        CreateOrganization(
            name: "ññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññ",
            slug: "a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a",
            countryCode: "NL"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// every optional member of the answer null
@Sendable func accountsCreateOrganizationNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.create(
        CreateOrganization(name: "text", slug: "text", countryCode: "text")
    )
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

/// a write that was not processed is repeated
@Sendable func accountsCreateOrganizationRetry429(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.create(
        CreateOrganization(name: "text", slug: "text", countryCode: "text"),
        options: Options(maxRetries: 1)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// a slug that is taken is not tried again
@Sendable func accountsCreateOrganizationRetryNot409(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(
            CreateOrganization(name: "text", slug: "text", countryCode: "text"),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .conflict, error?.kind)
    run.same("status", 409, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write that may have been done is not repeated
@Sendable func accountsCreateOrganizationRetryNot502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.create(
            CreateOrganization(name: "text", slug: "text", countryCode: "text"),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the limits of the schema are allowed: one character each
@Sendable func accountsCreateOrganizationShortest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.create(CreateOrganization(name: "n", slug: "-", countryCode: "NL"))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// an unknown status and members that the page does not have
@Sendable func accountsCreateOrganizationUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.create(
        CreateOrganization(name: "text", slug: "text", countryCode: "text")
    )
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
