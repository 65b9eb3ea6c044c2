// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func numbersActivateEndpointSubscriptionAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
}

/// a whole body that is no JSON
@Sendable func numbersActivateEndpointSubscriptionAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1)
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a user's token instead of an access key
@Sendable func numbersActivateEndpointSubscriptionBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 1)
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

/// the caller gives up; the connection must close
@Sendable func numbersActivateEndpointSubscriptionCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1)
        )
    }
}

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 401
@Sendable func numbersActivateEndpointSubscriptionError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
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

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 403
@Sendable func numbersActivateEndpointSubscriptionError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
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

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 404
@Sendable func numbersActivateEndpointSubscriptionError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
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

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 429
@Sendable func numbersActivateEndpointSubscriptionError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
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

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 503
@Sendable func numbersActivateEndpointSubscriptionError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
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

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription, the full request and response
@Sendable func numbersActivateEndpointSubscriptionFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 1)
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
    run.json(
        "rawJSON",
        #"{"name":"text","status":"active","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an argument must not reach another path or a header
@Sendable func numbersActivateEndpointSubscriptionInputEndpointIdDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "..",
            "main",
            ActivateEndpointSubscription(quantity: 1)
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersActivateEndpointSubscriptionInputEndpointIdEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate("", "main", ActivateEndpointSubscription(quantity: 1))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersActivateEndpointSubscriptionInputEndpointIdNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "a\r\nb: c",
            "main",
            ActivateEndpointSubscription(quantity: 1)
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.endpointId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a quantity is at least 1
@Sendable func numbersActivateEndpointSubscriptionInputQuantityNegative(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: -1)
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.quantity", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a quantity is at least 1
@Sendable func numbersActivateEndpointSubscriptionInputQuantityZero(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 0)
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.quantity", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersActivateEndpointSubscriptionInputSubscriptionNameDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "..",
            ActivateEndpointSubscription(quantity: 1)
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.subscriptionName", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersActivateEndpointSubscriptionInputSubscriptionNameEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "",
            ActivateEndpointSubscription(quantity: 1)
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.subscriptionName", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func numbersActivateEndpointSubscriptionInputSubscriptionNameNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "a\r\nb: c",
            ActivateEndpointSubscription(quantity: 1)
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.subscriptionName", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func numbersActivateEndpointSubscriptionInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// the name of a subscription of a short code is a country
@Sendable func numbersActivateEndpointSubscriptionNameCountry(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "NL",
        ActivateEndpointSubscription(quantity: 1)
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

/// an argument is one segment of the path, whatever it holds
@Sendable func numbersActivateEndpointSubscriptionNameOneSegment(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "a/b",
        ActivateEndpointSubscription(quantity: 1)
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

/// every member null
@Sendable func numbersActivateEndpointSubscriptionNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 1)
    )
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
@Sendable func numbersActivateEndpointSubscriptionPageSampleNewer(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 1)
    )
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
@Sendable func numbersActivateEndpointSubscriptionPriceFraction(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 1)
    )
    run.same("price.currencyCode", .eur, answer.price?.currencyCode)
    run.same("price.currencyCode.text", "EUR", answer.price?.currencyCode?.text)
    run.same("price.amount", 3500000, answer.price?.amount)
    run.same("price.exponent", -6, answer.price?.exponent)
}

/// more than one
@Sendable func numbersActivateEndpointSubscriptionQuantityLarge(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 250)
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

/// a write that was not processed is repeated
@Sendable func numbersActivateEndpointSubscriptionRetry429(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 1),
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

/// a write that was not processed is repeated
@Sendable func numbersActivateEndpointSubscriptionRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 1),
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

/// a write that may have been done is not repeated
@Sendable func numbersActivateEndpointSubscriptionRetryNot502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write whose connection broke may have been done
@Sendable func numbersActivateEndpointSubscriptionRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity: 1),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// values and members that are not known yet
@Sendable func numbersActivateEndpointSubscriptionUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.endpointSubscriptions.activate(
        "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
        "main",
        ActivateEndpointSubscription(quantity: 1)
    )
    run.same("name", "text", answer.name)
    run.same("status", .unknown("paused"), answer.status)
    run.same("status.text", "paused", answer.status?.text)
    run.json(
        "rawJSON",
        #"{"name":"text","status":"paused","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"},"trial":true}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
