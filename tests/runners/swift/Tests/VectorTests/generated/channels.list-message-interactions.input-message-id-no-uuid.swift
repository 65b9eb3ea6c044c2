// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: the message id is a UUID
@Sendable func channelsListMessageInteractionsInputMessageIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "mine"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.messageId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
