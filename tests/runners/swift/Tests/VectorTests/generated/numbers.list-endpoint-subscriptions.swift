// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func numbersListEndpointSubscriptionsAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
}

/// a whole body that is no JSON
@Sendable func numbersListEndpointSubscriptionsAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func numbersListEndpointSubscriptionsAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

/// a user's token instead of an access key
@Sendable func numbersListEndpointSubscriptionsBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].status", .active, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "active", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].price.currencyCode", .eur, pages[at: 0]?.items[at: 0]?.price?.currencyCode)
    run.same(
        "pages[0].items[0].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 0]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[0].price.amount", 1, pages[at: 0]?.items[at: 0]?.price?.amount)
    run.same("pages[0].items[0].price.exponent", 1, pages[at: 0]?.items[at: 0]?.price?.exponent)
    run.same(
        "pages[0].items[0].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.id
    )
    run.same(
        "pages[0].items[0].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.correlationId
    )
    run.same("pages[0].items[0].subscription.status", "active", pages[at: 0]?.items[at: 0]?.subscription?.status)
    run.same(
        "pages[0].items[0].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[0].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[0].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[0].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[0].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.endAt
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func numbersListEndpointSubscriptionsEndpointIdOneSegment(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("a/b?c#d"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].status", .active, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "active", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].price.currencyCode", .eur, pages[at: 0]?.items[at: 0]?.price?.currencyCode)
    run.same(
        "pages[0].items[0].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 0]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[0].price.amount", 1, pages[at: 0]?.items[at: 0]?.price?.amount)
    run.same("pages[0].items[0].price.exponent", 1, pages[at: 0]?.items[at: 0]?.price?.exponent)
    run.same(
        "pages[0].items[0].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.id
    )
    run.same(
        "pages[0].items[0].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.correlationId
    )
    run.same("pages[0].items[0].subscription.status", "active", pages[at: 0]?.items[at: 0]?.subscription?.status)
    run.same(
        "pages[0].items[0].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[0].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[0].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[0].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[0].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.endAt
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 401
@Sendable func numbersListEndpointSubscriptionsError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 403
@Sendable func numbersListEndpointSubscriptionsError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 404
@Sendable func numbersListEndpointSubscriptionsError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "ResourceNotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 429
@Sendable func numbersListEndpointSubscriptionsError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 503
@Sendable func numbersListEndpointSubscriptionsError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions, the full response
@Sendable func numbersListEndpointSubscriptionsFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].status", .active, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "active", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].price.currencyCode", .eur, pages[at: 0]?.items[at: 0]?.price?.currencyCode)
    run.same(
        "pages[0].items[0].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 0]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[0].price.amount", 1, pages[at: 0]?.items[at: 0]?.price?.amount)
    run.same("pages[0].items[0].price.exponent", 1, pages[at: 0]?.items[at: 0]?.price?.exponent)
    run.same(
        "pages[0].items[0].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.id
    )
    run.same(
        "pages[0].items[0].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.correlationId
    )
    run.same("pages[0].items[0].subscription.status", "active", pages[at: 0]?.items[at: 0]?.subscription?.status)
    run.same(
        "pages[0].items[0].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[0].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[0].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[0].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[0].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.endAt
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"text","status":"active","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// an argument must not reach another path or a header
@Sendable func numbersListEndpointSubscriptionsInputEndpointIdDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.endpointSubscriptions.list("..")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersListEndpointSubscriptionsInputEndpointIdEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.endpointSubscriptions.list("")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersListEndpointSubscriptionsInputEndpointIdNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.endpointSubscriptions.list("a\r\nb: c")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func numbersListEndpointSubscriptionsInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            options: Options(workspaceId: "my-workspace")
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an endpoint without subscriptions
@Sendable func numbersListEndpointSubscriptionsNone(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// every member null
@Sendable func numbersListEndpointSubscriptionsNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 4, pages[at: 0]?.items.count)
    run.absent("pages[0].items[0].name", pages[at: 0]?.items[at: 0]?.name)
    run.absent("pages[0].items[0].status", pages[at: 0]?.items[at: 0]?.status)
    run.absent("pages[0].items[0].price", pages[at: 0]?.items[at: 0]?.price)
    run.absent("pages[0].items[0].subscription", pages[at: 0]?.items[at: 0]?.subscription)
    run.absent("pages[0].items[1].subscription.id", pages[at: 0]?.items[at: 1]?.subscription?.id)
    run.absent(
        "pages[0].items[1].subscription.correlationId",
        pages[at: 0]?.items[at: 1]?.subscription?.correlationId
    )
    run.absent("pages[0].items[1].subscription.status", pages[at: 0]?.items[at: 1]?.subscription?.status)
    run.absent(
        "pages[0].items[1].subscription.subscribedAt",
        pages[at: 0]?.items[at: 1]?.subscription?.subscribedAt
    )
    run.absent("pages[0].items[1].subscription.updatedAt", pages[at: 0]?.items[at: 1]?.subscription?.updatedAt)
    run.absent("pages[0].items[1].subscription.canceledAt", pages[at: 0]?.items[at: 1]?.subscription?.canceledAt)
    run.absent("pages[0].items[1].subscription.startAt", pages[at: 0]?.items[at: 1]?.subscription?.startAt)
    run.absent("pages[0].items[1].subscription.endAt", pages[at: 0]?.items[at: 1]?.subscription?.endAt)
    run.absent("pages[0].items[2].price.currencyCode", pages[at: 0]?.items[at: 2]?.price?.currencyCode)
    run.absent("pages[0].items[2].price.amount", pages[at: 0]?.items[at: 2]?.price?.amount)
    run.absent("pages[0].items[2].price.exponent", pages[at: 0]?.items[at: 2]?.price?.exponent)
    run.absent("pages[0].items[3].name", pages[at: 0]?.items[at: 3]?.name)
    run.absent("pages[0].items[3].price", pages[at: 0]?.items[at: 3]?.price)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":null,"status":null,"price":null,"subscription":null}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"subscription":{"id":null,"correlationId":null,"status":null,"subscribedAt":null,"updatedAt":null,"canceledAt":null,"startAt":null,"endAt":null}}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/2",
        #"{"price":{"currencyCode":null,"amount":null,"exponent":null}}"#,
        pages.flatMap(\.items)[at: 2]?.rawJSON.map(Json.init(text:))
    )
    run.json("rawJSON/items/3", #"{}"#, pages.flatMap(\.items)[at: 3]?.rawJSON.map(Json.init(text:)))
}

