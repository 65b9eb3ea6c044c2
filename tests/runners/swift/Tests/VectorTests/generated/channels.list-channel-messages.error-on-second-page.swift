// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the first page is there, the second fails
@Sendable func channelsListChannelMessagesErrorOnSecondPage(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(limit: 2)
        ))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 500, error?.status)
    run.same("attempts", 1, error?.attempts)
}
