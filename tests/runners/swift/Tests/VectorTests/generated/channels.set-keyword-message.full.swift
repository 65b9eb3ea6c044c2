// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Compliance Keywords Messages, Set keyword message, the full request
@Sendable func channelsSetKeywordMessageFull(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(SetKeywordMessage(kw: .optin, lang: "text", value: "text"))
}
