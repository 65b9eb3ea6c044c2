// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `updateBusinessProfile`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() })
            .await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a domain that fits the pattern
pub async fn domain_capitals(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { domain: Some("EXAMPLE.COM".into()), ..Default::default() })
        .await?;
    check.holds("domain", &answer.domain, &"EXAMPLE.COM");
    Ok(())
}

/// a domain that fits the pattern
pub async fn domain_deep(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { domain: Some("a.b.c.d.e.f.example".into()), ..Default::default() })
        .await?;
    check.holds("domain", &answer.domain, &"a.b.c.d.e.f.example");
    Ok(())
}

/// a domain that fits the pattern
pub async fn domain_digits(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { domain: Some("1.2".into()), ..Default::default() })
        .await?;
    check.holds("domain", &answer.domain, &"1.2");
    Ok(())
}

/// a domain that fits the pattern
pub async fn domain_hyphens(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { domain: Some("my--shop.co-op.example".into()), ..Default::default() })
        .await?;
    check.holds("domain", &answer.domain, &"my--shop.co-op.example");
    Ok(())
}

/// a domain that fits the pattern
pub async fn domain_longest(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().update(UpdateBusinessProfile { domain: Some("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b".into()), ..Default::default() }).await?;
    check.holds("domain", &answer.domain, &"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b");
    Ok(())
}

/// a domain that fits the pattern
pub async fn domain_two_labels(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { domain: Some("a.b".into()), ..Default::default() })
        .await?;
    check.holds("domain", &answer.domain, &"a.b");
    Ok(())
}

/// nothing to change is sent as it is
pub async fn empty_body(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().update(UpdateBusinessProfile::default()).await?;
    check.holds("name", &answer.name, &"text");
    Ok(())
}

/// an empty domain fits the pattern, and empty texts and lists are set
pub async fn empty_texts(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile {
            name: Some("".into()),
            domain: Some("".into()),
            domain_aliases: Some(vec![]),
            tags: Some(vec![]),
            logo_url: Some("".into()),
            identifiers: Some(HashMap::from([])),
            geo: Some(BusinessLocation::default()),
            ..Default::default()
        })
        .await?;
    check.holds("domain", &answer.domain, &"");
    Ok(())
}

