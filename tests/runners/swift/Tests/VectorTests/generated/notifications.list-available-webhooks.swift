// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a list that the API does not page
@Sendable func notificationsListAvailableWebhooksATokenIsNotFollowed(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].events.count", 1, pages[at: 0]?.items[at: 0]?.events?.count)
    run.same("pages[0].items[0].events[0].name", "sms.outbound", pages[at: 0]?.items[at: 0]?.events?[at: 0]?.name)
    run.same(
        "pages[0].items[0].events[0].filterKeys.count",
        1,
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?.count
    )
    run.same(
        "pages[0].items[0].events[0].filterKeys[0]",
        "channelId",
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?[at: 0]
    )
}

/// the list is missing
@Sendable func notificationsListAvailableWebhooksAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.webhookSubscriptions.listAvailable()) }
    run.same("kind", .decode, error?.kind)
    run.same("path", "results", error?.path)
}

/// only the events of one service
@Sendable func notificationsListAvailableWebhooksByService(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable(
        ListAvailableWebhooks(service: "channels")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].events.count", 1, pages[at: 0]?.items[at: 0]?.events?.count)
    run.same("pages[0].items[0].events[0].name", "sms.outbound", pages[at: 0]?.items[at: 0]?.events?[at: 0]?.name)
    run.same(
        "pages[0].items[0].events[0].filterKeys.count",
        1,
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?.count
    )
    run.same(
        "pages[0].items[0].events[0].filterKeys[0]",
        "channelId",
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?[at: 0]
    )
}

/// List available webhook events: 401
@Sendable func notificationsListAvailableWebhooksError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.listAvailable(options: Options(maxRetries: 0)))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List available webhook events: 403
@Sendable func notificationsListAvailableWebhooksError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.listAvailable(options: Options(maxRetries: 0)))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List available webhook events: 429
@Sendable func notificationsListAvailableWebhooksError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.listAvailable(options: Options(maxRetries: 0)))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List available webhook events: 503
@Sendable func notificationsListAvailableWebhooksError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.listAvailable(options: Options(maxRetries: 0)))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List available webhook events, the full response
@Sendable func notificationsListAvailableWebhooksFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].events.count", 1, pages[at: 0]?.items[at: 0]?.events?.count)
    run.same("pages[0].items[0].events[0].name", "sms.outbound", pages[at: 0]?.items[at: 0]?.events?[at: 0]?.name)
    run.same(
        "pages[0].items[0].events[0].filterKeys.count",
        1,
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?.count
    )
    run.same(
        "pages[0].items[0].events[0].filterKeys[0]",
        "channelId",
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?[at: 0]
    )
    run.json(
        "rawJSON/items/0",
        #"{"service":"channels","events":[{"name":"sms.outbound","filterKeys":["channelId"]}]}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: the workspace is a UUID
@Sendable func notificationsListAvailableWebhooksInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.webhookSubscriptions.listAvailable(options: Options(workspaceId: "one")))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// nulls everywhere
@Sendable func notificationsListAvailableWebhooksNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.absent("pages[0].items[0].service", pages[at: 0]?.items[at: 0]?.service)
    run.absent("pages[0].items[0].events", pages[at: 0]?.items[at: 0]?.events)
    run.same("pages[0].items[1].service", .channels, pages[at: 0]?.items[at: 1]?.service)
    run.same("pages[0].items[1].service.text", "channels", pages[at: 0]?.items[at: 1]?.service?.text)
    run.same("pages[0].items[1].events.count", 1, pages[at: 0]?.items[at: 1]?.events?.count)
    run.absent("pages[0].items[1].events[0].name", pages[at: 0]?.items[at: 1]?.events?[at: 0]?.name)
    run.absent("pages[0].items[1].events[0].filterKeys", pages[at: 0]?.items[at: 1]?.events?[at: 0]?.filterKeys)
}

