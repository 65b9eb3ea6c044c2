// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `activateEndpointSubscription`. */
class NumbersActivateEndpointSubscriptionTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("numbers.activate-endpoint-subscription.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("numbers.activate-endpoint-subscription.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("numbers.activate-endpoint-subscription.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 1),
        )
        same("name", "text", answer.name)
        same("status", "active", answer.status?.text)
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 1L, answer.price?.amount)
        same("price.exponent", 1L, answer.price?.exponent)
        same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
        same(
            "subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.subscription?.correlationId,
        )
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
        same("subscription.canceledAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
        same("subscription.startAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
        same("subscription.endAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("numbers.activate-endpoint-subscription.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
            )
        }
    }

    /** Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 401 */
    @Test
    fun error401() = replay("numbers.activate-endpoint-subscription.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
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

    /** Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 403 */
    @Test
    fun error403() = replay("numbers.activate-endpoint-subscription.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 404 */
    @Test
    fun error404() = replay("numbers.activate-endpoint-subscription.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "ResourceNotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 429 */
    @Test
    fun error429() = replay("numbers.activate-endpoint-subscription.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
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

    /** Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 503 */
    @Test
    fun error503() = replay("numbers.activate-endpoint-subscription.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
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

    /** Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription, the full request and response */
    @Test
    fun full() = replay("numbers.activate-endpoint-subscription.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 1),
        )
        same("name", "text", answer.name)
        same("status", "active", answer.status?.text)
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 1L, answer.price?.amount)
        same("price.exponent", 1L, answer.price?.exponent)
        same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
        same(
            "subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.subscription?.correlationId,
        )
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
        same("subscription.canceledAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
        same("subscription.startAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
        same("subscription.endAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
        json(
            "rawJSON",
            "{\"name\":\"text\",\"status\":\"active\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":1,\"exponent\":1},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"active\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"}}",
            answer.rawJSON,
        )
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputEndpointIdDots() = replay("numbers.activate-endpoint-subscription.input-endpoint-id-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate("..", "main", ActivateEndpointSubscription(quantity = 1))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.endpointId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputEndpointIdEmpty() = replay("numbers.activate-endpoint-subscription.input-endpoint-id-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate("", "main", ActivateEndpointSubscription(quantity = 1))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.endpointId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputEndpointIdNewline() = replay("numbers.activate-endpoint-subscription.input-endpoint-id-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate(
                "a\r\nb: c",
                "main",
                ActivateEndpointSubscription(quantity = 1),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.endpointId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a quantity is at least 1 */
    @Test
    fun inputQuantityNegative() = replay("numbers.activate-endpoint-subscription.input-quantity-negative") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = -1),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.quantity", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a quantity is at least 1 */
    @Test
    fun inputQuantityZero() = replay("numbers.activate-endpoint-subscription.input-quantity-zero") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 0),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.quantity", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputSubscriptionNameDots() = replay("numbers.activate-endpoint-subscription.input-subscription-name-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "..",
                ActivateEndpointSubscription(quantity = 1),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.subscriptionName", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputSubscriptionNameEmpty() = replay("numbers.activate-endpoint-subscription.input-subscription-name-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "",
                ActivateEndpointSubscription(quantity = 1),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.subscriptionName", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputSubscriptionNameNewline() = replay("numbers.activate-endpoint-subscription.input-subscription-name-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "a\r\nb: c",
                ActivateEndpointSubscription(quantity = 1),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.subscriptionName", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("numbers.activate-endpoint-subscription.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
                CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** the name of a subscription of a short code is a country */
    @Test
    fun nameCountry() = replay("numbers.activate-endpoint-subscription.name-country") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "NL",
            ActivateEndpointSubscription(quantity = 1),
        )
        same("name", "text", answer.name)
        same("status", "active", answer.status?.text)
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 1L, answer.price?.amount)
        same("price.exponent", 1L, answer.price?.exponent)
        same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
        same(
            "subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.subscription?.correlationId,
        )
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
        same("subscription.canceledAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
        same("subscription.startAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
        same("subscription.endAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun nameOneSegment() = replay("numbers.activate-endpoint-subscription.name-one-segment") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "a/b",
            ActivateEndpointSubscription(quantity = 1),
        )
        same("name", "text", answer.name)
        same("status", "active", answer.status?.text)
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 1L, answer.price?.amount)
        same("price.exponent", 1L, answer.price?.exponent)
        same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
        same(
            "subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.subscription?.correlationId,
        )
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
        same("subscription.canceledAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
        same("subscription.startAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
        same("subscription.endAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("numbers.activate-endpoint-subscription.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 1),
        )
        same("name", null, answer.name)
        same("status", null, answer.status)
        same("price", null, answer.price)
        same("subscription", null, answer.subscription)
        json("rawJSON", "{\"name\":null,\"status\":null,\"price\":null,\"subscription\":null}", answer.rawJSON)
    }

    /** Manage Endpoint Subscriptions, the sample of a newer version of the page */
    @Test
    fun pageSampleNewer() = replay("numbers.activate-endpoint-subscription.page-sample-newer") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 1),
        )
        same("name", "main", answer.name)
        same("status", "inactive", answer.status?.text)
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 3500000L, answer.price?.amount)
        same("price.exponent", -6L, answer.price?.exponent)
        same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
        same(
            "subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.subscription?.correlationId,
        )
        same("subscription.status", "none", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
        same("subscription.canceledAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
        same("subscription.startAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
        same("subscription.endAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
        json(
            "rawJSON",
            "{\"name\":\"main\",\"status\":\"inactive\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":3500000,\"exponent\":-6},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"none\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"}}",
            answer.rawJSON,
        )
    }

    /** money is exact: 3500000 and -6 are 3.50 */
    @Test
    fun priceFraction() = replay("numbers.activate-endpoint-subscription.price-fraction") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 1),
        )
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 3500000L, answer.price?.amount)
        same("price.exponent", -6L, answer.price?.exponent)
    }

    /** more than one */
    @Test
    fun quantityLarge() = replay("numbers.activate-endpoint-subscription.quantity-large") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 250),
        )
        same("name", "text", answer.name)
        same("status", "active", answer.status?.text)
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 1L, answer.price?.amount)
        same("price.exponent", 1L, answer.price?.exponent)
        same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
        same(
            "subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.subscription?.correlationId,
        )
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
        same("subscription.canceledAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
        same("subscription.startAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
        same("subscription.endAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("numbers.activate-endpoint-subscription.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 1),
            CallOptions(maxRetries = 1),
        )
        same("name", "text", answer.name)
        same("status", "active", answer.status?.text)
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 1L, answer.price?.amount)
        same("price.exponent", 1L, answer.price?.exponent)
        same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
        same(
            "subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.subscription?.correlationId,
        )
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
        same("subscription.canceledAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
        same("subscription.startAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
        same("subscription.endAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry503() = replay("numbers.activate-endpoint-subscription.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 1),
            CallOptions(maxRetries = 1),
        )
        same("name", "text", answer.name)
        same("status", "active", answer.status?.text)
        same("price.currencyCode", "EUR", answer.price?.currencyCode?.text)
        same("price.amount", 1L, answer.price?.amount)
        same("price.exponent", 1L, answer.price?.exponent)
        same("subscription.id", "123e4567-e89b-12d3-a456-426614174000", answer.subscription?.id)
        same(
            "subscription.correlationId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.subscription?.correlationId,
        )
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-14T13:32:04.306Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.updatedAt)
        same("subscription.canceledAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.canceledAt)
        same("subscription.startAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.startAt)
        same("subscription.endAt", Instant.parse("2025-05-14T13:32:04.306Z"), answer.subscription?.endAt)
    }

    /** a write that may have been done is not repeated */
    @Test
    fun retryNot502() = replay("numbers.activate-endpoint-subscription.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a write whose connection broke may have been done */
    @Test
    fun retryNotReset() = replay("numbers.activate-endpoint-subscription.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.numbers.endpointSubscriptions.activate(
                "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
                "main",
                ActivateEndpointSubscription(quantity = 1),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** values and members that are not known yet */
    @Test
    fun unknownValues() = replay("numbers.activate-endpoint-subscription.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.endpointSubscriptions.activate(
            "3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20",
            "main",
            ActivateEndpointSubscription(quantity = 1),
        )
        same("name", "text", answer.name)
        same("status", "paused", answer.status?.text)
        json(
            "rawJSON",
            "{\"name\":\"text\",\"status\":\"paused\",\"price\":{\"currencyCode\":\"EUR\",\"amount\":1,\"exponent\":1},\"subscription\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"correlationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"active\",\"subscribedAt\":\"2025-05-14T13:32:04.306Z\",\"updatedAt\":\"2025-05-14T13:32:04.306Z\",\"canceledAt\":\"2025-05-14T13:32:04.306Z\",\"startAt\":\"2025-05-14T13:32:04.306Z\",\"endAt\":\"2025-05-14T13:32:04.306Z\"},\"trial\":true}",
            answer.rawJSON,
        )
    }
}
