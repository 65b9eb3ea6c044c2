// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Message status (Email): sending_failed, generationFailure
@Sendable func channelsGetMessageEmailDetailsGenerationFailure(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .sendingFailed, answer.status)
    run.same("status.text", "sending_failed", answer.status?.text)
    run.same("reason", "why", answer.reason)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .generationFailure, answer.details)
    run.same("details.text", "generationFailure", answer.details?.text)
}
