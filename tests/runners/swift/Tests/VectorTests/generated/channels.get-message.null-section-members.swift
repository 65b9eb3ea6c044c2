// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of a body of the kind section null
@Sendable func channelsGetMessageNullSectionMembers(_ run: Run) async throws {
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
    run.same("body.type", "section", answer.body?.type)
    run.absent("body.section.items", answer.body?.section?.items)
    run.same("body.section.configurations.count", 0, answer.body?.section?.configurations?.count)
}
