// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a whole body that is no JSON
@Sendable func accountsUpdateBusinessProfileAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a domain that fits the pattern
@Sendable func accountsUpdateBusinessProfileDomainCapitals(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "EXAMPLE.COM"))
    run.same("domain", "EXAMPLE.COM", answer.domain)
}

/// a domain that fits the pattern
@Sendable func accountsUpdateBusinessProfileDomainDeep(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "a.b.c.d.e.f.example"))
    run.same("domain", "a.b.c.d.e.f.example", answer.domain)
}

/// a domain that fits the pattern
@Sendable func accountsUpdateBusinessProfileDomainDigits(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "1.2"))
    run.same("domain", "1.2", answer.domain)
}

/// a domain that fits the pattern
@Sendable func accountsUpdateBusinessProfileDomainHyphens(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(domain: "my--shop.co-op.example")
    )
    run.same("domain", "my--shop.co-op.example", answer.domain)
}

/// a domain that fits the pattern
@Sendable func accountsUpdateBusinessProfileDomainLongest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(
            domain: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b"
        )
    )
    run.same(
        "domain",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b",
        answer.domain
    )
}

/// a domain that fits the pattern
@Sendable func accountsUpdateBusinessProfileDomainTwoLabels(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "a.b"))
    run.same("domain", "a.b", answer.domain)
}

/// nothing to change is sent as it is
@Sendable func accountsUpdateBusinessProfileEmptyBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile())
    run.same("name", "text", answer.name)
}

/// an empty domain fits the pattern, and empty texts and lists are set
@Sendable func accountsUpdateBusinessProfileEmptyTexts(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(
            name: "",
            domain: "",
            domainAliases: [],
            identifiers: [:],
            tags: [],
            geo: BusinessLocation(),
            logoUrl: ""
        )
    )
    run.same("domain", "", answer.domain)
}

/// Profile, Update business profile: 401
@Sendable func accountsUpdateBusinessProfileError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Update business profile: 403
@Sendable func accountsUpdateBusinessProfileError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Update business profile: 404
@Sendable func accountsUpdateBusinessProfileError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Update business profile: 422
@Sendable func accountsUpdateBusinessProfileError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json(
        "details",
        #"{"domain":["must match the pattern"],"tags":["must have at most 20 items"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Update business profile: 429
@Sendable func accountsUpdateBusinessProfileError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Update business profile: 503
@Sendable func accountsUpdateBusinessProfileError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Profile, Update business profile, the full request and response
@Sendable func accountsUpdateBusinessProfileFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(
            name: "text",
            legalName: "text",
            type: .unknown("unknown"),
            domain: "example.com",
            domainAliases: ["example.com"],
            category: BusinessCategory(
                sector: "text",
                industryGroup: "text",
                industry: "text",
                subIndustry: "text",
                sicCode: "text",
                naicsCode: "text"
            ),
            identifiers: ["ANY_ADDITIONAL_PROPERTY": "text"],
            tags: ["text"],
            description: "text",
            foundedYear: 1,
            location: "text",
            geo: BusinessLocation(
                streetNumber: "text",
                streetName: "text",
                subPremise: "text",
                city: "text",
                postalCode: "text",
                state: "text",
                stateCode: "text",
                country: "text",
                countryCode: "text",
                lat: 1.0,
                lng: 1.0
            ),
            logoUrl: "text",
            facebook: FacebookProfile(handle: "text"),
            linkedin: LinkedInProfile(handle: "text"),
            twitter: TwitterProfile(
                handle: "text",
                id: "text",
                bio: "text",
                followers: 1,
                following: 1,
                location: "text",
                site: "text",
                avatar: "text"
            ),
            crunchbase: CrunchbaseProfile(handle: "text"),
            phone: "text",
            vatNumber: "text",
            invoicingContactEmail: "text",
            significantContacts: SignificantContacts(
                contacts: [
                    SignificantContact(name: "text", email: "text", contactCategories: ["text"], phone: "text"),
                ],
                predefinedContactCategories: ["text"]
            )
        )
    )
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

/// keys of a map are sent as they are
@Sendable func accountsUpdateBusinessProfileIdentifiersKeysUntouched(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(identifiers: ["snake_key": "a", "camelKey": "b", "kvk nummer": "c"])
    )
    run.same("identifiers.count", 1, answer.identifiers?.count)
    run.same("identifiers.snake_key", "a", answer.identifiers?["snake_key"])
}

