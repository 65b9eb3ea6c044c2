// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every optional member of a page and of its item null
@Sendable func channelsListChannelMessagesNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "96a0b5fa-a986-453d-be5c-3117f989f025", pages[at: 0]?.items[at: 0]?.id)
    run.absent("pages[0].items[0].channelId", pages[at: 0]?.items[at: 0]?.channelId)
    run.absent("pages[0].items[0].sender", pages[at: 0]?.items[at: 0]?.sender)
    run.absent("pages[0].items[0].receiver", pages[at: 0]?.items[at: 0]?.receiver)
    run.absent("pages[0].items[0].meta", pages[at: 0]?.items[at: 0]?.meta)
    run.absent("pages[0].items[0].reference", pages[at: 0]?.items[at: 0]?.reference)
    run.absent("pages[0].items[0].parts", pages[at: 0]?.items[at: 0]?.parts)
    run.absent("pages[0].items[0].status", pages[at: 0]?.items[at: 0]?.status)
    run.absent("pages[0].items[0].reason", pages[at: 0]?.items[at: 0]?.reason)
    run.absent("pages[0].items[0].direction", pages[at: 0]?.items[at: 0]?.direction)
    run.absent("pages[0].items[0].origin", pages[at: 0]?.items[at: 0]?.origin)
    run.absent("pages[0].items[0].replyTo", pages[at: 0]?.items[at: 0]?.replyTo)
    run.absent("pages[0].items[0].lastStatusAt", pages[at: 0]?.items[at: 0]?.lastStatusAt)
    run.absent("pages[0].items[0].createdAt", pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].updatedAt", pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].items[0].details", pages[at: 0]?.items[at: 0]?.details)
    run.absent("pages[0].items[0].failure", pages[at: 0]?.items[at: 0]?.failure)
    run.absent("pages[0].items[0].tags", pages[at: 0]?.items[at: 0]?.tags)
    run.absent("pages[0].items[0].shortLinks", pages[at: 0]?.items[at: 0]?.shortLinks)
    run.absent("pages[0].items[0].scheduledFor", pages[at: 0]?.items[at: 0]?.scheduledFor)
    run.absent("pages[0].items[0].body", pages[at: 0]?.items[at: 0]?.body)
    run.absent("pages[0].items[0].template", pages[at: 0]?.items[at: 0]?.template)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.absent("pages[0].startAt", pages[at: 0]?.startAt)
    run.absent("pages[0].endAt", pages[at: 0]?.endAt)
    run.json(
        "rawJSON/items/0",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"sender":null,"receiver":null,"meta":null,"reference":null,"parts":null,"status":null,"reason":null,"direction":null,"origin":null,"replyTo":null,"lastStatusAt":null,"createdAt":null,"updatedAt":null,"details":null,"failure":null,"tags":null,"shortLinks":null,"scheduledFor":null,"body":null,"template":null}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
