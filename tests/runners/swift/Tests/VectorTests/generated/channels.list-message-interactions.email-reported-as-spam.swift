// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Message interactions (Email): reported-as-spam
@Sendable func channelsListMessageInteractionsEmailReportedAsSpam(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
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
    run.same("pages[0].items[0].type", .reportedAsSpam, pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "reported-as-spam", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .spamComplaint, pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "spam_complaint", pages[at: 0]?.items[at: 0]?.details?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"reported-as-spam","createdAt":"2025-05-29T06:14:01.392Z","details":"spam_complaint"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
