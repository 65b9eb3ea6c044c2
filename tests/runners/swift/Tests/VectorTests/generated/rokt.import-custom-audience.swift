// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an answer without a body
@Sendable func roktImportCustomAudienceAnswerEmpty(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: ["alice@example.com", "bob@example.com"]
        )
    )
}

/// a body that nobody asked for is no error
@Sendable func roktImportCustomAudienceAnswerJson(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: ["alice@example.com", "bob@example.com"]
        )
    )
}

/// keys are UTF-8 before they are Base64
@Sendable func roktImportCustomAudienceClientKeysNotAscii(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-é", secretKey: "rsec-:ü")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: ["alice@example.com", "bob@example.com"]
        )
    )
}

/// the keys of the documents
@Sendable func roktImportCustomAudienceClientKeys(_ run: Run) async throws {
    let bird = try run.roktClient(
        publicKey: "rpub-aaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
        secretKey: "rsec-aaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
    )
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: ["alice@example.com", "bob@example.com"]
        )
    )
}

/// one address
@Sendable func roktImportCustomAudienceEmail(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(accountId: "REPLACE_ME", action: .exclude, email: "alice@example.com")
    )
}

/// addresses are sent as they are given
@Sendable func roktImportCustomAudienceEmailsAsGiven(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: [" Alice@Example.COM ", "bob@example.com"]
        )
    )
}

/// Custom Audience Import API: the sample with two addresses
@Sendable func roktImportCustomAudienceEmails(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: ["alice@example.com", "bob@example.com"]
        )
    )
}

/// an error that is an object after all
@Sendable func roktImportCustomAudienceError400Json(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
                action: .include,
                emails: ["alice@example.com", "bob@example.com"]
            ),
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

/// Custom Audience Import API: 400, with a word as its body
@Sendable func roktImportCustomAudienceError400(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
                action: .include,
                emails: ["alice@example.com", "bob@example.com"]
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API: 401, with a word as its body
@Sendable func roktImportCustomAudienceError401(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
                action: .include,
                emails: ["alice@example.com", "bob@example.com"]
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API: 403, with a word as its body
@Sendable func roktImportCustomAudienceError403(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
                action: .include,
                emails: ["alice@example.com", "bob@example.com"]
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API: 429, with a word as its body
@Sendable func roktImportCustomAudienceError429(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
                action: .include,
                emails: ["alice@example.com", "bob@example.com"]
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Custom Audience Import API: 503, with a word as its body
@Sendable func roktImportCustomAudienceError503(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
                action: .include,
                emails: ["alice@example.com", "bob@example.com"]
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a rule of the documents: exactly one of the four
@Sendable func roktImportCustomAudienceInputAllFour(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
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
@Sendable func roktImportCustomAudienceInputEmailEmpty(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(accountId: "REPLACE_ME", action: .include, emails: ["a@example.com", ""])
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.emails[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the digits of a hash are lower case
@Sendable func roktImportCustomAudienceInputHashInCapitals(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
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
@Sendable func roktImportCustomAudienceInputHashIsAnAddress(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
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
@Sendable func roktImportCustomAudienceInputHashTooShort(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
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
@Sendable func roktImportCustomAudienceInputNoEmails(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(accountId: "REPLACE_ME", action: .include, emails: [])
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.emails", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a rule of the documents: exactly one of the four
@Sendable func roktImportCustomAudienceInputNoneOfFour(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(accountId: "REPLACE_ME", action: .include)
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a rule of the documents: exactly one of the four
@Sendable func roktImportCustomAudienceInputTwoOfFour(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
                action: .include,
                email: "a@example.com",
                emails: ["b@example.com"]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// the keys go nowhere else
@Sendable func roktImportCustomAudienceRedirectNotFollowed(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    let error = await run.failure {
        try await bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId: "REPLACE_ME",
                action: .include,
                emails: ["alice@example.com", "bob@example.com"]
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 307, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// too many requests at a time: wait and repeat
@Sendable func roktImportCustomAudienceRetry429(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: ["alice@example.com", "bob@example.com"]
        ),
        options: Options(maxRetries: 1)
    )
}

/// a call that may be repeated, answered 500
@Sendable func roktImportCustomAudienceRetry500(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: ["alice@example.com", "bob@example.com"]
        ),
        options: Options(maxRetries: 1)
    )
}

/// a call that may be repeated, after its connection broke
@Sendable func roktImportCustomAudienceRetryReset(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            emails: ["alice@example.com", "bob@example.com"]
        ),
        options: Options(maxRetries: 1)
    )
}

/// Custom Audience Import API: the sample with one hash
@Sendable func roktImportCustomAudienceSha256(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .exclude,
            list: "US_Customers",
            sha256: "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206"
        )
    )
}

/// two hashes
@Sendable func roktImportCustomAudienceSha256s(_ run: Run) async throws {
    let bird = try run.roktClient(publicKey: "rpub-test", secretKey: "rsec-test")
    try await bird.customAudiences.importAudience(
        CustomAudienceImport(
            accountId: "REPLACE_ME",
            action: .include,
            list: "Kunden ü",
            sha256s: [
                "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206",
                "ff8d9819fc0e12bf0d24892e45987e249a28dce836a85cad60e28eaaa8c6d976",
            ]
        )
    )
}
