// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: message ids are UUIDs
@Sendable func channelsListWorkspaceMessagesInputIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(id: ["96a0b5fa-a986-453d-be5c-3117f989f025", "mine"])
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.id[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
