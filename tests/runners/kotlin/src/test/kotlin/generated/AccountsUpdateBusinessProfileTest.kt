// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `updateBusinessProfile`. */
class AccountsUpdateBusinessProfileTest {
    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("accounts.update-business-profile.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a domain that fits the pattern */
    @Test
    fun domainCapitals() = replay("accounts.update-business-profile.domain-capitals") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(domain = "EXAMPLE.COM"))
        same("domain", "EXAMPLE.COM", answer.domain)
    }

    /** a domain that fits the pattern */
    @Test
    fun domainDeep() = replay("accounts.update-business-profile.domain-deep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(domain = "a.b.c.d.e.f.example"))
        same("domain", "a.b.c.d.e.f.example", answer.domain)
    }

    /** a domain that fits the pattern */
    @Test
    fun domainDigits() = replay("accounts.update-business-profile.domain-digits") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(domain = "1.2"))
        same("domain", "1.2", answer.domain)
    }

    /** a domain that fits the pattern */
    @Test
    fun domainHyphens() = replay("accounts.update-business-profile.domain-hyphens") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(domain = "my--shop.co-op.example"))
        same("domain", "my--shop.co-op.example", answer.domain)
    }

    /** a domain that fits the pattern */
    @Test
    fun domainLongest() = replay("accounts.update-business-profile.domain-longest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(
                domain = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b",
            ),
        )
        same(
            "domain",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b",
            answer.domain,
        )
    }

    /** a domain that fits the pattern */
    @Test
    fun domainTwoLabels() = replay("accounts.update-business-profile.domain-two-labels") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(domain = "a.b"))
        same("domain", "a.b", answer.domain)
    }

    /** nothing to change is sent as it is */
    @Test
    fun emptyBody() = replay("accounts.update-business-profile.empty-body") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile())
        same("name", "text", answer.name)
    }

    /** an empty domain fits the pattern, and empty texts and lists are set */
    @Test
    fun emptyTexts() = replay("accounts.update-business-profile.empty-texts") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(
                name = "",
                domain = "",
                domainAliases = listOf(),
                tags = listOf(),
                logoUrl = "",
                identifiers = mapOf(),
                geo = BusinessLocation(),
            ),
        )
        same("domain", "", answer.domain)
    }

    /** Profile, Update business profile: 401 */
    @Test
    fun error401() = replay("accounts.update-business-profile.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Update business profile: 403 */
    @Test
    fun error403() = replay("accounts.update-business-profile.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Update business profile: 404 */
    @Test
    fun error404() = replay("accounts.update-business-profile.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Update business profile: 422 */
    @Test
    fun error422() = replay("accounts.update-business-profile.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The request did not pass validation", error.message)
        json(
            "details",
            "{\"domain\":[\"must match the pattern\"],\"tags\":[\"must have at most 20 items\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Update business profile: 429 */
    @Test
    fun error429() = replay("accounts.update-business-profile.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Update business profile: 503 */
    @Test
    fun error503() = replay("accounts.update-business-profile.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Update business profile, the full request and response */
    @Test
    fun full() = replay("accounts.update-business-profile.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(
                name = "text",
                legalName = "text",
                type = BusinessType.Unknown("unknown"),
                domain = "example.com",
                domainAliases = listOf("example.com"),
                category = BusinessCategory(
                    sector = "text",
                    industryGroup = "text",
                    industry = "text",
                    subIndustry = "text",
                    sicCode = "text",
                    naicsCode = "text",
                ),
                identifiers = mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
                tags = listOf("text"),
                description = "text",
                foundedYear = 1,
                location = "text",
                geo = BusinessLocation(
                    streetNumber = "text",
                    streetName = "text",
                    subPremise = "text",
                    city = "text",
                    postalCode = "text",
                    state = "text",
                    stateCode = "text",
                    country = "text",
                    countryCode = "text",
                    lat = 1.0,
                    lng = 1.0,
                ),
                logoUrl = "text",
                facebook = FacebookProfile(handle = "text"),
                linkedin = LinkedInProfile(handle = "text"),
                twitter = TwitterProfile(
                    handle = "text",
                    id = "text",
                    bio = "text",
                    followers = 1,
                    following = 1,
                    location = "text",
                    site = "text",
                    avatar = "text",
                ),
                crunchbase = CrunchbaseProfile(handle = "text"),
                phone = "text",
                vatNumber = "text",
                invoicingContactEmail = "text",
                significantContacts = SignificantContacts(
                    contacts = listOf(
                        SignificantContact(
                            name = "text",
                            email = "text",
                            contactCategories = listOf("text"),
                            phone = "text",
                        ),
                    ),
                    predefinedContactCategories = listOf("text"),
                ),
            ),
        )
        same("name", "text", answer.name)
        same("legalName", "text", answer.legalName)
        same("type", "unknown", answer.type?.text)
        same("domain", "example.com", answer.domain)
        same("domainAliases.size", 1, answer.domainAliases?.size)
        same("domainAliases[0]", "example.com", answer.domainAliases?.getOrNull(0))
        same("category.sector", "text", answer.category?.sector)
        same("category.industryGroup", "text", answer.category?.industryGroup)
        same("category.industry", "text", answer.category?.industry)
        same("category.subIndustry", "text", answer.category?.subIndustry)
        same("category.sicCode", "text", answer.category?.sicCode)
        same("category.naicsCode", "text", answer.category?.naicsCode)
        same("identifiers", mapOf("ANY_ADDITIONAL_PROPERTY" to "text"), answer.identifiers)
        same("tags.size", 1, answer.tags?.size)
        same("tags[0]", "text", answer.tags?.getOrNull(0))
        same("description", "text", answer.description)
        same("foundedYear", 1L, answer.foundedYear)
        same("location", "text", answer.location)
        same("geo.streetNumber", "text", answer.geo?.streetNumber)
        same("geo.streetName", "text", answer.geo?.streetName)
        same("geo.subPremise", "text", answer.geo?.subPremise)
        same("geo.city", "text", answer.geo?.city)
        same("geo.postalCode", "text", answer.geo?.postalCode)
        same("geo.state", "text", answer.geo?.state)
        same("geo.stateCode", "text", answer.geo?.stateCode)
        same("geo.country", "text", answer.geo?.country)
        same("geo.countryCode", "text", answer.geo?.countryCode)
        same("geo.lat", 1.0, answer.geo?.lat)
        same("geo.lng", 1.0, answer.geo?.lng)
        same("logoUrl", "text", answer.logoUrl)
        same("facebook.handle", "text", answer.facebook?.handle)
        same("linkedin.handle", "text", answer.linkedin?.handle)
        same("twitter.handle", "text", answer.twitter?.handle)
        same("twitter.id", "text", answer.twitter?.id)
        same("twitter.bio", "text", answer.twitter?.bio)
        same("twitter.followers", 1L, answer.twitter?.followers)
        same("twitter.following", 1L, answer.twitter?.following)
        same("twitter.location", "text", answer.twitter?.location)
        same("twitter.site", "text", answer.twitter?.site)
        same("twitter.avatar", "text", answer.twitter?.avatar)
        same("crunchbase.handle", "text", answer.crunchbase?.handle)
        same("phone", "text", answer.phone)
        same("vatNumber", "text", answer.vatNumber)
        same("invoicingContactEmail", "text", answer.invoicingContactEmail)
        same("significantContacts.contacts.size", 1, answer.significantContacts?.contacts?.size)
        same(
            "significantContacts.contacts[0].name",
            "text",
            answer.significantContacts?.contacts?.getOrNull(0)?.name,
        )
        same(
            "significantContacts.contacts[0].email",
            "text",
            answer.significantContacts?.contacts?.getOrNull(0)?.email,
        )
        same(
            "significantContacts.contacts[0].contactCategories.size",
            1,
            answer.significantContacts?.contacts?.getOrNull(0)?.contactCategories?.size,
        )
        same(
            "significantContacts.contacts[0].contactCategories[0]",
            "text",
            answer.significantContacts?.contacts?.getOrNull(0)?.contactCategories?.getOrNull(0),
        )
        same(
            "significantContacts.contacts[0].phone",
            "text",
            answer.significantContacts?.contacts?.getOrNull(0)?.phone,
        )
        same(
            "significantContacts.predefinedContactCategories.size",
            1,
            answer.significantContacts?.predefinedContactCategories?.size,
        )
        same(
            "significantContacts.predefinedContactCategories[0]",
            "text",
            answer.significantContacts?.predefinedContactCategories?.getOrNull(0),
        )
        json(
            "rawJSON",
            "{\"name\":\"text\",\"legalName\":\"text\",\"type\":\"unknown\",\"domain\":\"example.com\",\"domainAliases\":[\"example.com\"],\"category\":{\"sector\":\"text\",\"industryGroup\":\"text\",\"industry\":\"text\",\"subIndustry\":\"text\",\"sicCode\":\"text\",\"naicsCode\":\"text\"},\"identifiers\":{\"ANY_ADDITIONAL_PROPERTY\":\"text\"},\"tags\":[\"text\"],\"description\":\"text\",\"foundedYear\":1,\"location\":\"text\",\"geo\":{\"streetNumber\":\"text\",\"streetName\":\"text\",\"subPremise\":\"text\",\"city\":\"text\",\"postalCode\":\"text\",\"state\":\"text\",\"stateCode\":\"text\",\"country\":\"text\",\"countryCode\":\"text\",\"lat\":1,\"lng\":1},\"logoUrl\":\"text\",\"facebook\":{\"handle\":\"text\"},\"linkedin\":{\"handle\":\"text\"},\"twitter\":{\"handle\":\"text\",\"id\":\"text\",\"bio\":\"text\",\"followers\":1,\"following\":1,\"location\":\"text\",\"site\":\"text\",\"avatar\":\"text\"},\"crunchbase\":{\"handle\":\"text\"},\"phone\":\"text\",\"vatNumber\":\"text\",\"invoicingContactEmail\":\"text\",\"significantContacts\":{\"contacts\":[{\"name\":\"text\",\"email\":\"text\",\"contactCategories\":[\"text\"],\"phone\":\"text\"}],\"predefinedContactCategories\":[\"text\"]}}",
            answer.rawJSON,
        )
    }

    /** keys of a map are sent as they are */
    @Test
    fun identifiersKeysUntouched() = replay("accounts.update-business-profile.identifiers-keys-untouched") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(identifiers = mapOf("snake_key" to "a", "camelKey" to "b", "kvk nummer" to "c")),
        )
        same("identifiers", mapOf("snake_key" to "a"), answer.identifiers)
    }

    /** a limit of the schema: at most 256 characters */
    @Test
    fun inputDescriptionTooLong() = replay("accounts.update-business-profile.input-description-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(
                UpdateBusinessProfile(
                    description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.description", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainDotLast() = replay("accounts.update-business-profile.input-domain-dot-last") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(domain = "example.com."))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainHyphenFirst() = replay("accounts.update-business-profile.input-domain-hyphen-first") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(domain = "-a.example"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainHyphenLast() = replay("accounts.update-business-profile.input-domain-hyphen-last") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(domain = "a-.example"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainLineEnd() = replay("accounts.update-business-profile.input-domain-line-end") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(domain = "example.com\n"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainOneLabel() = replay("accounts.update-business-profile.input-domain-one-label") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(domain = "localhost"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainScheme() = replay("accounts.update-business-profile.input-domain-scheme") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(domain = "https://example.com"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainSpace() = replay("accounts.update-business-profile.input-domain-space") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(domain = " example.com"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a domain has at most 253 characters */
    @Test
    fun inputDomainTooLong() = replay("accounts.update-business-profile.input-domain-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(
                UpdateBusinessProfile(
                    domain = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbb",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainTwoDots() = replay("accounts.update-business-profile.input-domain-two-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.organizations.profile.update(UpdateBusinessProfile(domain = "a..b")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the pattern of a domain */
    @Test
    fun inputDomainUnderscore() = replay("accounts.update-business-profile.input-domain-underscore") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(domain = "my_shop.example"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 256 characters */
    @Test
    fun inputLegalNameTooLong() = replay("accounts.update-business-profile.input-legal-name-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(
                UpdateBusinessProfile(
                    legalName = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.legalName", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 1000 characters */
    @Test
    fun inputLocationTooLong() = replay("accounts.update-business-profile.input-location-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(
                UpdateBusinessProfile(
                    location = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.location", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 256 characters */
    @Test
    fun inputNameTooLong() = replay("accounts.update-business-profile.input-name-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(
                UpdateBusinessProfile(
                    name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.name", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 24 characters */
    @Test
    fun inputPhoneTooLong() = replay("accounts.update-business-profile.input-phone-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(UpdateBusinessProfile(phone = "xxxxxxxxxxxxxxxxxxxxxxxxx"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.phone", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 20 further domains */
    @Test
    fun inputTooManyDomainAliases() = replay("accounts.update-business-profile.input-too-many-domain-aliases") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(
                UpdateBusinessProfile(
                    domainAliases = listOf(
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                        "example.com",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.domainAliases", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 20 tags */
    @Test
    fun inputTooManyTags() = replay("accounts.update-business-profile.input-too-many-tags") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.profile.update(
                UpdateBusinessProfile(
                    tags = listOf(
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                        "t",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.tags", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** members that are left out do not appear */
    @Test
    fun keep() = replay("accounts.update-business-profile.keep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        same("name", "Birdwire", answer.name)
        same("legalName", "text", answer.legalName)
    }

    /** the limits of the schema are allowed */
    @Test
    fun limits() = replay("accounts.update-business-profile.limits") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(
                name = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
                legalName = "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll",
                description = "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                location = "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp",
                phone = "111111111111111111111111",
                tags = listOf(
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                    "t",
                ),
                domainAliases = listOf(
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                    "example.com",
                ),
            ),
        )
        same("name", "text", answer.name)
    }

    /** the pattern of the logo's address */
    @Test
    fun logoHttps() = replay("accounts.update-business-profile.logo-https") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(logoUrl = "https://example.com/logo.png"),
        )
        same("logoUrl", "https://example.com/logo.png", answer.logoUrl)
    }

    /** one member of each part, the others kept */
    @Test
    fun nestedParts() = replay("accounts.update-business-profile.nested-parts") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(
                category = BusinessCategory(sector = "Trade"),
                geo = BusinessLocation(city = "Amsterdam", lat = 52.37, lng = 4.89),
                twitter = TwitterProfile(handle = "bird", followers = 0),
            ),
        )
        same("category.sector", "Trade", answer.category?.sector)
        same("geo.city", "Amsterdam", answer.geo?.city)
        same("geo.lat", 52.37, answer.geo?.lat)
        same("geo.lng", 4.89, answer.geo?.lng)
        same("twitter.handle", "bird", answer.twitter?.handle)
        same("twitter.followers", 0L, answer.twitter?.followers)
    }

    /** every member of the answer null */
    @Test
    fun nullMembers() = replay("accounts.update-business-profile.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        same("name", null, answer.name)
        same("legalName", null, answer.legalName)
        same("type", null, answer.type)
        same("domain", null, answer.domain)
        same("domainAliases", null, answer.domainAliases)
        same("category", null, answer.category)
        same("identifiers", null, answer.identifiers)
        same("tags", null, answer.tags)
        same("description", null, answer.description)
        same("foundedYear", null, answer.foundedYear)
        same("location", null, answer.location)
        same("geo", null, answer.geo)
        same("logoUrl", null, answer.logoUrl)
        same("facebook", null, answer.facebook)
        same("linkedin", null, answer.linkedin)
        same("twitter", null, answer.twitter)
        same("crunchbase", null, answer.crunchbase)
        same("phone", null, answer.phone)
        same("vatNumber", null, answer.vatNumber)
        same("invoicingContactEmail", null, answer.invoicingContactEmail)
        same("significantContacts", null, answer.significantContacts)
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("accounts.update-business-profile.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(name = "Birdwire"),
            CallOptions(maxRetries = 1),
        )
        same("name", "Birdwire", answer.name)
    }

    /** a write that may have been done is not repeated */
    @Test
    fun retryNot502() = replay("accounts.update-business-profile.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"), CallOptions(maxRetries = 2))
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** people to ask, with several categories and with none */
    @Test
    fun significantContacts() = replay("accounts.update-business-profile.significant-contacts") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(
                significantContacts = SignificantContacts(
                    contacts = listOf(
                        SignificantContact(
                            name = "Ada",
                            email = "ada@example.com",
                            contactCategories = listOf("billing", "legal"),
                            phone = "+31612345678",
                        ),
                        SignificantContact(name = "Bob", contactCategories = listOf()),
                        SignificantContact(),
                    ),
                    predefinedContactCategories = listOf("billing", "legal"),
                ),
            ),
        )
        same("significantContacts.contacts.size", 1, answer.significantContacts?.contacts?.size)
        same(
            "significantContacts.contacts[0].name",
            "Ada",
            answer.significantContacts?.contacts?.getOrNull(0)?.name,
        )
    }

    /** a kind of business: nonprofit */
    @Test
    fun typeNonprofit() = replay("accounts.update-business-profile.type-nonprofit") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(type = BusinessType.Nonprofit))
        same("type", "nonprofit", answer.type?.text)
    }

    /** a kind of business: unknown */
    @Test
    fun typeUnknown() = replay("accounts.update-business-profile.type-unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(
            UpdateBusinessProfile(type = BusinessType.Unknown("unknown")),
        )
        same("type", "unknown", answer.type?.text)
    }

    /** an unknown kind of business, and members that are not known yet */
    @Test
    fun unknown() = replay("accounts.update-business-profile.unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.update(UpdateBusinessProfile(name = "Birdwire"))
        same("type", "cooperative", answer.type?.text)
        same("geo.city", "Kraków", answer.geo?.city)
        same("twitter.handle", "a", answer.twitter?.handle)
        json(
            "rawJSON",
            "{\"type\":\"cooperative\",\"employees\":{\"count\":7},\"geo\":{\"city\":\"Kraków\",\"plusCode\":\"x\"},\"twitter\":{\"handle\":\"a\",\"verified\":true}}",
            answer.rawJSON,
        )
    }
}
