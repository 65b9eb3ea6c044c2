// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an answer that comes late, but in time
@Sendable func channelsGetMessageSlowAnswer(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(timeout: .milliseconds(5000))
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}
