// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind html with every member
@Sendable func channelsGetMessageHtmlBody(_ run: Run) async throws {
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
    run.same("body.type", "html", answer.body?.type)
    run.same("body.html.text", "Plain words", answer.body?.html?.text)
    run.same("body.html.html", "<p>Words</p>", answer.body?.html?.html)
    run.same("body.html.attachments.count", 2, answer.body?.html?.attachments?.count)
    run.same(
        "body.html.attachments[0].mediaUrl",
        "https://example.com/a.pdf",
        answer.body?.html?.attachments?[at: 0]?.mediaUrl
    )
    run.same("body.html.attachments[0].filename", "a.pdf", answer.body?.html?.attachments?[at: 0]?.filename)
    run.same("body.html.attachments[0].inline", false, answer.body?.html?.attachments?[at: 0]?.inline)
    run.same("body.html.attachments[0].contentId", "a", answer.body?.html?.attachments?[at: 0]?.contentId)
    run.same("body.html.attachments[1].filename", "b.txt", answer.body?.html?.attachments?[at: 1]?.filename)
    run.same("body.html.attachments[1].inline", true, answer.body?.html?.attachments?[at: 1]?.inline)
    run.same("body.html.attachments[1].content", "aGVsbG8=", answer.body?.html?.attachments?[at: 1]?.content)
    run.same(
        "body.html.attachments[1].contentType",
        "text/plain",
        answer.body?.html?.attachments?[at: 1]?.contentType
    )
    run.same("body.html.attachments[1].contentId", "b", answer.body?.html?.attachments?[at: 1]?.contentId)
    run.same("body.html.actions.count", 2, answer.body?.html?.actions?.count)
    run.same("body.html.actions[0].type", "reply", answer.body?.html?.actions?[at: 0]?.type)
    run.same("body.html.actions[0].reply.text", "Yes", answer.body?.html?.actions?[at: 0]?.reply?.text)
    run.same("body.html.actions[1].type", "postback", answer.body?.html?.actions?[at: 1]?.type)
    run.same("body.html.actions[1].postback.text", "No", answer.body?.html?.actions?[at: 1]?.postback?.text)
    run.same("body.html.actions[1].postback.payload", "no", answer.body?.html?.actions?[at: 1]?.postback?.payload)
    run.same("body.html.metadata.subject", "Spring sale", answer.body?.html?.metadata?.subject)
    run.same(
        "body.html.metadata.emailFrom.username",
        "news.letter",
        answer.body?.html?.metadata?.emailFrom?.username
    )
    run.same(
        "body.html.metadata.emailFrom.displayName",
        "News",
        answer.body?.html?.metadata?.emailFrom?.displayName
    )
    run.same("body.html.metadata.headers.count", 2, answer.body?.html?.metadata?.headers?.count)
    run.same(
        "body.html.metadata.headers.reply-to",
        "help@example.com",
        answer.body?.html?.metadata?.headers?["reply-to"]
    )
    run.same("body.html.metadata.headers.X_Own", "1", answer.body?.html?.metadata?.headers?["X_Own"])
    run.same("body.html.metadata.initialOpenTracking", true, answer.body?.html?.metadata?.initialOpenTracking)
    run.same("body.html.metadata.clickTracking", false, answer.body?.html?.metadata?.clickTracking)
    run.same("body.html.metadata.openTracking", true, answer.body?.html?.metadata?.openTracking)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"html","html":{"text":"Plain words","html":"<p>Words</p>","attachments":[{"mediaUrl":"https://example.com/a.pdf","filename":"a.pdf","inline":false,"contentId":"a"},{"content":"aGVsbG8=","contentType":"text/plain","filename":"b.txt","inline":true,"contentId":"b"}],"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"subject":"Spring sale","emailFrom":{"username":"news.letter","displayName":"News"},"headers":{"reply-to":"help@example.com","X_Own":"1"},"initialOpenTracking":true,"clickTracking":false,"openTracking":true}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