/// no parameter for paging is documented, so a token ends nothing and asks for nothing
@Sendable func numbersListEndpointSubscriptionsOnePage(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "main", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].status", .inactive, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "inactive", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].price.currencyCode", .eur, pages[at: 0]?.items[at: 0]?.price?.currencyCode)
    run.same(
        "pages[0].items[0].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 0]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[0].price.amount", 3500000, pages[at: 0]?.items[at: 0]?.price?.amount)
    run.same("pages[0].items[0].price.exponent", -6, pages[at: 0]?.items[at: 0]?.price?.exponent)
    run.same(
        "pages[0].items[0].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.id
    )
    run.same(
        "pages[0].items[0].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.correlationId
    )
    run.same("pages[0].items[0].subscription.status", "none", pages[at: 0]?.items[at: 0]?.subscription?.status)
    run.same(
        "pages[0].items[0].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[0].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[0].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[0].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[0].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.endAt
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"main","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// Manage Endpoint Subscriptions, the sample of a newer version of the page
@Sendable func numbersListEndpointSubscriptionsPageSampleNewer(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "main", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].status", .inactive, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "inactive", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].price.currencyCode", .eur, pages[at: 0]?.items[at: 0]?.price?.currencyCode)
    run.same(
        "pages[0].items[0].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 0]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[0].price.amount", 3500000, pages[at: 0]?.items[at: 0]?.price?.amount)
    run.same("pages[0].items[0].price.exponent", -6, pages[at: 0]?.items[at: 0]?.price?.exponent)
    run.same(
        "pages[0].items[0].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.id
    )
    run.same(
        "pages[0].items[0].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.correlationId
    )
    run.same("pages[0].items[0].subscription.status", "none", pages[at: 0]?.items[at: 0]?.subscription?.status)
    run.same(
        "pages[0].items[0].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[0].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[0].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[0].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[0].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.endAt
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"main","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a read is repeated
@Sendable func numbersListEndpointSubscriptionsRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        options: Options(maxRetries: 1)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].status", .active, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "active", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].price.currencyCode", .eur, pages[at: 0]?.items[at: 0]?.price?.currencyCode)
    run.same(
        "pages[0].items[0].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 0]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[0].price.amount", 1, pages[at: 0]?.items[at: 0]?.price?.amount)
    run.same("pages[0].items[0].price.exponent", 1, pages[at: 0]?.items[at: 0]?.price?.exponent)
    run.same(
        "pages[0].items[0].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.id
    )
    run.same(
        "pages[0].items[0].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.correlationId
    )
    run.same("pages[0].items[0].subscription.status", "active", pages[at: 0]?.items[at: 0]?.subscription?.status)
    run.same(
        "pages[0].items[0].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[0].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[0].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[0].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[0].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.endAt
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// what was refused is refused again: not even a read is repeated
@Sendable func numbersListEndpointSubscriptionsRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            options: Options(maxRetries: 2)
        ))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// several subscriptions, in the order in which they came
