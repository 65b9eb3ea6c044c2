// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getBusinessProfile`. */
class AccountsGetBusinessProfileTest {
    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("accounts.get-business-profile.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.organizations.profile.get() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a user token, as the documents show it */
    @Test
    fun bearer() = replay("accounts.get-business-profile.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("name", "text", answer.name)
    }

    /** a profile that says nothing */
    @Test
    fun emptyObject() = replay("accounts.get-business-profile.empty-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
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
        json("rawJSON", "{}", answer.rawJSON)
    }

    /** texts that are empty, and empty lists */
    @Test
    fun emptyTexts() = replay("accounts.get-business-profile.empty-texts") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("domain", "", answer.domain)
        same("logoUrl", "", answer.logoUrl)
        same("tags.size", 0, answer.tags?.size)
        same("domainAliases.size", 0, answer.domainAliases?.size)
    }

    /** Profile, Get business profile: 401 */
    @Test
    fun error401() = replay("accounts.get-business-profile.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.organizations.profile.get() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Get business profile: 403 */
    @Test
    fun error403() = replay("accounts.get-business-profile.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.organizations.profile.get() }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Get business profile: 404 */
    @Test
    fun error404() = replay("accounts.get-business-profile.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> { bird.organizations.profile.get() }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Get business profile: 429 */
    @Test
    fun error429() = replay("accounts.get-business-profile.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.organizations.profile.get() }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Profile, Get business profile: 503 */
    @Test
    fun error503() = replay("accounts.get-business-profile.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.organizations.profile.get() }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** degrees with a fraction, and below zero */
    @Test
    fun fractions() = replay("accounts.get-business-profile.fractions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("geo.lat", 52.3702157, answer.geo?.lat)
        same("geo.lng", -4.8951679, answer.geo?.lng)
        same("foundedYear", -753L, answer.foundedYear)
    }

    /** Profile, Get business profile, the full response */
    @Test
    fun full() = replay("accounts.get-business-profile.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
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

    /** keys of a map are as they are */
    @Test
    fun identifiersKeysUntouched() = replay("accounts.get-business-profile.identifiers-keys-untouched") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same(
            "identifiers",
            mapOf("snake_key" to "a", "camelKey" to "b", "" to "c", "kvk nummer" to "d"),
            answer.identifiers,
        )
        json(
            "rawJSON",
            "{\"identifiers\":{\"snake_key\":\"a\",\"camelKey\":\"b\",\"\":\"c\",\"kvk nummer\":\"d\"}}",
            answer.rawJSON,
        )
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("accounts.get-business-profile.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
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
        json(
            "rawJSON",
            "{\"name\":null,\"legalName\":null,\"type\":null,\"domain\":null,\"domainAliases\":null,\"category\":null,\"identifiers\":null,\"tags\":null,\"description\":null,\"foundedYear\":null,\"location\":null,\"geo\":null,\"logoUrl\":null,\"facebook\":null,\"linkedin\":null,\"twitter\":null,\"crunchbase\":null,\"phone\":null,\"vatNumber\":null,\"invoicingContactEmail\":null,\"significantContacts\":null}",
            answer.rawJSON,
        )
    }

    /** every member of every part null */
    @Test
    fun nullNestedMembers() = replay("accounts.get-business-profile.null-nested-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("category.sector", null, answer.category?.sector)
        same("category.industryGroup", null, answer.category?.industryGroup)
        same("category.industry", null, answer.category?.industry)
        same("category.subIndustry", null, answer.category?.subIndustry)
        same("category.sicCode", null, answer.category?.sicCode)
        same("category.naicsCode", null, answer.category?.naicsCode)
        same("geo.streetNumber", null, answer.geo?.streetNumber)
        same("geo.streetName", null, answer.geo?.streetName)
        same("geo.subPremise", null, answer.geo?.subPremise)
        same("geo.city", null, answer.geo?.city)
        same("geo.postalCode", null, answer.geo?.postalCode)
        same("geo.state", null, answer.geo?.state)
        same("geo.stateCode", null, answer.geo?.stateCode)
        same("geo.country", null, answer.geo?.country)
        same("geo.countryCode", null, answer.geo?.countryCode)
        same("geo.lat", null, answer.geo?.lat)
        same("geo.lng", null, answer.geo?.lng)
        same("facebook.handle", null, answer.facebook?.handle)
        same("linkedin.handle", null, answer.linkedin?.handle)
        same("twitter.handle", null, answer.twitter?.handle)
        same("twitter.id", null, answer.twitter?.id)
        same("twitter.bio", null, answer.twitter?.bio)
        same("twitter.followers", null, answer.twitter?.followers)
        same("twitter.following", null, answer.twitter?.following)
        same("twitter.location", null, answer.twitter?.location)
        same("twitter.site", null, answer.twitter?.site)
        same("twitter.avatar", null, answer.twitter?.avatar)
        same("crunchbase.handle", null, answer.crunchbase?.handle)
        same("significantContacts.contacts.size", 1, answer.significantContacts?.contacts?.size)
        same("significantContacts.contacts[0].name", null, answer.significantContacts?.contacts?.getOrNull(0)?.name)
        same(
            "significantContacts.contacts[0].email",
            null,
            answer.significantContacts?.contacts?.getOrNull(0)?.email,
        )
        same(
            "significantContacts.contacts[0].contactCategories",
            null,
            answer.significantContacts?.contacts?.getOrNull(0)?.contactCategories,
        )
        same(
            "significantContacts.contacts[0].phone",
            null,
            answer.significantContacts?.contacts?.getOrNull(0)?.phone,
        )
        same(
            "significantContacts.predefinedContactCategories",
            null,
            answer.significantContacts?.predefinedContactCategories,
        )
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("accounts.get-business-profile.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get(CallOptions(maxRetries = 1))
        same("name", "text", answer.name)
    }

    /** what is not there is not asked for again */
    @Test
    fun retryNot404() = replay("accounts.get-business-profile.retry-not-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> { bird.organizations.profile.get(CallOptions(maxRetries = 2)) }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("accounts.get-business-profile.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get(CallOptions(maxRetries = 1))
        same("name", "text", answer.name)
    }

    /** a kind of business: education */
    @Test
    fun typeEducation() = replay("accounts.get-business-profile.type-education") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("type", "education", answer.type?.text)
    }

    /** a kind of business: government */
    @Test
    fun typeGovernment() = replay("accounts.get-business-profile.type-government") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("type", "government", answer.type?.text)
    }

    /** a kind of business: nonprofit */
    @Test
    fun typeNonprofit() = replay("accounts.get-business-profile.type-nonprofit") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("type", "nonprofit", answer.type?.text)
    }

    /** a kind of business: personal */
    @Test
    fun typePersonal() = replay("accounts.get-business-profile.type-personal") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("type", "personal", answer.type?.text)
    }

    /** a kind of business: private */
    @Test
    fun typePrivate() = replay("accounts.get-business-profile.type-private") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("type", "private", answer.type?.text)
    }

    /** a kind of business: public */
    @Test
    fun typePublic() = replay("accounts.get-business-profile.type-public") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("type", "public", answer.type?.text)
    }

    /** a kind of business: unknown */
    @Test
    fun typeUnknown() = replay("accounts.get-business-profile.type-unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
        same("type", "unknown", answer.type?.text)
    }

    /** an unknown kind of business, and members that are not known yet */
    @Test
    fun unknown() = replay("accounts.get-business-profile.unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.profile.get()
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
