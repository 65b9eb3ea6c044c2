// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// items in both spellings
@Sendable func channelsListKeywordMessagesBothSpellings(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.keywordMessages.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 3, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].key", "optout:en", pages[at: 0]?.items[at: 0]?.key)
    run.same("pages[0].items[0].kw", .optout, pages[at: 0]?.items[at: 0]?.kw)
    run.same("pages[0].items[0].kw.text", "optout", pages[at: 0]?.items[at: 0]?.kw?.text)
    run.same("pages[0].items[0].lang", "en", pages[at: 0]?.items[at: 0]?.lang)
    run.same(
        "pages[0].items[0].value",
        "We are sorry to see you go, please send OOPS if that was a mistake",
        pages[at: 0]?.items[at: 0]?.value
    )
    run.same("pages[0].items[1].key", "help:de", pages[at: 0]?.items[at: 1]?.key)
    run.same("pages[0].items[1].kw", .help, pages[at: 0]?.items[at: 1]?.kw)
    run.same("pages[0].items[1].kw.text", "help", pages[at: 0]?.items[at: 1]?.kw?.text)
    run.same("pages[0].items[1].lang", "de", pages[at: 0]?.items[at: 1]?.lang)
    run.same("pages[0].items[1].value", "Hilfe", pages[at: 0]?.items[at: 1]?.value)
    run.same("pages[0].items[2].key", "optin:fr", pages[at: 0]?.items[at: 2]?.key)
    run.same("pages[0].items[2].kw", .optin, pages[at: 0]?.items[at: 2]?.kw)
    run.same("pages[0].items[2].kw.text", "optin", pages[at: 0]?.items[at: 2]?.kw?.text)
    run.same("pages[0].items[2].lang", "fr", pages[at: 0]?.items[at: 2]?.lang)
    run.same("pages[0].items[2].value", "", pages[at: 0]?.items[at: 2]?.value)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"key":"optout:en","kw":"optout","lang":"en","value":"We are sorry to see you go, please send OOPS if that was a mistake"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"Key":"help:de","KW":"help","Lang":"de","Value":"Hilfe"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/2",
        #"{"key":"optin:fr","KW":"optin","lang":"fr","Value":""}"#,
        pages.flatMap(\.items)[at: 2]?.rawJSON.map(Json.init(text:))
    )
}
