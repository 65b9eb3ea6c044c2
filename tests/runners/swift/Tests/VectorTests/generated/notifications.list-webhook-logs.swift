// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the list is missing
@Sendable func notificationsListWebhookLogsAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "results", error?.path)
}

/// Webhook subscription logs, List: 401
@Sendable func notificationsListWebhookLogsError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
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

/// Webhook subscription logs, List: 403
@Sendable func notificationsListWebhookLogsError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Webhook subscription logs, List: 429
@Sendable func notificationsListWebhookLogsError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
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

/// Webhook subscription logs, List: 503
@Sendable func notificationsListWebhookLogsError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
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

/// only those that ended well
@Sendable func notificationsListWebhookLogsExecutionStatus(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.logs.list(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        ListWebhookLogs(executionStatus: "succeeded")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same(
        "pages[0].items[0].requestId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.requestId
    )
    run.same("pages[0].items[0].attemptCount", 1, pages[at: 0]?.items[at: 0]?.attemptCount)
    run.same("pages[0].items[0].httpStatusCode", 1, pages[at: 0]?.items[at: 0]?.httpStatusCode)
    run.same("pages[0].items[0].executionStatus", "succeeded", pages[at: 0]?.items[at: 0]?.executionStatus)
    run.same("pages[0].items[0].createdAt", time("2025-07-12T00:37:54.098Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// Webhook subscription logs, List, the full response; its token ends the sample here
@Sendable func notificationsListWebhookLogsFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same(
        "pages[0].items[0].requestId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.requestId
    )
    run.same("pages[0].items[0].attemptCount", 1, pages[at: 0]?.items[at: 0]?.attemptCount)
    run.same("pages[0].items[0].httpStatusCode", 1, pages[at: 0]?.items[at: 0]?.httpStatusCode)
    run.same("pages[0].items[0].executionStatus", "succeeded", pages[at: 0]?.items[at: 0]?.executionStatus)
    run.same("pages[0].items[0].createdAt", time("2025-07-12T00:37:54.098Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"requestId":"123e4567-e89b-12d3-a456-426614174000","attemptCount":1,"httpStatusCode":1,"executionStatus":"succeeded","createdAt":"2025-07-12T00:37:54.098Z"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: the id is a UUID
@Sendable func notificationsListWebhookLogsInputIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.webhookSubscriptions.logs.list("one")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.webhookSubscriptionId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a page has at most 100 items
@Sendable func notificationsListWebhookLogsInputLimitTooLarge(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            ListWebhookLogs(limit: 101)
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.limit", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a list is empty when there are no logs
@Sendable func notificationsListWebhookLogsNoLogs(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// every member null, and an empty entry
@Sendable func notificationsListWebhookLogsNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.absent("pages[0].items[0].requestId", pages[at: 0]?.items[at: 0]?.requestId)
    run.absent("pages[0].items[0].attemptCount", pages[at: 0]?.items[at: 0]?.attemptCount)
    run.absent("pages[0].items[0].httpStatusCode", pages[at: 0]?.items[at: 0]?.httpStatusCode)
    run.absent("pages[0].items[0].executionStatus", pages[at: 0]?.items[at: 0]?.executionStatus)
    run.absent("pages[0].items[0].createdAt", pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[1].requestId", pages[at: 0]?.items[at: 1]?.requestId)
    run.absent("pages[0].items[1].attemptCount", pages[at: 0]?.items[at: 1]?.attemptCount)
    run.absent("pages[0].items[1].httpStatusCode", pages[at: 0]?.items[at: 1]?.httpStatusCode)
    run.absent("pages[0].items[1].executionStatus", pages[at: 0]?.items[at: 1]?.executionStatus)
    run.absent("pages[0].items[1].createdAt", pages[at: 0]?.items[at: 1]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a read is repeated
@Sendable func notificationsListWebhookLogsRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.logs.list(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        options: Options(maxRetries: 1)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same(
        "pages[0].items[0].requestId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.requestId
    )
    run.same("pages[0].items[0].attemptCount", 1, pages[at: 0]?.items[at: 0]?.attemptCount)
    run.same("pages[0].items[0].httpStatusCode", 1, pages[at: 0]?.items[at: 0]?.httpStatusCode)
    run.same("pages[0].items[0].executionStatus", "succeeded", pages[at: 0]?.items[at: 0]?.executionStatus)
    run.same("pages[0].items[0].createdAt", time("2025-07-12T00:37:54.098Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a read is repeated after its connection broke
@Sendable func notificationsListWebhookLogsRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.logs.list(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        options: Options(maxRetries: 1)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same(
        "pages[0].items[0].requestId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.requestId
    )
    run.same("pages[0].items[0].attemptCount", 1, pages[at: 0]?.items[at: 0]?.attemptCount)
    run.same("pages[0].items[0].httpStatusCode", 1, pages[at: 0]?.items[at: 0]?.httpStatusCode)
    run.same("pages[0].items[0].executionStatus", "succeeded", pages[at: 0]?.items[at: 0]?.executionStatus)
    run.same("pages[0].items[0].createdAt", time("2025-07-12T00:37:54.098Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// two pages that keep the filter
@Sendable func notificationsListWebhookLogsTwoPages(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.logs.list(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        ListWebhookLogs(limit: 1, executionStatus: "failed")
    ))
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same(
        "pages[0].items[0].requestId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.requestId
    )
    run.same("pages[0].items[0].attemptCount", 1, pages[at: 0]?.items[at: 0]?.attemptCount)
    run.same("pages[0].items[0].httpStatusCode", 1, pages[at: 0]?.items[at: 0]?.httpStatusCode)
    run.same("pages[0].items[0].executionStatus", "succeeded", pages[at: 0]?.items[at: 0]?.executionStatus)
    run.same("pages[0].items[0].createdAt", time("2025-07-12T00:37:54.098Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same(
        "pages[1].items[0].requestId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 1]?.items[at: 0]?.requestId
    )
    run.same("pages[1].items[0].attemptCount", 36, pages[at: 1]?.items[at: 0]?.attemptCount)
    run.same("pages[1].items[0].httpStatusCode", 500, pages[at: 1]?.items[at: 0]?.httpStatusCode)
    run.same("pages[1].items[0].executionStatus", "failed", pages[at: 1]?.items[at: 0]?.executionStatus)
    run.same("pages[1].items[0].createdAt", time("2025-07-12T00:37:54.098Z"), pages[at: 1]?.items[at: 0]?.createdAt)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
}

/// a value and a member that are not known yet
@Sendable func notificationsListWebhookLogsUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same(
        "pages[0].items[0].requestId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.requestId
    )
    run.same("pages[0].items[0].attemptCount", 1, pages[at: 0]?.items[at: 0]?.attemptCount)
    run.same("pages[0].items[0].httpStatusCode", 1, pages[at: 0]?.items[at: 0]?.httpStatusCode)
    run.same("pages[0].items[0].executionStatus", "given_up", pages[at: 0]?.items[at: 0]?.executionStatus)
    run.same("pages[0].items[0].createdAt", time("2025-07-12T00:37:54.098Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"requestId":"123e4567-e89b-12d3-a456-426614174000","attemptCount":1,"httpStatusCode":1,"executionStatus":"given_up","createdAt":"2025-07-12T00:37:54.098Z","lastError":{"text":"refused"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
