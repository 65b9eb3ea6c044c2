// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the list is missing
@Sendable func notificationsListWebhookSubscriptionsAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.webhookSubscriptions.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("path", "results", error?.path)
}

/// List webhook subscriptions: 401
@Sendable func notificationsListWebhookSubscriptionsError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.list(options: Options(maxRetries: 0)))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List webhook subscriptions: 403
@Sendable func notificationsListWebhookSubscriptionsError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.list(options: Options(maxRetries: 0)))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List webhook subscriptions: 429
@Sendable func notificationsListWebhookSubscriptionsError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.list(options: Options(maxRetries: 0)))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List webhook subscriptions: 503
@Sendable func notificationsListWebhookSubscriptionsError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.list(options: Options(maxRetries: 0)))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List webhook subscriptions, the full response
@Sendable func notificationsListWebhookSubscriptionsFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].organizationId",
        "cb28a94e-8557-4394-80ea-5bbd2170d434",
        pages[at: 0]?.items[at: 0]?.organizationId
    )
    run.same(
        "pages[0].items[0].workspaceId",
        "b4e02c85-c6d2-4b15-8885-e09671799c61",
        pages[at: 0]?.items[at: 0]?.workspaceId
    )
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].event", "sms.outbound", pages[at: 0]?.items[at: 0]?.event)
    run.same("pages[0].items[0].eventFilters.count", 1, pages[at: 0]?.items[at: 0]?.eventFilters?.count)
    run.same(
        "pages[0].items[0].eventFilters[0].key",
        "channelId",
        pages[at: 0]?.items[at: 0]?.eventFilters?[at: 0]?.key
    )
    run.same(
        "pages[0].items[0].eventFilters[0].value",
        "clicked",
        pages[at: 0]?.items[at: 0]?.eventFilters?[at: 0]?.value
    )
    run.same("pages[0].items[0].template", "twilio", pages[at: 0]?.items[at: 0]?.template)
    run.same("pages[0].items[0].url", "https://example.com/webhook", pages[at: 0]?.items[at: 0]?.url)
    run.same(
        "pages[0].items[0].signingKey",
        "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
        pages[at: 0]?.items[at: 0]?.signingKey
    )
    run.same("pages[0].items[0].status", .active, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "active", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].createdAt", time("2025-06-22T22:54:18.059Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-06-22T22:54:18.059Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: a page has at most 100 items
@Sendable func notificationsListWebhookSubscriptionsInputLimitTooLarge(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.list(ListWebhookSubscriptions(limit: 101)))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.limit", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a page has at least one item
@Sendable func notificationsListWebhookSubscriptionsInputLimitZero(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.list(ListWebhookSubscriptions(limit: 0)))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.limit", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a token has at most 8000 characters
@Sendable func notificationsListWebhookSubscriptionsInputPageTokenTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.list(
            ListWebhookSubscriptions(
                pageToken: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            )
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.pageToken", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// the id of the second item is missing
@Sendable func notificationsListWebhookSubscriptionsItemWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.webhookSubscriptions.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("path", "results[1].id", error?.path)
}

/// the largest page
@Sendable func notificationsListWebhookSubscriptionsLimitLargest(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.list(ListWebhookSubscriptions(limit: 100)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// an empty list
@Sendable func notificationsListWebhookSubscriptionsNoSubscriptions(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// every member null but the id
@Sendable func notificationsListWebhookSubscriptionsNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.absent("pages[0].items[0].organizationId", pages[at: 0]?.items[at: 0]?.organizationId)
    run.absent("pages[0].items[0].workspaceId", pages[at: 0]?.items[at: 0]?.workspaceId)
    run.absent("pages[0].items[0].service", pages[at: 0]?.items[at: 0]?.service)
    run.absent("pages[0].items[0].event", pages[at: 0]?.items[at: 0]?.event)
    run.absent("pages[0].items[0].eventFilters", pages[at: 0]?.items[at: 0]?.eventFilters)
    run.absent("pages[0].items[0].template", pages[at: 0]?.items[at: 0]?.template)
    run.absent("pages[0].items[0].url", pages[at: 0]?.items[at: 0]?.url)
    run.absent("pages[0].items[0].signingKey", pages[at: 0]?.items[at: 0]?.signingKey)
    run.absent("pages[0].items[0].status", pages[at: 0]?.items[at: 0]?.status)
    run.absent("pages[0].items[0].createdAt", pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].updatedAt", pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a read is repeated
@Sendable func notificationsListWebhookSubscriptionsRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.list(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].organizationId",
        "cb28a94e-8557-4394-80ea-5bbd2170d434",
        pages[at: 0]?.items[at: 0]?.organizationId
    )
    run.same(
        "pages[0].items[0].workspaceId",
        "b4e02c85-c6d2-4b15-8885-e09671799c61",
        pages[at: 0]?.items[at: 0]?.workspaceId
    )
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].event", "sms.outbound", pages[at: 0]?.items[at: 0]?.event)
    run.same("pages[0].items[0].eventFilters.count", 1, pages[at: 0]?.items[at: 0]?.eventFilters?.count)
    run.same(
        "pages[0].items[0].eventFilters[0].key",
        "channelId",
        pages[at: 0]?.items[at: 0]?.eventFilters?[at: 0]?.key
    )
    run.same(
        "pages[0].items[0].eventFilters[0].value",
        "clicked",
        pages[at: 0]?.items[at: 0]?.eventFilters?[at: 0]?.value
    )
    run.same("pages[0].items[0].template", "twilio", pages[at: 0]?.items[at: 0]?.template)
    run.same("pages[0].items[0].url", "https://example.com/webhook", pages[at: 0]?.items[at: 0]?.url)
    run.same(
        "pages[0].items[0].signingKey",
        "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
        pages[at: 0]?.items[at: 0]?.signingKey
    )
    run.same("pages[0].items[0].status", .active, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "active", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].createdAt", time("2025-06-22T22:54:18.059Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-06-22T22:54:18.059Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a read is repeated after its connection broke
@Sendable func notificationsListWebhookSubscriptionsRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.list(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].organizationId",
        "cb28a94e-8557-4394-80ea-5bbd2170d434",
        pages[at: 0]?.items[at: 0]?.organizationId
    )
    run.same(
        "pages[0].items[0].workspaceId",
        "b4e02c85-c6d2-4b15-8885-e09671799c61",
        pages[at: 0]?.items[at: 0]?.workspaceId
    )
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].event", "sms.outbound", pages[at: 0]?.items[at: 0]?.event)
    run.same("pages[0].items[0].eventFilters.count", 1, pages[at: 0]?.items[at: 0]?.eventFilters?.count)
    run.same(
        "pages[0].items[0].eventFilters[0].key",
        "channelId",
        pages[at: 0]?.items[at: 0]?.eventFilters?[at: 0]?.key
    )
    run.same(
        "pages[0].items[0].eventFilters[0].value",
        "clicked",
        pages[at: 0]?.items[at: 0]?.eventFilters?[at: 0]?.value
    )
    run.same("pages[0].items[0].template", "twilio", pages[at: 0]?.items[at: 0]?.template)
    run.same("pages[0].items[0].url", "https://example.com/webhook", pages[at: 0]?.items[at: 0]?.url)
    run.same(
        "pages[0].items[0].signingKey",
        "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
        pages[at: 0]?.items[at: 0]?.signingKey
    )
    run.same("pages[0].items[0].status", .active, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "active", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].createdAt", time("2025-06-22T22:54:18.059Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-06-22T22:54:18.059Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// two pages
