// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a body that nobody asked for is no error
@Sendable func channelsSetKeywordMessageAnswerWithBody(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.keywordMessages.set(
        SetKeywordMessage(
            kw: .optout,
            lang: "en",
            value: "We are sorry to see you go, please send OOPS if that was a mistake"
        )
    )
}
