// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Compliance Keywords Messages, List all keyword messages, the full response: members in the spelling of the
/// schema
@Sendable func channelsListKeywordMessagesFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.keywordMessages.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].key", "text", pages[at: 0]?.items[at: 0]?.key)
    run.same("pages[0].items[0].kw", .optin, pages[at: 0]?.items[at: 0]?.kw)
    run.same("pages[0].items[0].kw.text", "optin", pages[at: 0]?.items[at: 0]?.kw?.text)
    run.same("pages[0].items[0].lang", "text", pages[at: 0]?.items[at: 0]?.lang)
    run.same("pages[0].items[0].value", "text", pages[at: 0]?.items[at: 0]?.value)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"Key":"text","KW":"optin","Lang":"text","Value":"text"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
