// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a body that nobody asked for is no error

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage {
            kw: KeywordType::Optout,
            lang: "en".into(),
            value: "We are sorry to see you go, please send OOPS if that was a mistake".into(),
        })
        .await?;
    Ok(())
}
