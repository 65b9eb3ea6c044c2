// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a body of each kind without its member
@Sendable func channelsListWorkspaceMessagesBodiesWithoutPayload(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 13, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 1]?.id)
    run.same("pages[0].items[1].body.type", "image", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[2].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 2]?.id)
    run.same("pages[0].items[2].body.type", "html", pages[at: 0]?.items[at: 2]?.body?.type)
    run.same("pages[0].items[3].id", "00000000-0000-4000-8000-000000000003", pages[at: 0]?.items[at: 3]?.id)
    run.same("pages[0].items[3].body.type", "file", pages[at: 0]?.items[at: 3]?.body?.type)
    run.same("pages[0].items[4].id", "00000000-0000-4000-8000-000000000004", pages[at: 0]?.items[at: 4]?.id)
    run.same("pages[0].items[4].body.type", "gif", pages[at: 0]?.items[at: 4]?.body?.type)
    run.same("pages[0].items[5].id", "00000000-0000-4000-8000-000000000005", pages[at: 0]?.items[at: 5]?.id)
    run.same("pages[0].items[5].body.type", "location", pages[at: 0]?.items[at: 5]?.body?.type)
    run.same("pages[0].items[6].id", "00000000-0000-4000-8000-000000000006", pages[at: 0]?.items[at: 6]?.id)
    run.same("pages[0].items[6].body.type", "carousel", pages[at: 0]?.items[at: 6]?.body?.type)
    run.same("pages[0].items[7].id", "00000000-0000-4000-8000-000000000007", pages[at: 0]?.items[at: 7]?.id)
    run.same("pages[0].items[7].body.type", "list", pages[at: 0]?.items[at: 7]?.body?.type)
    run.same("pages[0].items[8].id", "00000000-0000-4000-8000-000000000008", pages[at: 0]?.items[at: 8]?.id)
    run.same("pages[0].items[8].body.type", "section", pages[at: 0]?.items[at: 8]?.body?.type)
    run.same("pages[0].items[9].id", "00000000-0000-4000-8000-000000000009", pages[at: 0]?.items[at: 9]?.id)
    run.same("pages[0].items[9].body.type", "authentication", pages[at: 0]?.items[at: 9]?.body?.type)
    run.same("pages[0].items[10].id", "00000000-0000-4000-8000-000000000010", pages[at: 0]?.items[at: 10]?.id)
    run.same("pages[0].items[10].body.type", "template", pages[at: 0]?.items[at: 10]?.body?.type)
    run.absent("pages[0].items[10].body.template", pages[at: 0]?.items[at: 10]?.body?.template)
    run.same("pages[0].items[11].id", "00000000-0000-4000-8000-000000000011", pages[at: 0]?.items[at: 11]?.id)
    run.same("pages[0].items[11].body.type", "action", pages[at: 0]?.items[at: 11]?.body?.type)
    run.same("pages[0].items[12].id", "00000000-0000-4000-8000-000000000012", pages[at: 0]?.items[at: 12]?.id)
    run.same("pages[0].items[12].body.type", "permission_request", pages[at: 0]?.items[at: 12]?.body?.type)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}
