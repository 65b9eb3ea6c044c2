// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind gif with every member
@Sendable func channelsGetMessageGifBody(_ run: Run) async throws {
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
    run.same("body.type", "gif", answer.body?.type)
    run.same("body.gif.text", "Look", answer.body?.gif?.text)
    run.same("body.gif.mediaUrl", "https://example.com/cat.gif", answer.body?.gif?.mediaUrl)
    run.same("body.gif.altText", "A cat", answer.body?.gif?.altText)
    run.same("body.gif.actions.count", 2, answer.body?.gif?.actions?.count)
    run.same("body.gif.actions[0].type", "reply", answer.body?.gif?.actions?[at: 0]?.type)
    run.same("body.gif.actions[0].reply.text", "Yes", answer.body?.gif?.actions?[at: 0]?.reply?.text)
    run.same("body.gif.actions[1].type", "postback", answer.body?.gif?.actions?[at: 1]?.type)
    run.same("body.gif.actions[1].postback.text", "No", answer.body?.gif?.actions?[at: 1]?.postback?.text)
    run.same("body.gif.actions[1].postback.payload", "no", answer.body?.gif?.actions?[at: 1]?.postback?.payload)
    run.same("body.gif.metadata.telegram.parseMode", .markdownV2, answer.body?.gif?.metadata?.telegram?.parseMode)
    run.same(
        "body.gif.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.gif?.metadata?.telegram?.parseMode?.text
    )
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"gif","gif":{"text":"Look","mediaUrl":"https://example.com/cat.gif","altText":"A cat","actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"telegram":{"parseMode":"MarkdownV2"}}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
