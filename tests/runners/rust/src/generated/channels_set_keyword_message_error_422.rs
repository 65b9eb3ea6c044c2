// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Compliance Keywords Messages, Set keyword message: 422

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().set(SetKeywordMessage { kw: KeywordType::Optout, lang: "en".into(), value: "We are sorry to see you go, please send OOPS if that was a mistake".into() }).max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"contentType":["must not be empty"],"lang":["is required","must be a text"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}
