// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func conversationsGetAllowBlockBulkStatusAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
}

/// a whole body that is no JSON
@Sendable func conversationsGetAllowBlockBulkStatusAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func conversationsGetAllowBlockBulkStatusAnswerWithoutBulkId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "bulkId", error?.path)
}

/// a user's token instead of an access key
@Sendable func conversationsGetAllowBlockBulkStatusBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// Get allow/block bulk upload status: 401
@Sendable func conversationsGetAllowBlockBulkStatusError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

/// Get allow/block bulk upload status: 403
@Sendable func conversationsGetAllowBlockBulkStatusError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

/// Get allow/block bulk upload status: 404
@Sendable func conversationsGetAllowBlockBulkStatusError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "ResourceNotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Get allow/block bulk upload status: 429
@Sendable func conversationsGetAllowBlockBulkStatusError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

/// Get allow/block bulk upload status: 503
@Sendable func conversationsGetAllowBlockBulkStatusError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

/// Get allow/block bulk upload status, the full response
@Sendable func conversationsGetAllowBlockBulkStatusFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
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

/// an id must not reach another path
@Sendable func conversationsGetAllowBlockBulkStatusInputBulkIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.conversations.allowBlockRules.getBulkStatus("../../x") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.bulkId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: bulkId is a UUID
@Sendable func conversationsGetAllowBlockBulkStatusInputBulkIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.conversations.allowBlockRules.getBulkStatus("main") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.bulkId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func conversationsGetAllowBlockBulkStatusInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a time with nine digits after the point, and errors null
@Sendable func conversationsGetAllowBlockBulkStatusNanoseconds(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .pending, answer.status)
    run.same("status.text", "pending", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:56.780546536Z"), answer.updatedAt)
}

/// every member null that may be
@Sendable func conversationsGetAllowBlockBulkStatusNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
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

/// a read is repeated
@Sendable func conversationsGetAllowBlockBulkStatusRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus(
        "875cd425-d62d-4d16-b3af-61dafe71ea2d",
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

/// what was refused is refused again: not even a read is repeated
@Sendable func conversationsGetAllowBlockBulkStatusRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.getBulkStatus(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// status completed
@Sendable func conversationsGetAllowBlockBulkStatusStatusCompleted(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .completed, answer.status)
    run.same("status.text", "completed", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
}

/// status failed
@Sendable func conversationsGetAllowBlockBulkStatusStatusFailed(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .failed, answer.status)
    run.same("status.text", "failed", answer.status?.text)
    run.same("errors.count", 1, answer.errors?.count)
    run.same("errors[0]", "line 1: the rule exists already", answer.errors?[at: 0])
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
}

/// status in_progress
@Sendable func conversationsGetAllowBlockBulkStatusStatusInProgress(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 0, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .inProgress, answer.status)
    run.same("status.text", "in_progress", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:57Z"), answer.updatedAt)
}

/// a status and members that are not known yet
@Sendable func conversationsGetAllowBlockBulkStatusUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.getBulkStatus("875cd425-d62d-4d16-b3af-61dafe71ea2d")
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("status", .unknown("paused"), answer.status)
    run.same("status.text", "paused", answer.status?.text)
    run.json(
        "rawJSON",
        #"{"bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","status":"paused","percent":12.5}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an error of a question is the error of the waiting
@Sendable func conversationsGetAllowBlockBulkStatusWait404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            options: Options(pollInterval: .milliseconds(10))
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "ResourceNotFound", error?.code)
}

/// an answer that lacks what it must hold is not asked for again
@Sendable func conversationsGetAllowBlockBulkStatusWaitAnswerWithoutBulkId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            options: Options(pollInterval: .milliseconds(10))
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "bulkId", error?.path)
}

/// the caller gives up while waiting; the connection must close
@Sendable func conversationsGetAllowBlockBulkStatusWaitCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            options: Options(pollInterval: .milliseconds(10))
        )
    }
}

