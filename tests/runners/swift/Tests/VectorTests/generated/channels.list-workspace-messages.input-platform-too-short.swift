// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: a platform has at least 3 characters
@Sendable func channelsListWorkspaceMessagesInputPlatformTooShort(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(platform: ["ab"])))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.platform[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
