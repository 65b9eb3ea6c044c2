// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of a body of the kind file null
@Sendable func channelsGetMessageNullFileMembers(_ run: Run) async throws {
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
    run.absent("body.file.text", answer.body?.file?.text)
    run.same("body.file.files.count", 1, answer.body?.file?.files?.count)
    run.absent("body.file.files[0].mediaUrl", answer.body?.file?.files?[at: 0]?.mediaUrl)
    run.absent("body.file.files[0].contentType", answer.body?.file?.files?[at: 0]?.contentType)
    run.absent("body.file.files[0].filename", answer.body?.file?.files?[at: 0]?.filename)
    run.absent("body.file.files[0].altText", answer.body?.file?.files?[at: 0]?.altText)
    run.absent("body.file.files[0].metadata.isAnimated", answer.body?.file?.files?[at: 0]?.metadata?.isAnimated)
    run.absent("body.file.metadata.subject", answer.body?.file?.metadata?.subject)
    run.absent("body.file.metadata.fallbackText", answer.body?.file?.metadata?.fallbackText)
    run.absent("body.file.metadata.storyType", answer.body?.file?.metadata?.storyType)
    run.absent("body.file.metadata.telegram.parseMode", answer.body?.file?.metadata?.telegram?.parseMode)
    run.absent("body.file.actions", answer.body?.file?.actions)
}
