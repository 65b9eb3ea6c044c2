// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// unknown enum values and union members in a list
@Sendable func channelsListChannelMessagesUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 3, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .unknown("teleported"), pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "teleported", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].body.type", "hologram", pages[at: 0]?.items[at: 1]?.body?.type)
    run.json(
        "pages[0].items[1].body",
        #"{"type":"hologram","hologram":{"text":"Hi"}}"#,
        pages[at: 0]?.items[at: 1]?.body?.unknown
    )
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[2].id", "00000000-0000-4000-8000-000000000003", pages[at: 0]?.items[at: 2]?.id)
    run.same(
        "pages[0].items[2].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 2]?.channelId
    )
    run.same("pages[0].items[2].body.type", "text", pages[at: 0]?.items[at: 2]?.body?.type)
    run.same("pages[0].items[2].body.text.text", "Hi", pages[at: 0]?.items[at: 2]?.body?.text?.text)
    run.same("pages[0].items[2].body.text.actions.count", 1, pages[at: 0]?.items[at: 2]?.body?.text?.actions?.count)
    run.same(
        "pages[0].items[2].body.text.actions[0].type",
        "wink",
        pages[at: 0]?.items[at: 2]?.body?.text?.actions?[at: 0]?.type
    )
    run.json(
        "pages[0].items[2].body.text.actions[0]",
        #"{"type":"wink","wink":{"eye":"left"}}"#,
        pages[at: 0]?.items[at: 2]?.body?.text?.actions?[at: 0]?.unknown
    )
    run.same("pages[0].items[2].status", .delivered, pages[at: 0]?.items[at: 2]?.status)
    run.same("pages[0].items[2].status.text", "delivered", pages[at: 0]?.items[at: 2]?.status?.text)
    run.same("pages[0].items[2].direction", .incoming, pages[at: 0]?.items[at: 2]?.direction)
    run.same("pages[0].items[2].direction.text", "incoming", pages[at: 0]?.items[at: 2]?.direction?.text)
    run.same("pages[0].items[2].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 0]?.items[at: 2]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/1",
        #"{"id":"00000000-0000-4000-8000-000000000002","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"hologram","hologram":{"text":"Hi"}},"status":"delivered","direction":"incoming","createdAt":"2025-05-29T06:14:02.392Z"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}
