// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a whole body that is no JSON
@Sendable func numbersListTcrVerticalsAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.verticals.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the list is missing
@Sendable func numbersListTcrVerticalsAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.verticals.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

/// a user token, as the documents show it
@Sendable func numbersListTcrVerticalsBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.numbers.tenDlc.verticals.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// an empty list
@Sendable func numbersListTcrVerticalsEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.verticals.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// TCR Enums, verticals: 401
@Sendable func numbersListTcrVerticalsError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.verticals.list()) }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// TCR Enums, verticals: 403
@Sendable func numbersListTcrVerticalsError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.verticals.list()) }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// TCR Enums, verticals: 429
@Sendable func numbersListTcrVerticalsError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.verticals.list()) }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// TCR Enums, verticals: 503
@Sendable func numbersListTcrVerticalsError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.verticals.list()) }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// TCR Enums, verticals, the full response
@Sendable func numbersListTcrVerticalsFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.verticals.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].industryId", "text", pages[at: 0]?.items[at: 0]?.industryId)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"text","industryId":"text","displayName":"text","description":"text"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// every member null
@Sendable func numbersListTcrVerticalsNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.verticals.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.absent("pages[0].items[0].name", pages[at: 0]?.items[at: 0]?.name)
    run.absent("pages[0].items[0].industryId", pages[at: 0]?.items[at: 0]?.industryId)
    run.absent("pages[0].items[0].displayName", pages[at: 0]?.items[at: 0]?.displayName)
    run.absent("pages[0].items[0].description", pages[at: 0]?.items[at: 0]?.description)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":null,"industryId":null,"displayName":null,"description":null}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a read is repeated
@Sendable func numbersListTcrVerticalsRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.verticals.list(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].industryId", "text", pages[at: 0]?.items[at: 0]?.industryId)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// what is not allowed is not asked for again
@Sendable func numbersListTcrVerticalsRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.tenDlc.verticals.list(options: Options(maxRetries: 2)))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated after its connection broke
@Sendable func numbersListTcrVerticalsRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.verticals.list(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].industryId", "text", pages[at: 0]?.items[at: 0]?.industryId)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// several, in the order of the answer
@Sendable func numbersListTcrVerticalsSeveral(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.verticals.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 3, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "RETAIL", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].industryId", "text", pages[at: 0]?.items[at: 0]?.industryId)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.same("pages[0].items[1].name", "TECHNOLOGY", pages[at: 0]?.items[at: 1]?.name)
    run.same("pages[0].items[1].industryId", "text", pages[at: 0]?.items[at: 1]?.industryId)
    run.same("pages[0].items[1].displayName", "text", pages[at: 0]?.items[at: 1]?.displayName)
    run.same("pages[0].items[1].description", "text", pages[at: 0]?.items[at: 1]?.description)
    run.same("pages[0].items[2].name", "ENTERTAINMENT", pages[at: 0]?.items[at: 2]?.name)
    run.same("pages[0].items[2].industryId", "text", pages[at: 0]?.items[at: 2]?.industryId)
    run.same("pages[0].items[2].displayName", "text", pages[at: 0]?.items[at: 2]?.displayName)
    run.same("pages[0].items[2].description", "text", pages[at: 0]?.items[at: 2]?.description)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a member that is not known yet
@Sendable func numbersListTcrVerticalsUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.verticals.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].industryId", "text", pages[at: 0]?.items[at: 0]?.industryId)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"text","industryId":"text","displayName":"text","description":"text","deprecated":true}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
