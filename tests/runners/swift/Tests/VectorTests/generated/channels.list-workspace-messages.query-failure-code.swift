// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the documented query parameter failureCode
@Sendable func channelsListWorkspaceMessagesQueryFailureCode(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(failureCode: [11001, 15005])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}
