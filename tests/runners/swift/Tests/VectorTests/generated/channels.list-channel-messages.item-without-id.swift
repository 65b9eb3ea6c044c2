// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a required member of the second item is missing
@Sendable func channelsListChannelMessagesItemWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "results[1].id", error?.path)
}
