// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: an image body with every member
@Sendable func channelsGetMessageImageBody(_ run: Run) async throws {
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
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.text", "Look", answer.body?.image?.text)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://example.com/a.png",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.images[0].altText", "A", answer.body?.image?.images?[at: 0]?.altText)
    run.same("body.image.metadata.subject", "S", answer.body?.image?.metadata?.subject)
    run.same("body.image.metadata.fallbackText", "F", answer.body?.image?.metadata?.fallbackText)
    run.same("body.image.metadata.storyType", "T", answer.body?.image?.metadata?.storyType)
    run.same(
        "body.image.metadata.telegram.parseMode",
        .markdownV2,
        answer.body?.image?.metadata?.telegram?.parseMode
    )
    run.same(
        "body.image.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.image?.metadata?.telegram?.parseMode?.text
    )
    run.same("body.image.actions.count", 2, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "link", answer.body?.image?.actions?[at: 0]?.type)
    run.same("body.image.actions[0].link.text", "Open", answer.body?.image?.actions?[at: 0]?.link?.text)
    run.same(
        "body.image.actions[0].link.url",
        "https://example.com",
        answer.body?.image?.actions?[at: 0]?.link?.url
    )
    run.same("body.image.actions[1].type", "buy", answer.body?.image?.actions?[at: 1]?.type)
    run.same("body.image.actions[1].buy.text", "Buy", answer.body?.image?.actions?[at: 1]?.buy?.text)
    run.same("body.image.actions[1].buy.amountCents", 1995, answer.body?.image?.actions?[at: 1]?.buy?.amountCents)
    run.same("body.image.actions[1].buy.currency", "EUR", answer.body?.image?.actions?[at: 1]?.buy?.currency)
}
