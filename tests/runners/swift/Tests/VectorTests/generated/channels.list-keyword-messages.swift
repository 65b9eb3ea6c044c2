// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func channelsListKeywordMessagesAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list(options: Options(maxRetries: 0))) }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func channelsListKeywordMessagesAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the list is missing
@Sendable func channelsListKeywordMessagesAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

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

/// Compliance Keywords Messages, List all keyword messages: 401
@Sendable func channelsListKeywordMessagesError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list(options: Options(maxRetries: 0))) }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, List all keyword messages: 403
@Sendable func channelsListKeywordMessagesError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list(options: Options(maxRetries: 0))) }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, List all keyword messages: 404
@Sendable func channelsListKeywordMessagesError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list(options: Options(maxRetries: 0))) }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, List all keyword messages: 429
@Sendable func channelsListKeywordMessagesError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list(options: Options(maxRetries: 0))) }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, List all keyword messages: 503
@Sendable func channelsListKeywordMessagesError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.keywordMessages.list(options: Options(maxRetries: 0))) }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

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

/// an empty list
@Sendable func channelsListKeywordMessagesNoMessages(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.keywordMessages.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

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
