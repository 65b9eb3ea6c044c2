// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `createWebhookSubscription`. */
class NotificationsCreateWebhookSubscriptionTest {
    /** an answer that is no JSON */
    @Test
    fun answerNotJson() = replay("notifications.create-webhook-subscription.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Channels,
                    event = "sms.outbound",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                    ),
                    template = "text",
                    url = "https://example.com/webhook",
                    signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                ),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
    }

    /** the id is missing */
    @Test
    fun answerWithoutId() = replay("notifications.create-webhook-subscription.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Channels,
                    event = "sms.outbound",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                    ),
                    template = "text",
                    url = "https://example.com/webhook",
                    signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                ),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "id", error.path)
    }

    /** Create a webhook subscription: a subscription to one channel */
    @Test
    fun byChannel() = replay("notifications.create-webhook-subscription.by-channel") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "sms.outbound",
                url = "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db",
                eventFilters = listOf(
                    WebhookEventFilter(key = "channelId", value = "3e3a68da-85a2-4b12-b114-b2c28117bf37"),
                ),
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "sms.outbound", answer.event)
        same("eventFilters.size", 1, answer.eventFilters?.size)
        same("eventFilters[0].key", "channelId", answer.eventFilters?.getOrNull(0)?.key)
        same(
            "eventFilters[0].value",
            "3e3a68da-85a2-4b12-b114-b2c28117bf37",
            answer.eventFilters?.getOrNull(0)?.value,
        )
        same("template", "twilio", answer.template)
        same("url", "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"3e3a68da-85a2-4b12-b114-b2c28117bf37\"}],\"template\":\"twilio\",\"url\":\"https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** Create a webhook subscription: two filters */
    @Test
    fun byInteractionType() = replay("notifications.create-webhook-subscription.by-interaction-type") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "email.interaction",
                url = "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db",
                eventFilters = listOf(
                    WebhookEventFilter(key = "channelId", value = "3e3a68da-85a2-4b12-b114-b2c28117bf37"),
                    WebhookEventFilter(key = "interactionType", value = "opened"),
                ),
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "email.interaction", answer.event)
        same("eventFilters.size", 2, answer.eventFilters?.size)
        same("eventFilters[0].key", "channelId", answer.eventFilters?.getOrNull(0)?.key)
        same(
            "eventFilters[0].value",
            "3e3a68da-85a2-4b12-b114-b2c28117bf37",
            answer.eventFilters?.getOrNull(0)?.value,
        )
        same("eventFilters[1].key", "interactionType", answer.eventFilters?.getOrNull(1)?.key)
        same("eventFilters[1].value", "opened", answer.eventFilters?.getOrNull(1)?.value)
        same("template", "twilio", answer.template)
        same("url", "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"email.interaction\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"3e3a68da-85a2-4b12-b114-b2c28117bf37\"},{\"key\":\"interactionType\",\"value\":\"opened\"}],\"template\":\"twilio\",\"url\":\"https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** Subscribing to channel created webhooks: without filters; the address and the key of the sample are placeholders */
    @Test
    fun channelCreated() = replay("notifications.create-webhook-subscription.channel-created") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "channel.created",
                url = "https://example.com/webhook",
                signingKey = "a-signing-key",
                eventFilters = listOf(),
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "channel.created", answer.event)
        same("eventFilters.size", 0, answer.eventFilters?.size)
        same("template", "twilio", answer.template)
        same("url", "https://example.com/webhook", answer.url)
        same("signingKey", "a-signing-key", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"channel.created\",\"eventFilters\":[],\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"a-signing-key\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** Create a webhook subscription: 401 */
    @Test
    fun error401() = replay("notifications.create-webhook-subscription.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Channels,
                    event = "sms.outbound",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                    ),
                    template = "text",
                    url = "https://example.com/webhook",
                    signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Create a webhook subscription: 403 */
    @Test
    fun error403() = replay("notifications.create-webhook-subscription.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Channels,
                    event = "sms.outbound",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                    ),
                    template = "text",
                    url = "https://example.com/webhook",
                    signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Create a webhook subscription: 429 */
    @Test
    fun error429() = replay("notifications.create-webhook-subscription.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Channels,
                    event = "sms.outbound",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                    ),
                    template = "text",
                    url = "https://example.com/webhook",
                    signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Create a webhook subscription: 503 */
    @Test
    fun error503() = replay("notifications.create-webhook-subscription.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Channels,
                    event = "sms.outbound",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                    ),
                    template = "text",
                    url = "https://example.com/webhook",
                    signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Create a webhook subscription: the full request and the full answer */
    @Test
    fun full() = replay("notifications.create-webhook-subscription.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "sms.outbound",
                eventFilters = listOf(
                    WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                ),
                template = "text",
                url = "https://example.com/webhook",
                signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "sms.outbound", answer.event)
        same("eventFilters.size", 1, answer.eventFilters?.size)
        same("eventFilters[0].key", "channelId", answer.eventFilters?.getOrNull(0)?.key)
        same("eventFilters[0].value", "clicked", answer.eventFilters?.getOrNull(0)?.value)
        same("template", "twilio", answer.template)
        same("url", "https://example.com/webhook", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"clicked\"}],\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** a limit of the schema: a filter has a value */
    @Test
    fun inputFilterWithoutValue() = replay("notifications.create-webhook-subscription.input-filter-without-value") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Numbers,
                    event = "endpoint",
                    url = "https://example.com",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "614208aa-b153-4d5d-9989-2fddfc0ce4c3"),
                        WebhookEventFilter(key = "status"),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.eventFilters[1].value", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: an address is https */
    @Test
    fun inputUrlHttp() = replay("notifications.create-webhook-subscription.input-url-http") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Numbers,
                    event = "endpoint",
                    url = "http://example.com/webhook",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.url", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the host of an address ends in letters */
    @Test
    fun inputUrlIpAddress() = replay("notifications.create-webhook-subscription.input-url-ip-address") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Numbers,
                    event = "endpoint",
                    url = "https://127.0.0.1/webhook",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.url", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: an address has no white space */
    @Test
    fun inputUrlWithSpace() = replay("notifications.create-webhook-subscription.input-url-with-space") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Numbers,
                    event = "endpoint",
                    url = "https://example.com/web hook",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.url", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the host of an address has a dot */
    @Test
    fun inputUrlWithoutDot() = replay("notifications.create-webhook-subscription.input-url-without-dot") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Numbers,
                    event = "endpoint",
                    url = "https://localhost/webhook",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.url", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** every member null but the id */
    @Test
    fun nullMembers() = replay("notifications.create-webhook-subscription.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "sms.outbound",
                eventFilters = listOf(
                    WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                ),
                template = "text",
                url = "https://example.com/webhook",
                signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", null, answer.organizationId)
        same("workspaceId", null, answer.workspaceId)
        same("service", null, answer.service)
        same("event", null, answer.event)
        same("eventFilters", null, answer.eventFilters)
        same("template", null, answer.template)
        same("url", null, answer.url)
        same("signingKey", null, answer.signingKey)
        same("status", null, answer.status)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":null,\"workspaceId\":null,\"service\":null,\"event\":null,\"eventFilters\":null,\"template\":null,\"url\":null,\"signingKey\":null,\"status\":null,\"createdAt\":null,\"updatedAt\":null}",
            answer.rawJSON,
        )
    }

    /** an address with a port and a query; a list of no filters */
    @Test
    fun portAndQuery() = replay("notifications.create-webhook-subscription.port-and-query") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Numbers,
                event = "endpoint",
                url = "https://hooks.example.co.uk:8443/bird?a=b%20c&d=é",
                eventFilters = listOf(),
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "numbers", answer.service?.text)
        same("event", "endpoint", answer.event)
        same("eventFilters.size", 0, answer.eventFilters?.size)
        same("template", "twilio", answer.template)
        same("url", "https://hooks.example.co.uk:8443/bird?a=b%20c&d=é", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"numbers\",\"event\":\"endpoint\",\"eventFilters\":[],\"template\":\"twilio\",\"url\":\"https://hooks.example.co.uk:8443/bird?a=b%20c&d=é\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** 503 says that the request was not processed, so even a write is repeated */
    @Test
    fun retry503() = replay("notifications.create-webhook-subscription.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "sms.outbound",
                eventFilters = listOf(
                    WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                ),
                template = "text",
                url = "https://example.com/webhook",
                signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            ),
            CallOptions(maxRetries = 1),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "sms.outbound", answer.event)
        same("eventFilters.size", 1, answer.eventFilters?.size)
        same("eventFilters[0].key", "channelId", answer.eventFilters?.getOrNull(0)?.key)
        same("eventFilters[0].value", "clicked", answer.eventFilters?.getOrNull(0)?.value)
        same("template", "twilio", answer.template)
        same("url", "https://example.com/webhook", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    }

    /** a write answered 500 may have been done, so it is not repeated */
    @Test
    fun retryNot500() = replay("notifications.create-webhook-subscription.retry-not-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Channels,
                    event = "sms.outbound",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                    ),
                    template = "text",
                    url = "https://example.com/webhook",
                    signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 500, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a write whose connection broke may have been done */
    @Test
    fun retryNotReset() = replay("notifications.create-webhook-subscription.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.webhookSubscriptions.create(
                CreateWebhookSubscription(
                    service = WebhookService.Channels,
                    event = "sms.outbound",
                    eventFilters = listOf(
                        WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                    ),
                    template = "text",
                    url = "https://example.com/webhook",
                    signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** only what is required; an address without a path */
    @Test
    fun smallest() = replay("notifications.create-webhook-subscription.smallest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Numbers,
                event = "endpoint",
                url = "https://example.com",
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("service", "numbers", answer.service?.text)
        same("event", "endpoint", answer.event)
        same("url", "https://example.com", answer.url)
        same("status", "active", answer.status?.text)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"service\":\"numbers\",\"event\":\"endpoint\",\"url\":\"https://example.com\",\"status\":\"active\"}",
            answer.rawJSON,
        )
    }

    /** a service, a status and a member that are not known yet */
    @Test
    fun unknownValues() = replay("notifications.create-webhook-subscription.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "sms.outbound",
                eventFilters = listOf(
                    WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                ),
                template = "text",
                url = "https://example.com/webhook",
                signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "weather", answer.service?.text)
        same("event", "sms.outbound", answer.event)
        same("eventFilters.size", 1, answer.eventFilters?.size)
        same("eventFilters[0].key", "channelId", answer.eventFilters?.getOrNull(0)?.key)
        same("eventFilters[0].value", "clicked", answer.eventFilters?.getOrNull(0)?.value)
        same("template", "twilio", answer.template)
        same("url", "https://example.com/webhook", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "paused", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"weather\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"clicked\"}],\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"paused\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\",\"deliveries\":{\"failed\":3}}",
            answer.rawJSON,
        )
    }

    /** Voice webhooks: three filters, two of the same key */
    @Test
    fun voiceInbound() = replay("notifications.create-webhook-subscription.voice-inbound") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "voice.inbound",
                url = "https://yoururl.com",
                signingKey = "mysecretkey",
                eventFilters = listOf(
                    WebhookEventFilter(key = "channelId", value = "b827924e-9789-4c2f-a4d5-b352175354f6"),
                    WebhookEventFilter(key = "status", value = "completed"),
                    WebhookEventFilter(key = "status", value = "starting"),
                ),
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "voice.inbound", answer.event)
        same("eventFilters.size", 3, answer.eventFilters?.size)
        same("eventFilters[0].key", "channelId", answer.eventFilters?.getOrNull(0)?.key)
        same(
            "eventFilters[0].value",
            "b827924e-9789-4c2f-a4d5-b352175354f6",
            answer.eventFilters?.getOrNull(0)?.value,
        )
        same("eventFilters[1].key", "status", answer.eventFilters?.getOrNull(1)?.key)
        same("eventFilters[1].value", "completed", answer.eventFilters?.getOrNull(1)?.value)
        same("eventFilters[2].key", "status", answer.eventFilters?.getOrNull(2)?.key)
        same("eventFilters[2].value", "starting", answer.eventFilters?.getOrNull(2)?.value)
        same("template", "twilio", answer.template)
        same("url", "https://yoururl.com", answer.url)
        same("signingKey", "mysecretkey", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"voice.inbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"b827924e-9789-4c2f-a4d5-b352175354f6\"},{\"key\":\"status\",\"value\":\"completed\"},{\"key\":\"status\",\"value\":\"starting\"}],\"template\":\"twilio\",\"url\":\"https://yoururl.com\",\"signingKey\":\"mysecretkey\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** an answer that keeps the signing key to itself */
    @Test
    fun withoutSigningKey() = replay("notifications.create-webhook-subscription.without-signing-key") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.create(
            CreateWebhookSubscription(
                service = WebhookService.Channels,
                event = "sms.outbound",
                eventFilters = listOf(
                    WebhookEventFilter(key = "channelId", value = "58c44c1d-a6a0-4cb6-9f78-05308de87451"),
                ),
                template = "text",
                url = "https://example.com/webhook",
                signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "sms.outbound", answer.event)
        same("eventFilters.size", 1, answer.eventFilters?.size)
        same("eventFilters[0].key", "channelId", answer.eventFilters?.getOrNull(0)?.key)
        same("eventFilters[0].value", "clicked", answer.eventFilters?.getOrNull(0)?.value)
        same("template", "twilio", answer.template)
        same("url", "https://example.com/webhook", answer.url)
        same("signingKey", null, answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"clicked\"}],\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }
}
