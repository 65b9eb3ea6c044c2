// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Authorization: the list of sessions is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsListSessionsAccessKey401(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure { try await walk(bird.currentUser.sessions.list()) }
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

/// Authorization: the list of sessions is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsListSessionsAccessKey403(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure { try await walk(bird.currentUser.sessions.list()) }
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

/// an object where the documents have the bare list
@Sendable func accountsListSessionsAnswerNoList(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await walk(bird.currentUser.sessions.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
}

/// a whole body that is no JSON
@Sendable func accountsListSessionsAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await walk(bird.currentUser.sessions.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// an empty list
@Sendable func accountsListSessionsEmpty(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.currentUser.sessions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// Sessions, List sessions: 401
@Sendable func accountsListSessionsError401(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await walk(bird.currentUser.sessions.list()) }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The token is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, List sessions: 403
@Sendable func accountsListSessionsError403(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await walk(bird.currentUser.sessions.list()) }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, List sessions: 429
@Sendable func accountsListSessionsError429(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await walk(bird.currentUser.sessions.list()) }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, List sessions: 503
@Sendable func accountsListSessionsError503(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await walk(bird.currentUser.sessions.list()) }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Sessions, List sessions: the answer is the bare list
@Sendable func accountsListSessionsFull(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.currentUser.sessions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].userId", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.userId)
    run.same(
        "pages[0].items[0].tokenId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.tokenId
    )
    run.same("pages[0].items[0].ip", "text", pages[at: 0]?.items[at: 0]?.ip)
    run.same("pages[0].items[0].userAgent", "text", pages[at: 0]?.items[at: 0]?.userAgent)
    run.same("pages[0].items[0].country", "text", pages[at: 0]?.items[at: 0]?.country)
    run.same("pages[0].items[0].region", "text", pages[at: 0]?.items[at: 0]?.region)
    run.same("pages[0].items[0].city", "text", pages[at: 0]?.items[at: 0]?.city)
    run.same("pages[0].items[0].createdAt", time("2025-05-14T12:48:23.621Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-05-14T12:48:23.621Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// every optional member null
@Sendable func accountsListSessionsNullMembers(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.currentUser.sessions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.absent("pages[0].items[0].userId", pages[at: 0]?.items[at: 0]?.userId)
    run.same(
        "pages[0].items[0].tokenId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.tokenId
    )
    run.absent("pages[0].items[0].ip", pages[at: 0]?.items[at: 0]?.ip)
    run.absent("pages[0].items[0].userAgent", pages[at: 0]?.items[at: 0]?.userAgent)
    run.absent("pages[0].items[0].country", pages[at: 0]?.items[at: 0]?.country)
    run.absent("pages[0].items[0].region", pages[at: 0]?.items[at: 0]?.region)
    run.absent("pages[0].items[0].city", pages[at: 0]?.items[at: 0]?.city)
    run.absent("pages[0].items[0].createdAt", pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].updatedAt", pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a read is repeated
@Sendable func accountsListSessionsRetry503(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.currentUser.sessions.list(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same(
        "pages[0].items[0].tokenId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.tokenId
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// what is not allowed is not asked for again
@Sendable func accountsListSessionsRetryNot403(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure {
        try await walk(bird.currentUser.sessions.list(options: Options(maxRetries: 2)))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated after its connection broke
@Sendable func accountsListSessionsRetryReset(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.currentUser.sessions.list(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same(
        "pages[0].items[0].tokenId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.tokenId
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// two sessions, in the order of the answer
@Sendable func accountsListSessionsTwo(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.currentUser.sessions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].userId", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.userId)
    run.same(
        "pages[0].items[0].tokenId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.tokenId
    )
    run.same("pages[0].items[0].ip", "text", pages[at: 0]?.items[at: 0]?.ip)
    run.same("pages[0].items[0].userAgent", "text", pages[at: 0]?.items[at: 0]?.userAgent)
    run.same("pages[0].items[0].country", "text", pages[at: 0]?.items[at: 0]?.country)
    run.same("pages[0].items[0].region", "text", pages[at: 0]?.items[at: 0]?.region)
    run.same("pages[0].items[0].city", "text", pages[at: 0]?.items[at: 0]?.city)
    run.same("pages[0].items[0].createdAt", time("2025-05-14T12:48:23.621Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-05-14T12:48:23.621Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.same(
        "pages[0].items[1].tokenId",
        "223e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 1]?.tokenId
    )
    run.same("pages[0].items[1].ip", "2001:db8::1", pages[at: 0]?.items[at: 1]?.ip)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"tokenId":"223e4567-e89b-12d3-a456-426614174000","ip":"2001:db8::1"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}

/// a member that is not known yet
@Sendable func accountsListSessionsUnknown(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.currentUser.sessions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].userId", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.userId)
    run.same(
        "pages[0].items[0].tokenId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.tokenId
    )
    run.same("pages[0].items[0].ip", "text", pages[at: 0]?.items[at: 0]?.ip)
    run.same("pages[0].items[0].userAgent", "text", pages[at: 0]?.items[at: 0]?.userAgent)
    run.same("pages[0].items[0].country", "text", pages[at: 0]?.items[at: 0]?.country)
    run.same("pages[0].items[0].region", "text", pages[at: 0]?.items[at: 0]?.region)
    run.same("pages[0].items[0].city", "text", pages[at: 0]?.items[at: 0]?.city)
    run.same("pages[0].items[0].createdAt", time("2025-05-14T12:48:23.621Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-05-14T12:48:23.621Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z","device":{"kind":"phone"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