/// Profile, Update business profile: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Update business profile: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Update business profile: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Update business profile: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"domain":["must match the pattern"],"tags":["must have at most 20 items"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Update business profile: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Update business profile: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Update business profile, the full request and response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile {
            name: Some("text".into()),
            legal_name: Some("text".into()),
            r#type: Some(BusinessType::Unknown("unknown".into())),
            domain: Some("example.com".into()),
            domain_aliases: Some(vec!["example.com".into()]),
            category: Some(BusinessCategory {
                sector: Some("text".into()),
                industry_group: Some("text".into()),
                industry: Some("text".into()),
                sub_industry: Some("text".into()),
                sic_code: Some("text".into()),
                naics_code: Some("text".into()),
            }),
            identifiers: Some(HashMap::from([("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into())])),
            tags: Some(vec!["text".into()]),
            description: Some("text".into()),
            founded_year: Some(1),
            location: Some("text".into()),
            geo: Some(BusinessLocation {
                street_number: Some("text".into()),
                street_name: Some("text".into()),
                sub_premise: Some("text".into()),
                city: Some("text".into()),
                postal_code: Some("text".into()),
                state: Some("text".into()),
                state_code: Some("text".into()),
                country: Some("text".into()),
                country_code: Some("text".into()),
                lat: Some(1.0),
                lng: Some(1.0),
            }),
            logo_url: Some("text".into()),
            facebook: Some(FacebookProfile { handle: Some("text".into()) }),
            linkedin: Some(LinkedInProfile { handle: Some("text".into()) }),
            twitter: Some(TwitterProfile {
                handle: Some("text".into()),
                id: Some("text".into()),
                bio: Some("text".into()),
                followers: Some(1),
                following: Some(1),
                location: Some("text".into()),
                site: Some("text".into()),
                avatar: Some("text".into()),
            }),
            crunchbase: Some(CrunchbaseProfile { handle: Some("text".into()) }),
            phone: Some("text".into()),
            vat_number: Some("text".into()),
            invoicing_contact_email: Some("text".into()),
            significant_contacts: Some(SignificantContacts {
                contacts: Some(vec![SignificantContact {
                    name: Some("text".into()),
                    email: Some("text".into()),
                    contact_categories: Some(vec!["text".into()]),
                    phone: Some("text".into()),
                }]),
                predefined_contact_categories: Some(vec!["text".into()]),
            }),
        })
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("legalName", &answer.legal_name, &"text");
    check.holds("type", &answer.r#type, &BusinessType::Unknown("unknown".into()));
    check.holds("domain", &answer.domain, &"example.com");
    if let Some(value) = check.some("domainAliases", &answer.domain_aliases) {
        check.length("domainAliases", value, 1);
        if let Some(value) = value.first() {
            check.equal("domainAliases[0]", value, &"example.com");
        }
    }
    if let Some(value) = check.some("category", &answer.category) {
        check.holds("category.sector", &value.sector, &"text");
        check.holds("category.industryGroup", &value.industry_group, &"text");
        check.holds("category.industry", &value.industry, &"text");
        check.holds("category.subIndustry", &value.sub_industry, &"text");
        check.holds("category.sicCode", &value.sic_code, &"text");
        check.holds("category.naicsCode", &value.naics_code, &"text");
    }
    if let Some(value) = check.some("identifiers", &answer.identifiers) {
        if let Some(value) = check.some("identifiers.ANY_ADDITIONAL_PROPERTY", &value.get("ANY_ADDITIONAL_PROPERTY")) {
            check.equal("identifiers.ANY_ADDITIONAL_PROPERTY", *value, &"text");
        }
    }
    if let Some(value) = check.some("tags", &answer.tags) {
        check.length("tags", value, 1);
        if let Some(value) = value.first() {
            check.equal("tags[0]", value, &"text");
        }
    }
    check.holds("description", &answer.description, &"text");
    check.holds("foundedYear", &answer.founded_year, &1);
    check.holds("location", &answer.location, &"text");
    if let Some(value) = check.some("geo", &answer.geo) {
        check.holds("geo.streetNumber", &value.street_number, &"text");
        check.holds("geo.streetName", &value.street_name, &"text");
        check.holds("geo.subPremise", &value.sub_premise, &"text");
        check.holds("geo.city", &value.city, &"text");
        check.holds("geo.postalCode", &value.postal_code, &"text");
        check.holds("geo.state", &value.state, &"text");
        check.holds("geo.stateCode", &value.state_code, &"text");
        check.holds("geo.country", &value.country, &"text");
        check.holds("geo.countryCode", &value.country_code, &"text");
        check.holds("geo.lat", &value.lat, &1.0);
        check.holds("geo.lng", &value.lng, &1.0);
    }
    check.holds("logoUrl", &answer.logo_url, &"text");
    if let Some(value) = check.some("facebook", &answer.facebook) {
        check.holds("facebook.handle", &value.handle, &"text");
    }
    if let Some(value) = check.some("linkedin", &answer.linkedin) {
        check.holds("linkedin.handle", &value.handle, &"text");
    }
    if let Some(value) = check.some("twitter", &answer.twitter) {
        check.holds("twitter.handle", &value.handle, &"text");
        check.holds("twitter.id", &value.id, &"text");
        check.holds("twitter.bio", &value.bio, &"text");
        check.holds("twitter.followers", &value.followers, &1);
        check.holds("twitter.following", &value.following, &1);
        check.holds("twitter.location", &value.location, &"text");
        check.holds("twitter.site", &value.site, &"text");
        check.holds("twitter.avatar", &value.avatar, &"text");
    }
    if let Some(value) = check.some("crunchbase", &answer.crunchbase) {
        check.holds("crunchbase.handle", &value.handle, &"text");
    }
    check.holds("phone", &answer.phone, &"text");
    check.holds("vatNumber", &answer.vat_number, &"text");
    check.holds("invoicingContactEmail", &answer.invoicing_contact_email, &"text");
    if let Some(value) = check.some("significantContacts", &answer.significant_contacts) {
        if let Some(value) = check.some("significantContacts.contacts", &value.contacts) {
            check.length("significantContacts.contacts", value, 1);
            if let Some(value) = value.first() {
                check.holds("significantContacts.contacts[0].name", &value.name, &"text");
                check.holds("significantContacts.contacts[0].email", &value.email, &"text");
                if let Some(value) =
                    check.some("significantContacts.contacts[0].contactCategories", &value.contact_categories)
                {
                    check.length("significantContacts.contacts[0].contactCategories", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("significantContacts.contacts[0].contactCategories[0]", value, &"text");
                    }
                }
                check.holds("significantContacts.contacts[0].phone", &value.phone, &"text");
            }
        }
        if let Some(value) =
            check.some("significantContacts.predefinedContactCategories", &value.predefined_contact_categories)
        {
            check.length("significantContacts.predefinedContactCategories", value, 1);
            if let Some(value) = value.first() {
                check.equal("significantContacts.predefinedContactCategories[0]", value, &"text");
            }
        }
    }
    check.raw("", answer.raw_json(), r#"{"name":"text","legalName":"text","type":"unknown","domain":"example.com","domainAliases":["example.com"],"category":{"sector":"text","industryGroup":"text","industry":"text","subIndustry":"text","sicCode":"text","naicsCode":"text"},"identifiers":{"ANY_ADDITIONAL_PROPERTY":"text"},"tags":["text"],"description":"text","foundedYear":1,"location":"text","geo":{"streetNumber":"text","streetName":"text","subPremise":"text","city":"text","postalCode":"text","state":"text","stateCode":"text","country":"text","countryCode":"text","lat":1,"lng":1},"logoUrl":"text","facebook":{"handle":"text"},"linkedin":{"handle":"text"},"twitter":{"handle":"text","id":"text","bio":"text","followers":1,"following":1,"location":"text","site":"text","avatar":"text"},"crunchbase":{"handle":"text"},"phone":"text","vatNumber":"text","invoicingContactEmail":"text","significantContacts":{"contacts":[{"name":"text","email":"text","contactCategories":["text"],"phone":"text"}],"predefinedContactCategories":["text"]}}"#);
    Ok(())
}

/// keys of a map are sent as they are
pub async fn identifiers_keys_untouched(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile {
            identifiers: Some(HashMap::from([
                ("snake_key".to_owned(), "a".into()),
                ("camelKey".to_owned(), "b".into()),
                ("kvk nummer".to_owned(), "c".into()),
            ])),
            ..Default::default()
        })
        .await?;
    if let Some(value) = check.some("identifiers", &answer.identifiers) {
        if let Some(value) = check.some("identifiers.snake_key", &value.get("snake_key")) {
            check.equal("identifiers.snake_key", *value, &"a");
        }
    }
    Ok(())
}

/// a limit of the schema: at most 256 characters
pub async fn input_description_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { description: Some("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".into()), ..Default::default() }).await, r#"{"kind":"input","path":"body.description","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_dot_last(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some("example.com.".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_hyphen_first(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some("-a.example".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_hyphen_last(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some("a-.example".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_line_end(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some("example.com\n".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_one_label(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some("localhost".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_scheme(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some("https://example.com".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_space(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some(" example.com".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a domain has at most 253 characters
pub async fn input_domain_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { domain: Some("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbb".into()), ..Default::default() }).await, r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_two_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some("a..b".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the pattern of a domain
pub async fn input_domain_underscore(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { domain: Some("my_shop.example".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at most 256 characters
pub async fn input_legal_name_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { legal_name: Some("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".into()), ..Default::default() }).await, r#"{"kind":"input","path":"body.legalName","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: at most 1000 characters
pub async fn input_location_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { location: Some("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".into()), ..Default::default() }).await, r#"{"kind":"input","path":"body.location","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: at most 256 characters
pub async fn input_name_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().update(UpdateBusinessProfile { name: Some("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".into()), ..Default::default() }).await, r#"{"kind":"input","path":"body.name","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: at most 24 characters
pub async fn input_phone_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { phone: Some("xxxxxxxxxxxxxxxxxxxxxxxxx".into()), ..Default::default() })
            .await,
        r#"{"kind":"input","path":"body.phone","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at most 20 further domains
pub async fn input_too_many_domain_aliases(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile {
                domain_aliases: Some(vec![
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                    "example.com".into(),
                ]),
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.domainAliases","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at most 20 tags
pub async fn input_too_many_tags(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile {
                tags: Some(vec![
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                    "t".into(),
                ]),
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.tags","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// members that are left out do not appear
pub async fn keep(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() })
        .await?;
    check.holds("name", &answer.name, &"Birdwire");
    check.holds("legalName", &answer.legal_name, &"text");
    Ok(())
}

/// the limits of the schema are allowed
pub async fn limits(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().update(UpdateBusinessProfile { name: Some("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn".into()), legal_name: Some("llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll".into()), description: Some("dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd".into()), location: Some("pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp".into()), phone: Some("111111111111111111111111".into()), tags: Some(vec!["t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into(), "t".into()]), domain_aliases: Some(vec!["example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into(), "example.com".into()]), ..Default::default() }).await?;
    check.holds("name", &answer.name, &"text");
    Ok(())
}

/// the pattern of the logo's address
pub async fn logo_https(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { logo_url: Some("https://example.com/logo.png".into()), ..Default::default() })
        .await?;
    check.holds("logoUrl", &answer.logo_url, &"https://example.com/logo.png");
    Ok(())
}

/// one member of each part, the others kept
pub async fn nested_parts(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile {
            category: Some(BusinessCategory { sector: Some("Trade".into()), ..Default::default() }),
            geo: Some(BusinessLocation {
                city: Some("Amsterdam".into()),
                lat: Some(52.37),
                lng: Some(4.89),
                ..Default::default()
            }),
            twitter: Some(TwitterProfile { handle: Some("bird".into()), followers: Some(0), ..Default::default() }),
            ..Default::default()
        })
        .await?;
    if let Some(value) = check.some("category", &answer.category) {
        check.holds("category.sector", &value.sector, &"Trade");
    }
    if let Some(value) = check.some("geo", &answer.geo) {
        check.holds("geo.city", &value.city, &"Amsterdam");
        check.holds("geo.lat", &value.lat, &52.37);
        check.holds("geo.lng", &value.lng, &4.89);
    }
    if let Some(value) = check.some("twitter", &answer.twitter) {
        check.holds("twitter.handle", &value.handle, &"bird");
        check.holds("twitter.followers", &value.followers, &0);
    }
    Ok(())
}

/// every member of the answer null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() })
        .await?;
    check.none("name", &answer.name);
    check.none("legalName", &answer.legal_name);
    check.none("type", &answer.r#type);
    check.none("domain", &answer.domain);
    check.none("domainAliases", &answer.domain_aliases);
    check.none("category", &answer.category);
    check.none("identifiers", &answer.identifiers);
    check.none("tags", &answer.tags);
    check.none("description", &answer.description);
    check.none("foundedYear", &answer.founded_year);
    check.none("location", &answer.location);
    check.none("geo", &answer.geo);
    check.none("logoUrl", &answer.logo_url);
    check.none("facebook", &answer.facebook);
    check.none("linkedin", &answer.linkedin);
    check.none("twitter", &answer.twitter);
    check.none("crunchbase", &answer.crunchbase);
    check.none("phone", &answer.phone);
    check.none("vatNumber", &answer.vat_number);
    check.none("invoicingContactEmail", &answer.invoicing_contact_email);
    check.none("significantContacts", &answer.significant_contacts);
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() })
        .max_retries(1)
        .await?;
    check.holds("name", &answer.name, &"Birdwire");
    Ok(())
}

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .profile()
            .update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() })
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// people to ask, with several categories and with none
pub async fn significant_contacts(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile {
            significant_contacts: Some(SignificantContacts {
                contacts: Some(vec![
                    SignificantContact {
                        name: Some("Ada".into()),
                        email: Some("ada@example.com".into()),
                        contact_categories: Some(vec!["billing".into(), "legal".into()]),
                        phone: Some("+31612345678".into()),
                    },
                    SignificantContact {
                        name: Some("Bob".into()),
                        contact_categories: Some(vec![]),
                        ..Default::default()
                    },
                    SignificantContact::default(),
                ]),
                predefined_contact_categories: Some(vec!["billing".into(), "legal".into()]),
            }),
            ..Default::default()
        })
        .await?;
    if let Some(value) = check.some("significantContacts", &answer.significant_contacts) {
        if let Some(value) = check.some("significantContacts.contacts", &value.contacts) {
            check.length("significantContacts.contacts", value, 1);
            if let Some(value) = value.first() {
                check.holds("significantContacts.contacts[0].name", &value.name, &"Ada");
            }
        }
    }
    Ok(())
}

