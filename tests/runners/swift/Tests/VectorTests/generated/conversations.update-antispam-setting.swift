// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the documents do not print the number of the success; any 2xx is one
@Sendable func conversationsUpdateAntispamSettingAnswer204(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled: true))
}

/// a user's token instead of an access key
@Sendable func conversationsUpdateAntispamSettingBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled: true))
}

/// the caller gives up; the connection must close
@Sendable func conversationsUpdateAntispamSettingCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled: true))
    }
}

/// false is sent, not dropped
@Sendable func conversationsUpdateAntispamSettingDisable(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled: false))
}

/// Update antispam setting: 401
@Sendable func conversationsUpdateAntispamSettingError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled: true),
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

/// Update antispam setting: 403
@Sendable func conversationsUpdateAntispamSettingError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled: true),
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

/// Update antispam setting: 422
@Sendable func conversationsUpdateAntispamSettingError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled: true),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "One or more fields provided in the request body are malformed", error?.message)
    run.json(
        "details",
        #"{".name":["Property 'name' is missing"],".description":["Maximum string length is 250"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Update antispam setting: 429
@Sendable func conversationsUpdateAntispamSettingError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled: true),
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

/// Update antispam setting: 503
@Sendable func conversationsUpdateAntispamSettingError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled: true),
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

/// Update antispam setting, the full request
@Sendable func conversationsUpdateAntispamSettingFull(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled: true))
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func conversationsUpdateAntispamSettingInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled: true),
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// Update antispam setting, the sample of a request, with its workspace
@Sendable func conversationsUpdateAntispamSettingPageSample(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.antispamSetting.update(
        UpdateAntispamSetting(enabled: true),
        options: Options(workspaceId: "a1405560-c8d3-4b1a-877d-3f449ad95352")
    )
}

/// a call that may be repeated, after an answer that tells nothing
@Sendable func conversationsUpdateAntispamSettingRetry500(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.antispamSetting.update(
        UpdateAntispamSetting(enabled: true),
        options: Options(maxRetries: 1)
    )
}

/// what was refused is refused again
@Sendable func conversationsUpdateAntispamSettingRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled: true),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a call that may be repeated, after its connection broke
@Sendable func conversationsUpdateAntispamSettingRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.antispamSetting.update(
        UpdateAntispamSetting(enabled: true),
        options: Options(maxRetries: 1)
    )
}

/// a body that no document shows is not read
@Sendable func conversationsUpdateAntispamSettingUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled: true))
}
