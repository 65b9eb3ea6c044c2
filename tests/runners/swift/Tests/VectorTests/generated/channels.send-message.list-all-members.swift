// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind list with every member
@Sendable func channelsSendMessageListAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.list(
                ListBody(
                    title: "A title",
                    text: "A text",
                    altText: "In words",
                    items: [
                        BodyItem(
                            title: "Section",
                            mediaUrl: "https://example.com/r.png",
                            description: "A description",
                            altText: "Row",
                            actions: [
                                Action.postback(
                                    PostbackAction(
                                        text: "Row",
                                        payload: "row-1",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "A second line")
                                        )
                                    )
                                ),
                            ]
                        ),
                    ],
                    actions: [
                        Action.reply(ReplyAction(text: "Yes")),
                        Action.postback(PostbackAction(text: "No", payload: "no")),
                    ],
                    metadata: ListMetadata(
                        button: ListButton(label: "Show options"),
                        replyMessage: ListReplyMessage(title: "Chosen", text: "This is it")
                    )
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
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.title", "A title", answer.body?.list?.title)
    run.same("body.list.text", "A text", answer.body?.list?.text)
    run.same("body.list.altText", "In words", answer.body?.list?.altText)
    run.same("body.list.items.count", 1, answer.body?.list?.items?.count)
    run.same("body.list.items[0].title", "Section", answer.body?.list?.items?[at: 0]?.title)
    run.same("body.list.items[0].mediaUrl", "https://example.com/r.png", answer.body?.list?.items?[at: 0]?.mediaUrl)
    run.same("body.list.items[0].description", "A description", answer.body?.list?.items?[at: 0]?.description)
    run.same("body.list.items[0].altText", "Row", answer.body?.list?.items?[at: 0]?.altText)
    run.same("body.list.items[0].actions.count", 1, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "Row",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.payload",
        "row-1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[0].postback.metadata.description.label",
        "A second line",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.metadata?.description?.label
    )
    run.same("body.list.actions.count", 2, answer.body?.list?.actions?.count)
    run.same("body.list.actions[0].type", "reply", answer.body?.list?.actions?[at: 0]?.type)
    run.same("body.list.actions[0].reply.text", "Yes", answer.body?.list?.actions?[at: 0]?.reply?.text)
    run.same("body.list.actions[1].type", "postback", answer.body?.list?.actions?[at: 1]?.type)
    run.same("body.list.actions[1].postback.text", "No", answer.body?.list?.actions?[at: 1]?.postback?.text)
    run.same("body.list.actions[1].postback.payload", "no", answer.body?.list?.actions?[at: 1]?.postback?.payload)
    run.same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
    run.same("body.list.metadata.replyMessage.title", "Chosen", answer.body?.list?.metadata?.replyMessage?.title)
    run.same("body.list.metadata.replyMessage.text", "This is it", answer.body?.list?.metadata?.replyMessage?.text)
}
