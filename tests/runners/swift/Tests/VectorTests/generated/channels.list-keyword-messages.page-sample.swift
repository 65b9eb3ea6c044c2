// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Compliance Keywords Messages, List all messages, the sample: members in lower case, with the missing bracket put
/// in
@Sendable func channelsListKeywordMessagesPageSample(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.keywordMessages.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].key", "optout:en", pages[at: 0]?.items[at: 0]?.key)
    run.same("pages[0].items[0].kw", .optout, pages[at: 0]?.items[at: 0]?.kw)
    run.same("pages[0].items[0].kw.text", "optout", pages[at: 0]?.items[at: 0]?.kw?.text)
    run.same("pages[0].items[0].lang", "en", pages[at: 0]?.items[at: 0]?.lang)
    run.same(
        "pages[0].items[0].value",
        "We are sorry to see you go, please send OOPS if that was a mistake",
        pages[at: 0]?.items[at: 0]?.value
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"key":"optout:en","kw":"optout","lang":"en","value":"We are sorry to see you go, please send OOPS if that was a mistake"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