/// a limit of the schema: at most 256 characters
@Sendable func accountsUpdateBusinessProfileInputDescriptionTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(
            UpdateBusinessProfile(
                description: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.description", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainDotLast(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "example.com."))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainHyphenFirst(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "-a.example"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainHyphenLast(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "a-.example"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainLineEnd(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "example.com\n"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainOneLabel(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "localhost"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainScheme(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "https://example.com"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainSpace(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: " example.com"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a domain has at most 253 characters
@Sendable func accountsUpdateBusinessProfileInputDomainTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(
            UpdateBusinessProfile(
                domain: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbb"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainTwoDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "a..b"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the pattern of a domain
@Sendable func accountsUpdateBusinessProfileInputDomainUnderscore(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(domain: "my_shop.example"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 256 characters
@Sendable func accountsUpdateBusinessProfileInputLegalNameTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(
            UpdateBusinessProfile(
                legalName: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.legalName", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 1000 characters
@Sendable func accountsUpdateBusinessProfileInputLocationTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(
            UpdateBusinessProfile(
                location: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.location", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 256 characters
@Sendable func accountsUpdateBusinessProfileInputNameTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(
            UpdateBusinessProfile(
                name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.name", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 24 characters
@Sendable func accountsUpdateBusinessProfileInputPhoneTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(UpdateBusinessProfile(phone: "xxxxxxxxxxxxxxxxxxxxxxxxx"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.phone", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 20 further domains
@Sendable func accountsUpdateBusinessProfileInputTooManyDomainAliases(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(
            UpdateBusinessProfile(
                domainAliases: [
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
                ]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.domainAliases", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 20 tags
@Sendable func accountsUpdateBusinessProfileInputTooManyTags(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(
            UpdateBusinessProfile(
                tags: [
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
                ]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.tags", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// members that are left out do not appear
@Sendable func accountsUpdateBusinessProfileKeep(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
    run.same("name", "Birdwire", answer.name)
    run.same("legalName", "text", answer.legalName)
}

/// the limits of the schema are allowed
@Sendable func accountsUpdateBusinessProfileLimits(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(
            name: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
            legalName: "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll",
            domainAliases: [
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
            ],
            tags: [
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
            ],
            description: "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
            location: "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp",
            phone: "111111111111111111111111"
        )
    )
    run.same("name", "text", answer.name)
}

/// the pattern of the logo's address
@Sendable func accountsUpdateBusinessProfileLogoHttps(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(logoUrl: "https://example.com/logo.png")
    )
    run.same("logoUrl", "https://example.com/logo.png", answer.logoUrl)
}

/// one member of each part, the others kept
@Sendable func accountsUpdateBusinessProfileNestedParts(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(
            category: BusinessCategory(sector: "Trade"),
            geo: BusinessLocation(city: "Amsterdam", lat: 52.37, lng: 4.89),
            twitter: TwitterProfile(handle: "bird", followers: 0)
        )
    )
    run.same("category.sector", "Trade", answer.category?.sector)
    run.same("geo.city", "Amsterdam", answer.geo?.city)
    run.same("geo.lat", 52.37, answer.geo?.lat)
    run.same("geo.lng", 4.89, answer.geo?.lng)
    run.same("twitter.handle", "bird", answer.twitter?.handle)
    run.same("twitter.followers", 0, answer.twitter?.followers)
}

/// every member of the answer null
@Sendable func accountsUpdateBusinessProfileNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
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
}

/// a write that was not processed is repeated
@Sendable func accountsUpdateBusinessProfileRetry429(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(name: "Birdwire"),
        options: Options(maxRetries: 1)
    )
    run.same("name", "Birdwire", answer.name)
}

/// a write that may have been done is not repeated
@Sendable func accountsUpdateBusinessProfileRetryNot502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.organizations.profile.update(
            UpdateBusinessProfile(name: "Birdwire"),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// people to ask, with several categories and with none
@Sendable func accountsUpdateBusinessProfileSignificantContacts(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(
        UpdateBusinessProfile(
            significantContacts: SignificantContacts(
                contacts: [
                    SignificantContact(
                        name: "Ada",
                        email: "ada@example.com",
                        contactCategories: ["billing", "legal"],
                        phone: "+31612345678"
                    ),
                    SignificantContact(name: "Bob", contactCategories: []),
                    SignificantContact(),
                ],
                predefinedContactCategories: ["billing", "legal"]
            )
        )
    )
    run.same("significantContacts.contacts.count", 1, answer.significantContacts?.contacts?.count)
    run.same("significantContacts.contacts[0].name", "Ada", answer.significantContacts?.contacts?[at: 0]?.name)
}

/// a kind of business: nonprofit
@Sendable func accountsUpdateBusinessProfileTypeNonprofit(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(type: .nonprofit))
    run.same("type", .nonprofit, answer.type)
    run.same("type.text", "nonprofit", answer.type?.text)
}

/// a kind of business: unknown
@Sendable func accountsUpdateBusinessProfileTypeUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(type: .unknown("unknown")))
    run.same("type", .unknown("unknown"), answer.type)
    run.same("type.text", "unknown", answer.type?.text)
}

/// an unknown kind of business, and members that are not known yet
@Sendable func accountsUpdateBusinessProfileUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.profile.update(UpdateBusinessProfile(name: "Birdwire"))
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
