// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// one version of the page says 204, the other no number; any 2xx is a success
@Sendable func accountsCreateApprovalReviewAnswer200(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .approved, comment: "text")
    )
}

/// a user's token instead of an access key
@Sendable func accountsCreateApprovalReviewBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .approved, comment: "text")
    )
}

/// Reviews: canceled, without a comment, which leaves nothing on the wire
@Sendable func accountsCreateApprovalReviewCanceled(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .canceled)
    )
}

/// the caller gives up; the connection must close
@Sendable func accountsCreateApprovalReviewCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text")
        )
    }
}

/// the organization of the client
@Sendable func accountsCreateApprovalReviewClientOrganizationId(_ run: Run) async throws {
    let bird = try run.client(organizationId: "my org")
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .approved, comment: "text")
    )
}

/// an empty comment is sent, not dropped
@Sendable func accountsCreateApprovalReviewCommentEmpty(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .approved, comment: "")
    )
}

/// Reviews: 401
@Sendable func accountsCreateApprovalReviewError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Reviews: 403
@Sendable func accountsCreateApprovalReviewError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Reviews: 404
@Sendable func accountsCreateApprovalReviewError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "ResourceNotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Reviews: 409
@Sendable func accountsCreateApprovalReviewError409(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .conflict, error?.kind)
    run.same("status", 409, error?.status)
    run.same("code", "Conflict", error?.code)
    run.same("message", "The request conflicts with the state of the resource", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Reviews: 429
@Sendable func accountsCreateApprovalReviewError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Reviews: 503
@Sendable func accountsCreateApprovalReviewError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Reviews, Review approval flow run, the full request
@Sendable func accountsCreateApprovalReviewFull(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .approved, comment: "text")
    )
}

/// an id must not reach another path
@Sendable func accountsCreateApprovalReviewInputApprovalIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "../../x",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.approvalId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: approvalId is a UUID
@Sendable func accountsCreateApprovalReviewInputApprovalIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "main",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.approvalId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an id must not reach another path
@Sendable func accountsCreateApprovalReviewInputApprovalRunIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "../../x",
            CreateApprovalReview(result: .approved, comment: "text")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.approvalRunId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: approvalRunId is a UUID
@Sendable func accountsCreateApprovalReviewInputApprovalRunIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "main",
            CreateApprovalReview(result: .approved, comment: "text")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.approvalRunId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// Reviews: rejected
@Sendable func accountsCreateApprovalReviewRejected(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .rejected, comment: "Zu früh")
    )
}

/// a write that was not processed is repeated
@Sendable func accountsCreateApprovalReviewRetry429(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .approved, comment: "text"),
        options: Options(maxRetries: 1)
    )
}

/// a write that was not processed is repeated
@Sendable func accountsCreateApprovalReviewRetry503(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .approved, comment: "text"),
        options: Options(maxRetries: 1)
    )
}

/// a write that may have been done is not repeated
@Sendable func accountsCreateApprovalReviewRetryNot502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text"),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write whose connection broke may have been done
@Sendable func accountsCreateApprovalReviewRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result: .approved, comment: "text"),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a body that no document shows is not read
@Sendable func accountsCreateApprovalReviewUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.organizations.approvals.runs.reviews.create(
        "123e4567-e89b-12d3-a456-426614174000",
        "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
        CreateApprovalReview(result: .approved, comment: "text")
    )
}
