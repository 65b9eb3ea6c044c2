// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: message ids are UUIDs
@Sendable func channelsListChannelMessagesInputIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(id: ["123e4567-e89b-12d3-a456-426614174000", "mine"])
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.id[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
