// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a workspace given with the call instead of the client's
@Sendable func channelsListWorkspaceMessagesOptionWorkspaceId(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        options: Options(workspaceId: "b4e02c85-c6d2-4b15-8885-e09671799c61")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}
