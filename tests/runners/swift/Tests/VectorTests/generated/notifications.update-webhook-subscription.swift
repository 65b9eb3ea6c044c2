// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the id is missing
@Sendable func notificationsUpdateWebhookSubscriptionAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status: .inactive)
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "id", error?.path)
}

/// null clears the filters, which counts as a change
@Sendable func notificationsUpdateWebhookSubscriptionClearFilters(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(eventFilters: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.absent("eventFilters", answer.eventFilters)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":null,"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Update a webhook subscription: switch it off
@Sendable func notificationsUpdateWebhookSubscriptionDeactivate(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(status: .inactive)
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
    run.same("status", .inactive, answer.status)
    run.same("status.text", "inactive", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"inactive","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an empty list of filters
@Sendable func notificationsUpdateWebhookSubscriptionEmptyFilters(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(eventFilters: .set([]))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
    run.same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
    run.same("service", .channels, answer.service)
    run.same("service.text", "channels", answer.service?.text)
    run.same("event", "sms.outbound", answer.event)
    run.same("eventFilters.count", 0, answer.eventFilters?.count)
    run.same("template", "twilio", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Update a webhook subscription: 401
@Sendable func notificationsUpdateWebhookSubscriptionError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status: .inactive),
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

/// Update a webhook subscription: 403
@Sendable func notificationsUpdateWebhookSubscriptionError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status: .inactive),
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

/// Update a webhook subscription: 429
@Sendable func notificationsUpdateWebhookSubscriptionError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status: .inactive),
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

/// Update a webhook subscription: 503
@Sendable func notificationsUpdateWebhookSubscriptionError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status: .inactive),
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

/// Update a webhook subscription, every member
@Sendable func notificationsUpdateWebhookSubscriptionFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(
            template: "text",
            url: "https://example.com/webhook",
            signingKey: "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            status: .active,
            eventFilters: .set([WebhookEventFilter(key: "channelId", value: "clicked")])
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
    run.same("template", "text", answer.template)
    run.same("url", "https://example.com/webhook", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"text","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: a filter has a key
@Sendable func notificationsUpdateWebhookSubscriptionInputFilterWithoutKey(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(eventFilters: .set([WebhookEventFilter(value: "a")]))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.eventFilters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the id is a UUID
@Sendable func notificationsUpdateWebhookSubscriptionInputIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update("one", UpdateWebhookSubscription(status: .inactive))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.webhookSubscriptionId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at least one member
@Sendable func notificationsUpdateWebhookSubscriptionInputNothingToChange(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription()
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: an address is https
@Sendable func notificationsUpdateWebhookSubscriptionInputUrlHttp(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(url: "http://example.com/webhook")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.url", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// members that are left out do not appear
@Sendable func notificationsUpdateWebhookSubscriptionKeep(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(url: "https://example.com/other")
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
    run.same("url", "https://example.com/other", answer.url)
    run.same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/other","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every member null but the id
@Sendable func notificationsUpdateWebhookSubscriptionNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(status: .inactive)
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

/// 503 says that the request was not processed, so even a write is repeated
@Sendable func notificationsUpdateWebhookSubscriptionRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(status: .inactive),
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
    run.same("status", .inactive, answer.status)
    run.same("status.text", "inactive", answer.status?.text)
    run.same("createdAt", time("2025-06-22T22:54:18.059Z"), answer.createdAt)
    run.same("updatedAt", time("2025-06-22T22:54:18.059Z"), answer.updatedAt)
}

/// a write answered 500 may have been done, so it is not repeated
@Sendable func notificationsUpdateWebhookSubscriptionRetryNot500(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status: .inactive),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 500, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write whose connection broke may have been done
@Sendable func notificationsUpdateWebhookSubscriptionRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status: .inactive),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a new signing key
@Sendable func notificationsUpdateWebhookSubscriptionRotateKey(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(signingKey: "a new key")
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

/// a service, a status and a member that are not known yet
@Sendable func notificationsUpdateWebhookSubscriptionUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.webhookSubscriptions.update(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        UpdateWebhookSubscription(status: .inactive)
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
