// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getBusinessProfile`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations().profile().get().await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a user token, as the documents show it
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("name", &answer.name, &"text");
    Ok(())
}

/// a profile that says nothing
pub async fn empty_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
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
    check.raw("", answer.raw_json(), r#"{}"#);
    Ok(())
}

/// texts that are empty, and empty lists
pub async fn empty_texts(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("domain", &answer.domain, &"");
    check.holds("logoUrl", &answer.logo_url, &"");
    if let Some(value) = check.some("tags", &answer.tags) {
        check.length("tags", value, 0);
    }
    if let Some(value) = check.some("domainAliases", &answer.domain_aliases) {
        check.length("domainAliases", value, 0);
    }
    Ok(())
}

/// Profile, Get business profile: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().get().await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Get business profile: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().get().await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Get business profile: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().get().await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Get business profile: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().get().await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Profile, Get business profile: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().profile().get().await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// degrees with a fraction, and below zero
pub async fn fractions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    if let Some(value) = check.some("geo", &answer.geo) {
        check.holds("geo.lat", &value.lat, &52.3702157);
        check.holds("geo.lng", &value.lng, &-4.8951679);
    }
    check.holds("foundedYear", &answer.founded_year, &-753);
    Ok(())
}

/// Profile, Get business profile, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
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

/// keys of a map are as they are
pub async fn identifiers_keys_untouched(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    if let Some(value) = check.some("identifiers", &answer.identifiers) {
        if let Some(value) = check.some("identifiers.snake_key", &value.get("snake_key")) {
            check.equal("identifiers.snake_key", *value, &"a");
        }
        if let Some(value) = check.some("identifiers.camelKey", &value.get("camelKey")) {
            check.equal("identifiers.camelKey", *value, &"b");
        }
        if let Some(value) = check.some("identifiers.", &value.get("")) {
            check.equal("identifiers.", *value, &"c");
        }
        if let Some(value) = check.some("identifiers.kvk nummer", &value.get("kvk nummer")) {
            check.equal("identifiers.kvk nummer", *value, &"d");
        }
    }
    check.raw("", answer.raw_json(), r#"{"identifiers":{"snake_key":"a","camelKey":"b","":"c","kvk nummer":"d"}}"#);
    Ok(())
}

/// every member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
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
    check.raw("", answer.raw_json(), r#"{"name":null,"legalName":null,"type":null,"domain":null,"domainAliases":null,"category":null,"identifiers":null,"tags":null,"description":null,"foundedYear":null,"location":null,"geo":null,"logoUrl":null,"facebook":null,"linkedin":null,"twitter":null,"crunchbase":null,"phone":null,"vatNumber":null,"invoicingContactEmail":null,"significantContacts":null}"#);
    Ok(())
}

/// every member of every part null
pub async fn null_nested_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    if let Some(value) = check.some("category", &answer.category) {
        check.none("category.sector", &value.sector);
        check.none("category.industryGroup", &value.industry_group);
        check.none("category.industry", &value.industry);
        check.none("category.subIndustry", &value.sub_industry);
        check.none("category.sicCode", &value.sic_code);
        check.none("category.naicsCode", &value.naics_code);
    }
    if let Some(value) = check.some("geo", &answer.geo) {
        check.none("geo.streetNumber", &value.street_number);
        check.none("geo.streetName", &value.street_name);
        check.none("geo.subPremise", &value.sub_premise);
        check.none("geo.city", &value.city);
        check.none("geo.postalCode", &value.postal_code);
        check.none("geo.state", &value.state);
        check.none("geo.stateCode", &value.state_code);
        check.none("geo.country", &value.country);
        check.none("geo.countryCode", &value.country_code);
        check.none("geo.lat", &value.lat);
        check.none("geo.lng", &value.lng);
    }
    if let Some(value) = check.some("facebook", &answer.facebook) {
        check.none("facebook.handle", &value.handle);
    }
    if let Some(value) = check.some("linkedin", &answer.linkedin) {
        check.none("linkedin.handle", &value.handle);
    }
    if let Some(value) = check.some("twitter", &answer.twitter) {
        check.none("twitter.handle", &value.handle);
        check.none("twitter.id", &value.id);
        check.none("twitter.bio", &value.bio);
        check.none("twitter.followers", &value.followers);
        check.none("twitter.following", &value.following);
        check.none("twitter.location", &value.location);
        check.none("twitter.site", &value.site);
        check.none("twitter.avatar", &value.avatar);
    }
    if let Some(value) = check.some("crunchbase", &answer.crunchbase) {
        check.none("crunchbase.handle", &value.handle);
    }
    if let Some(value) = check.some("significantContacts", &answer.significant_contacts) {
        if let Some(value) = check.some("significantContacts.contacts", &value.contacts) {
            check.length("significantContacts.contacts", value, 1);
            if let Some(value) = value.first() {
                check.none("significantContacts.contacts[0].name", &value.name);
                check.none("significantContacts.contacts[0].email", &value.email);
                check.none("significantContacts.contacts[0].contactCategories", &value.contact_categories);
                check.none("significantContacts.contacts[0].phone", &value.phone);
            }
        }
        check.none("significantContacts.predefinedContactCategories", &value.predefined_contact_categories);
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().max_retries(1).await?;
    check.holds("name", &answer.name, &"text");
    Ok(())
}

/// what is not there is not asked for again
pub async fn retry_not_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations().profile().get().max_retries(2).await,
        r#"{"kind":"notFound","status":404,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().max_retries(1).await?;
    check.holds("name", &answer.name, &"text");
    Ok(())
}

/// a kind of business: education
pub async fn type_education(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("type", &answer.r#type, &BusinessType::Education);
    Ok(())
}

/// a kind of business: government
pub async fn type_government(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("type", &answer.r#type, &BusinessType::Government);
    Ok(())
}

/// a kind of business: nonprofit
pub async fn type_nonprofit(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("type", &answer.r#type, &BusinessType::Nonprofit);
    Ok(())
}

/// a kind of business: personal
pub async fn type_personal(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("type", &answer.r#type, &BusinessType::Personal);
    Ok(())
}

/// a kind of business: private
pub async fn type_private(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("type", &answer.r#type, &BusinessType::Private);
    Ok(())
}

/// a kind of business: public
pub async fn type_public(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("type", &answer.r#type, &BusinessType::Public);
    Ok(())
}

/// a kind of business: unknown
pub async fn type_unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
    check.holds("type", &answer.r#type, &BusinessType::Unknown("unknown".into()));
    Ok(())
}

/// an unknown kind of business, and members that are not known yet
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().profile().get().await?;
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
