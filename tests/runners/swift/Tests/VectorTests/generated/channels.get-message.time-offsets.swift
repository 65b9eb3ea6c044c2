// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// times with an offset and without fractions
@Sendable func channelsGetMessageTimeOffsets(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("createdAt", time("2025-05-29T08:14:56.392+02:00"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:57Z"), answer.updatedAt)
    run.same("lastStatusAt", time("2024-02-29T23:59:59.001-05:30"), answer.lastStatusAt)
}
