// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// one member in both spellings: the documented lower case counts
@Sendable func channelsListKeywordMessagesSameMemberTwice(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.keywordMessages.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].key", "a", pages[at: 0]?.items[at: 0]?.key)
    run.same("pages[0].items[0].kw", .help, pages[at: 0]?.items[at: 0]?.kw)
    run.same("pages[0].items[0].kw.text", "help", pages[at: 0]?.items[at: 0]?.kw?.text)
    run.same("pages[0].items[0].lang", "en", pages[at: 0]?.items[at: 0]?.lang)
    run.same("pages[0].items[0].value", "x", pages[at: 0]?.items[at: 0]?.value)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}
