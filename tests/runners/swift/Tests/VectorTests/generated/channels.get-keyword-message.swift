// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a whole body that is no JSON
@Sendable func channelsGetKeywordMessageAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.keywordMessages.get("optout:en") }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// an answer without any member
@Sendable func channelsGetKeywordMessageEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.absent("key", answer.key)
    run.absent("kw", answer.kw)
    run.absent("lang", answer.lang)
    run.absent("value", answer.value)
}

/// an empty text is the default, and not absent
@Sendable func channelsGetKeywordMessageEmptyValue(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "", answer.value)
    run.json(
        "rawJSON",
        #"{"key":"optout:en","kw":"optout","lang":"en","value":""}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Compliance Keywords Messages, Get keyword message: 401
@Sendable func channelsGetKeywordMessageError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.get("optout:en", options: Options(maxRetries: 0))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, Get keyword message: 403
@Sendable func channelsGetKeywordMessageError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.get("optout:en", options: Options(maxRetries: 0))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, Get keyword message: 404
@Sendable func channelsGetKeywordMessageError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.get("optout:en", options: Options(maxRetries: 0))
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, Get keyword message: 429
@Sendable func channelsGetKeywordMessageError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.get("optout:en", options: Options(maxRetries: 0))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Compliance Keywords Messages, Get keyword message: 503
@Sendable func channelsGetKeywordMessageError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.keywordMessages.get("optout:en", options: Options(maxRetries: 0))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

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

/// an argument must not reach another path or a header
@Sendable func channelsGetKeywordMessageInputKeyDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.keywordMessages.get("..") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.keywordMessageKey", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func channelsGetKeywordMessageInputKeyEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.keywordMessages.get("") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.keywordMessageKey", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func channelsGetKeywordMessageInputKeyNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.keywordMessages.get("a\r\nx-evil: 1") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.keywordMessageKey", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetKeywordMessageKeyBackslash(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("..\\x")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetKeywordMessageKeyDotDotSlash(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("../x")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetKeywordMessageKeyEscapedSlash(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("%2f")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetKeywordMessageKeyHash(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("#")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetKeywordMessageKeyQuestionMark(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("?")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetKeywordMessageKeySlash(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("a/b")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetKeywordMessageKeyUnicode(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("é:ü")
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}

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

/// every member null, in lower case
@Sendable func channelsGetKeywordMessageNullMembersLowerCase(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.absent("key", answer.key)
    run.absent("kw", answer.kw)
    run.absent("lang", answer.lang)
    run.absent("value", answer.value)
    run.json("rawJSON", #"{"key":null,"kw":null,"lang":null,"value":null}"#, answer.rawJSON.map(Json.init(text:)))
}

/// every member null, in capitals
@Sendable func channelsGetKeywordMessageNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en")
    run.absent("key", answer.key)
    run.absent("kw", answer.kw)
    run.absent("lang", answer.lang)
    run.absent("value", answer.value)
    run.json("rawJSON", #"{"Key":null,"KW":null,"Lang":null,"Value":null}"#, answer.rawJSON.map(Json.init(text:)))
}

/// a read is repeated
@Sendable func channelsGetKeywordMessageRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.keywordMessages.get("optout:en", options: Options(maxRetries: 1))
    run.same("key", "optout:en", answer.key)
    run.same("kw", .optout, answer.kw)
    run.same("kw.text", "optout", answer.kw?.text)
    run.same("lang", "en", answer.lang)
    run.same("value", "We are sorry to see you go, please send OOPS if that was a mistake", answer.value)
}

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
