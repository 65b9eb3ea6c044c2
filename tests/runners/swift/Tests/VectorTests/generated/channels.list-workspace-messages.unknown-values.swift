// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// unknown members, enum values and kinds; null for what may be missing
@Sendable func channelsListWorkspaceMessagesUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .unknown("teleported"), pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "teleported", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .unknown("sideways"), pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "sideways", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[1].id", "96a0b5fa-a986-453d-be5c-3117f989f025", pages[at: 0]?.items[at: 1]?.id)
    run.absent("pages[0].items[1].meta", pages[at: 0]?.items[at: 1]?.meta)
    run.absent("pages[0].items[1].failure", pages[at: 0]?.items[at: 1]?.failure)
    run.absent("pages[0].items[1].tags", pages[at: 0]?.items[at: 1]?.tags)
    run.same("pages[0].items[1].body.type", "hologram", pages[at: 0]?.items[at: 1]?.body?.type)
    run.json(
        "pages[0].items[1].body",
        #"{"type":"hologram","hologram":{"beams":1}}"#,
        pages[at: 0]?.items[at: 1]?.body?.unknown
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"text","text":{"text":"Message 1"}},"status":"teleported","direction":"sideways","createdAt":"2025-05-29T06:14:01.392Z","mood":{"level":3}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","body":{"type":"hologram","hologram":{"beams":1}},"failure":null,"meta":null,"tags":null}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}
