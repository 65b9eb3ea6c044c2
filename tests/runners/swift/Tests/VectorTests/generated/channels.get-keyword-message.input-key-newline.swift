// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an argument must not reach another path or a header
@Sendable func channelsGetKeywordMessageInputKeyNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.keywordMessages.get("a\r\nx-evil: 1") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.keywordMessageKey", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
