// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: a platform is letters, digits and hyphens
@Sendable func channelsListWorkspaceMessagesInputPlatformPattern(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(platform: ["sms", "a b c"])))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.platform[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
