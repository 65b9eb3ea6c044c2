// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the caller's own token comes back
@Sendable func channelsListChannelMessagesRepeatedStartToken(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(pageToken: "again")
        ))
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "nextPageToken", error?.path)
}
