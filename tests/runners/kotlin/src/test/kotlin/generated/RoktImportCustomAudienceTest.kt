// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `importCustomAudience`. */
class RoktImportCustomAudienceTest {
    /** an answer without a body */
    @Test
    fun answerEmpty() = replay("rokt.import-custom-audience.answer-empty") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf("alice@example.com", "bob@example.com"),
                action = AudienceAction.Include,
            ),
        )
    }

    /** a body that nobody asked for is no error */
    @Test
    fun answerJson() = replay("rokt.import-custom-audience.answer-json") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf("alice@example.com", "bob@example.com"),
                action = AudienceAction.Include,
            ),
        )
    }

    /** keys are UTF-8 before they are Base64 */
    @Test
    fun clientKeysNotAscii() = replay("rokt.import-custom-audience.client-keys-not-ascii") {
        val bird = RoktClient(publicKey = "rpub-é", secretKey = "rsec-:ü", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf("alice@example.com", "bob@example.com"),
                action = AudienceAction.Include,
            ),
        )
    }

    /** the keys of the documents */
    @Test
    fun clientKeys() = replay("rokt.import-custom-audience.client-keys") {
        val bird = RoktClient(
            publicKey = "rpub-aaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
            secretKey = "rsec-aaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf("alice@example.com", "bob@example.com"),
                action = AudienceAction.Include,
            ),
        )
    }

    /** one address */
    @Test
    fun email() = replay("rokt.import-custom-audience.email") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                email = "alice@example.com",
                action = AudienceAction.Exclude,
            ),
        )
    }

    /** addresses are sent as they are given */
    @Test
    fun emailsAsGiven() = replay("rokt.import-custom-audience.emails-as-given") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf(" Alice@Example.COM ", "bob@example.com"),
                action = AudienceAction.Include,
            ),
        )
    }

    /** Custom Audience Import API: the sample with two addresses */
    @Test
    fun emails() = replay("rokt.import-custom-audience.emails") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf("alice@example.com", "bob@example.com"),
                action = AudienceAction.Include,
            ),
        )
    }

    /** an error that is an object after all */
    @Test
    fun error400Json() = replay("rokt.import-custom-audience.error-400-json") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<BadRequestError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    emails = listOf("alice@example.com", "bob@example.com"),
                    action = AudienceAction.Include,
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "bad", error.code)
        same("message", "accountId is missing", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Custom Audience Import API: 400, with a word as its body */
    @Test
    fun error400() = replay("rokt.import-custom-audience.error-400") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<BadRequestError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    emails = listOf("alice@example.com", "bob@example.com"),
                    action = AudienceAction.Include,
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Custom Audience Import API: 401, with a word as its body */
    @Test
    fun error401() = replay("rokt.import-custom-audience.error-401") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<AuthenticationError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    emails = listOf("alice@example.com", "bob@example.com"),
                    action = AudienceAction.Include,
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Custom Audience Import API: 403, with a word as its body */
    @Test
    fun error403() = replay("rokt.import-custom-audience.error-403") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<PermissionDeniedError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    emails = listOf("alice@example.com", "bob@example.com"),
                    action = AudienceAction.Include,
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Custom Audience Import API: 429, with a word as its body */
    @Test
    fun error429() = replay("rokt.import-custom-audience.error-429") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<RateLimitError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    emails = listOf("alice@example.com", "bob@example.com"),
                    action = AudienceAction.Include,
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Custom Audience Import API: 503, with a word as its body */
    @Test
    fun error503() = replay("rokt.import-custom-audience.error-503") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<ServerError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    emails = listOf("alice@example.com", "bob@example.com"),
                    action = AudienceAction.Include,
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a rule of the documents: exactly one of the four */
    @Test
    fun inputAllFour() = replay("rokt.import-custom-audience.input-all-four") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<InputError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    email = "a@example.com",
                    emails = listOf("b@example.com"),
                    sha256 = "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206",
                    sha256s = listOf("1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206"),
                    action = AudienceAction.Include,
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: an address is not empty */
    @Test
    fun inputEmailEmpty() = replay("rokt.import-custom-audience.input-email-empty") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<InputError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    emails = listOf("a@example.com", ""),
                    action = AudienceAction.Include,
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.emails[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the digits of a hash are lower case */
    @Test
    fun inputHashInCapitals() = replay("rokt.import-custom-audience.input-hash-in-capitals") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<InputError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    sha256s = listOf("1753BDB368271A785887DDBFB926164F2F7C6A88F609C07FF0401C5572955206"),
                    action = AudienceAction.Include,
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.sha256s[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a hash is no address */
    @Test
    fun inputHashIsAnAddress() = replay("rokt.import-custom-audience.input-hash-is-an-address") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<InputError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    sha256s = listOf(
                        "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206",
                        "a@example.com",
                    ),
                    action = AudienceAction.Include,
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.sha256s[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a hash has 64 digits */
    @Test
    fun inputHashTooShort() = replay("rokt.import-custom-audience.input-hash-too-short") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<InputError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    sha256 = "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c557295520",
                    action = AudienceAction.Include,
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.sha256", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at least one address */
    @Test
    fun inputNoEmails() = replay("rokt.import-custom-audience.input-no-emails") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<InputError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(accountId = "REPLACE_ME", emails = listOf(), action = AudienceAction.Include),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.emails", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a rule of the documents: exactly one of the four */
    @Test
    fun inputNoneOfFour() = replay("rokt.import-custom-audience.input-none-of-four") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<InputError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(accountId = "REPLACE_ME", action = AudienceAction.Include),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a rule of the documents: exactly one of the four */
    @Test
    fun inputTwoOfFour() = replay("rokt.import-custom-audience.input-two-of-four") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<InputError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    email = "a@example.com",
                    emails = listOf("b@example.com"),
                    action = AudienceAction.Include,
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** the keys go nowhere else */
    @Test
    fun redirectNotFollowed() = replay("rokt.import-custom-audience.redirect-not-followed") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        val error = fails<ApiError> {
            bird.customAudiences.importAudience(
                CustomAudienceImport(
                    accountId = "REPLACE_ME",
                    emails = listOf("alice@example.com", "bob@example.com"),
                    action = AudienceAction.Include,
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 307, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** too many requests at a time: wait and repeat */
    @Test
    fun retry429() = replay("rokt.import-custom-audience.retry-429") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf("alice@example.com", "bob@example.com"),
                action = AudienceAction.Include,
            ),
            CallOptions(maxRetries = 1),
        )
    }

    /** a call that may be repeated, answered 500 */
    @Test
    fun retry500() = replay("rokt.import-custom-audience.retry-500") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf("alice@example.com", "bob@example.com"),
                action = AudienceAction.Include,
            ),
            CallOptions(maxRetries = 1),
        )
    }

    /** a call that may be repeated, after its connection broke */
    @Test
    fun retryReset() = replay("rokt.import-custom-audience.retry-reset") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                emails = listOf("alice@example.com", "bob@example.com"),
                action = AudienceAction.Include,
            ),
            CallOptions(maxRetries = 1),
        )
    }

    /** Custom Audience Import API: the sample with one hash */
    @Test
    fun sha256() = replay("rokt.import-custom-audience.sha256") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                list = "US_Customers",
                sha256 = "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206",
                action = AudienceAction.Exclude,
            ),
        )
    }

    /** two hashes */
    @Test
    fun sha256s() = replay("rokt.import-custom-audience.sha256s") {
        val bird = RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", maxRetries = 0, baseUrl = baseUrl)
        bird.customAudiences.importAudience(
            CustomAudienceImport(
                accountId = "REPLACE_ME",
                sha256s = listOf(
                    "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206",
                    "ff8d9819fc0e12bf0d24892e45987e249a28dce836a85cad60e28eaaa8c6d976",
                ),
                action = AudienceAction.Include,
                list = "Kunden ü",
            ),
        )
    }
}
