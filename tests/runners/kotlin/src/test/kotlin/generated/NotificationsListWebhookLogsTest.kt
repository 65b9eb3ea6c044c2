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

/** The vectors of `listWebhookLogs`. */
class NotificationsListWebhookLogsTest {
    /** the list is missing */
    @Test
    fun answerWithoutResults() = replay("notifications.list-webhook-logs.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "results", error.path)
    }

    /** Webhook subscription logs, List: 401 */
    @Test
    fun error401() = replay("notifications.list-webhook-logs.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.webhookSubscriptions.logs.list(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                options = CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Webhook subscription logs, List: 403 */
    @Test
    fun error403() = replay("notifications.list-webhook-logs.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.webhookSubscriptions.logs.list(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                options = CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Webhook subscription logs, List: 429 */
    @Test
    fun error429() = replay("notifications.list-webhook-logs.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.webhookSubscriptions.logs.list(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                options = CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Webhook subscription logs, List: 503 */
    @Test
    fun error503() = replay("notifications.list-webhook-logs.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.logs.list(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                options = CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** only those that ended well */
    @Test
    fun executionStatus() = replay("notifications.list-webhook-logs.execution-status") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            ListWebhookLogs(executionStatus = "succeeded"),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].requestId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.requestId,
        )
        same("pages[0].items[0].attemptCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.attemptCount)
        same("pages[0].items[0].httpStatusCode", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.httpStatusCode)
        same(
            "pages[0].items[0].executionStatus",
            "succeeded",
            pages.getOrNull(0)?.items?.getOrNull(0)?.executionStatus,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-07-12T00:37:54.098Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** Webhook subscription logs, List, the full response; its token ends the sample here */
    @Test
    fun full() = replay("notifications.list-webhook-logs.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].requestId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.requestId,
        )
        same("pages[0].items[0].attemptCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.attemptCount)
        same("pages[0].items[0].httpStatusCode", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.httpStatusCode)
        same(
            "pages[0].items[0].executionStatus",
            "succeeded",
            pages.getOrNull(0)?.items?.getOrNull(0)?.executionStatus,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-07-12T00:37:54.098Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"requestId\":\"123e4567-e89b-12d3-a456-426614174000\",\"attemptCount\":1,\"httpStatusCode\":1,\"executionStatus\":\"succeeded\",\"createdAt\":\"2025-07-12T00:37:54.098Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a limit of the schema: the id is a UUID */
    @Test
    fun inputIdNoUuid() = replay("notifications.list-webhook-logs.input-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.webhookSubscriptions.logs.list("one").collect() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.webhookSubscriptionId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a page has at most 100 items */
    @Test
    fun inputLimitTooLarge() = replay("notifications.list-webhook-logs.input-limit-too-large") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.logs.list(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                ListWebhookLogs(limit = 101),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.limit", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a list is empty when there are no logs */
    @Test
    fun noLogs() = replay("notifications.list-webhook-logs.no-logs") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** every member null, and an empty entry */
    @Test
    fun nullMembers() = replay("notifications.list-webhook-logs.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].requestId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.requestId)
        same("pages[0].items[0].attemptCount", null, pages.getOrNull(0)?.items?.getOrNull(0)?.attemptCount)
        same("pages[0].items[0].httpStatusCode", null, pages.getOrNull(0)?.items?.getOrNull(0)?.httpStatusCode)
        same("pages[0].items[0].executionStatus", null, pages.getOrNull(0)?.items?.getOrNull(0)?.executionStatus)
        same("pages[0].items[0].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt)
        same("pages[0].items[1].requestId", null, pages.getOrNull(0)?.items?.getOrNull(1)?.requestId)
        same("pages[0].items[1].attemptCount", null, pages.getOrNull(0)?.items?.getOrNull(1)?.attemptCount)
        same("pages[0].items[1].httpStatusCode", null, pages.getOrNull(0)?.items?.getOrNull(1)?.httpStatusCode)
        same("pages[0].items[1].executionStatus", null, pages.getOrNull(0)?.items?.getOrNull(1)?.executionStatus)
        same("pages[0].items[1].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("notifications.list-webhook-logs.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            options = CallOptions(maxRetries = 1),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].requestId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.requestId,
        )
        same("pages[0].items[0].attemptCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.attemptCount)
        same("pages[0].items[0].httpStatusCode", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.httpStatusCode)
        same(
            "pages[0].items[0].executionStatus",
            "succeeded",
            pages.getOrNull(0)?.items?.getOrNull(0)?.executionStatus,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-07-12T00:37:54.098Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("notifications.list-webhook-logs.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            options = CallOptions(maxRetries = 1),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].requestId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.requestId,
        )
        same("pages[0].items[0].attemptCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.attemptCount)
        same("pages[0].items[0].httpStatusCode", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.httpStatusCode)
        same(
            "pages[0].items[0].executionStatus",
            "succeeded",
            pages.getOrNull(0)?.items?.getOrNull(0)?.executionStatus,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-07-12T00:37:54.098Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** two pages that keep the filter */
    @Test
    fun twoPages() = replay("notifications.list-webhook-logs.two-pages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.logs.list(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            ListWebhookLogs(limit = 1, executionStatus = "failed"),
        ).pages().toList()
        same("pages", 2, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].requestId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.requestId,
        )
        same("pages[0].items[0].attemptCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.attemptCount)
        same("pages[0].items[0].httpStatusCode", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.httpStatusCode)
        same(
            "pages[0].items[0].executionStatus",
            "succeeded",
            pages.getOrNull(0)?.items?.getOrNull(0)?.executionStatus,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-07-12T00:37:54.098Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
        same("pages[1].items", 1, pages.getOrNull(1)?.items?.size)
        same(
            "pages[1].items[0].requestId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(1)?.items?.getOrNull(0)?.requestId,
        )
        same("pages[1].items[0].attemptCount", 36L, pages.getOrNull(1)?.items?.getOrNull(0)?.attemptCount)
        same("pages[1].items[0].httpStatusCode", 500L, pages.getOrNull(1)?.items?.getOrNull(0)?.httpStatusCode)
        same(
            "pages[1].items[0].executionStatus",
            "failed",
            pages.getOrNull(1)?.items?.getOrNull(0)?.executionStatus,
        )
        same(
            "pages[1].items[0].createdAt",
            Instant.parse("2025-07-12T00:37:54.098Z"),
            pages.getOrNull(1)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
    }

    /** a value and a member that are not known yet */
    @Test
    fun unknownValues() = replay("notifications.list-webhook-logs.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.webhookSubscriptions.logs.list("852883af-5f68-4204-b611-7ee8db9600f4").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].requestId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.requestId,
        )
        same("pages[0].items[0].attemptCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.attemptCount)
        same("pages[0].items[0].httpStatusCode", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.httpStatusCode)
        same(
            "pages[0].items[0].executionStatus",
            "given_up",
            pages.getOrNull(0)?.items?.getOrNull(0)?.executionStatus,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-07-12T00:37:54.098Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"requestId\":\"123e4567-e89b-12d3-a456-426614174000\",\"attemptCount\":1,\"httpStatusCode\":1,\"executionStatus\":\"given_up\",\"createdAt\":\"2025-07-12T00:37:54.098Z\",\"lastError\":{\"text\":\"refused\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
