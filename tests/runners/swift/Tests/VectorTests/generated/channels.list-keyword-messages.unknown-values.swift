// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a kind and members that are not known yet, null for the others
@Sendable func channelsListKeywordMessagesUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.keywordMessages.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].key", "maybe:en", pages[at: 0]?.items[at: 0]?.key)
    run.same("pages[0].items[0].kw", .unknown("maybe"), pages[at: 0]?.items[at: 0]?.kw)
    run.same("pages[0].items[0].kw.text", "maybe", pages[at: 0]?.items[at: 0]?.kw?.text)
    run.absent("pages[0].items[0].lang", pages[at: 0]?.items[at: 0]?.lang)
    run.absent("pages[0].items[0].value", pages[at: 0]?.items[at: 0]?.value)
    run.absent("pages[0].items[1].key", pages[at: 0]?.items[at: 1]?.key)
    run.same("pages[0].items[1].kw", .unknown("perhaps"), pages[at: 0]?.items[at: 1]?.kw)
    run.same("pages[0].items[1].kw.text", "perhaps", pages[at: 0]?.items[at: 1]?.kw?.text)
    run.absent("pages[0].items[1].lang", pages[at: 0]?.items[at: 1]?.lang)
    run.absent("pages[0].items[1].value", pages[at: 0]?.items[at: 1]?.value)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"key":"maybe:en","kw":"maybe","lang":null,"value":null,"author":"Ada"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"Key":null,"KW":"perhaps","Lang":null,"Value":null,"Author":"Ada"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}
