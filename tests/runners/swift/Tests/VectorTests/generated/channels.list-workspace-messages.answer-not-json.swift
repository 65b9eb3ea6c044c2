// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a whole body that is no JSON
@Sendable func channelsListWorkspaceMessagesAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.channels.messages.listByWorkspace()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}
