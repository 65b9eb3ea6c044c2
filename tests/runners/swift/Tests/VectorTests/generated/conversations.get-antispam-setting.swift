// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func conversationsGetAntispamSettingAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.get(options: Options(maxRetries: 0))
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
}

/// a whole body that is no JSON
@Sendable func conversationsGetAntispamSettingAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.conversations.antispamSetting.get() }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a user's token instead of an access key
@Sendable func conversationsGetAntispamSettingBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.conversations.antispamSetting.get()
    run.same("enabled", true, answer.enabled)
}

/// off
@Sendable func conversationsGetAntispamSettingDisabled(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.antispamSetting.get()
    run.same("enabled", false, answer.enabled)
    run.json("rawJSON", #"{"enabled":false}"#, answer.rawJSON.map(Json.init(text:)))
}

/// no member at all
@Sendable func conversationsGetAntispamSettingEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.antispamSetting.get()
    run.absent("enabled", answer.enabled)
    run.json("rawJSON", #"{}"#, answer.rawJSON.map(Json.init(text:)))
}

/// Get antispam setting: 401
@Sendable func conversationsGetAntispamSettingError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.get(options: Options(maxRetries: 0))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Get antispam setting: 403
@Sendable func conversationsGetAntispamSettingError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.get(options: Options(maxRetries: 0))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Get antispam setting: 429
@Sendable func conversationsGetAntispamSettingError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.get(options: Options(maxRetries: 0))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Get antispam setting: 503
@Sendable func conversationsGetAntispamSettingError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.get(options: Options(maxRetries: 0))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Get antispam setting: the member that the update has
@Sendable func conversationsGetAntispamSettingFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.antispamSetting.get()
    run.same("enabled", true, answer.enabled)
    run.json("rawJSON", #"{"enabled":true}"#, answer.rawJSON.map(Json.init(text:)))
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func conversationsGetAntispamSettingInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.get(options: Options(workspaceId: "my-workspace"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// every member null
@Sendable func conversationsGetAntispamSettingNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.antispamSetting.get()
    run.absent("enabled", answer.enabled)
    run.json("rawJSON", #"{"enabled":null}"#, answer.rawJSON.map(Json.init(text:)))
}

/// a read is repeated
@Sendable func conversationsGetAntispamSettingRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.antispamSetting.get(options: Options(maxRetries: 1))
    run.same("enabled", true, answer.enabled)
}

/// what was refused is refused again: not even a read is repeated
@Sendable func conversationsGetAntispamSettingRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.get(options: Options(maxRetries: 2))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// members that are not known yet
@Sendable func conversationsGetAntispamSettingUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.conversations.antispamSetting.get()
    run.same("enabled", true, answer.enabled)
    run.json("rawJSON", #"{"enabled":true,"mode":"strict"}"#, answer.rawJSON.map(Json.init(text:)))
}
