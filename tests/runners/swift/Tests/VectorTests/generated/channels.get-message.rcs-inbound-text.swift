// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Receiving messages (RCS), sample message_rcs_inbound_text (its masked address replaced); chargeableUnits is in
/// no schema
@Sendable func channelsGetMessageRcsInboundText(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "3c6d204d-09d4-44b0-81a2-6e33dfdf409c", answer.id)
    run.same("channelId", "cc79a83e-ae28-4d20-9576-cd6ef76641a2", answer.channelId)
    run.same("sender.contact.id", "46623801-a627-4a3f-9523-363c501d459d", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+447123456789", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "004fe352-2e89-4b8a-a841-f401d8367a64", answer.receiver?.connector?.id)
    run.same("receiver.connector.identifierValue", "agent@example.com", answer.receiver?.connector?.identifierValue)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Incoming message", answer.body?.text?.text)
    run.same("reference", "", answer.reference)
    run.same("parts.count", 1, answer.parts?.count)
    run.same("parts[0].platformReference", "Mx9qo66enZS0mxgbBE7XiQDg", answer.parts?[at: 0]?.platformReference)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("reason", "", answer.reason)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2024-08-09T11:08:40.243Z"), answer.lastStatusAt)
    run.same("createdAt", time("2024-08-09T11:08:40.068Z"), answer.createdAt)
    run.same("updatedAt", time("2024-08-09T11:08:40.243Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"3c6d204d-09d4-44b0-81a2-6e33dfdf409c","channelId":"cc79a83e-ae28-4d20-9576-cd6ef76641a2","sender":{"contact":{"id":"46623801-a627-4a3f-9523-363c501d459d","identifierKey":"phonenumber","identifierValue":"+447123456789"}},"receiver":{"connector":{"id":"004fe352-2e89-4b8a-a841-f401d8367a64","identifierValue":"agent@example.com"}},"body":{"type":"text","text":{"text":"Incoming message"}},"meta":{},"reference":"","parts":[{"platformReference":"Mx9qo66enZS0mxgbBE7XiQDg"}],"status":"delivered","reason":"","direction":"incoming","chargeableUnits":1,"lastStatusAt":"2024-08-09T11:08:40.243Z","createdAt":"2024-08-09T11:08:40.068Z","updatedAt":"2024-08-09T11:08:40.243Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
