// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetKeywordMessageKeySlash(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("a/b")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}
