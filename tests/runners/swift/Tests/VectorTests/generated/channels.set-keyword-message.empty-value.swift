// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Compliance Keywords Messages: an empty value goes back to the default message; it is sent, not dropped
@Sendable func channelsSetKeywordMessageEmptyValue(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(SetKeywordMessage(kw: .help, lang: "en", value: ""))
}
