// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Compliance Keywords Messages, List all keyword messages: 429
@Sendable func channelsListKeywordMessagesError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list(options: Options(maxRetries: 0))) }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}
