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

/** The vectors of `listEndpointSubscriptions`. */
class NumbersListEndpointSubscriptionsTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("numbers.list-endpoint-subscriptions.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.numbers.endpointSubscriptions.list(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("numbers.list-endpoint-subscriptions.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutResults() = replay("numbers.list-endpoint-subscriptions.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("numbers.list-endpoint-subscriptions.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", "active", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(0)?.price?.currencyCode?.text,
        )
        same("pages[0].items[0].price.amount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.amount)
        same("pages[0].items[0].price.exponent", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.exponent)
        same(
            "pages[0].items[0].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.id,
        )
        same(
            "pages[0].items[0].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[0].subscription.status",
            "active",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.status,
        )
        same(
            "pages[0].items[0].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[0].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[0].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[0].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.startAt,
        )
        same(
            "pages[0].items[0].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.endAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun endpointIdOneSegment() = replay("numbers.list-endpoint-subscriptions.endpoint-id-one-segment") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("a/b?c#d").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", "active", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(0)?.price?.currencyCode?.text,
        )
        same("pages[0].items[0].price.amount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.amount)
        same("pages[0].items[0].price.exponent", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.exponent)
        same(
            "pages[0].items[0].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.id,
        )
        same(
            "pages[0].items[0].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[0].subscription.status",
            "active",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.status,
        )
        same(
            "pages[0].items[0].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[0].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[0].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[0].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.startAt,
        )
        same(
            "pages[0].items[0].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.endAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 401 */
    @Test
    fun error401() = replay("numbers.list-endpoint-subscriptions.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.numbers.endpointSubscriptions.list(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 403 */
    @Test
    fun error403() = replay("numbers.list-endpoint-subscriptions.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.numbers.endpointSubscriptions.list(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 404 */
    @Test
    fun error404() = replay("numbers.list-endpoint-subscriptions.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.numbers.endpointSubscriptions.list(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "ResourceNotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 429 */
    @Test
    fun error429() = replay("numbers.list-endpoint-subscriptions.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.numbers.endpointSubscriptions.list(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                CallOptions(maxRetries = 0),
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

    /** Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 503 */
    @Test
    fun error503() = replay("numbers.list-endpoint-subscriptions.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.numbers.endpointSubscriptions.list(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions, the full response */
    @Test
    fun full() = replay("numbers.list-endpoint-subscriptions.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", "active", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(0)?.price?.currencyCode?.text,
        )
        same("pages[0].items[0].price.amount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.amount)
        same("pages[0].items[0].price.exponent", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.exponent)
        same(
            "pages[0].items[0].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.id,
        )
        same(
            "pages[0].items[0].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[0].subscription.status",
            "active",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.status,
        )
        same(
            "pages[0].items[0].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[0].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[0].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[0].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.startAt,
        )
        same(
            "pages[0].items[0].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.endAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"text\",\"status\":\"active\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":1,\"exponent\":1},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"active\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputEndpointIdDots() = replay("numbers.list-endpoint-subscriptions.input-endpoint-id-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.numbers.endpointSubscriptions.list("..").collect() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.endpointId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputEndpointIdEmpty() = replay("numbers.list-endpoint-subscriptions.input-endpoint-id-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.numbers.endpointSubscriptions.list("").collect() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.endpointId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputEndpointIdNewline() = replay("numbers.list-endpoint-subscriptions.input-endpoint-id-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.numbers.endpointSubscriptions.list("a\r\nb: c").collect() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.endpointId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("numbers.list-endpoint-subscriptions.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.list(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                CallOptions(workspaceId = "my-workspace"),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an endpoint without subscriptions */
    @Test
    fun none() = replay("numbers.list-endpoint-subscriptions.none") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("numbers.list-endpoint-subscriptions.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 4, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", null, pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", null, pages.getOrNull(0)?.items?.getOrNull(0)?.status)
        same("pages[0].items[0].price", null, pages.getOrNull(0)?.items?.getOrNull(0)?.price)
        same("pages[0].items[0].subscription", null, pages.getOrNull(0)?.items?.getOrNull(0)?.subscription)
        same("pages[0].items[1].subscription.id", null, pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.id)
        same(
            "pages[0].items[1].subscription.correlationId",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[1].subscription.status",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.status,
        )
        same(
            "pages[0].items[1].subscription.subscribedAt",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[1].subscription.updatedAt",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[1].subscription.canceledAt",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[1].subscription.startAt",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.startAt,
        )
        same(
            "pages[0].items[1].subscription.endAt",
            null,
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.endAt,
        )
        same(
            "pages[0].items[2].price.currencyCode",
            null,
            pages.getOrNull(0)?.items?.getOrNull(2)?.price?.currencyCode,
        )
        same("pages[0].items[2].price.amount", null, pages.getOrNull(0)?.items?.getOrNull(2)?.price?.amount)
        same("pages[0].items[2].price.exponent", null, pages.getOrNull(0)?.items?.getOrNull(2)?.price?.exponent)
        same("pages[0].items[3].name", null, pages.getOrNull(0)?.items?.getOrNull(3)?.name)
        same("pages[0].items[3].price", null, pages.getOrNull(0)?.items?.getOrNull(3)?.price)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":null,\"status\":null,\"price\":null,\"subscription\":null}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"subscription\":{\"id\":null,\"correlationId\":null,\"status\":null,\"subscribedAt\":null,\"updatedAt\":null,\"canceledAt\":null,\"startAt\":null,\"endAt\":null}}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
        json(
            "rawJSON/items/2",
            "{\"price\":{\"currencyCode\":null,\"amount\":null,\"exponent\":null}}",
            pages.flatMap { it.items }.getOrNull(2)?.rawJSON,
        )
        json("rawJSON/items/3", "{}", pages.flatMap { it.items }.getOrNull(3)?.rawJSON)
    }

    /** no parameter for paging is documented, so a token ends nothing and asks for nothing */
    @Test
    fun onePage() = replay("numbers.list-endpoint-subscriptions.one-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "main", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", "inactive", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(0)?.price?.currencyCode?.text,
        )
        same("pages[0].items[0].price.amount", 3500000L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.amount)
        same("pages[0].items[0].price.exponent", -6L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.exponent)
        same(
            "pages[0].items[0].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.id,
        )
        same(
            "pages[0].items[0].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[0].subscription.status",
            "none",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.status,
        )
        same(
            "pages[0].items[0].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[0].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[0].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[0].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.startAt,
        )
        same(
            "pages[0].items[0].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.endAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"main\",\"status\":\"inactive\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":3500000,\"exponent\":-6},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"none\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** Manage Endpoint Subscriptions, the sample of a newer version of the page */
    @Test
    fun pageSampleNewer() = replay("numbers.list-endpoint-subscriptions.page-sample-newer") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "main", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", "inactive", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(0)?.price?.currencyCode?.text,
        )
        same("pages[0].items[0].price.amount", 3500000L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.amount)
        same("pages[0].items[0].price.exponent", -6L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.exponent)
        same(
            "pages[0].items[0].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.id,
        )
        same(
            "pages[0].items[0].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[0].subscription.status",
            "none",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.status,
        )
        same(
            "pages[0].items[0].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[0].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[0].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[0].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.startAt,
        )
        same(
            "pages[0].items[0].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.endAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"main\",\"status\":\"inactive\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":3500000,\"exponent\":-6},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"none\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("numbers.list-endpoint-subscriptions.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            CallOptions(maxRetries = 1),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", "active", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(0)?.price?.currencyCode?.text,
        )
        same("pages[0].items[0].price.amount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.amount)
        same("pages[0].items[0].price.exponent", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.exponent)
        same(
            "pages[0].items[0].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.id,
        )
        same(
            "pages[0].items[0].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[0].subscription.status",
            "active",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.status,
        )
        same(
            "pages[0].items[0].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[0].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[0].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[0].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.startAt,
        )
        same(
            "pages[0].items[0].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.endAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** what was refused is refused again: not even a read is repeated */
    @Test
    fun retryNot403() = replay("numbers.list-endpoint-subscriptions.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.numbers.endpointSubscriptions.list(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                CallOptions(maxRetries = 2),
            ).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** several subscriptions, in the order in which they came */
    @Test
    fun several() = replay("numbers.list-endpoint-subscriptions.several") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 3, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "main", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", "inactive", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(0)?.price?.currencyCode?.text,
        )
        same("pages[0].items[0].price.amount", 3500000L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.amount)
        same("pages[0].items[0].price.exponent", -6L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.exponent)
        same(
            "pages[0].items[0].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.id,
        )
        same(
            "pages[0].items[0].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[0].subscription.status",
            "none",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.status,
        )
        same(
            "pages[0].items[0].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[0].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[0].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[0].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.startAt,
        )
        same(
            "pages[0].items[0].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.endAt,
        )
        same("pages[0].items[1].name", "NL", pages.getOrNull(0)?.items?.getOrNull(1)?.name)
        same("pages[0].items[1].status", "inactive", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same(
            "pages[0].items[1].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(1)?.price?.currencyCode?.text,
        )
        same("pages[0].items[1].price.amount", 3500000L, pages.getOrNull(0)?.items?.getOrNull(1)?.price?.amount)
        same("pages[0].items[1].price.exponent", -6L, pages.getOrNull(0)?.items?.getOrNull(1)?.price?.exponent)
        same(
            "pages[0].items[1].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.id,
        )
        same(
            "pages[0].items[1].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[1].subscription.status",
            "none",
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.status,
        )
        same(
            "pages[0].items[1].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[1].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[1].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[1].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.startAt,
        )
        same(
            "pages[0].items[1].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.subscription?.endAt,
        )
        same("pages[0].items[2].name", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.name)
        same("pages[0].items[2].status", "active", pages.getOrNull(0)?.items?.getOrNull(2)?.status?.text)
        same(
            "pages[0].items[2].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(2)?.price?.currencyCode?.text,
        )
        same("pages[0].items[2].price.amount", 1L, pages.getOrNull(0)?.items?.getOrNull(2)?.price?.amount)
        same("pages[0].items[2].price.exponent", 1L, pages.getOrNull(0)?.items?.getOrNull(2)?.price?.exponent)
        same(
            "pages[0].items[2].subscription.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(2)?.subscription?.id,
        )
        same(
            "pages[0].items[2].subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(2)?.subscription?.correlationId,
        )
        same(
            "pages[0].items[2].subscription.status",
            "active",
            pages.getOrNull(0)?.items?.getOrNull(2)?.subscription?.status,
        )
        same(
            "pages[0].items[2].subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.subscription?.subscribedAt,
        )
        same(
            "pages[0].items[2].subscription.updatedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.subscription?.updatedAt,
        )
        same(
            "pages[0].items[2].subscription.canceledAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.subscription?.canceledAt,
        )
        same(
            "pages[0].items[2].subscription.startAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.subscription?.startAt,
        )
        same(
            "pages[0].items[2].subscription.endAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.subscription?.endAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"main\",\"status\":\"inactive\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":3500000,\"exponent\":-6},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"none\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"name\":\"NL\",\"status\":\"inactive\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":3500000,\"exponent\":-6},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"none\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"}}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
        json(
            "rawJSON/items/2",
            "{\"name\":\"text\",\"status\":\"active\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":1,\"exponent\":1},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"active\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"}}",
            pages.flatMap { it.items }.getOrNull(2)?.rawJSON,
        )
    }

    /** values and members that are not known yet */
    @Test
    fun unknownValues() = replay("numbers.list-endpoint-subscriptions.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.endpointSubscriptions.list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "main", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].status", "paused", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same(
            "pages[0].items[0].price.currencyCode",
            "EUR",
            pages.getOrNull(0)?.items?.getOrNull(0)?.price?.currencyCode?.text,
        )
        same("pages[0].items[0].price.amount", 3500000L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.amount)
        same("pages[0].items[0].price.exponent", -6L, pages.getOrNull(0)?.items?.getOrNull(0)?.price?.exponent)
        same(
            "pages[0].items[0].subscription.status",
            "ended",
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.status,
        )
        same("pages[0].items[0].subscription.id", null, pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.id)
        same(
            "pages[0].items[0].subscription.endAt",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.subscription?.endAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"main\",\"status\":\"paused\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":3500000,\"exponent\":-6},\"subscription\":{\"status\":\"ended\",\"plan\":\"x\"},\"trial\":true}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
