// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

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
