// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a whole body that is no JSON
@Sendable func accountsGetBusinessProfileAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.profile.get() }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a user token, as the documents show it
@Sendable func accountsGetBusinessProfileBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.organizations.profile.get()
    run.same("name", "text", answer.name)
}

/// a profile that says nothing
@Sendable func accountsGetBusinessProfileEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.absent("name", answer.name)
    run.absent("legalName", answer.legalName)
    run.absent("type", answer.type)
    run.absent("domain", answer.domain)
    run.absent("domainAliases", answer.domainAliases)
    run.absent("category", answer.category)
    run.absent("identifiers", answer.identifiers)
    run.absent("tags", answer.tags)
    run.absent("description", answer.description)
    run.absent("foundedYear", answer.foundedYear)
    run.absent("location", answer.location)
    run.absent("geo", answer.geo)
    run.absent("logoUrl", answer.logoUrl)
    run.absent("facebook", answer.facebook)
    run.absent("linkedin", answer.linkedin)
    run.absent("twitter", answer.twitter)
    run.absent("crunchbase", answer.crunchbase)
    run.absent("phone", answer.phone)
    run.absent("vatNumber", answer.vatNumber)
    run.absent("invoicingContactEmail", answer.invoicingContactEmail)
    run.absent("significantContacts", answer.significantContacts)
    run.json("rawJSON", #"{}"#, answer.rawJSON.map(Json.init(text:)))
}

/// texts that are empty, and empty lists
@Sendable func accountsGetBusinessProfileEmptyTexts(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("domain", "", answer.domain)
    run.same("logoUrl", "", answer.logoUrl)
    run.same("tags.count", 0, answer.tags?.count)
    run.same("domainAliases.count", 0, answer.domainAliases?.count)
}

/// Profile, Get business profile: 401
@Sendable func accountsGetBusinessProfileError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.profile.get() }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Get business profile: 403
@Sendable func accountsGetBusinessProfileError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.profile.get() }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Get business profile: 404
@Sendable func accountsGetBusinessProfileError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.profile.get() }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Get business profile: 429
@Sendable func accountsGetBusinessProfileError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.profile.get() }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Get business profile: 503
@Sendable func accountsGetBusinessProfileError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.profile.get() }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// degrees with a fraction, and below zero
@Sendable func accountsGetBusinessProfileFractions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("geo.lat", 52.3702157, answer.geo?.lat)
    run.same("geo.lng", -4.8951679, answer.geo?.lng)
    run.same("foundedYear", -753, answer.foundedYear)
}

