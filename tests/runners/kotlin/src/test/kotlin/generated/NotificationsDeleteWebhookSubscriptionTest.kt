// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `deleteWebhookSubscription`. */
class NotificationsDeleteWebhookSubscriptionTest {
    /** the status of the answer is not documented; 200 will do */
    @Test
    fun answer200() = replay("notifications.delete-webhook-subscription.answer-200") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4")
    }

    /** a body that nobody asked for is no error */
    @Test
    fun answerWithBody() = replay("notifications.delete-webhook-subscription.answer-with-body") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4")
    }

    /** Delete a webhook subscription: 401 */
    @Test
    fun error401() = replay("notifications.delete-webhook-subscription.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4", CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Delete a webhook subscription: 403 */
    @Test
    fun error403() = replay("notifications.delete-webhook-subscription.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4", CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Delete a webhook subscription: 404 */
    @Test
    fun error404() = replay("notifications.delete-webhook-subscription.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4", CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: webhook subscription not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Delete a webhook subscription: 429 */
    @Test
    fun error429() = replay("notifications.delete-webhook-subscription.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4", CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Delete a webhook subscription: 503 */
    @Test
    fun error503() = replay("notifications.delete-webhook-subscription.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4", CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a limit of the schema: the id is a UUID */
    @Test
    fun inputIdNoUuid() = replay("notifications.delete-webhook-subscription.input-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.webhookSubscriptions.delete("one") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.webhookSubscriptionId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** Delete a webhook subscription: 204 */
    @Test
    fun ok() = replay("notifications.delete-webhook-subscription.ok") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4")
    }

    /** a call that may be repeated, answered 500 */
    @Test
    fun retry500() = replay("notifications.delete-webhook-subscription.retry-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4", CallOptions(maxRetries = 1))
    }

    /** a call that may be repeated, after its connection broke */
    @Test
    fun retryReset() = replay("notifications.delete-webhook-subscription.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.webhookSubscriptions.delete("852883af-5f68-4204-b611-7ee8db9600f4", CallOptions(maxRetries = 1))
    }
}
