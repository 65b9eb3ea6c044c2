// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an answer without content
@Sendable func channelsSetKeywordMessageAnswer204(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(
        SetKeywordMessage(
            kw: .optout,
            lang: "en",
            value: "We are sorry to see you go, please send OOPS if that was a mistake"
        )
    )
}

/// a body that nobody asked for is no error
@Sendable func channelsSetKeywordMessageAnswerWithBody(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(
        SetKeywordMessage(
            kw: .optout,
            lang: "en",
            value: "We are sorry to see you go, please send OOPS if that was a mistake"
        )
    )
}

/// Compliance Keywords Messages: an empty value goes back to the default message; it is sent, not dropped
@Sendable func channelsSetKeywordMessageEmptyValue(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(SetKeywordMessage(kw: .help, lang: "en", value: ""))
}

/// Compliance Keywords Messages, Set keyword message: 400
@Sendable func channelsSetKeywordMessageError400(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.set(
            SetKeywordMessage(
                kw: .optout,
                lang: "en",
                value: "We are sorry to see you go, please send OOPS if that was a mistake"
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("code", "BadRequest", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, Set keyword message: 401
@Sendable func channelsSetKeywordMessageError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.set(
            SetKeywordMessage(
                kw: .optout,
                lang: "en",
                value: "We are sorry to see you go, please send OOPS if that was a mistake"
            ),
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

/// Compliance Keywords Messages, Set keyword message: 403
@Sendable func channelsSetKeywordMessageError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.set(
            SetKeywordMessage(
                kw: .optout,
                lang: "en",
                value: "We are sorry to see you go, please send OOPS if that was a mistake"
            ),
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

/// Compliance Keywords Messages, Set keyword message: 422
@Sendable func channelsSetKeywordMessageError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.set(
            SetKeywordMessage(
                kw: .optout,
                lang: "en",
                value: "We are sorry to see you go, please send OOPS if that was a mistake"
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json(
        "details",
        #"{"contentType":["must not be empty"],"lang":["is required","must be a text"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, Set keyword message: 429
@Sendable func channelsSetKeywordMessageError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.set(
            SetKeywordMessage(
                kw: .optout,
                lang: "en",
                value: "We are sorry to see you go, please send OOPS if that was a mistake"
            ),
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

/// Compliance Keywords Messages, Set keyword message: 503
@Sendable func channelsSetKeywordMessageError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.set(
            SetKeywordMessage(
                kw: .optout,
                lang: "en",
                value: "We are sorry to see you go, please send OOPS if that was a mistake"
            ),
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

/// Compliance Keywords Messages, Set keyword message, the full request
@Sendable func channelsSetKeywordMessageFull(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(SetKeywordMessage(kw: .optin, lang: "text", value: "text"))
}

/// the kind optin, in another script
@Sendable func channelsSetKeywordMessageOptin(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(SetKeywordMessage(kw: .optin, lang: "ru", value: "СТАРТ"))
}

/// Compliance Keywords Messages, Define a message for a given keyword, the sample without the comma before its last
/// brace
@Sendable func channelsSetKeywordMessagePageSample(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(
        SetKeywordMessage(
            kw: .optout,
            lang: "en",
            value: "We are sorry to see you go, please send OOPS if that was a mistake"
        )
    )
}

/// setting the same answer twice changes nothing, so it is repeated
@Sendable func channelsSetKeywordMessageRetry500(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(
        SetKeywordMessage(
            kw: .optout,
            lang: "en",
            value: "We are sorry to see you go, please send OOPS if that was a mistake"
        ),
        options: Options(maxRetries: 1)
    )
}

/// a call that may be repeated, after its connection broke
@Sendable func channelsSetKeywordMessageRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(
        SetKeywordMessage(
            kw: .optout,
            lang: "en",
            value: "We are sorry to see you go, please send OOPS if that was a mistake"
        ),
        options: Options(maxRetries: 1)
    )
}
