// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: the workspace id is a UUID
@Sendable func channelsListWorkspaceMessagesInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client(workspaceId: "mine")
    let error = await run.failure { try await walk(bird.channels.messages.listByWorkspace()) }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