@Sendable func notificationsListWebhookSubscriptionsTwoPages(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.list(ListWebhookSubscriptions(limit: 2)))
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].event", "sms.inbound", pages[at: 0]?.items[at: 0]?.event)
    run.same("pages[0].items[0].url", "https://example.com/webhook", pages[at: 0]?.items[at: 0]?.url)
    run.same("pages[0].items[0].status", .active, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "active", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same("pages[0].items[1].service", .channels, pages[at: 0]?.items[at: 1]?.service)
    run.same("pages[0].items[1].service.text", "channels", pages[at: 0]?.items[at: 1]?.service?.text)
    run.same("pages[0].items[1].event", "sms.inbound", pages[at: 0]?.items[at: 1]?.event)
    run.same("pages[0].items[1].url", "https://example.com/webhook", pages[at: 0]?.items[at: 1]?.url)
    run.same("pages[0].items[1].status", .active, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "active", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same("pages[1].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 1]?.items[at: 0]?.id)
    run.same("pages[1].items[0].service", .channels, pages[at: 1]?.items[at: 0]?.service)
    run.same("pages[1].items[0].service.text", "channels", pages[at: 1]?.items[at: 0]?.service?.text)
    run.same("pages[1].items[0].event", "sms.inbound", pages[at: 1]?.items[at: 0]?.event)
    run.same("pages[1].items[0].url", "https://example.com/webhook", pages[at: 1]?.items[at: 0]?.url)
    run.same("pages[1].items[0].status", .active, pages[at: 1]?.items[at: 0]?.status)
    run.same("pages[1].items[0].status.text", "active", pages[at: 1]?.items[at: 0]?.status?.text)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
}

/// values and members that are not known yet
@Sendable func notificationsListWebhookSubscriptionsUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].organizationId",
        "cb28a94e-8557-4394-80ea-5bbd2170d434",
        pages[at: 0]?.items[at: 0]?.organizationId
    )
    run.same(
        "pages[0].items[0].workspaceId",
        "b4e02c85-c6d2-4b15-8885-e09671799c61",
        pages[at: 0]?.items[at: 0]?.workspaceId
    )
    run.same("pages[0].items[0].service", .unknown("weather"), pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "weather", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].event", "sms.outbound", pages[at: 0]?.items[at: 0]?.event)
    run.same("pages[0].items[0].eventFilters.count", 1, pages[at: 0]?.items[at: 0]?.eventFilters?.count)
    run.same(
        "pages[0].items[0].eventFilters[0].key",
        "channelId",
        pages[at: 0]?.items[at: 0]?.eventFilters?[at: 0]?.key
    )
    run.same(
        "pages[0].items[0].eventFilters[0].value",
        "clicked",
        pages[at: 0]?.items[at: 0]?.eventFilters?[at: 0]?.value
    )
    run.same("pages[0].items[0].template", "twilio", pages[at: 0]?.items[at: 0]?.template)
    run.same("pages[0].items[0].url", "https://example.com/webhook", pages[at: 0]?.items[at: 0]?.url)
    run.same(
        "pages[0].items[0].signingKey",
        "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
        pages[at: 0]?.items[at: 0]?.signingKey
    )
    run.same("pages[0].items[0].status", .unknown("paused"), pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "paused", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].createdAt", time("2025-06-22T22:54:18.059Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-06-22T22:54:18.059Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"weather","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"paused","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z","deliveries":{"failed":3}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
