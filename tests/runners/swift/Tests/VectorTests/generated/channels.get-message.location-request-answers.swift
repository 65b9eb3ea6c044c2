// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an action whose payload is null, absent or there
@Sendable func channelsGetMessageLocationRequestAnswers(_ run: Run) async throws {
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
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Where are you?", answer.body?.text?.text)
    run.same("body.text.actions.count", 3, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "locationRequest", answer.body?.text?.actions?[at: 0]?.type)
    run.absent("body.text.actions[0].locationRequest", answer.body?.text?.actions?[at: 0]?.locationRequest)
    run.same("body.text.actions[1].type", "locationRequest", answer.body?.text?.actions?[at: 1]?.type)
    run.absent("body.text.actions[1].locationRequest", answer.body?.text?.actions?[at: 1]?.locationRequest)
    run.same("body.text.actions[2].type", "locationRequest", answer.body?.text?.actions?[at: 2]?.type)
    run.same(
        "body.text.actions[2].locationRequest.text",
        "Send location",
        answer.body?.text?.actions?[at: 2]?.locationRequest?.text
    )
}
