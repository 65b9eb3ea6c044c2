// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: one action of each kind with every member
@Sendable func channelsSendMessageAllActionKinds(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(
                TextBody(
                    text: "Choose",
                    actions: [
                        Action.link(LinkAction(text: "Open", url: "{{address}}")),
                        Action.reply(
                            ReplyAction(
                                text: "Yes",
                                imageUrl: "https://example.com/yes.png",
                                metadata: ActionMetadata(description: ActionDescription(label: "Agree"))
                            )
                        ),
                        Action.locationRequest(LocationRequestAction(text: "Where are you?")),
                        Action.buy(BuyAction(text: "Buy now", amountCents: 1995, currency: "EUR")),
                        Action.postback(
                            PostbackAction(
                                text: "More",
                                payload: "more-1",
                                imageUrl: "https://example.com/more.png",
                                metadata: ActionMetadata(description: ActionDescription(label: "Tell me more"))
                            )
                        ),
                    ]
                )
            )
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
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Choose", answer.body?.text?.text)
    run.same("body.text.actions.count", 5, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "link", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].link.text", "Open", answer.body?.text?.actions?[at: 0]?.link?.text)
    run.same("body.text.actions[0].link.url", "{{address}}", answer.body?.text?.actions?[at: 0]?.link?.url)
    run.same("body.text.actions[1].type", "reply", answer.body?.text?.actions?[at: 1]?.type)
    run.same("body.text.actions[1].reply.text", "Yes", answer.body?.text?.actions?[at: 1]?.reply?.text)
    run.same(
        "body.text.actions[1].reply.imageUrl",
        "https://example.com/yes.png",
        answer.body?.text?.actions?[at: 1]?.reply?.imageUrl
    )
    run.same(
        "body.text.actions[1].reply.metadata.description.label",
        "Agree",
        answer.body?.text?.actions?[at: 1]?.reply?.metadata?.description?.label
    )
    run.same("body.text.actions[2].type", "locationRequest", answer.body?.text?.actions?[at: 2]?.type)
    run.same(
        "body.text.actions[2].locationRequest.text",
        "Where are you?",
        answer.body?.text?.actions?[at: 2]?.locationRequest?.text
    )
    run.same("body.text.actions[3].type", "buy", answer.body?.text?.actions?[at: 3]?.type)
    run.same("body.text.actions[3].buy.text", "Buy now", answer.body?.text?.actions?[at: 3]?.buy?.text)
    run.same("body.text.actions[3].buy.amountCents", 1995, answer.body?.text?.actions?[at: 3]?.buy?.amountCents)
    run.same("body.text.actions[3].buy.currency", "EUR", answer.body?.text?.actions?[at: 3]?.buy?.currency)
    run.same("body.text.actions[4].type", "postback", answer.body?.text?.actions?[at: 4]?.type)
    run.same("body.text.actions[4].postback.text", "More", answer.body?.text?.actions?[at: 4]?.postback?.text)
    run.same(
        "body.text.actions[4].postback.payload",
        "more-1",
        answer.body?.text?.actions?[at: 4]?.postback?.payload
    )
    run.same(
        "body.text.actions[4].postback.imageUrl",
        "https://example.com/more.png",
        answer.body?.text?.actions?[at: 4]?.postback?.imageUrl
    )
    run.same(
        "body.text.actions[4].postback.metadata.description.label",
        "Tell me more",
        answer.body?.text?.actions?[at: 4]?.postback?.metadata?.description?.label
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}
