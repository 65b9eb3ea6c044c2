// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a kind and members that are not known yet, null for the others

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
