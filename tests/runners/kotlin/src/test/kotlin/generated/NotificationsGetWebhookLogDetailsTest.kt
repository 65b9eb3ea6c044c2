// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getWebhookLogDetails`. */
class NotificationsGetWebhookLogDetailsTest {
    /** an answer that is no JSON */
    @Test
    fun answerNotJson() = replay("notifications.get-webhook-log-details.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.webhookSubscriptions.logs.details(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
    }

    /** one entry an attempt; the members of the entries are not documented */
    @Test
    fun attempts() = replay("notifications.get-webhook-log-details.attempts") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
        )
        same("results.size", 2, answer.results?.size)
        json(
            "results[0]",
            "{\"attempt\":1,\"statusCode\":500,\"requestBody\":\"{}\",\"responseBody\":\"oops\"}",
            answer.results?.getOrNull(0),
        )
        json("results[1]", "{\"attempt\":2,\"statusCode\":200}", answer.results?.getOrNull(1))
        json(
            "rawJSON",
            "{\"results\":[{\"attempt\":1,\"statusCode\":500,\"requestBody\":\"{}\",\"responseBody\":\"oops\"},{\"attempt\":2,\"statusCode\":200}]}",
            answer.rawJSON,
        )
    }

    /** an answer without anything */
    @Test
    fun emptyObject() = replay("notifications.get-webhook-log-details.empty-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
        )
        same("results", null, answer.results)
        json("rawJSON", "{}", answer.rawJSON)
    }

    /** Webhook subscription logs, Details: 401 */
    @Test
    fun error401() = replay("notifications.get-webhook-log-details.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.webhookSubscriptions.logs.details(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
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

    /** Webhook subscription logs, Details: 403 */
    @Test
    fun error403() = replay("notifications.get-webhook-log-details.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.webhookSubscriptions.logs.details(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
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

    /** Webhook subscription logs, Details: 429 */
    @Test
    fun error429() = replay("notifications.get-webhook-log-details.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.webhookSubscriptions.logs.details(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
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

    /** Webhook subscription logs, Details: 503 */
    @Test
    fun error503() = replay("notifications.get-webhook-log-details.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.logs.details(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
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

    /** a limit of the schema: the delivery must be named */
    @Test
    fun inputRequestIdEmpty() = replay("notifications.get-webhook-log-details.input-request-id-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.webhookSubscriptions.logs.details(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                GetWebhookLogDetails(requestId = ""),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.requestId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** null for the list */
    @Test
    fun nullMembers() = replay("notifications.get-webhook-log-details.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
        )
        same("results", null, answer.results)
        json("rawJSON", "{\"results\":null}", answer.rawJSON)
    }

    /** an id with signs that a query escapes */
    @Test
    fun queryEscaped() = replay("notifications.get-webhook-log-details.query-escaped") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId = "a+b &=c"),
        )
        same("results", null, answer.results)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("notifications.get-webhook-log-details.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
            CallOptions(maxRetries = 1),
        )
        same("results.size", 2, answer.results?.size)
        json(
            "results[0]",
            "{\"attempt\":1,\"statusCode\":500,\"requestBody\":\"{}\",\"responseBody\":\"oops\"}",
            answer.results?.getOrNull(0),
        )
        json("results[1]", "{\"attempt\":2,\"statusCode\":200}", answer.results?.getOrNull(1))
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("notifications.get-webhook-log-details.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
            CallOptions(maxRetries = 1),
        )
        same("results.size", 2, answer.results?.size)
        json(
            "results[0]",
            "{\"attempt\":1,\"statusCode\":500,\"requestBody\":\"{}\",\"responseBody\":\"oops\"}",
            answer.results?.getOrNull(0),
        )
        json("results[1]", "{\"attempt\":2,\"statusCode\":200}", answer.results?.getOrNull(1))
    }

    /** members that are not known yet */
    @Test
    fun unknownMembers() = replay("notifications.get-webhook-log-details.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.webhookSubscriptions.logs.details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails(requestId = "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55"),
        )
        same("results.size", 2, answer.results?.size)
        json(
            "results[0]",
            "{\"attempt\":1,\"statusCode\":500,\"requestBody\":\"{}\",\"responseBody\":\"oops\"}",
            answer.results?.getOrNull(0),
        )
        json("results[1]", "{\"attempt\":2,\"statusCode\":200}", answer.results?.getOrNull(1))
        json(
            "rawJSON",
            "{\"results\":[{\"attempt\":1,\"statusCode\":500,\"requestBody\":\"{}\",\"responseBody\":\"oops\"},{\"attempt\":2,\"statusCode\":200}],\"requestId\":\"56871c3e\",\"more\":[1]}",
            answer.rawJSON,
        )
    }
}
