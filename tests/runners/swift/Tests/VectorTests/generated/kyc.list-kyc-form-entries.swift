// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the documents page nothing here
@Sendable func kycListKycFormEntriesATokenIsNotFollowed(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a whole body that is no JSON
@Sendable func kycListKycFormEntriesAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the list is missing
@Sendable func kycListKycFormEntriesAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

/// answers of several kinds; those that are not documented stay in the raw JSON
@Sendable func kycListKycFormEntriesAnswers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].answers.count", 3, pages[at: 0]?.items[at: 0]?.answers?.count)
    run.same("pages[0].items[0].answers[0].key", "name", pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.key)
    run.same(
        "pages[0].items[0].answers[0].valueString",
        "Ada",
        pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.valueString
    )
    run.same(
        "pages[0].items[0].answers[0].isDefault",
        false,
        pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.isDefault
    )
    run.same("pages[0].items[0].answers[1].key", "countries", pages[at: 0]?.items[at: 0]?.answers?[at: 1]?.key)
    run.same(
        "pages[0].items[0].answers[1].valueStringArray.count",
        2,
        pages[at: 0]?.items[at: 0]?.answers?[at: 1]?.valueStringArray?.count
    )
    run.same(
        "pages[0].items[0].answers[1].valueStringArray[0]",
        "NL",
        pages[at: 0]?.items[at: 0]?.answers?[at: 1]?.valueStringArray?[at: 0]
    )
    run.same(
        "pages[0].items[0].answers[1].valueStringArray[1]",
        "DE",
        pages[at: 0]?.items[at: 0]?.answers?[at: 1]?.valueStringArray?[at: 1]
    )
    run.absent("pages[0].items[0].answers[1].isDefault", pages[at: 0]?.items[at: 0]?.answers?[at: 1]?.isDefault)
    run.same("pages[0].items[0].answers[2].key", "agreed", pages[at: 0]?.items[at: 0]?.answers?[at: 2]?.key)
    run.absent("pages[0].items[0].answers[2].valueString", pages[at: 0]?.items[at: 0]?.answers?[at: 2]?.valueString)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","answers":[{"key":"name","valueString":"Ada","isDefault":false},{"key":"countries","valueStringArray":["NL","DE"],"isDefault":null},{"key":"agreed","valueBoolean":true}]}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a user token, as the documents show it
