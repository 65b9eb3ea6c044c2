// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of a body of the kind gif null
@Sendable func channelsGetMessageNullGifMembers(_ run: Run) async throws {
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
    run.absent("body.gif.text", answer.body?.gif?.text)
    run.absent("body.gif.mediaUrl", answer.body?.gif?.mediaUrl)
    run.absent("body.gif.altText", answer.body?.gif?.altText)
    run.absent("body.gif.actions", answer.body?.gif?.actions)
    run.absent("body.gif.metadata.telegram.parseMode", answer.body?.gif?.metadata?.telegram?.parseMode)
}
