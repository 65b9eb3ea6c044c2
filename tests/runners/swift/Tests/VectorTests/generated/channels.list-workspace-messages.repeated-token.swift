// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a token that comes back is an error, not a loop
@Sendable func channelsListWorkspaceMessagesRepeatedToken(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.channels.messages.listByWorkspace()) }
    run.same("kind", .decode, error?.kind)
    run.same("path", "nextPageToken", error?.path)
}