/// a kind of business: nonprofit
pub async fn type_nonprofit(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { r#type: Some(BusinessType::Nonprofit), ..Default::default() })
        .await?;
    check.holds("type", &answer.r#type, &BusinessType::Nonprofit);
    Ok(())
}

/// a kind of business: unknown
pub async fn type_unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { r#type: Some(BusinessType::Unknown("unknown".into())), ..Default::default() })
        .await?;
    check.holds("type", &answer.r#type, &BusinessType::Unknown("unknown".into()));
    Ok(())
}

/// an unknown kind of business, and members that are not known yet
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .profile()
        .update(UpdateBusinessProfile { name: Some("Birdwire".into()), ..Default::default() })
        .await?;
    check.holds("type", &answer.r#type, &BusinessType::Unknown("cooperative".into()));
    if let Some(value) = check.some("geo", &answer.geo) {
        check.holds("geo.city", &value.city, &"Kraków");
    }
    if let Some(value) = check.some("twitter", &answer.twitter) {
        check.holds("twitter.handle", &value.handle, &"a");
    }
    check.raw("", answer.raw_json(), r#"{"type":"cooperative","employees":{"count":7},"geo":{"city":"Kraków","plusCode":"x"},"twitter":{"handle":"a","verified":true}}"#);
    Ok(())
}
