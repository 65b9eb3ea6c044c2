// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an answer that is no JSON
@Sendable func notificationsCreateWebhookSubscriptionAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .channels,
                event: "sms.outbound",
                eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
                template: "text",
                url: "https://example.com/webhook",
                signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
            )
        )
    }
    run.same("kind", .decode, error?.kind)
}

/// the id is missing
@Sendable func notificationsCreateWebhookSubscriptionAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .channels,
                event: "sms.outbound",
                eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
                template: "text",
                url: "https://example.com/webhook",
                signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
            )
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "id", error?.path)
}

/// Create a webhook subscription: a subscription to one channel
@Sendable func notificationsCreateWebhookSubscriptionByChannel(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "sms.outbound",
            eventFilters: [WebhookEventFilter(key: "channelId", value: "3e3a68da-85a2-4b12-b114-b2c28117bf37")],
            url: "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.same("eventFilters.count", 1, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "3e3a68da-85a2-4b12-b114-b2c28117bf37", answer.eventFilters?[at: 0]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"3e3a68da-85a2-4b12-b114-b2c28117bf37"}],"template":"twilio","url":"https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Create a webhook subscription: two filters
@Sendable func notificationsCreateWebhookSubscriptionByInteractionType(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "email.interaction",
            eventFilters: [
                WebhookEventFilter(key: "channelId", value: "3e3a68da-85a2-4b12-b114-b2c28117bf37"),
                WebhookEventFilter(key: "interactionType", value: "opened"),
            ],
            url: "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "email.interaction", answer.event)
    run.same("eventFilters.count", 2, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "3e3a68da-85a2-4b12-b114-b2c28117bf37", answer.eventFilters?[at: 0]?.value)
    run.same("eventFilters[1].key", "interactionType", answer.eventFilters?[at: 1]?.key)
    run.same("eventFilters[1].value", "opened", answer.eventFilters?[at: 1]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"email.interaction","eventFilters":[{"key":"channelId","value":"3e3a68da-85a2-4b12-b114-b2c28117bf37"},{"key":"interactionType","value":"opened"}],"template":"twilio","url":"https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Subscribing to channel created webhooks: without filters; the address and the key of the sample are placeholders
@Sendable func notificationsCreateWebhookSubscriptionChannelCreated(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "channel.created",
            eventFilters: [],
            url: "https://example.com/webhook",
            signingKey: "a-signing-key"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "channel.created", answer.event)
    run.same("eventFilters.count", 0, answer.eventFilters?.count)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "a-signing-key", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"channel.created","eventFilters":[],"template":"twilio","url":"https://example.com/webhook","signingKey":"a-signing-key","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Create a webhook subscription: 401
@Sendable func notificationsCreateWebhookSubscriptionError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .channels,
                event: "sms.outbound",
                eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
                template: "text",
                url: "https://example.com/webhook",
                signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
            ),
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

/// Create a webhook subscription: 403
@Sendable func notificationsCreateWebhookSubscriptionError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .channels,
                event: "sms.outbound",
                eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
                template: "text",
                url: "https://example.com/webhook",
                signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
            ),
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

/// Create a webhook subscription: 429
@Sendable func notificationsCreateWebhookSubscriptionError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .channels,
                event: "sms.outbound",
                eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
                template: "text",
                url: "https://example.com/webhook",
                signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
            ),
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

/// Create a webhook subscription: 503
@Sendable func notificationsCreateWebhookSubscriptionError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .channels,
                event: "sms.outbound",
                eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
                template: "text",
                url: "https://example.com/webhook",
                signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
            ),
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

