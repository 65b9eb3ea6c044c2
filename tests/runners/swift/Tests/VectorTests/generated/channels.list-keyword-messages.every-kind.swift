// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the three kinds of keywords
@Sendable func channelsListKeywordMessagesEveryKind(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.keywordMessages.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 3, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].key", "optin:en", pages[at: 0]?.items[at: 0]?.key)
    run.same("pages[0].items[0].kw", .optin, pages[at: 0]?.items[at: 0]?.kw)
    run.same("pages[0].items[0].kw.text", "optin", pages[at: 0]?.items[at: 0]?.kw?.text)
    run.same("pages[0].items[0].lang", "en", pages[at: 0]?.items[at: 0]?.lang)
    run.same("pages[0].items[0].value", "optin", pages[at: 0]?.items[at: 0]?.value)
    run.same("pages[0].items[1].key", "optout:en", pages[at: 0]?.items[at: 1]?.key)
    run.same("pages[0].items[1].kw", .optout, pages[at: 0]?.items[at: 1]?.kw)
    run.same("pages[0].items[1].kw.text", "optout", pages[at: 0]?.items[at: 1]?.kw?.text)
    run.same("pages[0].items[1].lang", "en", pages[at: 0]?.items[at: 1]?.lang)
    run.same("pages[0].items[1].value", "optout", pages[at: 0]?.items[at: 1]?.value)
    run.same("pages[0].items[2].key", "help:en", pages[at: 0]?.items[at: 2]?.key)
    run.same("pages[0].items[2].kw", .help, pages[at: 0]?.items[at: 2]?.kw)
    run.same("pages[0].items[2].kw.text", "help", pages[at: 0]?.items[at: 2]?.kw?.text)
    run.same("pages[0].items[2].lang", "en", pages[at: 0]?.items[at: 2]?.lang)
    run.same("pages[0].items[2].value", "help", pages[at: 0]?.items[at: 2]?.value)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"key":"optin:en","kw":"optin","lang":"en","value":"optin"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"key":"optout:en","kw":"optout","lang":"en","value":"optout"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/2",
        #"{"key":"help:en","kw":"help","lang":"en","value":"help"}"#,
        pages.flatMap(\.items)[at: 2]?.rawJSON.map(Json.init(text:))
    )
}
