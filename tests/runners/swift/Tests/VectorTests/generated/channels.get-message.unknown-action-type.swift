// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an action of a kind that is not known yet, between two known ones
@Sendable func channelsGetMessageUnknownActionType(_ run: Run) async throws {
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
    run.same("body.text.text", "Hi", answer.body?.text?.text)
    run.same("body.text.actions.count", 3, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "reply", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].reply.text", "Yes", answer.body?.text?.actions?[at: 0]?.reply?.text)
    run.same("body.text.actions[1].type", "wink", answer.body?.text?.actions?[at: 1]?.type)
    run.json(
        "body.text.actions[1]",
        #"{"type":"wink","wink":{"eye":"left","times":2}}"#,
        answer.body?.text?.actions?[at: 1]?.unknown
    )
    run.same("body.text.actions[2].type", "postback", answer.body?.text?.actions?[at: 2]?.type)
    run.same("body.text.actions[2].postback.text", "More", answer.body?.text?.actions?[at: 2]?.postback?.text)
    run.same("body.text.actions[2].postback.payload", "more", answer.body?.text?.actions?[at: 2]?.postback?.payload)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"text","text":{"text":"Hi","actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"wink","wink":{"eye":"left","times":2}},{"type":"postback","postback":{"text":"More","payload":"more"}}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
