// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a list of its text alone
@Sendable func channelsSendMessageListWithoutItems(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.list(ListBody(text: "A text"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.text", "A text", answer.body?.list?.text)
}
