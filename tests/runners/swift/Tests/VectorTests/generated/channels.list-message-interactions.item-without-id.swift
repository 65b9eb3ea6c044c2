// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a required member of the item is missing
@Sendable func channelsListMessageInteractionsItemWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025"
        ))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results[0].id", error?.path)
}
