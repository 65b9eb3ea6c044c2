// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a whole body that is no JSON
@Sendable func numbersListTcrUseCasesAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.useCases.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the list is missing
@Sendable func numbersListTcrUseCasesAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.useCases.list()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

/// a user token, as the documents show it
@Sendable func numbersListTcrUseCasesBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// an empty list
@Sendable func numbersListTcrUseCasesEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// TCR Enums, use cases: 401
@Sendable func numbersListTcrUseCasesError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.useCases.list()) }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// TCR Enums, use cases: 403
@Sendable func numbersListTcrUseCasesError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.useCases.list()) }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// TCR Enums, use cases: 429
@Sendable func numbersListTcrUseCasesError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.useCases.list()) }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// TCR Enums, use cases: 503
@Sendable func numbersListTcrUseCasesError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.numbers.tenDlc.useCases.list()) }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// TCR Enums, use cases, the full response
@Sendable func numbersListTcrUseCasesFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].accountingName", "text", pages[at: 0]?.items[at: 0]?.accountingName)
    run.same("pages[0].items[0].classification", "text", pages[at: 0]?.items[at: 0]?.classification)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.same("pages[0].items[0].maxSubUsecases", 1, pages[at: 0]?.items[at: 0]?.maxSubUsecases)
    run.same("pages[0].items[0].minSubUsecases", 1, pages[at: 0]?.items[at: 0]?.minSubUsecases)
    run.same("pages[0].items[0].validSubUsecase", true, pages[at: 0]?.items[at: 0]?.validSubUsecase)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"text","accountingName":"text","classification":"text","displayName":"text","description":"text","maxSubUsecases":1,"minSubUsecases":1,"validSubUsecase":true}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a use case with further ones in it
@Sendable func numbersListTcrUseCasesMixed(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "LOW_VOLUME_MIXED", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].accountingName", "text", pages[at: 0]?.items[at: 0]?.accountingName)
    run.same("pages[0].items[0].classification", "text", pages[at: 0]?.items[at: 0]?.classification)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.same("pages[0].items[0].maxSubUsecases", 5, pages[at: 0]?.items[at: 0]?.maxSubUsecases)
    run.same("pages[0].items[0].minSubUsecases", 2, pages[at: 0]?.items[at: 0]?.minSubUsecases)
    run.same("pages[0].items[0].validSubUsecase", false, pages[at: 0]?.items[at: 0]?.validSubUsecase)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// every member null
@Sendable func numbersListTcrUseCasesNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.absent("pages[0].items[0].name", pages[at: 0]?.items[at: 0]?.name)
    run.absent("pages[0].items[0].accountingName", pages[at: 0]?.items[at: 0]?.accountingName)
    run.absent("pages[0].items[0].classification", pages[at: 0]?.items[at: 0]?.classification)
    run.absent("pages[0].items[0].displayName", pages[at: 0]?.items[at: 0]?.displayName)
    run.absent("pages[0].items[0].description", pages[at: 0]?.items[at: 0]?.description)
    run.absent("pages[0].items[0].maxSubUsecases", pages[at: 0]?.items[at: 0]?.maxSubUsecases)
    run.absent("pages[0].items[0].minSubUsecases", pages[at: 0]?.items[at: 0]?.minSubUsecases)
    run.absent("pages[0].items[0].validSubUsecase", pages[at: 0]?.items[at: 0]?.validSubUsecase)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":null,"accountingName":null,"classification":null,"displayName":null,"description":null,"maxSubUsecases":null,"minSubUsecases":null,"validSubUsecase":null}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a read is repeated
@Sendable func numbersListTcrUseCasesRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].accountingName", "text", pages[at: 0]?.items[at: 0]?.accountingName)
    run.same("pages[0].items[0].classification", "text", pages[at: 0]?.items[at: 0]?.classification)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.same("pages[0].items[0].maxSubUsecases", 1, pages[at: 0]?.items[at: 0]?.maxSubUsecases)
    run.same("pages[0].items[0].minSubUsecases", 1, pages[at: 0]?.items[at: 0]?.minSubUsecases)
    run.same("pages[0].items[0].validSubUsecase", true, pages[at: 0]?.items[at: 0]?.validSubUsecase)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// what is not allowed is not asked for again
@Sendable func numbersListTcrUseCasesRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.numbers.tenDlc.useCases.list(options: Options(maxRetries: 2)))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated after its connection broke
@Sendable func numbersListTcrUseCasesRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].accountingName", "text", pages[at: 0]?.items[at: 0]?.accountingName)
    run.same("pages[0].items[0].classification", "text", pages[at: 0]?.items[at: 0]?.classification)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.same("pages[0].items[0].maxSubUsecases", 1, pages[at: 0]?.items[at: 0]?.maxSubUsecases)
    run.same("pages[0].items[0].minSubUsecases", 1, pages[at: 0]?.items[at: 0]?.minSubUsecases)
    run.same("pages[0].items[0].validSubUsecase", true, pages[at: 0]?.items[at: 0]?.validSubUsecase)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// several, in the order of the answer
@Sendable func numbersListTcrUseCasesSeveral(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 3, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "RETAIL", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].accountingName", "text", pages[at: 0]?.items[at: 0]?.accountingName)
    run.same("pages[0].items[0].classification", "text", pages[at: 0]?.items[at: 0]?.classification)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.same("pages[0].items[0].maxSubUsecases", 1, pages[at: 0]?.items[at: 0]?.maxSubUsecases)
    run.same("pages[0].items[0].minSubUsecases", 1, pages[at: 0]?.items[at: 0]?.minSubUsecases)
    run.same("pages[0].items[0].validSubUsecase", true, pages[at: 0]?.items[at: 0]?.validSubUsecase)
    run.same("pages[0].items[1].name", "TECHNOLOGY", pages[at: 0]?.items[at: 1]?.name)
    run.same("pages[0].items[1].accountingName", "text", pages[at: 0]?.items[at: 1]?.accountingName)
    run.same("pages[0].items[1].classification", "text", pages[at: 0]?.items[at: 1]?.classification)
    run.same("pages[0].items[1].displayName", "text", pages[at: 0]?.items[at: 1]?.displayName)
    run.same("pages[0].items[1].description", "text", pages[at: 0]?.items[at: 1]?.description)
    run.same("pages[0].items[1].maxSubUsecases", 1, pages[at: 0]?.items[at: 1]?.maxSubUsecases)
    run.same("pages[0].items[1].minSubUsecases", 1, pages[at: 0]?.items[at: 1]?.minSubUsecases)
    run.same("pages[0].items[1].validSubUsecase", true, pages[at: 0]?.items[at: 1]?.validSubUsecase)
    run.same("pages[0].items[2].name", "ENTERTAINMENT", pages[at: 0]?.items[at: 2]?.name)
    run.same("pages[0].items[2].accountingName", "text", pages[at: 0]?.items[at: 2]?.accountingName)
    run.same("pages[0].items[2].classification", "text", pages[at: 0]?.items[at: 2]?.classification)
    run.same("pages[0].items[2].displayName", "text", pages[at: 0]?.items[at: 2]?.displayName)
    run.same("pages[0].items[2].description", "text", pages[at: 0]?.items[at: 2]?.description)
    run.same("pages[0].items[2].maxSubUsecases", 1, pages[at: 0]?.items[at: 2]?.maxSubUsecases)
    run.same("pages[0].items[2].minSubUsecases", 1, pages[at: 0]?.items[at: 2]?.minSubUsecases)
    run.same("pages[0].items[2].validSubUsecase", true, pages[at: 0]?.items[at: 2]?.validSubUsecase)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a member that is not known yet
@Sendable func numbersListTcrUseCasesUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.numbers.tenDlc.useCases.list())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].name", "text", pages[at: 0]?.items[at: 0]?.name)
    run.same("pages[0].items[0].accountingName", "text", pages[at: 0]?.items[at: 0]?.accountingName)
    run.same("pages[0].items[0].classification", "text", pages[at: 0]?.items[at: 0]?.classification)
    run.same("pages[0].items[0].displayName", "text", pages[at: 0]?.items[at: 0]?.displayName)
    run.same("pages[0].items[0].description", "text", pages[at: 0]?.items[at: 0]?.description)
    run.same("pages[0].items[0].maxSubUsecases", 1, pages[at: 0]?.items[at: 0]?.maxSubUsecases)
    run.same("pages[0].items[0].minSubUsecases", 1, pages[at: 0]?.items[at: 0]?.minSubUsecases)
    run.same("pages[0].items[0].validSubUsecase", true, pages[at: 0]?.items[at: 0]?.validSubUsecase)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"name":"text","accountingName":"text","classification":"text","displayName":"text","description":"text","maxSubUsecases":1,"minSubUsecases":1,"validSubUsecase":true,"deprecated":true}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
