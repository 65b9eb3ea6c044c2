// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `addAllowBlockRulesInBulk`. */
class ConversationsAddAllowBlockRulesInBulkTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("conversations.add-allow-block-rules-in-bulk.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 202, error.status)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("conversations.add-allow-block-rules-in-bulk.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 202, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutBulkId() = replay("conversations.add-allow-block-rules-in-bulk.answer-without-bulk-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 202, error.status)
        same("path", "bulkId", error.path)
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("conversations.add-allow-block-rules-in-bulk.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("conversations.add-allow-block-rules-in-bulk.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        }
    }

    /** Add allow/block rules in bulk: 400 */
    @Test
    fun error400() = replay("conversations.add-allow-block-rules-in-bulk.error-400") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<BadRequestError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "BadRequest", error.code)
        same("message", "The request was malformed", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Add allow/block rules in bulk: 401 */
    @Test
    fun error401() = replay("conversations.add-allow-block-rules-in-bulk.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
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

    /** Add allow/block rules in bulk: 403 */
    @Test
    fun error403() = replay("conversations.add-allow-block-rules-in-bulk.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
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

    /** Add allow/block rules in bulk: 429 */
    @Test
    fun error429() = replay("conversations.add-allow-block-rules-in-bulk.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
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

    /** Add allow/block rules in bulk: 503 */
    @Test
    fun error503() = replay("conversations.add-allow-block-rules-in-bulk.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
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

    /** Add allow/block rules in bulk, the full response */
    @Test
    fun full() = replay("conversations.add-allow-block-rules-in-bulk.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
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

    /** the byte order mark of some editors would become part of the first value */
    @Test
    fun inputByteOrderMark() = replay("conversations.add-allow-block-rules-in-bulk.input-byte-order-mark") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("﻿a@example.com,allow\n"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0].value", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** there is no header line */
    @Test
    fun inputHeaderLine() = replay("conversations.add-allow-block-rules-in-bulk.input-header-line") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("value,type\na@example.com,allow\n"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0].type", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a blank line is no rule */
    @Test
    fun inputLineBlank() = replay("conversations.add-allow-block-rules-in-bulk.input-line-blank") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("a@example.com,allow\n\nb@example.com,allow\n"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a line has two columns */
    @Test
    fun inputLineOneColumn() = replay("conversations.add-allow-block-rules-in-bulk.input-line-one-column") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("a@example.com,allow\nb@example.com,allow\nc@example.com\n"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[2]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a quote that is never closed */
    @Test
    fun inputLineQuoteNotClosed() = replay("conversations.add-allow-block-rules-in-bulk.input-line-quote-not-closed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("a@example.com,allow\n\"b@example.com,allow\n"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a value has no line breaks, between quotes either */
    @Test
    fun inputLineQuotedLineBreak() = replay("conversations.add-allow-block-rules-in-bulk.input-line-quoted-line-break") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.conversations.allowBlockRules.addInBulk(Csv.of("\"a\nb\",allow\n")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0].value", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** columns are separated by commas */
    @Test
    fun inputLineSemicolons() = replay("conversations.add-allow-block-rules-in-bulk.input-line-semicolons") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("a@example.com;allow"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a line has two columns */
    @Test
    fun inputLineThreeColumns() = replay("conversations.add-allow-block-rules-in-bulk.input-line-three-columns") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("email,a@example.com,allow"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** types are lower case */
    @Test
    fun inputLineTypeInCapitals() = replay("conversations.add-allow-block-rules-in-bulk.input-line-type-in-capitals") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("a@example.com,ALLOW"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0].type", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a space belongs to the column */
    @Test
    fun inputLineTypeWithSpace() = replay("conversations.add-allow-block-rules-in-bulk.input-line-type-with-space") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("a@example.com, allow"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0].type", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a line whose type is none; lines count from 0 */
    @Test
    fun inputLineUnknownType() = replay("conversations.add-allow-block-rules-in-bulk.input-line-unknown-type") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(Csv.of("a@example.com,allow\nb@example.com,alow\n"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[1].type", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a value has at least one character */
    @Test
    fun inputLineValueEmpty() = replay("conversations.add-allow-block-rules-in-bulk.input-line-value-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.conversations.allowBlockRules.addInBulk(Csv.of(",allow")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0].value", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a bulk has one line at least */
    @Test
    fun inputNoRows() = replay("conversations.add-allow-block-rules-in-bulk.input-no-rows") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.conversations.allowBlockRules.addInBulk(Csv.rows(listOf())) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a value has at least one character */
    @Test
    fun inputRowValueEmpty() = replay("conversations.add-allow-block-rules-in-bulk.input-row-value-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.rows(
                    listOf(
                        AllowBlockRuleRow(value = "a@example.com", type = AllowBlockType.Allow),
                        AllowBlockRuleRow(value = "", type = AllowBlockType.Allow),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[1].value", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a value must not begin another line */
    @Test
    fun inputRowValueLineBreak() = replay("conversations.add-allow-block-rules-in-bulk.input-row-value-line-break") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.rows(listOf(AllowBlockRuleRow(value = "a@example.com\nb", type = AllowBlockType.Allow))),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines[0].value", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a bulk has one line at least */
    @Test
    fun inputTextEmpty() = replay("conversations.add-allow-block-rules-in-bulk.input-text-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.conversations.allowBlockRules.addInBulk(Csv.of("")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "lines", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("conversations.add-allow-block-rules-in-bulk.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
                CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** every member null that may be */
    @Test
    fun nullMembers() = replay("conversations.add-allow-block-rules-in-bulk.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
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

    /** Add allow/block rules in bulk, the sample of a request and its answer, with its workspace */
    @Test
    fun pageSample() = replay("conversations.add-allow-block-rules-in-bulk.page-sample") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.of("test@example.com,allow"),
            CallOptions(workspaceId = "a1405560-c8d3-4b1a-877d-3f449ad95352"),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"workspaceId\":\"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9\",\"bulkId\":\"875cd425-d62d-4d16-b3af-61dafe71ea2d\",\"currentIndex\":0,\"total\":1,\"status\":\"pending\",\"errors\":null,\"updatedAt\":\"2024-11-29T15:45:56.780546536Z\"}",
            answer.rawJSON,
        )
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("conversations.add-allow-block-rules-in-bulk.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.of("test@example.com,allow"),
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

    /** a write that was not processed is repeated */
    @Test
    fun retry503() = replay("conversations.add-allow-block-rules-in-bulk.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.of("test@example.com,allow"),
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

    /** a write that may have been done is not repeated */
    @Test
    fun retryNot502() = replay("conversations.add-allow-block-rules-in-bulk.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
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
    fun retryNotReset() = replay("conversations.add-allow-block-rules-in-bulk.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.conversations.allowBlockRules.addInBulk(
                Csv.of("test@example.com,allow"),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a value with a comma goes between quotes */
    @Test
    fun rowComma() = replay("conversations.add-allow-block-rules-in-bulk.row-comma") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.rows(
                listOf(AllowBlockRuleRow(value = "Doe, Jane <jane@example.com>", type = AllowBlockType.Allow)),
            ),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** a quote in a value is doubled, between quotes */
    @Test
    fun rowQuote() = replay("conversations.add-allow-block-rules-in-bulk.row-quote") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.rows(listOf(AllowBlockRuleRow(value = "\"jane\"@example.com", type = AllowBlockType.Reject))),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** values are UTF-8, spaces stay */
    @Test
    fun rowUnicode() = replay("conversations.add-allow-block-rules-in-bulk.row-unicode") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.rows(listOf(AllowBlockRuleRow(value = " jürgen@exämple.de ", type = AllowBlockType.Allow))),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** the sample of the page as a row */
    @Test
    fun row() = replay("conversations.add-allow-block-rules-in-bulk.row") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.rows(listOf(AllowBlockRuleRow(value = "test@example.com", type = AllowBlockType.Allow))),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** a rule of every kind, one a line */
    @Test
    fun rows() = replay("conversations.add-allow-block-rules-in-bulk.rows") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.rows(
                listOf(
                    AllowBlockRuleRow(value = "test@example.com", type = AllowBlockType.Allow),
                    AllowBlockRuleRow(value = "spam.example", type = AllowBlockType.Reject),
                    AllowBlockRuleRow(value = "later@example.com", type = AllowBlockType.Suspend),
                ),
            ),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** status completed */
    @Test
    fun statusCompleted() = replay("conversations.add-allow-block-rules-in-bulk.status-completed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "completed", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** status failed */
    @Test
    fun statusFailed() = replay("conversations.add-allow-block-rules-in-bulk.status-failed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "failed", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** status in_progress */
    @Test
    fun statusInProgress() = replay("conversations.add-allow-block-rules-in-bulk.status-in-progress") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "in_progress", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** status pending */
    @Test
    fun statusPending() = replay("conversations.add-allow-block-rules-in-bulk.status-pending") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** text is sent as it is, the line end at its end too */
    @Test
    fun textEndsWithNewline() = replay("conversations.add-allow-block-rules-in-bulk.text-ends-with-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.of("a@example.com,allow\nb@example.com,reject\n"),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** text is sent as it is: a quoted value with a comma is one column */
    @Test
    fun textQuotes() = replay("conversations.add-allow-block-rules-in-bulk.text-quotes") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.of("\"Doe, Jane\",allow\n\"a \"\"b\"\"\",reject\nplain,\"suspend\"\n"),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** text is sent as UTF-8 */
    @Test
    fun textUnicode() = replay("conversations.add-allow-block-rules-in-bulk.text-unicode") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("jürgen@exämple.de,allow\n"))
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** text is sent as it is, whatever its line ends */
    @Test
    fun textWindowsLines() = replay("conversations.add-allow-block-rules-in-bulk.text-windows-lines") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(
            Csv.of("a@example.com,allow\r\nb@example.com,reject\r\n"),
        )
        same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("currentIndex", 0L, answer.currentIndex)
        same("total", 1L, answer.total)
        same("status", "pending", answer.status?.text)
        same("errors", null, answer.errors)
        same("updatedAt", Instant.parse("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    }

    /** a status and members that are not known yet */
    @Test
    fun unknownValues() = replay("conversations.add-allow-block-rules-in-bulk.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("status", "paused", answer.status?.text)
        same("total", null, answer.total)
        same("errors", null, answer.errors)
        json(
            "rawJSON",
            "{\"bulkId\":\"875cd425-d62d-4d16-b3af-61dafe71ea2d\",\"status\":\"paused\",\"percent\":12.5}",
            answer.rawJSON,
        )
    }

    /** the API's 0001-01-01T00:00:00Z is no time */
    @Test
    fun zeroTime() = replay("conversations.add-allow-block-rules-in-bulk.zero-time") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.allowBlockRules.addInBulk(Csv.of("test@example.com,allow"))
        same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
        same("updatedAt", null, answer.updatedAt)
    }
}
