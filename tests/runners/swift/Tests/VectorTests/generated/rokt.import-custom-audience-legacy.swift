// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the prose has the account, the samples leave it out
@Sendable func roktImportCustomAudienceLegacyAccountId(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(accountId: "123456789", action: .include, email: "alice@example.com")
    )
}

/// an answer without a body
@Sendable func roktImportCustomAudienceLegacyAnswerEmpty(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"])
    )
}

/// a body that nobody asked for is no error
@Sendable func roktImportCustomAudienceLegacyAnswerJson(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"])
    )
}

/// the key is sent as it is, without a scheme
@Sendable func roktImportCustomAudienceLegacyClientApiKey(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "key with spaces==")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"])
    )
}

/// one address
@Sendable func roktImportCustomAudienceLegacyEmail(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .exclude, email: "alice@example.com")
    )
}

/// addresses are sent as they are given
@Sendable func roktImportCustomAudienceLegacyEmailsAsGiven(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .include, emails: [" Alice@Example.COM ", "bob@example.com"])
    )
}

/// Custom Audience Import API (legacy): the sample with two addresses
@Sendable func roktImportCustomAudienceLegacyEmails(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"])
    )
}

/// an error that is an object after all
@Sendable func roktImportCustomAudienceLegacyError400Json(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("code", "bad", error?.code)
    run.same("message", "accountId is missing", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API (legacy): 400, with a word as its body
@Sendable func roktImportCustomAudienceLegacyError400(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API (legacy): 401, with a word as its body
@Sendable func roktImportCustomAudienceLegacyError401(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API (legacy): 403, with a word as its body
@Sendable func roktImportCustomAudienceLegacyError403(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API (legacy): 429, with a word as its body
@Sendable func roktImportCustomAudienceLegacyError429(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API (legacy): 503, with a word as its body
@Sendable func roktImportCustomAudienceLegacyError503(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a rule of the documents: exactly one of the four
@Sendable func roktImportCustomAudienceLegacyInputAllFour(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(
                action: .include,
                email: "a@example.com",
                emails: ["b@example.com"],
                sha256: "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206",
                sha256s: ["1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206"]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: an address is not empty
@Sendable func roktImportCustomAudienceLegacyInputEmailEmpty(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: ["a@example.com", ""])
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.emails[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the digits of a hash are lower case
@Sendable func roktImportCustomAudienceLegacyInputHashInCapitals(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(
                action: .include,
                sha256s: ["1753BDB368271A785887DDBFB926164F2F7C6A88F609C07FF0401C5572955206"]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.sha256s[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a hash is no address
@Sendable func roktImportCustomAudienceLegacyInputHashIsAnAddress(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(
                action: .include,
                sha256s: ["1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206", "a@example.com"]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.sha256s[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a hash has 64 digits
@Sendable func roktImportCustomAudienceLegacyInputHashTooShort(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(
                action: .include,
                sha256: "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c557295520"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.sha256", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at least one address
@Sendable func roktImportCustomAudienceLegacyInputNoEmails(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: [])
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.emails", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a rule of the documents: exactly one of the four
@Sendable func roktImportCustomAudienceLegacyInputNoneOfFour(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(CustomAudienceImportLegacy(action: .include))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a rule of the documents: exactly one of the four
@Sendable func roktImportCustomAudienceLegacyInputTwoOfFour(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, email: "a@example.com", emails: ["b@example.com"])
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// the keys go nowhere else
@Sendable func roktImportCustomAudienceLegacyRedirectNotFollowed(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    let error = await run.failure {
        try await bird.customAudiences.importAudienceLegacy(
            CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 307, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// too many requests at a time: wait and repeat
@Sendable func roktImportCustomAudienceLegacyRetry429(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
        options: Options(maxRetries: 1)
    )
}

/// a call that may be repeated, answered 500
@Sendable func roktImportCustomAudienceLegacyRetry500(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
        options: Options(maxRetries: 1)
    )
}

/// a call that may be repeated, after its connection broke
@Sendable func roktImportCustomAudienceLegacyRetryReset(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(action: .include, emails: ["alice@example.com", "bob@example.com"]),
        options: Options(maxRetries: 1)
    )
}

/// Custom Audience Import API (legacy): the sample with one hash
@Sendable func roktImportCustomAudienceLegacySha256(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(
            action: .exclude,
            list: "US_Customers",
            sha256: "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206"
        )
    )
}

/// two hashes
@Sendable func roktImportCustomAudienceLegacySha256s(_ run: Run) async throws {
    let bird = try run.roktClient(apiKey: "test-api-key")
    try await bird.customAudiences.importAudienceLegacy(
        CustomAudienceImportLegacy(
            action: .include,
            list: "Kunden ü",
            sha256s: [
                "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206",
                "ff8d9819fc0e12bf0d24892e45987e249a28dce836a85cad60e28eaaa8c6d976",
            ]
        )
    )
}
