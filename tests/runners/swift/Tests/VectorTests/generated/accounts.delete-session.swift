// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Authorization: deleting a session is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsDeleteSessionAccessKey401(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure {
        try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }
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

/// Authorization: deleting a session is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsDeleteSessionAccessKey403(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure {
        try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }
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

/// the documents print no number: any success is one
@Sendable func accountsDeleteSessionAnswer200(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
}

/// a body that nobody asked for is no error
@Sendable func accountsDeleteSessionAnswerWithBody(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
}

/// Sessions, Delete session: 401
@Sendable func accountsDeleteSessionError401(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The token is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Delete session: 403
@Sendable func accountsDeleteSessionError403(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Delete session: 404
@Sendable func accountsDeleteSessionError404(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Delete session: 429
@Sendable func accountsDeleteSessionError429(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Delete session: 503
@Sendable func accountsDeleteSessionError503(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Delete session: deleted, no content
@Sendable func accountsDeleteSessionFull(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.sessions.delete("123e4567-e89b-12d3-a456-426614174000")
}

/// an id must not reach another path: this one would delete the user
@Sendable func accountsDeleteSessionInputTokenIdDots(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.sessions.delete("..") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.tokenId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an empty id would be the list
@Sendable func accountsDeleteSessionInputTokenIdEmpty(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.sessions.delete("") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.tokenId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a session that is ended twice is ended, so it is repeated
@Sendable func accountsDeleteSessionRetry502(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.sessions.delete(
        "123e4567-e89b-12d3-a456-426614174000",
        options: Options(maxRetries: 1)
    )
}

/// what is not there is not asked for again
@Sendable func accountsDeleteSessionRetryNot404(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.delete(
            "123e4567-e89b-12d3-a456-426614174000",
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a call that may be repeated, after its connection broke
@Sendable func accountsDeleteSessionRetryReset(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.sessions.delete(
        "123e4567-e89b-12d3-a456-426614174000",
        options: Options(maxRetries: 1)
    )
}

/// the documents ask for text and name no format
@Sendable func accountsDeleteSessionTokenIdNoUuid(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.currentUser.sessions.delete("a/b")
}