/// a completed bulk may tell of lines that failed
@Sendable func conversationsGetAllowBlockBulkStatusWaitCompletedWithErrors(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.wait(
        "875cd425-d62d-4d16-b3af-61dafe71ea2d",
        options: Options(pollInterval: .milliseconds(10))
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .completed, answer.status)
    run.same("status.text", "completed", answer.status?.text)
    run.same("errors.count", 1, answer.errors?.count)
    run.same("errors[0]", "line 1: the rule exists already", answer.errors?[at: 0])
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
}

/// a job that is done already: one question
@Sendable func conversationsGetAllowBlockBulkStatusWaitDoneAlready(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.wait(
        "875cd425-d62d-4d16-b3af-61dafe71ea2d",
        options: Options(pollInterval: .milliseconds(10))
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .completed, answer.status)
    run.same("status.text", "completed", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
}

/// waiting ends when the bulk has failed; that is a state, and no error of the call
@Sendable func conversationsGetAllowBlockBulkStatusWaitFailed(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.wait(
        "875cd425-d62d-4d16-b3af-61dafe71ea2d",
        options: Options(pollInterval: .milliseconds(10))
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .failed, answer.status)
    run.same("status.text", "failed", answer.status?.text)
    run.same("errors.count", 1, answer.errors?.count)
    run.same("errors[0]", "line 1: the rule exists already", answer.errors?[at: 0])
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
}

/// the id of a bulk is a UUID
@Sendable func conversationsGetAllowBlockBulkStatusWaitInputBulkIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.wait("1", options: Options(pollInterval: .milliseconds(10)))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.bulkId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a question is a read and is repeated
@Sendable func conversationsGetAllowBlockBulkStatusWaitRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.wait(
        "875cd425-d62d-4d16-b3af-61dafe71ea2d",
        options: Options(pollInterval: .milliseconds(10), maxRetries: 1)
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .completed, answer.status)
    run.same("status.text", "completed", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
}

/// a status that is null or missing does not end the waiting
@Sendable func conversationsGetAllowBlockBulkStatusWaitStatusNotTold(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.wait(
        "875cd425-d62d-4d16-b3af-61dafe71ea2d",
        options: Options(pollInterval: .milliseconds(10))
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .completed, answer.status)
    run.same("status.text", "completed", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
}

/// the time of the call is the time of the whole waiting
@Sendable func conversationsGetAllowBlockBulkStatusWaitTimeout(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.allowBlockRules.wait(
            "875cd425-d62d-4d16-b3af-61dafe71ea2d",
            options: Options(timeout: .milliseconds(400), pollInterval: .milliseconds(10))
        )
    }
    run.same("kind", .timeout, error?.kind)
    run.same(
        "message",
        "not done within the wait's limit of 400ms (timeout): the last status was \"pending\"",
        error?.message
    )
    run.same("delivery", .maybeSent, error?.delivery)
}

/// a status that is not known yet, or none, does not end the waiting
@Sendable func conversationsGetAllowBlockBulkStatusWaitUnknownStatus(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.wait(
        "875cd425-d62d-4d16-b3af-61dafe71ea2d",
        options: Options(pollInterval: .milliseconds(10))
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .completed, answer.status)
    run.same("status.text", "completed", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
}

/// waiting ends when the bulk is completed
@Sendable func conversationsGetAllowBlockBulkStatusWait(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.allowBlockRules.wait(
        "875cd425-d62d-4d16-b3af-61dafe71ea2d",
        options: Options(pollInterval: .milliseconds(10))
    )
    run.same("workspaceId", "6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9", answer.workspaceId)
    run.same("bulkId", "875cd425-d62d-4d16-b3af-61dafe71ea2d", answer.bulkId)
    run.same("currentIndex", 1, answer.currentIndex)
    run.same("total", 1, answer.total)
    run.same("status", .completed, answer.status)
    run.same("status.text", "completed", answer.status?.text)
    run.absent("errors", answer.errors)
    run.same("updatedAt", time("2024-11-29T15:45:58Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"workspaceId":"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9","bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","currentIndex":1,"total":1,"status":"completed","errors":null,"updatedAt":"2024-11-29T15:45:58Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