@Sendable func kycListKycFormEntriesBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// no entries
@Sendable func kycListKycFormEntriesEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// List KYC form entries: 401
@Sendable func kycListKycFormEntriesError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List KYC form entries: 403
@Sendable func kycListKycFormEntriesError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List KYC form entries: 429
@Sendable func kycListKycFormEntriesError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List KYC form entries: 503
@Sendable func kycListKycFormEntriesError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// List KYC form entries, the full response
@Sendable func kycListKycFormEntriesFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].organizationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.organizationId
    )
    run.same("pages[0].items[0].formId", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.formId)
    run.json("pages[0].items[0].locale", #"["en","pt-BR"]"#, pages[at: 0]?.items[at: 0]?.locale)
    run.same("pages[0].items[0].status", .draft, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "draft", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].answers.count", 1, pages[at: 0]?.items[at: 0]?.answers?.count)
    run.same("pages[0].items[0].answers[0].key", "text", pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.key)
    run.same(
        "pages[0].items[0].answers[0].valueString",
        "text",
        pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.valueString
    )
    run.same("pages[0].items[0].answers[0].isDefault", true, pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.isDefault)
    run.same("pages[0].items[0].createdAt", time("2025-05-14T12:56:47.563Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-05-14T12:56:47.563Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"123e4567-e89b-12d3-a456-426614174000","formId":"123e4567-e89b-12d3-a456-426614174000","locale":["en","pt-BR"],"status":"draft","answers":[{"key":"text","valueString":"text","isDefault":true}],"createdAt":"2025-05-14T12:56:47.563Z","updatedAt":"2025-05-14T12:56:47.563Z"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// an id must not reach another path
@Sendable func kycListKycFormEntriesInputFormIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.kyc.formEntries.list("../../x")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.kycFormId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the id of a form is a UUID
@Sendable func kycListKycFormEntriesInputFormIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.kyc.formEntries.list("form")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.kycFormId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// the language as one tag, as the schema has it
@Sendable func kycListKycFormEntriesLocaleText(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].organizationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.organizationId
    )
    run.same("pages[0].items[0].formId", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.formId)
    run.json("pages[0].items[0].locale", #""en""#, pages[at: 0]?.items[at: 0]?.locale)
    run.same("pages[0].items[0].status", .draft, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "draft", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].answers.count", 1, pages[at: 0]?.items[at: 0]?.answers?.count)
    run.same("pages[0].items[0].answers[0].key", "text", pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.key)
    run.same(
        "pages[0].items[0].answers[0].valueString",
        "text",
        pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.valueString
    )
    run.same("pages[0].items[0].answers[0].isDefault", true, pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.isDefault)
    run.same("pages[0].items[0].createdAt", time("2025-05-14T12:56:47.563Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-05-14T12:56:47.563Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"123e4567-e89b-12d3-a456-426614174000","formId":"123e4567-e89b-12d3-a456-426614174000","locale":"en","status":"draft","answers":[{"key":"text","valueString":"text","isDefault":true}],"createdAt":"2025-05-14T12:56:47.563Z","updatedAt":"2025-05-14T12:56:47.563Z"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// members that newer answers have
@Sendable func kycListKycFormEntriesNewerMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].organizationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.organizationId
    )
    run.same("pages[0].items[0].formId", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.formId)
    run.json("pages[0].items[0].locale", #"["en","pt-BR"]"#, pages[at: 0]?.items[at: 0]?.locale)
    run.same("pages[0].items[0].status", .draft, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "draft", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].answers.count", 1, pages[at: 0]?.items[at: 0]?.answers?.count)
    run.same("pages[0].items[0].answers[0].key", "text", pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.key)
    run.same(
        "pages[0].items[0].answers[0].valueString",
        "text",
        pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.valueString
    )
    run.same("pages[0].items[0].answers[0].isDefault", true, pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.isDefault)
    run.same("pages[0].items[0].createdAt", time("2025-05-14T12:56:47.563Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-05-14T12:56:47.563Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.same(
        "pages[0].items[0].businessProfileId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.businessProfileId
    )
    run.same("pages[0].items[0].businessProfileVersion", 2, pages[at: 0]?.items[at: 0]?.businessProfileVersion)
    run.same("pages[0].items[0].reviewComment", "blurred", pages[at: 0]?.items[at: 0]?.reviewComment)
    run.same("pages[0].items[0].displayName", "Ours", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].tags.count", 1, pages[at: 0]?.items[at: 0]?.tags?.count)
    run.same("pages[0].items[0].tags[0].key", "a", pages[at: 0]?.items[at: 0]?.tags?[at: 0]?.key)
    run.same("pages[0].items[0].tags[0].value", "b", pages[at: 0]?.items[at: 0]?.tags?[at: 0]?.value)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"123e4567-e89b-12d3-a456-426614174000","formId":"123e4567-e89b-12d3-a456-426614174000","locale":["en","pt-BR"],"status":"draft","answers":[{"key":"text","valueString":"text","isDefault":true}],"createdAt":"2025-05-14T12:56:47.563Z","updatedAt":"2025-05-14T12:56:47.563Z","businessProfileId":"123e4567-e89b-12d3-a456-426614174000","businessProfileVersion":2,"reviewComment":"blurred","displayName":"Ours","tags":[{"key":"a","value":"b"}]}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// every optional member null
@Sendable func kycListKycFormEntriesNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.absent("pages[0].items[0].organizationId", pages[at: 0]?.items[at: 0]?.organizationId)
    run.absent("pages[0].items[0].formId", pages[at: 0]?.items[at: 0]?.formId)
    run.absent("pages[0].items[0].locale", pages[at: 0]?.items[at: 0]?.locale)
    run.absent("pages[0].items[0].status", pages[at: 0]?.items[at: 0]?.status)
    run.absent("pages[0].items[0].answers", pages[at: 0]?.items[at: 0]?.answers)
    run.absent("pages[0].items[0].createdAt", pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].updatedAt", pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// every member of an answer null
@Sendable func kycListKycFormEntriesNullNestedMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].answers.count", 1, pages[at: 0]?.items[at: 0]?.answers?.count)
    run.absent("pages[0].items[0].answers[0].key", pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.key)
    run.absent("pages[0].items[0].answers[0].valueString", pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.valueString)
    run.absent(
        "pages[0].items[0].answers[0].valueStringArray",
        pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.valueStringArray
    )
    run.absent("pages[0].items[0].answers[0].isDefault", pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.isDefault)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a read is repeated
@Sendable func kycListKycFormEntriesRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list(
        "33333333-3333-4333-8333-333333333333",
        options: Options(maxRetries: 1)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// what is not allowed is not asked for again
@Sendable func kycListKycFormEntriesRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.kyc.formEntries.list(
            "33333333-3333-4333-8333-333333333333",
            options: Options(maxRetries: 2)
        ))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated after its connection broke
@Sendable func kycListKycFormEntriesRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list(
        "33333333-3333-4333-8333-333333333333",
        options: Options(maxRetries: 1)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// how far an entry is: approved
@Sendable func kycListKycFormEntriesStatusApproved(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].status", .approved, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "approved", pages[at: 0]?.items[at: 0]?.status?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// how far an entry is: draft
@Sendable func kycListKycFormEntriesStatusDraft(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].status", .draft, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "draft", pages[at: 0]?.items[at: 0]?.status?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// how far an entry is: expired
@Sendable func kycListKycFormEntriesStatusExpired(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].status", .expired, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "expired", pages[at: 0]?.items[at: 0]?.status?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// how far an entry is: rejected
@Sendable func kycListKycFormEntriesStatusRejected(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].status", .rejected, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "rejected", pages[at: 0]?.items[at: 0]?.status?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// how far an entry is: submitted
@Sendable func kycListKycFormEntriesStatusSubmitted(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].status", .submitted, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "submitted", pages[at: 0]?.items[at: 0]?.status?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a status and a member that are not known yet
@Sendable func kycListKycFormEntriesUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].organizationId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.organizationId
    )
    run.same("pages[0].items[0].formId", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.formId)
    run.json("pages[0].items[0].locale", #"["en","pt-BR"]"#, pages[at: 0]?.items[at: 0]?.locale)
    run.same("pages[0].items[0].status", .unknown("archived"), pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "archived", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].answers.count", 1, pages[at: 0]?.items[at: 0]?.answers?.count)
    run.same("pages[0].items[0].answers[0].key", "text", pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.key)
    run.same(
        "pages[0].items[0].answers[0].valueString",
        "text",
        pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.valueString
    )
    run.same("pages[0].items[0].answers[0].isDefault", true, pages[at: 0]?.items[at: 0]?.answers?[at: 0]?.isDefault)
    run.same("pages[0].items[0].createdAt", time("2025-05-14T12:56:47.563Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-05-14T12:56:47.563Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"123e4567-e89b-12d3-a456-426614174000","formId":"123e4567-e89b-12d3-a456-426614174000","locale":["en","pt-BR"],"status":"archived","answers":[{"key":"text","valueString":"text","isDefault":true}],"createdAt":"2025-05-14T12:56:47.563Z","updatedAt":"2025-05-14T12:56:47.563Z","reviewer":{"name":"Ada"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
