// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: a page has at least 1 item
@Sendable func channelsListWorkspaceMessagesInputLimitZero(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit: 0)))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.limit", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
