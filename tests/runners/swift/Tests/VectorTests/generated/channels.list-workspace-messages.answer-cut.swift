// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func channelsListWorkspaceMessagesAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 0)))
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}
