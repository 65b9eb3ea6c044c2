// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Authorization: deleting the current user is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsDeleteCurrentUserAccessKey401(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure { try await bird.currentUser.delete() }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same(
        "message",
        "A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))",
        error?.message
    )
    run.same("code", "Unauthorized", error?.code)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Authorization: deleting the current user is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsDeleteCurrentUserAccessKey403(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure { try await bird.currentUser.delete() }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same(
        "message",
        "Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))",
        error?.message
    )
    run.same("code", "Forbidden", error?.code)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// another success status is a success
@Sendable func accountsDeleteCurrentUserAnswer204(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.delete()
}

/// a body that nobody asked for is no error
@Sendable func accountsDeleteCurrentUserAnswerWithBody(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.delete()
}

/// Current user, Delete profile: 401
@Sendable func accountsDeleteCurrentUserError401(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.delete() }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The token is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Current user, Delete profile: 403
@Sendable func accountsDeleteCurrentUserError403(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.delete() }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Current user, Delete profile: 429
@Sendable func accountsDeleteCurrentUserError429(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.delete() }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Current user, Delete profile: 503
@Sendable func accountsDeleteCurrentUserError503(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.delete() }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Current user, Delete profile: 200 without a body
@Sendable func accountsDeleteCurrentUserFull(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.delete()
}

/// a write that was not processed is repeated
@Sendable func accountsDeleteCurrentUserRetry429(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.delete(options: Options(maxRetries: 1))
}

/// a user that may be deleted is not deleted again
@Sendable func accountsDeleteCurrentUserRetryNot502(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.delete(options: Options(maxRetries: 2)) }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a user that may be deleted is not deleted again
@Sendable func accountsDeleteCurrentUserRetryNotReset(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.delete(options: Options(maxRetries: 2)) }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}
