// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind file with every member
@Sendable func channelsGetMessageFileBody(_ run: Run) async throws {
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
    run.same("body.type", "file", answer.body?.type)
    run.same("body.file.text", "Two files", answer.body?.file?.text)
    run.same("body.file.files.count", 2, answer.body?.file?.files?.count)
    run.same("body.file.files[0].mediaUrl", "https://example.com/a.pdf", answer.body?.file?.files?[at: 0]?.mediaUrl)
    run.same("body.file.files[0].contentType", "application/pdf", answer.body?.file?.files?[at: 0]?.contentType)
    run.same("body.file.files[0].filename", "a.pdf", answer.body?.file?.files?[at: 0]?.filename)
    run.same("body.file.files[0].altText", "A form", answer.body?.file?.files?[at: 0]?.altText)
    run.same(
        "body.file.files[0].metadata.isAnimated",
        false,
        answer.body?.file?.files?[at: 0]?.metadata?.isAnimated
    )
    run.same(
        "body.file.files[1].mediaUrl",
        "https://example.com/s.webp",
        answer.body?.file?.files?[at: 1]?.mediaUrl
    )
    run.same("body.file.files[1].contentType", "image/webp", answer.body?.file?.files?[at: 1]?.contentType)
    run.same("body.file.files[1].metadata.isAnimated", true, answer.body?.file?.files?[at: 1]?.metadata?.isAnimated)
    run.same("body.file.metadata.subject", "Files", answer.body?.file?.metadata?.subject)
    run.same("body.file.metadata.fallbackText", "See the link", answer.body?.file?.metadata?.fallbackText)
    run.same("body.file.metadata.storyType", "mention", answer.body?.file?.metadata?.storyType)
    run.same("body.file.metadata.telegram.parseMode", .markdownV2, answer.body?.file?.metadata?.telegram?.parseMode)
    run.same(
        "body.file.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.file?.metadata?.telegram?.parseMode?.text
    )
    run.same("body.file.actions.count", 2, answer.body?.file?.actions?.count)
    run.same("body.file.actions[0].type", "reply", answer.body?.file?.actions?[at: 0]?.type)
    run.same("body.file.actions[0].reply.text", "Yes", answer.body?.file?.actions?[at: 0]?.reply?.text)
    run.same("body.file.actions[1].type", "postback", answer.body?.file?.actions?[at: 1]?.type)
    run.same("body.file.actions[1].postback.text", "No", answer.body?.file?.actions?[at: 1]?.postback?.text)
    run.same("body.file.actions[1].postback.payload", "no", answer.body?.file?.actions?[at: 1]?.postback?.payload)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"file","file":{"text":"Two files","files":[{"mediaUrl":"https://example.com/a.pdf","contentType":"application/pdf","filename":"a.pdf","altText":"A form","metadata":{"isAnimated":false}},{"mediaUrl":"https://example.com/s.webp","contentType":"image/webp","metadata":{"isAnimated":true}}],"metadata":{"subject":"Files","fallbackText":"See the link","storyType":"mention","telegram":{"parseMode":"MarkdownV2"}},"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
