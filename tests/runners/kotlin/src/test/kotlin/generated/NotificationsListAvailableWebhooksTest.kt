// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.collect

/** The vectors of `listAvailableWebhooks`. */
class NotificationsListAvailableWebhooksTest {
    /** a list that the API does not page */
    @Test
    fun aTokenIsNotFollowed() = replay("notifications.list-available-webhooks.a-token-is-not-followed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].events.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.events?.size)
        same(
            "pages[0].items[0].events[0].name",
            "sms.outbound",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[0].events[0].filterKeys.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.size,
        )
        same(
            "pages[0].items[0].events[0].filterKeys[0]",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.getOrNull(0),
        )
    }

    /** the list is missing */
    @Test
    fun answerWithoutResults() = replay("notifications.list-available-webhooks.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.webhookSubscriptions.listAvailable().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "results", error.path)
    }

    /** only the events of one service */
    @Test
    fun byService() = replay("notifications.list-available-webhooks.by-service") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable(
            ListAvailableWebhooks(service = "channels"),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].events.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.events?.size)
        same(
            "pages[0].items[0].events[0].name",
            "sms.outbound",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[0].events[0].filterKeys.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.size,
        )
        same(
            "pages[0].items[0].events[0].filterKeys[0]",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.getOrNull(0),
        )
    }

    /** List available webhook events: 401 */
    @Test
    fun error401() = replay("notifications.list-available-webhooks.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.webhookSubscriptions.listAvailable(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List available webhook events: 403 */
    @Test
    fun error403() = replay("notifications.list-available-webhooks.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.webhookSubscriptions.listAvailable(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List available webhook events: 429 */
    @Test
    fun error429() = replay("notifications.list-available-webhooks.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.webhookSubscriptions.listAvailable(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List available webhook events: 503 */
    @Test
    fun error503() = replay("notifications.list-available-webhooks.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.listAvailable(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List available webhook events, the full response */
    @Test
    fun full() = replay("notifications.list-available-webhooks.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].events.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.events?.size)
        same(
            "pages[0].items[0].events[0].name",
            "sms.outbound",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[0].events[0].filterKeys.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.size,
        )
        same(
            "pages[0].items[0].events[0].filterKeys[0]",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.getOrNull(0),
        )
        json(
            "rawJSON/items/0",
            "{\"service\":\"channels\",\"events\":[{\"name\":\"sms.outbound\",\"filterKeys\":[\"channelId\"]}]}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a limit of the schema: the workspace is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("notifications.list-available-webhooks.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.listAvailable(options = CallOptions(workspaceId = "one")).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** nulls everywhere */
    @Test
    fun nullMembers() = replay("notifications.list-available-webhooks.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].service", null, pages.getOrNull(0)?.items?.getOrNull(0)?.service)
        same("pages[0].items[0].events", null, pages.getOrNull(0)?.items?.getOrNull(0)?.events)
        same("pages[0].items[1].service", "channels", pages.getOrNull(0)?.items?.getOrNull(1)?.service?.text)
        same("pages[0].items[1].events.size", 1, pages.getOrNull(0)?.items?.getOrNull(1)?.events?.size)
        same(
            "pages[0].items[1].events[0].name",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[1].events[0].filterKeys",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.events?.getOrNull(0)?.filterKeys,
        )
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("notifications.list-available-webhooks.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable(options = CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].events.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.events?.size)
        same(
            "pages[0].items[0].events[0].name",
            "sms.outbound",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[0].events[0].filterKeys.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.size,
        )
        same(
            "pages[0].items[0].events[0].filterKeys[0]",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.getOrNull(0),
        )
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("notifications.list-available-webhooks.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable(options = CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].service", "channels", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].events.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.events?.size)
        same(
            "pages[0].items[0].events[0].name",
            "sms.outbound",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[0].events[0].filterKeys.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.size,
        )
        same(
            "pages[0].items[0].events[0].filterKeys[0]",
            "channelId",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.getOrNull(0),
        )
    }

    /** the documents do not say which services may be asked for, so any may */
    @Test
    fun serviceNotKnown() = replay("notifications.list-available-webhooks.service-not-known") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable(
            ListAvailableWebhooks(service = "weather"),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
    }

    /** two services */
    @Test
    fun twoServices() = replay("notifications.list-available-webhooks.two-services") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].service", "numbers", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].events.size", 2, pages.getOrNull(0)?.items?.getOrNull(0)?.events?.size)
        same(
            "pages[0].items[0].events[0].name",
            "endpoint",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[0].events[0].filterKeys.size",
            0,
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.size,
        )
        same(
            "pages[0].items[0].events[1].name",
            "10dlc.brand",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(1)?.name,
        )
        same(
            "pages[0].items[0].events[1].filterKeys.size",
            0,
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(1)?.filterKeys?.size,
        )
        same("pages[0].items[1].service", "conversations", pages.getOrNull(0)?.items?.getOrNull(1)?.service?.text)
        same("pages[0].items[1].events.size", 1, pages.getOrNull(0)?.items?.getOrNull(1)?.events?.size)
        same(
            "pages[0].items[1].events[0].name",
            "conversation.created",
            pages.getOrNull(0)?.items?.getOrNull(1)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[1].events[0].filterKeys.size",
            0,
            pages.getOrNull(0)?.items?.getOrNull(1)?.events?.getOrNull(0)?.filterKeys?.size,
        )
    }

    /** a service and members that are not known yet */
    @Test
    fun unknownValues() = replay("notifications.list-available-webhooks.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.listAvailable().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].service", "weather", pages.getOrNull(0)?.items?.getOrNull(0)?.service?.text)
        same("pages[0].items[0].events.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.events?.size)
        same(
            "pages[0].items[0].events[0].name",
            "rain",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.name,
        )
        same(
            "pages[0].items[0].events[0].filterKeys.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.size,
        )
        same(
            "pages[0].items[0].events[0].filterKeys[0]",
            "place",
            pages.getOrNull(0)?.items?.getOrNull(0)?.events?.getOrNull(0)?.filterKeys?.getOrNull(0),
        )
        json(
            "rawJSON/items/0",
            "{\"service\":\"weather\",\"events\":[{\"name\":\"rain\",\"filterKeys\":[\"place\"],\"beta\":true}],\"paid\":false}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
