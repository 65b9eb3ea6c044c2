// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a kind and a member that are not known yet
@Sendable func channelsGetKeywordMessageUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.same("key", "maybe:en", answer.key)
    run.same("kw", .unknown("maybe"), answer.kw)
    run.same("kw.text", "maybe", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "Hm", answer.value)
    run.json(
        "rawJSON",
        #"{"Key":"maybe:en","KW":"maybe","Lang":"en","Value":"Hm","Since":{"Year":2025}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
