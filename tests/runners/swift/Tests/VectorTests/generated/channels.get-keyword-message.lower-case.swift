// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Compliance Keywords Messages, the item of the sample of List all messages: members in lower case
@Sendable func channelsGetKeywordMessageLowerCase(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
    run.json(
        "rawJSON",
        #"{"key":"optout:en","kw":"optout","lang":"en","value":"We are sorry to see you go, please send OOPS if that was a mistake"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
