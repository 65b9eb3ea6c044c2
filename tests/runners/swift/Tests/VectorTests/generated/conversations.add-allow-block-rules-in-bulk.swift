// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func conversationsAddAllowBlockRulesInBulkAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 202, error?.status)
}

/// a whole body that is no JSON
@Sendable func conversationsAddAllowBlockRulesInBulkAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 202, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func conversationsAddAllowBlockRulesInBulkAnswerWithoutBulkId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 202, error?.status)
    run.same("path", "bulkId", error?.path)
}

/// a user's token instead of an access key
@Sendable func conversationsAddAllowBlockRulesInBulkBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// the caller gives up; the connection must close
@Sendable func conversationsAddAllowBlockRulesInBulkCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    }
}

/// Add allow/block rules in bulk: 400
@Sendable func conversationsAddAllowBlockRulesInBulkError400(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("code", "BadRequest", error?.code)
    run.same("message", "The request was malformed", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Add allow/block rules in bulk: 401
@Sendable func conversationsAddAllowBlockRulesInBulkError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Add allow/block rules in bulk: 403
@Sendable func conversationsAddAllowBlockRulesInBulkError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Add allow/block rules in bulk: 429
@Sendable func conversationsAddAllowBlockRulesInBulkError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Add allow/block rules in bulk: 503
@Sendable func conversationsAddAllowBlockRulesInBulkError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Add allow/block rules in bulk, the full response
@Sendable func conversationsAddAllowBlockRulesInBulkFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.same("workspaceId", "123e4567-e89b-12d3-a456-426614174000", answer.workspaceId)
    run.same("bulkId", "123e4567-e89b-12d3-a456-426614174000", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.same("errors.count", 1, answer.errors?.count)
    run.same("errors[0]", "text", answer.errors?[at: 0])
    run.same("updatedAt", time("2025-05-14T13:23:11.106Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"workspaceId":"123e4567-e89b-12d3-a456-426614174000","bulkId":"123e4567-e89b-12d3-a456-426614174000","currentIndex":1,"total":1,"status":"pending","errors":["text"],"updatedAt":"2025-05-14T13:23:11.106Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the byte order mark of some editors would become part of the first value
@Sendable func conversationsAddAllowBlockRulesInBulkInputByteOrderMark(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("﻿a@example.com,allow\n"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// there is no header line
@Sendable func conversationsAddAllowBlockRulesInBulkInputHeaderLine(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("value,type\na@example.com,allow\n"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0].type", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a blank line is no rule
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineBlank(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("a@example.com,allow\n\nb@example.com,allow\n")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a line has two columns
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineOneColumn(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("a@example.com,allow\nb@example.com,allow\nc@example.com\n")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[2]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a quote that is never closed
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineQuoteNotClosed(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("a@example.com,allow\n\"b@example.com,allow\n")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a value has no line breaks, between quotes either
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineQuotedLineBreak(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("\"a\nb\",allow\n"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// columns are separated by commas
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineSemicolons(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("a@example.com;allow"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a line has two columns
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineThreeColumns(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("email,a@example.com,allow"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// types are lower case
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineTypeInCapitals(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("a@example.com,ALLOW"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0].type", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a space belongs to the column
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineTypeWithSpace(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("a@example.com, allow"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0].type", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a line whose type is none; lines count from 0
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineUnknownType(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(.text("a@example.com,allow\nb@example.com,alow\n"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[1].type", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a value has at least one character
@Sendable func conversationsAddAllowBlockRulesInBulkInputLineValueEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.conversations.allowBlockRules.addInBulk(.text(",allow")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a bulk has one line at least
@Sendable func conversationsAddAllowBlockRulesInBulkInputNoRows(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.conversations.allowBlockRules.addInBulk([]) }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a value has at least one character
@Sendable func conversationsAddAllowBlockRulesInBulkInputRowValueEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            [AllowBlockRuleRow(value: "a@example.com", type: .allow), AllowBlockRuleRow(value: "", type: .allow)]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[1].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a value must not begin another line
@Sendable func conversationsAddAllowBlockRulesInBulkInputRowValueLineBreak(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            [AllowBlockRuleRow(value: "a@example.com\nb", type: .allow)]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines[0].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a bulk has one line at least
@Sendable func conversationsAddAllowBlockRulesInBulkInputTextEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.conversations.allowBlockRules.addInBulk(.text("")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "lines", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func conversationsAddAllowBlockRulesInBulkInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// every member null that may be
@Sendable func conversationsAddAllowBlockRulesInBulkNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.absent("workspaceId", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.absent("currentIndex", answer.currentIndex)
    run.absent("total", answer.total)
    run.absent("status", answer.status)
    run.absent("errors", answer.errors)
    run.absent("updatedAt", answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"workspaceId":null,"bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","currentIndex":null,"total":null,"status":null,"errors":null,"updatedAt":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Add allow/block rules in bulk, the sample of a request and its answer, with its workspace
@Sendable func conversationsAddAllowBlockRulesInBulkPageSample(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        .text("test@example.com,allow"),
        options: Options(workspaceId: "a1405560-c8d3-4b1a-877d-3f449ad95352")
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"workspaceId":"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9","bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","currentIndex":0,"total":1,"status":"pending","errors":null,"updatedAt":"2024-11-29T15:45:56.780546536Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a write that was not processed is repeated
@Sendable func conversationsAddAllowBlockRulesInBulkRetry429(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        .text("test@example.com,allow"),
        options: Options(maxRetries: 1)
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// a write that was not processed is repeated
@Sendable func conversationsAddAllowBlockRulesInBulkRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        .text("test@example.com,allow"),
        options: Options(maxRetries: 1)
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// a write that may have been done is not repeated
@Sendable func conversationsAddAllowBlockRulesInBulkRetryNot502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write whose connection broke may have been done
@Sendable func conversationsAddAllowBlockRulesInBulkRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.addInBulk(
            .text("test@example.com,allow"),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a value with a comma goes between quotes
@Sendable func conversationsAddAllowBlockRulesInBulkRowComma(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        [AllowBlockRuleRow(value: "Doe, Jane <jane@example.com>", type: .allow)]
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// a quote in a value is doubled, between quotes
@Sendable func conversationsAddAllowBlockRulesInBulkRowQuote(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        [AllowBlockRuleRow(value: "\"jane\"@example.com", type: .reject)]
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// values are UTF-8, spaces stay
@Sendable func conversationsAddAllowBlockRulesInBulkRowUnicode(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        [AllowBlockRuleRow(value: " jürgen@exämple.de ", type: .allow)]
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// the sample of the page as a row
@Sendable func conversationsAddAllowBlockRulesInBulkRow(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        [AllowBlockRuleRow(value: "test@example.com", type: .allow)]
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// a rule of every kind, one a line
@Sendable func conversationsAddAllowBlockRulesInBulkRows(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        [
            AllowBlockRuleRow(value: "test@example.com", type: .allow),
            AllowBlockRuleRow(value: "spam.example", type: .reject),
            AllowBlockRuleRow(value: "later@example.com", type: .suspend),
        ]
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// status completed
@Sendable func conversationsAddAllowBlockRulesInBulkStatusCompleted(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .completed, answer.status)
    run.same("status.text", "completed", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// status failed
@Sendable func conversationsAddAllowBlockRulesInBulkStatusFailed(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .failed, answer.status)
    run.same("status.text", "failed", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// status in_progress
@Sendable func conversationsAddAllowBlockRulesInBulkStatusInProgress(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .inProgress, answer.status)
    run.same("status.text", "in_progress", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// status pending
@Sendable func conversationsAddAllowBlockRulesInBulkStatusPending(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// text is sent as it is, the line end at its end too
@Sendable func conversationsAddAllowBlockRulesInBulkTextEndsWithNewline(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        .text("a@example.com,allow\nb@example.com,reject\n")
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// text is sent as it is: a quoted value with a comma is one column
@Sendable func conversationsAddAllowBlockRulesInBulkTextQuotes(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        .text("\"Doe, Jane\",allow\n\"a \"\"b\"\"\",reject\nplain,\"suspend\"\n")
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// text is sent as UTF-8
@Sendable func conversationsAddAllowBlockRulesInBulkTextUnicode(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("jürgen@exämple.de,allow\n"))
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// text is sent as it is, whatever its line ends
@Sendable func conversationsAddAllowBlockRulesInBulkTextWindowsLines(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(
        .text("a@example.com,allow\r\nb@example.com,reject\r\n")
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// a status and members that are not known yet
@Sendable func conversationsAddAllowBlockRulesInBulkUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("status", .unknown("paused"), answer.status)
    run.same("status.text", "paused", answer.status?.text)
    run.absent("total", answer.total)
    run.absent("errors", answer.errors)
    run.json(
        "rawJSON",
        #"{"bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","status":"paused","percent":12.5}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the API's 0001-01-01T00:00:00Z is no time
@Sendable func conversationsAddAllowBlockRulesInBulkZeroTime(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.addInBulk(.text("test@example.com,allow"))
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.absent("updatedAt", answer.updatedAt)
}
