// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// keys inside free objects and maps arrive as they are
@Sendable func channelsGetMessageFreeObjectKeysUntouched(_ run: Run) async throws {
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
    run.json(
        "meta.extraInformation",
        #"{"useCase":"marketing","user_id":7,"nested":{"snake_key":[1,2.5,"three",null,true,{"innerKey":{}}]}}"#,
        answer.meta?.extraInformation
    )
    run.same("meta.email.headers.count", 2, answer.meta?.email?.headers?.count)
    run.same("meta.email.headers.reply_to", "a", answer.meta?.email?.headers?["reply_to"])
    run.same("meta.email.headers.replyTo", "b", answer.meta?.email?.headers?["replyTo"])
    run.same("template.variables.count", 2, answer.template?.variables?.count)
    run.same("template.variables.first_name", "Ada", answer.template?.variables?["first_name"])
    run.same("template.variables.lastName", "Lovelace", answer.template?.variables?["lastName"])
}
