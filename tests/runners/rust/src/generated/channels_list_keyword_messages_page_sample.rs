// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Compliance Keywords Messages, List all messages, the sample: members in lower case, with the missing bracket put in

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
