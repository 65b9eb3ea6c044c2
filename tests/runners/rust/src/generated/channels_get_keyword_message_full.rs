// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Compliance Keywords Messages, Get keyword message, the full response: members in the spelling of the schema

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.holds("key", &answer.key, &"text");
    check.holds("kw", &answer.kw, &KeywordType::Optin);
    check.holds("lang", &answer.lang, &"text");
    check.holds("value", &answer.value, &"text");
    check.raw("", answer.raw_json(), r#"{"Key":"text","KW":"optin","Lang":"text","Value":"text"}"#);
    Ok(())
}
