// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `deleteConversationMessage`. */
class ConversationsDeleteConversationMessageTest {
    /** any 2xx is a success */
    @Test
    fun answer200() = replay("conversations.delete-conversation-message.answer-200") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
        )
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("conversations.delete-conversation-message.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
        )
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("conversations.delete-conversation-message.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
            )
        }
    }

    /** Delete conversation message: 401 */
    @Test
    fun error401() = replay("conversations.delete-conversation-message.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
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

    /** Delete conversation message: 403 */
    @Test
    fun error403() = replay("conversations.delete-conversation-message.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
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

    /** Delete conversation message: 404 */
    @Test
    fun error404() = replay("conversations.delete-conversation-message.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
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

    /** Delete conversation message: 429 */
    @Test
    fun error429() = replay("conversations.delete-conversation-message.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
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

    /** Delete conversation message: 503 */
    @Test
    fun error503() = replay("conversations.delete-conversation-message.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
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

    /** Delete conversation message, Delete a message */
    @Test
    fun full() = replay("conversations.delete-conversation-message.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
        )
    }

    /** an id must not reach another path */
    @Test
    fun inputConversationIdLeavesPath() = replay("conversations.delete-conversation-message.input-conversation-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.messages.delete("../../x", "29d3a7f4-841d-4702-a495-20cab72f2865")
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.conversationId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: conversationId is a UUID */
    @Test
    fun inputConversationIdNoUuid() = replay("conversations.delete-conversation-message.input-conversation-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.messages.delete("main", "29d3a7f4-841d-4702-a495-20cab72f2865")
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.conversationId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an id must not reach another path */
    @Test
    fun inputMessageIdLeavesPath() = replay("conversations.delete-conversation-message.input-message-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.messages.delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "../../x")
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.messageId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: messageId is a UUID */
    @Test
    fun inputMessageIdNoUuid() = replay("conversations.delete-conversation-message.input-message-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.messages.delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "main")
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.messageId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("conversations.delete-conversation-message.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
                CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** Delete conversation message, the sample of a request, with its workspace */
    @Test
    fun pageSample() = replay("conversations.delete-conversation-message.page-sample") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
            CallOptions(workspaceId = "a1405560-c8d3-4b1a-877d-3f449ad95352"),
        )
    }

    /** a call that may be repeated, after an answer that tells nothing */
    @Test
    fun retry500() = replay("conversations.delete-conversation-message.retry-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
            CallOptions(maxRetries = 1),
        )
    }

    /** what was refused is refused again */
    @Test
    fun retryNot403() = replay("conversations.delete-conversation-message.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a call that may be repeated, after its connection broke */
    @Test
    fun retryReset() = replay("conversations.delete-conversation-message.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
            CallOptions(maxRetries = 1),
        )
    }

    /** the first attempt worked, though its answer was lost: attempts tells that there was one */
    @Test
    fun retryThen404() = replay("conversations.delete-conversation-message.retry-then-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.conversations.messages.delete(
                "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
                "29d3a7f4-841d-4702-a495-20cab72f2865",
                CallOptions(maxRetries = 1),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("attempts", 2, error.attempts)
    }

    /** a body that no document shows is not read */
    @Test
    fun unknownMembers() = replay("conversations.delete-conversation-message.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
        )
    }
}
