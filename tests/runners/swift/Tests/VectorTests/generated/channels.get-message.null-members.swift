// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every optional member null
@Sendable func channelsGetMessageNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.absent("channelId", answer.channelId)
    run.absent("sender", answer.sender)
    run.absent("receiver", answer.receiver)
    run.absent("meta", answer.meta)
    run.absent("reference", answer.reference)
    run.absent("parts", answer.parts)
    run.absent("status", answer.status)
    run.absent("reason", answer.reason)
    run.absent("direction", answer.direction)
    run.absent("origin", answer.origin)
    run.absent("replyTo", answer.replyTo)
    run.absent("lastStatusAt", answer.lastStatusAt)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.absent("details", answer.details)
    run.absent("failure", answer.failure)
    run.absent("tags", answer.tags)
    run.absent("shortLinks", answer.shortLinks)
    run.absent("scheduledFor", answer.scheduledFor)
    run.absent("body", answer.body)
    run.absent("template", answer.template)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"sender":null,"receiver":null,"meta":null,"reference":null,"parts":null,"status":null,"reason":null,"direction":null,"origin":null,"replyTo":null,"lastStatusAt":null,"createdAt":null,"updatedAt":null,"details":null,"failure":null,"tags":null,"shortLinks":null,"scheduledFor":null,"body":null,"template":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
