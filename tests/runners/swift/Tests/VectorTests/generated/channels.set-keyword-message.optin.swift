// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the kind optin, in another script
@Sendable func channelsSetKeywordMessageOptin(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(SetKeywordMessage(kw: .optin, lang: "ru", value: "СТАРТ"))
}
