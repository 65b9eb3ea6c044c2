// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// enum values that are not known yet
@Sendable func channelsGetMessageUnknownEnumValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .unknown("teleported"), answer.status)
    run.same("status.text", "teleported", answer.status?.text)
    run.same("direction", .unknown("sideways"), answer.direction)
    run.same("direction.text", "sideways", answer.direction?.text)
    run.same("replyTo.id", "1", answer.replyTo?.id)
    run.same("replyTo.type", .unknown("shout"), answer.replyTo?.type)
    run.same("replyTo.type.text", "shout", answer.replyTo?.type?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"teleported","direction":"sideways","replyTo":{"id":"1","type":"shout"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
