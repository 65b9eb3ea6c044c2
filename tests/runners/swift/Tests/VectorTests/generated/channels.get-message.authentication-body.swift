// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind authentication with every member
@Sendable func channelsGetMessageAuthenticationBody(_ run: Run) async throws {
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
    run.same("body.type", "authentication", answer.body?.type)
    run.same("body.authentication.otp.disclaimer", true, answer.body?.authentication?.otp?.disclaimer)
    run.same("body.authentication.otp.expirationTime", 10, answer.body?.authentication?.otp?.expirationTime)
    run.same("body.authentication.otp.actions.count", 1, answer.body?.authentication?.otp?.actions?.count)
    run.same(
        "body.authentication.otp.actions[0].type",
        "postback",
        answer.body?.authentication?.otp?.actions?[at: 0]?.type
    )
    run.same(
        "body.authentication.otp.actions[0].postback.text",
        "Copy code",
        answer.body?.authentication?.otp?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.authentication.otp.actions[0].postback.payload",
        "123456",
        answer.body?.authentication?.otp?.actions?[at: 0]?.postback?.payload
    )
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"authentication","authentication":{"otp":{"disclaimer":true,"expirationTime":10,"actions":[{"type":"postback","postback":{"text":"Copy code","payload":"123456"}}]}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
