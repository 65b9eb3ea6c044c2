// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of a body of the kind carousel null
@Sendable func channelsGetMessageNullCarouselMembers(_ run: Run) async throws {
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
    run.same("body.type", "carousel", answer.body?.type)
    run.absent("body.carousel.text", answer.body?.carousel?.text)
    run.same("body.carousel.items.count", 1, answer.body?.carousel?.items?.count)
    run.absent("body.carousel.items[0].title", answer.body?.carousel?.items?[at: 0]?.title)
    run.absent("body.carousel.items[0].mediaUrl", answer.body?.carousel?.items?[at: 0]?.mediaUrl)
    run.absent("body.carousel.items[0].description", answer.body?.carousel?.items?[at: 0]?.description)
    run.absent("body.carousel.items[0].altText", answer.body?.carousel?.items?[at: 0]?.altText)
    run.absent("body.carousel.items[0].actions", answer.body?.carousel?.items?[at: 0]?.actions)
}
