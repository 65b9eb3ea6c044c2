// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the three kinds of keywords

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
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
