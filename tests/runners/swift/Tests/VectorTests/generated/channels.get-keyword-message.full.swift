// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Compliance Keywords Messages, Get keyword message, the full response: members in the spelling of the schema
@Sendable func channelsGetKeywordMessageFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.same("key", "text", answer.key)
    run.same("kw", .optin, answer.kw)
    run.same("kw.text", "optin", answer.kw?.text)
    run.same("lang", "text", answer.lang)
    run.same("value", "text", answer.value)
    run.json(
        "rawJSON",
        #"{"Key":"text","KW":"optin","Lang":"text","Value":"text"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
