// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Compliance Keywords Messages, List all keyword messages: 403
@Sendable func channelsListKeywordMessagesError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list(options: Options(maxRetries: 0))) }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}
