// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `updateWebhookSubscription`. */
class NotificationsUpdateWebhookSubscriptionTest {
    /** the id is missing */
    @Test
    fun answerWithoutId() = replay("notifications.update-webhook-subscription.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "id", error.path)
    }

    /** null clears the filters, which counts as a change */
    @Test
    fun clearFilters() = replay("notifications.update-webhook-subscription.clear-filters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(eventFilters = WebhookEventFilterListChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "sms.outbound", answer.event)
        same("eventFilters", null, answer.eventFilters)
        same("template", "twilio", answer.template)
        same("url", "https://example.com/webhook", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":null,\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** Update a webhook subscription: switch it off */
    @Test
    fun deactivate() = replay("notifications.update-webhook-subscription.deactivate") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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
        same("status", "inactive", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"clicked\"}],\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"inactive\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** an empty list of filters */
    @Test
    fun emptyFilters() = replay("notifications.update-webhook-subscription.empty-filters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(eventFilters = WebhookEventFilterListChange.Set(listOf())),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("organizationId", "cb28a94e-8557-4394-80ea-5bbd2170d434", answer.organizationId)
        same("workspaceId", "b4e02c85-c6d2-4b15-8885-e09671799c61", answer.workspaceId)
        same("service", "channels", answer.service?.text)
        same("event", "sms.outbound", answer.event)
        same("eventFilters.size", 0, answer.eventFilters?.size)
        same("template", "twilio", answer.template)
        same("url", "https://example.com/webhook", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":[],\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** Update a webhook subscription: 401 */
    @Test
    fun error401() = replay("notifications.update-webhook-subscription.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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

    /** Update a webhook subscription: 403 */
    @Test
    fun error403() = replay("notifications.update-webhook-subscription.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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

    /** Update a webhook subscription: 429 */
    @Test
    fun error429() = replay("notifications.update-webhook-subscription.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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

    /** Update a webhook subscription: 503 */
    @Test
    fun error503() = replay("notifications.update-webhook-subscription.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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

    /** Update a webhook subscription, every member */
    @Test
    fun full() = replay("notifications.update-webhook-subscription.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(
                template = "text",
                url = "https://example.com/webhook",
                signingKey = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
                status = WebhookSubscriptionStatus.Active,
                eventFilters = WebhookEventFilterListChange.Set(
                    listOf(WebhookEventFilter(key = "channelId", value = "clicked")),
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
        same("eventFilters[0].value", "clicked", answer.eventFilters?.getOrNull(0)?.value)
        same("template", "text", answer.template)
        same("url", "https://example.com/webhook", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"clicked\"}],\"template\":\"text\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** a limit of the schema: a filter has a key */
    @Test
    fun inputFilterWithoutKey() = replay("notifications.update-webhook-subscription.input-filter-without-key") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(
                    eventFilters = WebhookEventFilterListChange.Set(listOf(WebhookEventFilter(value = "a"))),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.eventFilters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the id is a UUID */
    @Test
    fun inputIdNoUuid() = replay("notifications.update-webhook-subscription.input-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.update(
                "one",
                UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.webhookSubscriptionId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at least one member */
    @Test
    fun inputNothingToChange() = replay("notifications.update-webhook-subscription.input-nothing-to-change") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.update("852883af-5f68-4204-b611-7ee8db9600f4", UpdateWebhookSubscription())
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: an address is https */
    @Test
    fun inputUrlHttp() = replay("notifications.update-webhook-subscription.input-url-http") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(url = "http://example.com/webhook"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.url", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** members that are left out do not appear */
    @Test
    fun keep() = replay("notifications.update-webhook-subscription.keep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(url = "https://example.com/other"),
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
        same("url", "https://example.com/other", answer.url)
        same("signingKey", "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=", answer.signingKey)
        same("status", "active", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"clicked\"}],\"template\":\"twilio\",\"url\":\"https://example.com/other\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            answer.rawJSON,
        )
    }

    /** every member null but the id */
    @Test
    fun nullMembers() = replay("notifications.update-webhook-subscription.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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

    /** 503 says that the request was not processed, so even a write is repeated */
    @Test
    fun retry503() = replay("notifications.update-webhook-subscription.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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
        same("status", "inactive", answer.status?.text)
        same("createdAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-06-22T22:54:18.059Z"), answer.updatedAt)
    }

    /** a write answered 500 may have been done, so it is not repeated */
    @Test
    fun retryNot500() = replay("notifications.update-webhook-subscription.retry-not-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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
    fun retryNotReset() = replay("notifications.update-webhook-subscription.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.webhookSubscriptions.update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a new signing key */
    @Test
    fun rotateKey() = replay("notifications.update-webhook-subscription.rotate-key") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(signingKey = "a new key"),
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

    /** a service, a status and a member that are not known yet */
    @Test
    fun unknownValues() = replay("notifications.update-webhook-subscription.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription(status = WebhookSubscriptionStatus.Inactive),
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
}