@Sendable func numbersListEndpointSubscriptionsSeveral(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 3, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "main", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].status", .inactive, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "inactive", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].price.currencyCode", .eur, pages[at: 0]?.items[at: 0]?.price?.currencyCode)
    run.same(
        "pages[0].items[0].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 0]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[0].price.amount", 3500000, pages[at: 0]?.items[at: 0]?.price?.amount)
    run.same("pages[0].items[0].price.exponent", -6, pages[at: 0]?.items[at: 0]?.price?.exponent)
    run.same(
        "pages[0].items[0].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.id
    )
    run.same(
        "pages[0].items[0].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.subscription?.correlationId
    )
    run.same("pages[0].items[0].subscription.status", "none", pages[at: 0]?.items[at: 0]?.subscription?.status)
    run.same(
        "pages[0].items[0].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[0].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[0].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[0].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[0].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 0]?.subscription?.endAt
    )
    run.same("pages[0].items[1].name", "NL", pages[at: 0]?.items[at: 1]?.name)
    run.same("pages[0].items[1].status", .inactive, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "inactive", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].price.currencyCode", .eur, pages[at: 0]?.items[at: 1]?.price?.currencyCode)
    run.same(
        "pages[0].items[1].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 1]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[1].price.amount", 3500000, pages[at: 0]?.items[at: 1]?.price?.amount)
    run.same("pages[0].items[1].price.exponent", -6, pages[at: 0]?.items[at: 1]?.price?.exponent)
    run.same(
        "pages[0].items[1].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 1]?.subscription?.id
    )
    run.same(
        "pages[0].items[1].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 1]?.subscription?.correlationId
    )
    run.same("pages[0].items[1].subscription.status", "none", pages[at: 0]?.items[at: 1]?.subscription?.status)
    run.same(
        "pages[0].items[1].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 1]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[1].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 1]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[1].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 1]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[1].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 1]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[1].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 1]?.subscription?.endAt
    )
    run.same("pages[0].items[2].name", "text", pages[at: 0]?.items[at: 2]?.name)
    run.same("pages[0].items[2].status", .active, pages[at: 0]?.items[at: 2]?.status)
    run.same("pages[0].items[2].status.text", "active", pages[at: 0]?.items[at: 2]?.status?.text)
    run.same("pages[0].items[2].price.currencyCode", .eur, pages[at: 0]?.items[at: 2]?.price?.currencyCode)
    run.same(
        "pages[0].items[2].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 2]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[2].price.amount", 1, pages[at: 0]?.items[at: 2]?.price?.amount)
    run.same("pages[0].items[2].price.exponent", 1, pages[at: 0]?.items[at: 2]?.price?.exponent)
    run.same(
        "pages[0].items[2].subscription.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 2]?.subscription?.id
    )
    run.same(
        "pages[0].items[2].subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 2]?.subscription?.correlationId
    )
    run.same("pages[0].items[2].subscription.status", "active", pages[at: 0]?.items[at: 2]?.subscription?.status)
    run.same(
        "pages[0].items[2].subscription.subscribedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 2]?.subscription?.subscribedAt
    )
    run.same(
        "pages[0].items[2].subscription.updatedAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 2]?.subscription?.updatedAt
    )
    run.same(
        "pages[0].items[2].subscription.canceledAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 2]?.subscription?.canceledAt
    )
    run.same(
        "pages[0].items[2].subscription.startAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 2]?.subscription?.startAt
    )
    run.same(
        "pages[0].items[2].subscription.endAt",
        time("2025-05-14T13:32:04.306Z"),
        pages[at: 0]?.items[at: 2]?.subscription?.endAt
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"main","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"name":"NL","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/2",
        #"{"name":"text","status":"active","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        pages.flatMap(\.items)[at: 2]?.rawJSON.map(Json.init(text:))
    )
}

/// values and members that are not known yet
@Sendable func numbersListEndpointSubscriptionsUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "main", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].status", .unknown("paused"), pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "paused", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].price.currencyCode", .eur, pages[at: 0]?.items[at: 0]?.price?.currencyCode)
    run.same(
        "pages[0].items[0].price.currencyCode.text",
        "EUR",
        pages[at: 0]?.items[at: 0]?.price?.currencyCode?.text
    )
    run.same("pages[0].items[0].price.amount", 3500000, pages[at: 0]?.items[at: 0]?.price?.amount)
    run.same("pages[0].items[0].price.exponent", -6, pages[at: 0]?.items[at: 0]?.price?.exponent)
    run.same("pages[0].items[0].subscription.status", "ended", pages[at: 0]?.items[at: 0]?.subscription?.status)
    run.absent("pages[0].items[0].subscription.id", pages[at: 0]?.items[at: 0]?.subscription?.id)
    run.absent("pages[0].items[0].subscription.endAt", pages[at: 0]?.items[at: 0]?.subscription?.endAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"main","status":"paused","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"status":"ended","plan":"x"},"trial":true}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
