// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the id is missing
@Sendable func notificationsGetWebhookSubscriptionAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.get("852883af-5f68-4204-b611-7ee8db9600f4")
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "id", error?.path)
}

/// the organization of the client
@Sendable func notificationsGetWebhookSubscriptionClientOrganizationId(_ run: Run) async throws {
    let bird = try run.client(organizationId: "acme")
    let answer = try await bird.webhookSubscriptions.get("852883af-5f68-4204-b611-7ee8db9600f4")
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.same("eventFilters.count", 1, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "clicked", answer.eventFilters?[at: 0]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
}

/// Get a webhook subscription: 401
@Sendable func notificationsGetWebhookSubscriptionError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.get(
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

/// Get a webhook subscription: 403
@Sendable func notificationsGetWebhookSubscriptionError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.get(
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

/// Get a webhook subscription: 404
@Sendable func notificationsGetWebhookSubscriptionError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.get(
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

/// Get a webhook subscription: 429
@Sendable func notificationsGetWebhookSubscriptionError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.get(
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

/// Get a webhook subscription: 503
@Sendable func notificationsGetWebhookSubscriptionError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.get(
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

/// Get a webhook subscription, the full response
@Sendable func notificationsGetWebhookSubscriptionFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.get("852883af-5f68-4204-b611-7ee8db9600f4")
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.same("eventFilters.count", 1, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "clicked", answer.eventFilters?[at: 0]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an id that would lead elsewhere
@Sendable func notificationsGetWebhookSubscriptionInputIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.webhookSubscriptions.get("../workspaces") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.webhookSubscriptionId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the id is a UUID
@Sendable func notificationsGetWebhookSubscriptionInputIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.webhookSubscriptions.get("one") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.webhookSubscriptionId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// every member null but the id
@Sendable func notificationsGetWebhookSubscriptionNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.get("852883af-5f68-4204-b611-7ee8db9600f4")
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("organizationId", answer.organizationId)
    run.absent("workspaceId", answer.workspaceId)
    run.absent("service", answer.service)
    run.absent("event", answer.event)
    run.absent("eventFilters", answer.eventFilters)
    run.absent("template", answer.template)
    run.absent("url", answer.url)
    run.absent("signingKey", answer.signingKey)
    run.absent("status", answer.status)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":null,"workspaceId":null,"service":null,"event":null,"eventFilters":null,"template":null,"url":null,"signingKey":null,"status":null,"createdAt":null,"updatedAt":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a read is repeated
@Sendable func notificationsGetWebhookSubscriptionRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.get(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        options: Options(maxRetries: 1)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.same("eventFilters.count", 1, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "clicked", answer.eventFilters?[at: 0]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
}

/// a read is repeated after its connection broke
@Sendable func notificationsGetWebhookSubscriptionRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.get(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        options: Options(maxRetries: 1)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.same("eventFilters.count", 1, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "clicked", answer.eventFilters?[at: 0]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
}

/// a service, a status and a member that are not known yet
@Sendable func notificationsGetWebhookSubscriptionUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.get("852883af-5f68-4204-b611-7ee8db9600f4")
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .unknown("weather"), answer.service)
    run.same("service.text", "weather", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.same("eventFilters.count", 1, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "clicked", answer.eventFilters?[at: 0]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .unknown("paused"), answer.status)
    run.same("status.text", "paused", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"weather","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"paused","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z","deliveries":{"failed":3}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the time that is no time
@Sendable func notificationsGetWebhookSubscriptionZeroTime(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.get("852883af-5f68-4204-b611-7ee8db9600f4")
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.same("eventFilters.count", 1, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "clicked", answer.eventFilters?[at: 0]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"0001-01-01T00:00:00Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
