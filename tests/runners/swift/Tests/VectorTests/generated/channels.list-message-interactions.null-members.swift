// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every optional member null
@Sendable func channelsListMessageInteractionsNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "96a0b5fa-a986-453d-be5c-3117f989f025", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 0]?.messageId
    )
    run.absent("pages[0].items[0].channelId", pages[at: 0]?.items[at: 0]?.channelId)
    run.absent("pages[0].items[0].platformId", pages[at: 0]?.items[at: 0]?.platformId)
    run.absent("pages[0].items[0].type", pages[at: 0]?.items[at: 0]?.type)
    run.absent("pages[0].items[0].messageReference", pages[at: 0]?.items[at: 0]?.messageReference)
    run.absent("pages[0].items[0].messagePartsCount", pages[at: 0]?.items[at: 0]?.messagePartsCount)
    run.absent("pages[0].items[0].messageTags", pages[at: 0]?.items[at: 0]?.messageTags)
    run.absent("pages[0].items[0].receiver", pages[at: 0]?.items[at: 0]?.receiver)
    run.absent("pages[0].items[0].createdAt", pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].details", pages[at: 0]?.items[at: 0]?.details)
    run.absent("pages[0].items[0].context", pages[at: 0]?.items[at: 0]?.context)
    run.absent("pages[0].items[0].metadata", pages[at: 0]?.items[at: 0]?.metadata)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"platformId":null,"type":null,"messageReference":null,"messagePartsCount":null,"messageTags":null,"receiver":null,"createdAt":null,"details":null,"context":null,"metadata":null}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
