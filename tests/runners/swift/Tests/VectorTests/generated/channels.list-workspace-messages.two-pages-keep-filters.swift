// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the filters go with every page
@Sendable func channelsListWorkspaceMessagesTwoPagesKeepFilters(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(
            limit: 2,
            channelId: ["614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"],
            reverse: true,
            direction: .incoming,
            to: ["+31612345678"],
            tag: ["a b", "c&d=é"]
        )
    ))
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
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
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[1].body.type", "text", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[1].body.text.text", "Message 2", pages[at: 0]?.items[at: 1]?.body?.text?.text)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same("pages[1].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 1]?.items[at: 0]?.id)
    run.same(
        "pages[1].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 1]?.items[at: 0]?.channelId
    )
    run.same("pages[1].items[0].status", .delivered, pages[at: 1]?.items[at: 0]?.status)
    run.same("pages[1].items[0].status.text", "delivered", pages[at: 1]?.items[at: 0]?.status?.text)
    run.same("pages[1].items[0].direction", .incoming, pages[at: 1]?.items[at: 0]?.direction)
    run.same("pages[1].items[0].direction.text", "incoming", pages[at: 1]?.items[at: 0]?.direction?.text)
    run.same("pages[1].items[0].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 1]?.items[at: 0]?.createdAt)
    run.same("pages[1].items[0].body.type", "text", pages[at: 1]?.items[at: 0]?.body?.type)
    run.same("pages[1].items[0].body.text.text", "Message 3", pages[at: 1]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
}
