// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.collect

/** The vectors of `listWebhookSubscriptions`. */
class NotificationsListWebhookSubscriptionsTest {
    /** the list is missing */
    @Test
    fun answerWithoutResults() = replay("notifications.list-webhook-subscriptions.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.webhookSubscriptions.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "results", error.path)
    }

    /** List webhook subscriptions: 401 */
    @Test
    fun error401() = replay("notifications.list-webhook-subscriptions.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.webhookSubscriptions.list(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List webhook subscriptions: 403 */
    @Test
    fun error403() = replay("notifications.list-webhook-subscriptions.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.webhookSubscriptions.list(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List webhook subscriptions: 429 */
    @Test
    fun error429() = replay("notifications.list-webhook-subscriptions.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.webhookSubscriptions.list(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List webhook subscriptions: 503 */
    @Test
    fun error503() = replay("notifications.list-webhook-subscriptions.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.list(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List webhook subscriptions, the full response */
    @Test
    fun full() = replay("notifications.list-webhook-subscriptions.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].organizationId",
            "cb28a94e-8557-4394-80ea-5bbd2170d434",
            pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId,
        )
        same(
            "pages[0].items[0].workspaceId",
            "b4e02c85-c6d2-4b15-8885-e09671799c61",
            pages.getOrNull(0)?.items?.getOrNull(0)?.workspaceId,
        )
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].event", "sms.outbound", pages.getOrNull(0)?.items?.getOrNull(0)?.event)
        same("pages[0].items[0].eventFilters.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.size)
        same(
            "pages[0].items[0].eventFilters[0].key",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].eventFilters[0].value",
            "clicked",
            pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.getOrNull(0)?.value,
        )
        same("pages[0].items[0].template", "twilio", pages.getOrNull(0)?.items?.getOrNull(0)?.template)
        same("pages[0].items[0].url", "https://example.com/webhook", pages.getOrNull(0)?.items?.getOrNull(0)?.url)
        same(
            "pages[0].items[0].signingKey",
            "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            pages.getOrNull(0)?.items?.getOrNull(0)?.signingKey,
        )
        same("pages[0].items[0].status", "active", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-06-22T22:54:18.059Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-06-22T22:54:18.059Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"channels\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"clicked\"}],\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"active\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a limit of the schema: a page has at most 100 items */
    @Test
    fun inputLimitTooLarge() = replay("notifications.list-webhook-subscriptions.input-limit-too-large") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.list(ListWebhookSubscriptions(limit = 101)).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.limit", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a page has at least one item */
    @Test
    fun inputLimitZero() = replay("notifications.list-webhook-subscriptions.input-limit-zero") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.list(ListWebhookSubscriptions(limit = 0)).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.limit", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a token has at most 8000 characters */
    @Test
    fun inputPageTokenTooLong() = replay("notifications.list-webhook-subscriptions.input-page-token-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.list(
                ListWebhookSubscriptions(
                    pageToken = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                ),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.pageToken", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** the id of the second item is missing */
    @Test
    fun itemWithoutId() = replay("notifications.list-webhook-subscriptions.item-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.webhookSubscriptions.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "results[1].id", error.path)
    }

    /** the largest page */
    @Test
    fun limitLargest() = replay("notifications.list-webhook-subscriptions.limit-largest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.list(ListWebhookSubscriptions(limit = 100)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** an empty list */
    @Test
    fun noSubscriptions() = replay("notifications.list-webhook-subscriptions.no-subscriptions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** every member null but the id */
    @Test
    fun nullMembers() = replay("notifications.list-webhook-subscriptions.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].organizationId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId)
        same("pages[0].items[0].workspaceId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.workspaceId)
        same("pages[0].items[0].service", null, pages.getOrNull(0)?.items?.getOrNull(0)?.service)
        same("pages[0].items[0].event", null, pages.getOrNull(0)?.items?.getOrNull(0)?.event)
        same("pages[0].items[0].eventFilters", null, pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters)
        same("pages[0].items[0].template", null, pages.getOrNull(0)?.items?.getOrNull(0)?.template)
        same("pages[0].items[0].url", null, pages.getOrNull(0)?.items?.getOrNull(0)?.url)
        same("pages[0].items[0].signingKey", null, pages.getOrNull(0)?.items?.getOrNull(0)?.signingKey)
        same("pages[0].items[0].status", null, pages.getOrNull(0)?.items?.getOrNull(0)?.status)
        same("pages[0].items[0].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt)
        same("pages[0].items[0].updatedAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("notifications.list-webhook-subscriptions.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.list(options = CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].organizationId",
            "cb28a94e-8557-4394-80ea-5bbd2170d434",
            pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId,
        )
        same(
            "pages[0].items[0].workspaceId",
            "b4e02c85-c6d2-4b15-8885-e09671799c61",
            pages.getOrNull(0)?.items?.getOrNull(0)?.workspaceId,
        )
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].event", "sms.outbound", pages.getOrNull(0)?.items?.getOrNull(0)?.event)
        same("pages[0].items[0].eventFilters.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.size)
        same(
            "pages[0].items[0].eventFilters[0].key",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].eventFilters[0].value",
            "clicked",
            pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.getOrNull(0)?.value,
        )
        same("pages[0].items[0].template", "twilio", pages.getOrNull(0)?.items?.getOrNull(0)?.template)
        same("pages[0].items[0].url", "https://example.com/webhook", pages.getOrNull(0)?.items?.getOrNull(0)?.url)
        same(
            "pages[0].items[0].signingKey",
            "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            pages.getOrNull(0)?.items?.getOrNull(0)?.signingKey,
        )
        same("pages[0].items[0].status", "active", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-06-22T22:54:18.059Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-06-22T22:54:18.059Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("notifications.list-webhook-subscriptions.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.list(options = CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].organizationId",
            "cb28a94e-8557-4394-80ea-5bbd2170d434",
            pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId,
        )
        same(
            "pages[0].items[0].workspaceId",
            "b4e02c85-c6d2-4b15-8885-e09671799c61",
            pages.getOrNull(0)?.items?.getOrNull(0)?.workspaceId,
        )
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].event", "sms.outbound", pages.getOrNull(0)?.items?.getOrNull(0)?.event)
        same("pages[0].items[0].eventFilters.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.size)
        same(
            "pages[0].items[0].eventFilters[0].key",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].eventFilters[0].value",
            "clicked",
            pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.getOrNull(0)?.value,
        )
        same("pages[0].items[0].template", "twilio", pages.getOrNull(0)?.items?.getOrNull(0)?.template)
        same("pages[0].items[0].url", "https://example.com/webhook", pages.getOrNull(0)?.items?.getOrNull(0)?.url)
        same(
            "pages[0].items[0].signingKey",
            "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            pages.getOrNull(0)?.items?.getOrNull(0)?.signingKey,
        )
        same("pages[0].items[0].status", "active", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-06-22T22:54:18.059Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-06-22T22:54:18.059Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** two pages */
    @Test
    fun twoPages() = replay("notifications.list-webhook-subscriptions.two-pages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.list(ListWebhookSubscriptions(limit = 2)).pages().toList()
        same("pages", 2, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].event", "sms.inbound", pages.getOrNull(0)?.items?.getOrNull(0)?.event)
        same("pages[0].items[0].url", "https://example.com/webhook", pages.getOrNull(0)?.items?.getOrNull(0)?.url)
        same("pages[0].items[0].status", "active", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same("pages[0].items[1].service", "channels", pages.getOrNull(0)?.items?.getOrNull(1)?.service?.text)
        same("pages[0].items[1].event", "sms.inbound", pages.getOrNull(0)?.items?.getOrNull(1)?.event)
        same("pages[0].items[1].url", "https://example.com/webhook", pages.getOrNull(0)?.items?.getOrNull(1)?.url)
        same("pages[0].items[1].status", "active", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
        same("pages[1].items", 1, pages.getOrNull(1)?.items?.size)
        same(
            "pages[1].items[0].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(1)?.items?.getOrNull(0)?.id,
        )
        same("pages[1].items[0].service", "channels", pages.getOrNull(1)?.items?.getOrNull(0)?.service?.text)
        same("pages[1].items[0].event", "sms.inbound", pages.getOrNull(1)?.items?.getOrNull(0)?.event)
        same("pages[1].items[0].url", "https://example.com/webhook", pages.getOrNull(1)?.items?.getOrNull(0)?.url)
        same("pages[1].items[0].status", "active", pages.getOrNull(1)?.items?.getOrNull(0)?.status?.text)
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
    }

    /** values and members that are not known yet */
    @Test
    fun unknownValues() = replay("notifications.list-webhook-subscriptions.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].organizationId",
            "cb28a94e-8557-4394-80ea-5bbd2170d434",
            pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId,
        )
        same(
            "pages[0].items[0].workspaceId",
            "b4e02c85-c6d2-4b15-8885-e09671799c61",
            pages.getOrNull(0)?.items?.getOrNull(0)?.workspaceId,
        )
        same("pages[0].items[0].service", "weather", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].event", "sms.outbound", pages.getOrNull(0)?.items?.getOrNull(0)?.event)
        same("pages[0].items[0].eventFilters.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.size)
        same(
            "pages[0].items[0].eventFilters[0].key",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].eventFilters[0].value",
            "clicked",
            pages.getOrNull(0)?.items?.getOrNull(0)?.eventFilters?.getOrNull(0)?.value,
        )
        same("pages[0].items[0].template", "twilio", pages.getOrNull(0)?.items?.getOrNull(0)?.template)
        same("pages[0].items[0].url", "https://example.com/webhook", pages.getOrNull(0)?.items?.getOrNull(0)?.url)
        same(
            "pages[0].items[0].signingKey",
            "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=",
            pages.getOrNull(0)?.items?.getOrNull(0)?.signingKey,
        )
        same("pages[0].items[0].status", "paused", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-06-22T22:54:18.059Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-06-22T22:54:18.059Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"cb28a94e-8557-4394-80ea-5bbd2170d434\",\"workspaceId\":\"b4e02c85-c6d2-4b15-8885-e09671799c61\",\"service\":\"weather\",\"event\":\"sms.outbound\",\"eventFilters\":[{\"key\":\"channelId\",\"value\":\"clicked\"}],\"template\":\"twilio\",\"url\":\"https://example.com/webhook\",\"signingKey\":\"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=\",\"status\":\"paused\",\"createdAt\":\"2025-06-22T22:54:18.059Z\",\"updatedAt\":\"2025-06-22T22:54:18.059Z\",\"deliveries\":{\"failed\":3}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
