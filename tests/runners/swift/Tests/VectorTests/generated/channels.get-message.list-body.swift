// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind list with every member
@Sendable func channelsGetMessageListBody(_ run: Run) async throws {
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"list","list":{"title":"A title","text":"A text","altText":"In words","items":[{"title":"Section","description":"A description","altText":"Row","mediaUrl":"https://example.com/r.png","actions":[{"type":"postback","postback":{"text":"Row","payload":"row-1","metadata":{"description":{"label":"A second line"}}}}]}],"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"button":{"label":"Show options"},"replyMessage":{"title":"Chosen","text":"This is it"}}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
