// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Compliance Keywords Messages: an empty value goes back to the default message; it is sent, not dropped

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage { kw: KeywordType::Help, lang: "en".into(), value: "".into() })
        .await?;
    Ok(())
}
