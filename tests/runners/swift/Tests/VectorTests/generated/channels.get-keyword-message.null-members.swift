// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member null, in capitals
@Sendable func channelsGetKeywordMessageNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.absent("key", answer.key)
    run.absent("kw", answer.kw)
    run.absent("lang", answer.lang)
    run.absent("value", answer.value)
    run.json("rawJSON", #"{"Key":null,"KW":null,"Lang":null,"Value":null}"#, answer.rawJSON.map(Json.init(text:)))
}
