// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Compliance Keywords Messages, the item of the sample of List all messages: members in lower case

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    check.raw("", answer.raw_json(), r#"{"key":"optout:en","kw":"optout","lang":"en","value":"We are sorry to see you go, please send OOPS if that was a mistake"}"#);
    Ok(())
}
