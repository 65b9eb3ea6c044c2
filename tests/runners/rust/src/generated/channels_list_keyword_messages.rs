// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listKeywordMessages`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.keyword_messages().list().options(CallOptions { max_retries: Some(0), ..Default::default() }))
            .await,
        r#"{"kind":"connection","status":200,"attempts":1}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.keyword_messages().list()).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the list is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .error(Check::walk(bird.keyword_messages().list()).await, r#"{"kind":"decode","status":200,"path":"results"}"#);
    Ok(())
}

/// items in both spellings
pub async fn both_spellings(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.keyword_messages().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 3);
        if let Some(item) = items.first() {
            check.holds("items[0].key", &item.key, &"optout:en");
            check.holds("items[0].kw", &item.kw, &KeywordType::Optout);
            check.holds("items[0].lang", &item.lang, &"en");
            check.holds(
                "items[0].value",
                &item.value,
                &"We are sorry to see you go, please send OOPS if that was a mistake",
            );
            check.raw("/items/0", item.raw_json(), r#"{"key":"optout:en","kw":"optout","lang":"en","value":"We are sorry to see you go, please send OOPS if that was a mistake"}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].key", &item.key, &"help:de");
            check.holds("items[1].kw", &item.kw, &KeywordType::Help);
            check.holds("items[1].lang", &item.lang, &"de");
            check.holds("items[1].value", &item.value, &"Hilfe");
            check.raw("/items/1", item.raw_json(), r#"{"Key":"help:de","KW":"help","Lang":"de","Value":"Hilfe"}"#);
        }
        if let Some(item) = items.get(2) {
            check.holds("items[2].key", &item.key, &"optin:fr");
            check.holds("items[2].kw", &item.kw, &KeywordType::Optin);
            check.holds("items[2].lang", &item.lang, &"fr");
            check.holds("items[2].value", &item.value, &"");
            check.raw("/items/2", item.raw_json(), r#"{"key":"optin:fr","KW":"optin","lang":"fr","Value":""}"#);
        }
    }
    Ok(())
}

/// Compliance Keywords Messages, List all keyword messages: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.keyword_messages().list().options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, List all keyword messages: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.keyword_messages().list().options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, List all keyword messages: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.keyword_messages().list().options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, List all keyword messages: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.keyword_messages().list().options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, List all keyword messages: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.keyword_messages().list().options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the three kinds of keywords
pub async fn every_kind(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.keyword_messages().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 3);
        if let Some(item) = items.first() {
            check.holds("items[0].key", &item.key, &"optin:en");
            check.holds("items[0].kw", &item.kw, &KeywordType::Optin);
            check.holds("items[0].lang", &item.lang, &"en");
            check.holds("items[0].value", &item.value, &"optin");
            check.raw("/items/0", item.raw_json(), r#"{"key":"optin:en","kw":"optin","lang":"en","value":"optin"}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].key", &item.key, &"optout:en");
            check.holds("items[1].kw", &item.kw, &KeywordType::Optout);
            check.holds("items[1].lang", &item.lang, &"en");
            check.holds("items[1].value", &item.value, &"optout");
            check.raw("/items/1", item.raw_json(), r#"{"key":"optout:en","kw":"optout","lang":"en","value":"optout"}"#);
        }
        if let Some(item) = items.get(2) {
            check.holds("items[2].key", &item.key, &"help:en");
            check.holds("items[2].kw", &item.kw, &KeywordType::Help);
            check.holds("items[2].lang", &item.lang, &"en");
            check.holds("items[2].value", &item.value, &"help");
            check.raw("/items/2", item.raw_json(), r#"{"key":"help:en","kw":"help","lang":"en","value":"help"}"#);
        }
    }
    Ok(())
}

/// Compliance Keywords Messages, List all keyword messages, the full response: members in the spelling of the schema
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.keyword_messages().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].key", &item.key, &"text");
            check.holds("items[0].kw", &item.kw, &KeywordType::Optin);
            check.holds("items[0].lang", &item.lang, &"text");
            check.holds("items[0].value", &item.value, &"text");
            check.raw("/items/0", item.raw_json(), r#"{"Key":"text","KW":"optin","Lang":"text","Value":"text"}"#);
        }
    }
    Ok(())
}

/// an empty list
pub async fn no_messages(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.keyword_messages().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// Compliance Keywords Messages, List all messages, the sample: members in lower case, with the missing bracket put in
pub async fn page_sample(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.keyword_messages().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].key", &item.key, &"optout:en");
            check.holds("items[0].kw", &item.kw, &KeywordType::Optout);
            check.holds("items[0].lang", &item.lang, &"en");
            check.holds(
                "items[0].value",
                &item.value,
                &"We are sorry to see you go, please send OOPS if that was a mistake",
            );
            check.raw("/items/0", item.raw_json(), r#"{"key":"optout:en","kw":"optout","lang":"en","value":"We are sorry to see you go, please send OOPS if that was a mistake"}"#);
        }
    }
    Ok(())
}

/// one member in both spellings: the documented lower case counts
pub async fn same_member_twice(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.keyword_messages().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].key", &item.key, &"a");
            check.holds("items[0].kw", &item.kw, &KeywordType::Help);
            check.holds("items[0].lang", &item.lang, &"en");
            check.holds("items[0].value", &item.value, &"x");
        }
    }
    Ok(())
}

/// a kind and members that are not known yet, null for the others
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.keyword_messages().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].key", &item.key, &"maybe:en");
            check.holds("items[0].kw", &item.kw, &KeywordType::Unknown("maybe".into()));
            check.none("items[0].lang", &item.lang);
            check.none("items[0].value", &item.value);
            check.raw(
                "/items/0",
                item.raw_json(),
                r#"{"key":"maybe:en","kw":"maybe","lang":null,"value":null,"author":"Ada"}"#,
            );
        }
        if let Some(item) = items.get(1) {
            check.none("items[1].key", &item.key);
            check.holds("items[1].kw", &item.kw, &KeywordType::Unknown("perhaps".into()));
            check.none("items[1].lang", &item.lang);
            check.none("items[1].value", &item.value);
            check.raw(
                "/items/1",
                item.raw_json(),
                r#"{"Key":null,"KW":"perhaps","Lang":null,"Value":null,"Author":"Ada"}"#,
            );
        }
    }
    Ok(())
}
