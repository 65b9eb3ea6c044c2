// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of an image body null
@Sendable func channelsGetMessageNullImageMembers(_ run: Run) async throws {
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
    run.absent("body.image.text", answer.body?.image?.text)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.absent("body.image.images[0].mediaUrl", answer.body?.image?.images?[at: 0]?.mediaUrl)
    run.absent("body.image.images[0].altText", answer.body?.image?.images?[at: 0]?.altText)
    run.absent("body.image.metadata.subject", answer.body?.image?.metadata?.subject)
    run.absent("body.image.metadata.fallbackText", answer.body?.image?.metadata?.fallbackText)
    run.absent("body.image.metadata.storyType", answer.body?.image?.metadata?.storyType)
    run.absent("body.image.metadata.telegram", answer.body?.image?.metadata?.telegram)
    run.absent("body.image.actions", answer.body?.image?.actions)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"image","image":{"text":null,"images":[{"mediaUrl":null,"altText":null}],"metadata":{"subject":null,"fallbackText":null,"storyType":null,"telegram":null},"actions":null}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
