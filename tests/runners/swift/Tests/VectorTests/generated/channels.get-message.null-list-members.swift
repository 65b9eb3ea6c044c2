// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of a body of the kind list null
@Sendable func channelsGetMessageNullListMembers(_ run: Run) async throws {
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
    run.absent("body.list.title", answer.body?.list?.title)
    run.absent("body.list.text", answer.body?.list?.text)
    run.absent("body.list.altText", answer.body?.list?.altText)
    run.same("body.list.items.count", 1, answer.body?.list?.items?.count)
    run.absent("body.list.items[0].title", answer.body?.list?.items?[at: 0]?.title)
    run.absent("body.list.items[0].mediaUrl", answer.body?.list?.items?[at: 0]?.mediaUrl)
    run.absent("body.list.items[0].description", answer.body?.list?.items?[at: 0]?.description)
    run.absent("body.list.items[0].altText", answer.body?.list?.items?[at: 0]?.altText)
    run.absent("body.list.items[0].actions", answer.body?.list?.items?[at: 0]?.actions)
    run.absent("body.list.actions", answer.body?.list?.actions)
    run.absent("body.list.metadata.button.label", answer.body?.list?.metadata?.button?.label)
    run.absent("body.list.metadata.replyMessage.title", answer.body?.list?.metadata?.replyMessage?.title)
    run.absent("body.list.metadata.replyMessage.text", answer.body?.list?.metadata?.replyMessage?.text)
}
