// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the status of the answer is not documented; 200 will do
@Sendable func notificationsDeleteWebhookSubscriptionAnswer200(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4")
}

/// a body that nobody asked for is no error
@Sendable func notificationsDeleteWebhookSubscriptionAnswerWithBody(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4")
}

/// Delete a webhook subscription: 401
@Sendable func notificationsDeleteWebhookSubscriptionError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.delete(
            "852883af-5f68-4204-b611-7ee8db9600f4",
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

/// Delete a webhook subscription: 403
@Sendable func notificationsDeleteWebhookSubscriptionError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.delete(
            "852883af-5f68-4204-b611-7ee8db9600f4",
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

/// Delete a webhook subscription: 404
@Sendable func notificationsDeleteWebhookSubscriptionError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.delete(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: webhook subscription not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Delete a webhook subscription: 429
@Sendable func notificationsDeleteWebhookSubscriptionError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.delete(
            "852883af-5f68-4204-b611-7ee8db9600f4",
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

/// Delete a webhook subscription: 503
@Sendable func notificationsDeleteWebhookSubscriptionError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.delete(
            "852883af-5f68-4204-b611-7ee8db9600f4",
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

/// a limit of the schema: the id is a UUID
@Sendable func notificationsDeleteWebhookSubscriptionInputIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.webhookSubscriptions.delete("one") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.webhookSubscriptionId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// Delete a webhook subscription: 204
@Sendable func notificationsDeleteWebhookSubscriptionOk(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4")
}

/// a call that may be repeated, answered 500
@Sendable func notificationsDeleteWebhookSubscriptionRetry500(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.webhookSubscriptions.delete(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        options: Options(maxRetries: 1)
    )
}

/// a call that may be repeated, after its connection broke
@Sendable func notificationsDeleteWebhookSubscriptionRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.webhookSubscriptions.delete(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        options: Options(maxRetries: 1)
    )
}
