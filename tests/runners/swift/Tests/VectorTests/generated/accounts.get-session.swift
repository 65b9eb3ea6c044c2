// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Authorization: a session is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsGetSessionAccessKey401(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
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

/// Authorization: a session is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsGetSessionAccessKey403(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
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

/// a whole body that is no JSON
@Sendable func accountsGetSessionAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func accountsGetSessionAnswerWithoutTokenId(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "tokenId", error?.path)
}

/// Sessions, Get session: 401
@Sendable func accountsGetSessionError401(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The token is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Get session: 403
@Sendable func accountsGetSessionError403(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Get session: 404
@Sendable func accountsGetSessionError404(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Get session: 429
@Sendable func accountsGetSessionError429(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Get session: 503
@Sendable func accountsGetSessionError503(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, Get session, the full response
@Sendable func accountsGetSessionFull(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    run.same("userId", "123e4567-e89b-12d3-a456-426614174000", answer.userId)
    run.same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
    run.same("ip", "text", answer.ip)
    run.same("userAgent", "text", answer.userAgent)
    run.same("country", "text", answer.country)
    run.same("region", "text", answer.region)
    run.same("city", "text", answer.city)
    run.same("createdAt", time("2025-05-14T12:48:23.621Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:48:23.621Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an id must not reach another path
@Sendable func accountsGetSessionInputTokenIdDots(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.sessions.get("..") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.tokenId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an empty id would be the list
@Sendable func accountsGetSessionInputTokenIdEmpty(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.sessions.get("") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.tokenId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// every optional member null
@Sendable func accountsGetSessionNullMembers(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    run.absent("userId", answer.userId)
    run.same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
    run.absent("ip", answer.ip)
    run.absent("userAgent", answer.userAgent)
    run.absent("country", answer.country)
    run.absent("region", answer.region)
    run.absent("city", answer.city)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
}

/// a read is repeated
@Sendable func accountsGetSessionRetry503(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.sessions.get(
        "123e4567-e89b-12d3-a456-426614174000",
        options: Options(maxRetries: 1)
    )
    run.same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
}

/// what is not there is not asked for again
@Sendable func accountsGetSessionRetryNot404(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await bird.currentUser.sessions.get(
            "123e4567-e89b-12d3-a456-426614174000",
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated after its connection broke
@Sendable func accountsGetSessionRetryReset(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.sessions.get(
        "123e4567-e89b-12d3-a456-426614174000",
        options: Options(maxRetries: 1)
    )
    run.same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
}

/// the documents ask for text and name no format
@Sendable func accountsGetSessionTokenIdNoUuid(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.sessions.get("a/b?c#d%2F")
    run.same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
}

/// a member that is not known yet
@Sendable func accountsGetSessionUnknown(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.sessions.get("123e4567-e89b-12d3-a456-426614174000")
    run.same("userId", "123e4567-e89b-12d3-a456-426614174000", answer.userId)
    run.same("tokenId", "123e4567-e89b-12d3-a456-426614174000", answer.tokenId)
    run.same("ip", "text", answer.ip)
    run.same("userAgent", "text", answer.userAgent)
    run.same("country", "text", answer.country)
    run.same("region", "text", answer.region)
    run.same("city", "text", answer.city)
    run.same("createdAt", time("2025-05-14T12:48:23.621Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:48:23.621Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z","device":{"kind":"phone"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