/// Profile, Get business profile, the full response
@Sendable func accountsGetBusinessProfileFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("name", "text", answer.name)
    run.same("legalName", "text", answer.legalName)
    run.same("type", .unknown("unknown"), answer.type)
    run.same("type.text", "unknown", answer.type?.text)
    run.same("domain", "example.com", answer.domain)
    run.same("domainAliases.count", 1, answer.domainAliases?.count)
    run.same("domainAliases[0]", "example.com", answer.domainAliases?[at: 0])
    run.same("category.sector", "text", answer.category?.sector)
    run.same("category.industryGroup", "text", answer.category?.industryGroup)
    run.same("category.industry", "text", answer.category?.industry)
    run.same("category.subIndustry", "text", answer.category?.subIndustry)
    run.same("category.sicCode", "text", answer.category?.sicCode)
    run.same("category.naicsCode", "text", answer.category?.naicsCode)
    run.same("identifiers.count", 1, answer.identifiers?.count)
    run.same("identifiers.ANY_ADDITIONAL_PROPERTY", "text", answer.identifiers?["ANY_ADDITIONAL_PROPERTY"])
    run.same("tags.count", 1, answer.tags?.count)
    run.same("tags[0]", "text", answer.tags?[at: 0])
    run.same("description", "text", answer.description)
    run.same("foundedYear", 1, answer.foundedYear)
    run.same("location", "text", answer.location)
    run.same("geo.streetNumber", "text", answer.geo?.streetNumber)
    run.same("geo.streetName", "text", answer.geo?.streetName)
    run.same("geo.subPremise", "text", answer.geo?.subPremise)
    run.same("geo.city", "text", answer.geo?.city)
    run.same("geo.postalCode", "text", answer.geo?.postalCode)
    run.same("geo.state", "text", answer.geo?.state)
    run.same("geo.stateCode", "text", answer.geo?.stateCode)
    run.same("geo.country", "text", answer.geo?.country)
    run.same("geo.countryCode", "text", answer.geo?.countryCode)
    run.same("geo.lat", 1.0, answer.geo?.lat)
    run.same("geo.lng", 1.0, answer.geo?.lng)
    run.same("logoUrl", "text", answer.logoUrl)
    run.same("facebook.handle", "text", answer.facebook?.handle)
    run.same("linkedin.handle", "text", answer.linkedin?.handle)
    run.same("twitter.handle", "text", answer.twitter?.handle)
    run.same("twitter.id", "text", answer.twitter?.id)
    run.same("twitter.bio", "text", answer.twitter?.bio)
    run.same("twitter.followers", 1, answer.twitter?.followers)
    run.same("twitter.following", 1, answer.twitter?.following)
    run.same("twitter.location", "text", answer.twitter?.location)
    run.same("twitter.site", "text", answer.twitter?.site)
    run.same("twitter.avatar", "text", answer.twitter?.avatar)
    run.same("crunchbase.handle", "text", answer.crunchbase?.handle)
    run.same("phone", "text", answer.phone)
    run.same("vatNumber", "text", answer.vatNumber)
    run.same("invoicingContactEmail", "text", answer.invoicingContactEmail)
    run.same("significantContacts.contacts.count", 1, answer.significantContacts?.contacts?.count)
    run.same("significantContacts.contacts[0].name", "text", answer.significantContacts?.contacts?[at: 0]?.name)
    run.same("significantContacts.contacts[0].email", "text", answer.significantContacts?.contacts?[at: 0]?.email)
    run.same(
        "significantContacts.contacts[0].contactCategories.count",
        1,
        answer.significantContacts?.contacts?[at: 0]?.contactCategories?.count
    )
    run.same(
        "significantContacts.contacts[0].contactCategories[0]",
        "text",
        answer.significantContacts?.contacts?[at: 0]?.contactCategories?[at: 0]
    )
    run.same("significantContacts.contacts[0].phone", "text", answer.significantContacts?.contacts?[at: 0]?.phone)
    run.same(
        "significantContacts.predefinedContactCategories.count",
        1,
        answer.significantContacts?.predefinedContactCategories?.count
    )
    run.same(
        "significantContacts.predefinedContactCategories[0]",
        "text",
        answer.significantContacts?.predefinedContactCategories?[at: 0]
    )
    run.json(
        "rawJSON",
        #"{"name":"text","legalName":"text","type":"unknown","domain":"example.com","domainAliases":["example.com"],"category":{"sector":"text","industryGroup":"text","industry":"text","subIndustry":"text","sicCode":"text","naicsCode":"text"},"identifiers":{"ANY_ADDITIONAL_PROPERTY":"text"},"tags":["text"],"description":"text","foundedYear":1,"location":"text","geo":{"streetNumber":"text","streetName":"text","subPremise":"text","city":"text","postalCode":"text","state":"text","stateCode":"text","country":"text","countryCode":"text","lat":1,"lng":1},"logoUrl":"text","facebook":{"handle":"text"},"linkedin":{"handle":"text"},"twitter":{"handle":"text","id":"text","bio":"text","followers":1,"following":1,"location":"text","site":"text","avatar":"text"},"crunchbase":{"handle":"text"},"phone":"text","vatNumber":"text","invoicingContactEmail":"text","significantContacts":{"contacts":[{"name":"text","email":"text","contactCategories":["text"],"phone":"text"}],"predefinedContactCategories":["text"]}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// keys of a map are as they are
@Sendable func accountsGetBusinessProfileIdentifiersKeysUntouched(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("identifiers.count", 4, answer.identifiers?.count)
    run.same("identifiers.snake_key", "a", answer.identifiers?["snake_key"])
    run.same("identifiers.camelKey", "b", answer.identifiers?["camelKey"])
    run.same("identifiers.", "c", answer.identifiers?[""])
    run.same("identifiers.kvk nummer", "d", answer.identifiers?["kvk nummer"])
    run.json(
        "rawJSON",
        #"{"identifiers":{"snake_key":"a","camelKey":"b","":"c","kvk nummer":"d"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every member null
@Sendable func accountsGetBusinessProfileNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.absent("name", answer.name)
    run.absent("legalName", answer.legalName)
    run.absent("type", answer.type)
    run.absent("domain", answer.domain)
    run.absent("domainAliases", answer.domainAliases)
    run.absent("category", answer.category)
    run.absent("identifiers", answer.identifiers)
    run.absent("tags", answer.tags)
    run.absent("description", answer.description)
    run.absent("foundedYear", answer.foundedYear)
    run.absent("location", answer.location)
    run.absent("geo", answer.geo)
    run.absent("logoUrl", answer.logoUrl)
    run.absent("facebook", answer.facebook)
    run.absent("linkedin", answer.linkedin)
    run.absent("twitter", answer.twitter)
    run.absent("crunchbase", answer.crunchbase)
    run.absent("phone", answer.phone)
    run.absent("vatNumber", answer.vatNumber)
    run.absent("invoicingContactEmail", answer.invoicingContactEmail)
    run.absent("significantContacts", answer.significantContacts)
    run.json(
        "rawJSON",
        #"{"name":null,"legalName":null,"type":null,"domain":null,"domainAliases":null,"category":null,"identifiers":null,"tags":null,"description":null,"foundedYear":null,"location":null,"geo":null,"logoUrl":null,"facebook":null,"linkedin":null,"twitter":null,"crunchbase":null,"phone":null,"vatNumber":null,"invoicingContactEmail":null,"significantContacts":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every member of every part null
@Sendable func accountsGetBusinessProfileNullNestedMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.absent("category.sector", answer.category?.sector)
    run.absent("category.industryGroup", answer.category?.industryGroup)
    run.absent("category.industry", answer.category?.industry)
    run.absent("category.subIndustry", answer.category?.subIndustry)
    run.absent("category.sicCode", answer.category?.sicCode)
    run.absent("category.naicsCode", answer.category?.naicsCode)
    run.absent("geo.streetNumber", answer.geo?.streetNumber)
    run.absent("geo.streetName", answer.geo?.streetName)
    run.absent("geo.subPremise", answer.geo?.subPremise)
    run.absent("geo.city", answer.geo?.city)
    run.absent("geo.postalCode", answer.geo?.postalCode)
    run.absent("geo.state", answer.geo?.state)
    run.absent("geo.stateCode", answer.geo?.stateCode)
    run.absent("geo.country", answer.geo?.country)
    run.absent("geo.countryCode", answer.geo?.countryCode)
    run.absent("geo.lat", answer.geo?.lat)
    run.absent("geo.lng", answer.geo?.lng)
    run.absent("facebook.handle", answer.facebook?.handle)
    run.absent("linkedin.handle", answer.linkedin?.handle)
    run.absent("twitter.handle", answer.twitter?.handle)
    run.absent("twitter.id", answer.twitter?.id)
    run.absent("twitter.bio", answer.twitter?.bio)
    run.absent("twitter.followers", answer.twitter?.followers)
    run.absent("twitter.following", answer.twitter?.following)
    run.absent("twitter.location", answer.twitter?.location)
    run.absent("twitter.site", answer.twitter?.site)
    run.absent("twitter.avatar", answer.twitter?.avatar)
    run.absent("crunchbase.handle", answer.crunchbase?.handle)
    run.same("significantContacts.contacts.count", 1, answer.significantContacts?.contacts?.count)
    run.absent("significantContacts.contacts[0].name", answer.significantContacts?.contacts?[at: 0]?.name)
    run.absent("significantContacts.contacts[0].email", answer.significantContacts?.contacts?[at: 0]?.email)
    run.absent(
        "significantContacts.contacts[0].contactCategories",
        answer.significantContacts?.contacts?[at: 0]?.contactCategories
    )
    run.absent("significantContacts.contacts[0].phone", answer.significantContacts?.contacts?[at: 0]?.phone)
    run.absent(
        "significantContacts.predefinedContactCategories",
        answer.significantContacts?.predefinedContactCategories
    )
}

/// a read is repeated
@Sendable func accountsGetBusinessProfileRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get(options: Options(maxRetries: 1))
    run.same("name", "text", answer.name)
}

/// what is not there is not asked for again
@Sendable func accountsGetBusinessProfileRetryNot404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.profile.get(options: Options(maxRetries: 2)) }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated after its connection broke
@Sendable func accountsGetBusinessProfileRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get(options: Options(maxRetries: 1))
    run.same("name", "text", answer.name)
}

