// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Message interactions (Email): opened, with each of its details
@Sendable func channelsListMessageInteractionsEmailOpened(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 4, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 0]?.messageId
    )
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].type", .opened, pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "opened", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:00.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .initialOpen, pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "initial_open", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 1]?.messageId
    )
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].type", .opened, pages[at: 0]?.items[at: 1]?.type)
    run.same("pages[0].items[1].type.text", "opened", pages[at: 0]?.items[at: 1]?.type?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[1].details", .open, pages[at: 0]?.items[at: 1]?.details)
    run.same("pages[0].items[1].details.text", "open", pages[at: 0]?.items[at: 1]?.details?.text)
    run.same("pages[0].items[2].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 2]?.id)
    run.same(
        "pages[0].items[2].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 2]?.messageId
    )
    run.same(
        "pages[0].items[2].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 2]?.channelId
    )
    run.same("pages[0].items[2].type", .opened, pages[at: 0]?.items[at: 2]?.type)
    run.same("pages[0].items[2].type.text", "opened", pages[at: 0]?.items[at: 2]?.type?.text)
    run.same("pages[0].items[2].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 2]?.createdAt)
    run.same("pages[0].items[2].details", .ampInitialOpen, pages[at: 0]?.items[at: 2]?.details)
    run.same("pages[0].items[2].details.text", "amp_initial_open", pages[at: 0]?.items[at: 2]?.details?.text)
    run.same("pages[0].items[3].id", "00000000-0000-4000-8000-000000000003", pages[at: 0]?.items[at: 3]?.id)
    run.same(
        "pages[0].items[3].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 3]?.messageId
    )
    run.same(
        "pages[0].items[3].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 3]?.channelId
    )
    run.same("pages[0].items[3].type", .opened, pages[at: 0]?.items[at: 3]?.type)
    run.same("pages[0].items[3].type.text", "opened", pages[at: 0]?.items[at: 3]?.type?.text)
    run.same("pages[0].items[3].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 0]?.items[at: 3]?.createdAt)
    run.same("pages[0].items[3].details", .ampOpen, pages[at: 0]?.items[at: 3]?.details)
    run.same("pages[0].items[3].details.text", "amp_open", pages[at: 0]?.items[at: 3]?.details?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000000","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:00.392Z","details":"initial_open"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:01.392Z","details":"open"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/2",
        #"{"id":"00000000-0000-4000-8000-000000000002","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:02.392Z","details":"amp_initial_open"}"#,
        pages.flatMap(\.items)[at: 2]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/3",
        #"{"id":"00000000-0000-4000-8000-000000000003","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:03.392Z","details":"amp_open"}"#,
        pages.flatMap(\.items)[at: 3]?.rawJSON.map(Json.init(text:))
    )
}
