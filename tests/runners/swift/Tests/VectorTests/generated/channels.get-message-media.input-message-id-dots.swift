// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an argument must not reach another path
@Sendable func channelsGetMessageMediaInputMessageIdDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.channels.messages.media.download("..", "f").bytes() }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.messageId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
