// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the kind optin, in another script

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage { kw: KeywordType::Optin, lang: "ru".into(), value: "СТАРТ".into() })
        .await?;
    Ok(())
}
