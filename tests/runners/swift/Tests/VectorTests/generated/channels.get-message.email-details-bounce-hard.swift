// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Message status (Email): delivery_failed, bounceHard; a further member stays in the raw JSON
@Sendable func channelsGetMessageEmailDetailsBounceHard(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .bounceHard, answer.details)
    run.same("details.text", "bounceHard", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceHard","smtpCode":550}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
