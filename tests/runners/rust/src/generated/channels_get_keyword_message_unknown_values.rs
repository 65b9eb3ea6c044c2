// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a kind and a member that are not known yet

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.holds("key", &answer.key, &"maybe:en");
    check.holds("kw", &answer.kw, &KeywordType::Unknown("maybe".into()));
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"Hm");
    check.raw(
        "",
        answer.raw_json(),
        r#"{"Key":"maybe:en","KW":"maybe","Lang":"en","Value":"Hm","Since":{"Year":2025}}"#,
    );
    Ok(())
}
