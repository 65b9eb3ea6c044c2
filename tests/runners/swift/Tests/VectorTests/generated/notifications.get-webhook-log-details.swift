// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an answer that is no JSON
@Sendable func notificationsGetWebhookLogDetailsAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55")
        )
    }
    run.same("kind", .decode, error?.kind)
}

/// one entry an attempt; the members of the entries are not documented
@Sendable func notificationsGetWebhookLogDetailsAttempts(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.logs.details(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55")
    )
    run.same("results.count", 2, answer.results?.count)
    run.json(
        "results[0]",
        #"{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"}"#,
        answer.results?[at: 0]
    )
    run.json("results[1]", #"{"attempt":2,"statusCode":200}"#, answer.results?[at: 1])
    run.json(
        "rawJSON",
        #"{"results":[{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"},{"attempt":2,"statusCode":200}]}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an answer without anything
@Sendable func notificationsGetWebhookLogDetailsEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.logs.details(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55")
    )
    run.absent("results", answer.results)
    run.json("rawJSON", #"{}"#, answer.rawJSON.map(Json.init(text:)))
}

/// Webhook subscription logs, Details: 401
@Sendable func notificationsGetWebhookLogDetailsError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
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

/// Webhook subscription logs, Details: 403
@Sendable func notificationsGetWebhookLogDetailsError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Webhook subscription logs, Details: 429
@Sendable func notificationsGetWebhookLogDetailsError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
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

/// Webhook subscription logs, Details: 503
@Sendable func notificationsGetWebhookLogDetailsError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
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

/// a limit of the schema: the delivery must be named
@Sendable func notificationsGetWebhookLogDetailsInputRequestIdEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId: "")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.requestId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// null for the list
@Sendable func notificationsGetWebhookLogDetailsNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.logs.details(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55")
    )
    run.absent("results", answer.results)
    run.json("rawJSON", #"{"results":null}"#, answer.rawJSON.map(Json.init(text:)))
}

/// an id with signs that a query escapes
@Sendable func notificationsGetWebhookLogDetailsQueryEscaped(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.logs.details(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        GetWebhookLogDetails(requestId: "a+b &=c")
    )
    run.absent("results", answer.results)
}

/// a read is repeated
@Sendable func notificationsGetWebhookLogDetailsRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.logs.details(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
        options: Options(maxRetries: 1)
    )
    run.same("results.count", 2, answer.results?.count)
    run.json(
        "results[0]",
        #"{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"}"#,
        answer.results?[at: 0]
    )
    run.json("results[1]", #"{"attempt":2,"statusCode":200}"#, answer.results?[at: 1])
}

/// a read is repeated after its connection broke
@Sendable func notificationsGetWebhookLogDetailsRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.logs.details(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
        options: Options(maxRetries: 1)
    )
    run.same("results.count", 2, answer.results?.count)
    run.json(
        "results[0]",
        #"{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"}"#,
        answer.results?[at: 0]
    )
    run.json("results[1]", #"{"attempt":2,"statusCode":200}"#, answer.results?[at: 1])
}

/// members that are not known yet
@Sendable func notificationsGetWebhookLogDetailsUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.logs.details(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        GetWebhookLogDetails(requestId: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55")
    )
    run.same("results.count", 2, answer.results?.count)
    run.json(
        "results[0]",
        #"{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"}"#,
        answer.results?[at: 0]
    )
    run.json("results[1]", #"{"attempt":2,"statusCode":200}"#, answer.results?[at: 1])
    run.json(
        "rawJSON",
        #"{"results":[{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"},{"attempt":2,"statusCode":200}],"requestId":"56871c3e","more":[1]}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