/// a read is repeated
@Sendable func notificationsListAvailableWebhooksRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].events.count", 1, pages[at: 0]?.items[at: 0]?.events?.count)
    run.same("pages[0].items[0].events[0].name", "sms.outbound", pages[at: 0]?.items[at: 0]?.events?[at: 0]?.name)
    run.same(
        "pages[0].items[0].events[0].filterKeys.count",
        1,
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?.count
    )
    run.same(
        "pages[0].items[0].events[0].filterKeys[0]",
        "channelId",
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?[at: 0]
    )
}

/// a read is repeated after its connection broke
@Sendable func notificationsListAvailableWebhooksRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].service", .channels, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "channels", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].events.count", 1, pages[at: 0]?.items[at: 0]?.events?.count)
    run.same("pages[0].items[0].events[0].name", "sms.outbound", pages[at: 0]?.items[at: 0]?.events?[at: 0]?.name)
    run.same(
        "pages[0].items[0].events[0].filterKeys.count",
        1,
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?.count
    )
    run.same(
        "pages[0].items[0].events[0].filterKeys[0]",
        "channelId",
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?[at: 0]
    )
}

/// the documents do not say which services may be asked for, so any may
@Sendable func notificationsListAvailableWebhooksServiceNotKnown(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable(
        ListAvailableWebhooks(service: "weather")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
}

/// two services
@Sendable func notificationsListAvailableWebhooksTwoServices(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].service", .numbers, pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "numbers", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].events.count", 2, pages[at: 0]?.items[at: 0]?.events?.count)
    run.same("pages[0].items[0].events[0].name", "endpoint", pages[at: 0]?.items[at: 0]?.events?[at: 0]?.name)
    run.same(
        "pages[0].items[0].events[0].filterKeys.count",
        0,
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?.count
    )
    run.same("pages[0].items[0].events[1].name", "10dlc.brand", pages[at: 0]?.items[at: 0]?.events?[at: 1]?.name)
    run.same(
        "pages[0].items[0].events[1].filterKeys.count",
        0,
        pages[at: 0]?.items[at: 0]?.events?[at: 1]?.filterKeys?.count
    )
    run.same("pages[0].items[1].service", .conversations, pages[at: 0]?.items[at: 1]?.service)
    run.same("pages[0].items[1].service.text", "conversations", pages[at: 0]?.items[at: 1]?.service?.text)
    run.same("pages[0].items[1].events.count", 1, pages[at: 0]?.items[at: 1]?.events?.count)
    run.same(
        "pages[0].items[1].events[0].name",
        "conversation.created",
        pages[at: 0]?.items[at: 1]?.events?[at: 0]?.name
    )
    run.same(
        "pages[0].items[1].events[0].filterKeys.count",
        0,
        pages[at: 0]?.items[at: 1]?.events?[at: 0]?.filterKeys?.count
    )
}

/// a service and members that are not known yet
@Sendable func notificationsListAvailableWebhooksUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.webhookSubscriptions.listAvailable())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].service", .unknown("weather"), pages[at: 0]?.items[at: 0]?.service)
    run.same("pages[0].items[0].service.text", "weather", pages[at: 0]?.items[at: 0]?.service?.text)
    run.same("pages[0].items[0].events.count", 1, pages[at: 0]?.items[at: 0]?.events?.count)
    run.same("pages[0].items[0].events[0].name", "rain", pages[at: 0]?.items[at: 0]?.events?[at: 0]?.name)
    run.same(
        "pages[0].items[0].events[0].filterKeys.count",
        1,
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?.count
    )
    run.same(
        "pages[0].items[0].events[0].filterKeys[0]",
        "place",
        pages[at: 0]?.items[at: 0]?.events?[at: 0]?.filterKeys?[at: 0]
    )
    run.json(
        "rawJSON/items/0",
        #"{"service":"weather","events":[{"name":"rain","filterKeys":["place"],"beta":true}],"paid":false}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