/// a kind of business: education
@Sendable func accountsGetBusinessProfileTypeEducation(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("type", .education, answer.type)
    run.same("type.text", "education", answer.type?.text)
}

/// a kind of business: government
@Sendable func accountsGetBusinessProfileTypeGovernment(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("type", .government, answer.type)
    run.same("type.text", "government", answer.type?.text)
}

/// a kind of business: nonprofit
@Sendable func accountsGetBusinessProfileTypeNonprofit(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("type", .nonprofit, answer.type)
    run.same("type.text", "nonprofit", answer.type?.text)
}

/// a kind of business: personal
@Sendable func accountsGetBusinessProfileTypePersonal(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("type", .personal, answer.type)
    run.same("type.text", "personal", answer.type?.text)
}

/// a kind of business: private
@Sendable func accountsGetBusinessProfileTypePrivate(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("type", .private, answer.type)
    run.same("type.text", "private", answer.type?.text)
}

/// a kind of business: public
@Sendable func accountsGetBusinessProfileTypePublic(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("type", .public, answer.type)
    run.same("type.text", "public", answer.type?.text)
}

/// a kind of business: unknown
@Sendable func accountsGetBusinessProfileTypeUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("type", .unknown("unknown"), answer.type)
    run.same("type.text", "unknown", answer.type?.text)
}

/// an unknown kind of business, and members that are not known yet
@Sendable func accountsGetBusinessProfileUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.get()
    run.same("type", .unknown("cooperative"), answer.type)
    run.same("type.text", "cooperative", answer.type?.text)
    run.same("geo.city", "Kraków", answer.geo?.city)
    run.same("twitter.handle", "a", answer.twitter?.handle)
    run.json(
        "rawJSON",
        #"{"type":"cooperative","employees":{"count":7},"geo":{"city":"Kraków","plusCode":"x"},"twitter":{"handle":"a","verified":true}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
