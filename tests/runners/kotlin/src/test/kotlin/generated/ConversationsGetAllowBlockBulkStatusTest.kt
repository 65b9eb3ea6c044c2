// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getAllowBlockBulkStatus`. */
class ConversationsGetAllowBlockBulkStatusTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("conversations.get-allow-block-bulk-status.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.conversations.allowBlockRules.getBulkStatus(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("conversations.get-allow-block-bulk-status.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutBulkId() = replay("conversations.get-allow-block-bulk-status.answer-without-bulk-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "bulkId", error.path)
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("conversations.get-allow-block-bulk-status.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** Get allow/block bulk upload status: 401 */
    @Test
    fun error401() = replay("conversations.get-allow-block-bulk-status.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.conversations.allowBlockRules.getBulkStatus(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

    /** Get allow/block bulk upload status: 403 */
    @Test
    fun error403() = replay("conversations.get-allow-block-bulk-status.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.allowBlockRules.getBulkStatus(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

    /** Get allow/block bulk upload status: 404 */
    @Test
    fun error404() = replay("conversations.get-allow-block-bulk-status.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.conversations.allowBlockRules.getBulkStatus(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

    /** Get allow/block bulk upload status: 429 */
    @Test
    fun error429() = replay("conversations.get-allow-block-bulk-status.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.conversations.allowBlockRules.getBulkStatus(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

    /** Get allow/block bulk upload status: 503 */
    @Test
    fun error503() = replay("conversations.get-allow-block-bulk-status.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.conversations.allowBlockRules.getBulkStatus(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

    /** Get allow/block bulk upload status, the full response */
    @Test
    fun full() = replay("conversations.get-allow-block-bulk-status.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        same("workspaceId", "123e4567-e89b-12d3-a456-426614174000", answer.workspaceId)
        same("bulkId", "123e4567-e89b-12d3-a456-426614174000", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors.size", 1, answer.errors?.size)
        same("errors[0]", "text", answer.errors?.getOrNull(0))
        same("updatedAt", Instant.parse("2025-05-14T13:23:11.106Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"workspaceId\":\"123e4567-e89b-12d3-a456-426614174000\",\"bulkId\":\"123e4567-e89b-12d3-a456-426614174000\",\"currentIndex\":1,\"total\":1,\"status\":\"pending\",\"errors\":[\"text\"],\"updatedAt\":\"2025-05-14T13:23:11.106Z\"}",
            answer.rawJSON,
        )
    }

    /** an id must not reach another path */
    @Test
    fun inputBulkIdLeavesPath() = replay("conversations.get-allow-block-bulk-status.input-bulk-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.conversations.allowBlockRules.getBulkStatus("../../x") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.bulkId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: bulkId is a UUID */
    @Test
    fun inputBulkIdNoUuid() = replay("conversations.get-allow-block-bulk-status.input-bulk-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.conversations.allowBlockRules.getBulkStatus("main") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.bulkId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("conversations.get-allow-block-bulk-status.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.getBulkStatus(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
                CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a time with nine digits after the point, and errors null */
    @Test
    fun nanoseconds() = replay("conversations.get-allow-block-bulk-status.nanoseconds") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** every member null that may be */
    @Test
    fun nullMembers() = replay("conversations.get-allow-block-bulk-status.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        same("workspaceId", null, answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", null, answer.currentIndex)
        same("total", null, answer.total)
        same("status", null, answer.status)
        same("errors", null, answer.errors)
        same("updatedAt", null, answer.updatedAt)
        json(
            "rawJSON",
            "{\"workspaceId\":null,\"bulkId\":\"875cd425-d62d-4d16-b3af-61dafe71ea2d\",\"currentIndex\":null,\"total\":null,\"status\":null,\"errors\":null,\"updatedAt\":null}",
            answer.rawJSON,
        )
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("conversations.get-allow-block-bulk-status.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            CallOptions(maxRetries = 1),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** what was refused is refused again: not even a read is repeated */
    @Test
    fun retryNot403() = replay("conversations.get-allow-block-bulk-status.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.allowBlockRules.getBulkStatus(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** status completed */
    @Test
    fun statusCompleted() = replay("conversations.get-allow-block-bulk-status.status-completed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "completed", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
    }

    /** status failed */
    @Test
    fun statusFailed() = replay("conversations.get-allow-block-bulk-status.status-failed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "failed", answer.status?.text)
        same("errors.size", 1, answer.errors?.size)
        same("errors[0]", "line 1: the rule exists already", answer.errors?.getOrNull(0))
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
    }

    /** status in_progress */
    @Test
    fun statusInProgress() = replay("conversations.get-allow-block-bulk-status.status-in-progress") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "in_progress", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:57Z"), answer.updatedAt)
    }

    /** a status and members that are not known yet */
    @Test
    fun unknownValues() = replay("conversations.get-allow-block-bulk-status.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("status", "paused", answer.status?.text)
        json(
            "rawJSON",
            "{\"bulkId\":\"875cd425-d62d-4d16-b3af-61dafe71ea2d\",\"status\":\"paused\",\"percent\":12.5}",
            answer.rawJSON,
        )
    }

    /** an error of a question is the error of the waiting */
    @Test
    fun wait404() = replay("conversations.get-allow-block-bulk-status.wait-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.conversations.allowBlockRules.wait(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
                CallOptions(pollInterval = 10.milliseconds),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "ResourceNotFound", error.code)
    }

    /** an answer that lacks what it must hold is not asked for again */
    @Test
    fun waitAnswerWithoutBulkId() = replay("conversations.get-allow-block-bulk-status.wait-answer-without-bulk-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.conversations.allowBlockRules.wait(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
                CallOptions(pollInterval = 10.milliseconds),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "bulkId", error.path)
    }

    /** the caller gives up while waiting; the connection must close */
    @Test
    fun waitCancelled() = replay("conversations.get-allow-block-bulk-status.wait-cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.conversations.allowBlockRules.wait(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
                CallOptions(pollInterval = 10.milliseconds),
            )
        }
    }

    /** a completed bulk may tell of lines that failed */
    @Test
    fun waitCompletedWithErrors() = replay("conversations.get-allow-block-bulk-status.wait-completed-with-errors") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            CallOptions(pollInterval = 10.milliseconds),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "completed", answer.status?.text)
        same("errors.size", 1, answer.errors?.size)
        same("errors[0]", "line 1: the rule exists already", answer.errors?.getOrNull(0))
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
    }

    /** a job that is done already: one question */
    @Test
    fun waitDoneAlready() = replay("conversations.get-allow-block-bulk-status.wait-done-already") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            CallOptions(pollInterval = 10.milliseconds),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "completed", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
    }

    /** waiting ends when the bulk has failed; that is a state, and no error of the call */
    @Test
    fun waitFailed() = replay("conversations.get-allow-block-bulk-status.wait-failed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            CallOptions(pollInterval = 10.milliseconds),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "failed", answer.status?.text)
        same("errors.size", 1, answer.errors?.size)
        same("errors[0]", "line 1: the rule exists already", answer.errors?.getOrNull(0))
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
    }

    /** the id of a bulk is a UUID */
    @Test
    fun waitInputBulkIdNoUuid() = replay("conversations.get-allow-block-bulk-status.wait-input-bulk-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.wait("1", CallOptions(pollInterval = 10.milliseconds))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.bulkId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a question is a read and is repeated */
    @Test
    fun waitRetry503() = replay("conversations.get-allow-block-bulk-status.wait-retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            CallOptions(maxRetries = 1, pollInterval = 10.milliseconds),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "completed", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
    }

    /** a status that is null or missing does not end the waiting */
    @Test
    fun waitStatusNotTold() = replay("conversations.get-allow-block-bulk-status.wait-status-not-told") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            CallOptions(pollInterval = 10.milliseconds),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "completed", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
    }

    /** the time of the call is the time of the whole waiting */
    @Test
    fun waitTimeout() = replay("conversations.get-allow-block-bulk-status.wait-timeout") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<TimeoutError> {
            bird.conversations.allowBlockRules.wait(
                "875cd425-d62d-4d16-b3af-61dafe71ea2d",
                CallOptions(timeout = 400.milliseconds, pollInterval = 10.milliseconds),
            )
        }
        same("kind", ErrorKind.Timeout, error.kind)
        same(
            "message",
            "not done within the wait's limit of 400ms (timeout): the last status was \"pending\"",
            error.message,
        )
        same("delivery", Delivery.MaybeSent, error.delivery)
    }

    /** a status that is not known yet, or none, does not end the waiting */
    @Test
    fun waitUnknownStatus() = replay("conversations.get-allow-block-bulk-status.wait-unknown-status") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            CallOptions(pollInterval = 10.milliseconds),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "completed", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
    }

    /** waiting ends when the bulk is completed */
    @Test
    fun wait_() = replay("conversations.get-allow-block-bulk-status.wait") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            CallOptions(pollInterval = 10.milliseconds),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 1L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "completed", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:58Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"workspaceId\":\"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9\",\"bulkId\":\"875cd425-d62d-4d16-b3af-61dafe71ea2d\",\"currentIndex\":1,\"total\":1,\"status\":\"completed\",\"errors\":null,\"updatedAt\":\"2024-11-29T15:45:58Z\"}",
            answer.rawJSON,
        )
    }
}