/// Create a webhook subscription: the full request and the full answer
@Sendable func notificationsCreateWebhookSubscriptionFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "sms.outbound",
            eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
            template: "text",
            url: "https://example.com/webhook",
            signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
        )
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
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: a filter has a value
@Sendable func notificationsCreateWebhookSubscriptionInputFilterWithoutValue(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .numbers,
                event: "endpoint",
                eventFilters: [
                    WebhookEventFilter(key: "channelId", value: "614208aa-b153-4d5d-9989-2fddfc0ce4c3"),
                    WebhookEventFilter(key: "status"),
                ],
                url: "https://example.com"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.eventFilters[1].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: an address is https
@Sendable func notificationsCreateWebhookSubscriptionInputUrlHttp(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(service: .numbers, event: "endpoint", url: "http://example.com/webhook")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.url", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the host of an address ends in letters
@Sendable func notificationsCreateWebhookSubscriptionInputUrlIpAddress(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(service: .numbers, event: "endpoint", url: "https://127.0.0.1/webhook")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.url", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: an address has no white space
@Sendable func notificationsCreateWebhookSubscriptionInputUrlWithSpace(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(service: .numbers, event: "endpoint", url: "https://example.com/web hook")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.url", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the host of an address has a dot
@Sendable func notificationsCreateWebhookSubscriptionInputUrlWithoutDot(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(service: .numbers, event: "endpoint", url: "https://localhost/webhook")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.url", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// every member null but the id
@Sendable func notificationsCreateWebhookSubscriptionNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "sms.outbound",
            eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
            template: "text",
            url: "https://example.com/webhook",
            signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
        )
    )
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

/// an address with a port and a query; a list of no filters
@Sendable func notificationsCreateWebhookSubscriptionPortAndQuery(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .numbers,
            event: "endpoint",
            eventFilters: [],
            url: "https://hooks.example.co.uk:8443/bird?a=b%20c&d=é"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .numbers, answer.service)
    run.same("service.text", "numbers", answer.service?.text)
    run.same("event", "endpoint", answer.event)
    run.same("eventFilters.count", 0, answer.eventFilters?.count)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://hooks.example.co.uk:8443/bird?a=b%20c&d=é", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"numbers","event":"endpoint","eventFilters":[],"template":"twilio","url":"https://hooks.example.co.uk:8443/bird?a=b%20c&d=é","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// 503 says that the request was not processed, so even a write is repeated
@Sendable func notificationsCreateWebhookSubscriptionRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "sms.outbound",
            eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
            template: "text",
            url: "https://example.com/webhook",
            signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
        ),
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

/// a write answered 500 may have been done, so it is not repeated
@Sendable func notificationsCreateWebhookSubscriptionRetryNot500(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .channels,
                event: "sms.outbound",
                eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
                template: "text",
                url: "https://example.com/webhook",
                signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 500, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write whose connection broke may have been done
@Sendable func notificationsCreateWebhookSubscriptionRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service: .channels,
                event: "sms.outbound",
                eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
                template: "text",
                url: "https://example.com/webhook",
                signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// only what is required; an address without a path
@Sendable func notificationsCreateWebhookSubscriptionSmallest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(service: .numbers, event: "endpoint", url: "https://example.com")
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("service", .numbers, answer.service)
    run.same("service.text", "numbers", answer.service?.text)
    run.same("event", "endpoint", answer.event)
    run.same("url", "https://example.com", answer.url)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","service":"numbers","event":"endpoint","url":"https://example.com","status":"active"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a service, a status and a member that are not known yet
@Sendable func notificationsCreateWebhookSubscriptionUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "sms.outbound",
            eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
            template: "text",
            url: "https://example.com/webhook",
            signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
        )
    )
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

/// Voice webhooks: three filters, two of the same key
@Sendable func notificationsCreateWebhookSubscriptionVoiceInbound(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "voice.inbound",
            eventFilters: [
                WebhookEventFilter(key: "channelId", value: "b827924e-9789-4c2f-a4d5-b352175354f6"),
                WebhookEventFilter(key: "status", value: "completed"),
                WebhookEventFilter(key: "status", value: "starting"),
            ],
            url: "https://yoururl.com",
            signingKey: "mysecretkey"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "voice.inbound", answer.event)
    run.same("eventFilters.count", 3, answer.eventFilters?.count)
    run.same("eventFilters[0].key", "channelId", answer.eventFilters?[at: 0]?.key)
    run.same("eventFilters[0].value", "b827924e-9789-4c2f-a4d5-b352175354f6", answer.eventFilters?[at: 0]?.value)
    run.same("eventFilters[1].key", "status", answer.eventFilters?[at: 1]?.key)
    run.same("eventFilters[1].value", "completed", answer.eventFilters?[at: 1]?.value)
    run.same("eventFilters[2].key", "status", answer.eventFilters?[at: 2]?.key)
    run.same("eventFilters[2].value", "starting", answer.eventFilters?[at: 2]?.value)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://yoururl.com", answer.url)
    run.same("signingKey", "mysecretkey", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"voice.inbound","eventFilters":[{"key":"channelId","value":"b827924e-9789-4c2f-a4d5-b352175354f6"},{"key":"status","value":"completed"},{"key":"status","value":"starting"}],"template":"twilio","url":"https://yoururl.com","signingKey":"mysecretkey","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an answer that keeps the signing key to itself
@Sendable func notificationsCreateWebhookSubscriptionWithoutSigningKey(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.create(
        CreateWebhookSubscription(
            service: .channels,
            event: "sms.outbound",
            eventFilters: [WebhookEventFilter(key: "channelId", value: "58c44c1d-a6a0-4cb6-9f78-05308de87451")],
            template: "text",
            url: "https://example.com/webhook",
            signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
        )
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
    run.absent("signingKey", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
