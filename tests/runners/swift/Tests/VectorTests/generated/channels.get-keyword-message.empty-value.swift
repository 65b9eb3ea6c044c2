// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an empty text is the default, and not absent
@Sendable func channelsGetKeywordMessageEmptyValue(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "", answer.value)
    run.json(
        "rawJSON",
        #"{"key":"optout:en","kw":"optout","lang":"en","value":""}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
