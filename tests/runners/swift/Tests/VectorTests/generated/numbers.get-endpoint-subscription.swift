// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func numbersGetEndpointSubscriptionAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
}

/// a whole body that is no JSON
@Sendable func numbersGetEndpointSubscriptionAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a user's token instead of an access key
@Sendable func numbersGetEndpointSubscriptionBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("name", "text", answer.name)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 1, answer.price?.amount)
    run.same("price.exponent", 1, answer.price?.exponent)
    run.same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
    run.same(
        "subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        answer.subscription?.correlationId
    )
    run.same("subscription.status", "active", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
    run.same("subscription.canceledAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
    run.same("subscription.startAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
    run.same("subscription.endAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
}

/// no member at all
@Sendable func numbersGetEndpointSubscriptionEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.absent("name", answer.name)
    run.absent("status", answer.status)
    run.absent("price", answer.price)
    run.absent("subscription", answer.subscription)
    run.json("rawJSON", #"{}"#, answer.rawJSON.map(Json.init(text:)))
}

/// Manage Endpoint Subscriptions, Get Workspace Endpoint Subscription: 401
@Sendable func numbersGetEndpointSubscriptionError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
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

/// Manage Endpoint Subscriptions, Get Workspace Endpoint Subscription: 403
@Sendable func numbersGetEndpointSubscriptionError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
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

/// Manage Endpoint Subscriptions, Get Workspace Endpoint Subscription: 404
@Sendable func numbersGetEndpointSubscriptionError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
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

/// Manage Endpoint Subscriptions, Get Workspace Endpoint Subscription: 429
@Sendable func numbersGetEndpointSubscriptionError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
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

/// Manage Endpoint Subscriptions, Get Workspace Endpoint Subscription: 503
@Sendable func numbersGetEndpointSubscriptionError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
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

/// Manage Endpoint Subscriptions, Get Workspace Endpoint Subscription, the full response
@Sendable func numbersGetEndpointSubscriptionFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("name", "text", answer.name)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 1, answer.price?.amount)
    run.same("price.exponent", 1, answer.price?.exponent)
    run.same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
    run.same(
        "subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        answer.subscription?.correlationId
    )
    run.same("subscription.status", "active", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
    run.same("subscription.canceledAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
    run.same("subscription.startAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
    run.same("subscription.endAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"active","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// not in force
@Sendable func numbersGetEndpointSubscriptionInactive(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("name", "main", answer.name)
    run.same("status", .inactive, answer.status)
    run.same("status.text", "inactive", answer.status?.text)
    run.absent("price", answer.price)
    run.absent("subscription", answer.subscription)
}

/// an argument must not reach another path or a header
@Sendable func numbersGetEndpointSubscriptionInputEndpointIdDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.numbers.endpointSubscriptions.get("..", "main") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersGetEndpointSubscriptionInputEndpointIdEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.numbers.endpointSubscriptions.get("", "main") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersGetEndpointSubscriptionInputEndpointIdNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.numbers.endpointSubscriptions.get("a\r\nb: c", "main") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersGetEndpointSubscriptionInputSubscriptionNameDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "..")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.subscriptionName", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersGetEndpointSubscriptionInputSubscriptionNameEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.subscriptionName", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersGetEndpointSubscriptionInputSubscriptionNameNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "a\r\nb: c")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.subscriptionName", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func numbersGetEndpointSubscriptionInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// the name of a subscription of a short code is a country
@Sendable func numbersGetEndpointSubscriptionNameCountry(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "NL")
    run.same("name", "text", answer.name)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 1, answer.price?.amount)
    run.same("price.exponent", 1, answer.price?.exponent)
    run.same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
    run.same(
        "subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        answer.subscription?.correlationId
    )
    run.same("subscription.status", "active", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
    run.same("subscription.canceledAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
    run.same("subscription.startAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
    run.same("subscription.endAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func numbersGetEndpointSubscriptionNameOneSegment(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "../x y")
    run.same("name", "text", answer.name)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 1, answer.price?.amount)
    run.same("price.exponent", 1, answer.price?.exponent)
    run.same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
    run.same(
        "subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        answer.subscription?.correlationId
    )
    run.same("subscription.status", "active", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
    run.same("subscription.canceledAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
    run.same("subscription.startAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
    run.same("subscription.endAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
}

/// every member null
@Sendable func numbersGetEndpointSubscriptionNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.absent("name", answer.name)
    run.absent("status", answer.status)
    run.absent("price", answer.price)
    run.absent("subscription", answer.subscription)
    run.json(
        "rawJSON",
        #"{"name":null,"status":null,"price":null,"subscription":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Manage Endpoint Subscriptions, the sample of a newer version of the page
@Sendable func numbersGetEndpointSubscriptionPageSampleNewer(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("name", "main", answer.name)
    run.same("status", .inactive, answer.status)
    run.same("status.text", "inactive", answer.status?.text)
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 3500000, answer.price?.amount)
    run.same("price.exponent", -6, answer.price?.exponent)
    run.same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
    run.same(
        "subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        answer.subscription?.correlationId
    )
    run.same("subscription.status", "none", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
    run.same("subscription.canceledAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
    run.same("subscription.startAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
    run.same("subscription.endAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
    run.json(
        "rawJSON",
        #"{"name":"main","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// money is exact: 3500000 and -6 are 3.50
@Sendable func numbersGetEndpointSubscriptionPriceFraction(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 3500000, answer.price?.amount)
    run.same("price.exponent", -6, answer.price?.exponent)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"active","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// money is exact: the largest whole number that every language has without loss
@Sendable func numbersGetEndpointSubscriptionPriceLarge(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("price.currencyCode", .idr, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "IDR", answer.price?.currencyCode?.text)
    run.same("price.amount", 9007199254740991, answer.price?.amount)
    run.same("price.exponent", -9, answer.price?.exponent)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"active","price":{"currencyCode":"IDR","amount":9007199254740991,"exponent":-9},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// money is exact: a credit
@Sendable func numbersGetEndpointSubscriptionPriceNegative(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("price.currencyCode", .usd, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "USD", answer.price?.currencyCode?.text)
    run.same("price.amount", -199, answer.price?.amount)
    run.same("price.exponent", -2, answer.price?.exponent)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"active","price":{"currencyCode":"USD","amount":-199,"exponent":-2},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// no price
@Sendable func numbersGetEndpointSubscriptionPriceNull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("name", "text", answer.name)
    run.absent("price", answer.price)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"active","price":null,"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a currency that is not listed
@Sendable func numbersGetEndpointSubscriptionPriceUnknownCurrency(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("price.currencyCode", .unknown("CHF"), answer.price?.currencyCode)
    run.same("price.currencyCode.text", "CHF", answer.price?.currencyCode?.text)
    run.same("price.amount", 5, answer.price?.amount)
    run.same("price.exponent", 3, answer.price?.exponent)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"active","price":{"currencyCode":"CHF","amount":5,"exponent":3},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// money is exact: nothing at all
@Sendable func numbersGetEndpointSubscriptionPriceZero(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("price.currencyCode", .gbp, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "GBP", answer.price?.currencyCode?.text)
    run.same("price.amount", 0, answer.price?.amount)
    run.same("price.exponent", 0, answer.price?.exponent)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"active","price":{"currencyCode":"GBP","amount":0,"exponent":0},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a read is repeated
@Sendable func numbersGetEndpointSubscriptionRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        options: Options(maxRetries: 1)
    )
    run.same("name", "text", answer.name)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 1, answer.price?.amount)
    run.same("price.exponent", 1, answer.price?.exponent)
    run.same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
    run.same(
        "subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        answer.subscription?.correlationId
    )
    run.same("subscription.status", "active", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
    run.same("subscription.canceledAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
    run.same("subscription.startAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
    run.same("subscription.endAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
}

/// what was refused is refused again: not even a read is repeated
@Sendable func numbersGetEndpointSubscriptionRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.get(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// values and members that are not known yet
@Sendable func numbersGetEndpointSubscriptionUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("name", "text", answer.name)
    run.same("status", .unknown("paused"), answer.status)
    run.same("status.text", "paused", answer.status?.text)
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 1, answer.price?.amount)
    run.same("price.exponent", 1, answer.price?.exponent)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"paused","price":{"currencyCode":"EUR","amount":1,"exponent":1,"tax":"included"},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"},"trial":true}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the API's 0001-01-01T00:00:00Z is no time
@Sendable func numbersGetEndpointSubscriptionZeroTime(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.get("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main")
    run.same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
    run.same(
        "subscription.correlationId",
        "123e4567-e89b-12d3-a456-426614174000",
        answer.subscription?.correlationId
    )
    run.same("subscription.status", "active", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
    run.absent("subscription.canceledAt", answer.subscription?.canceledAt)
    run.same("subscription.startAt", time("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
    run.absent("subscription.endAt", answer.subscription?.endAt)
}
