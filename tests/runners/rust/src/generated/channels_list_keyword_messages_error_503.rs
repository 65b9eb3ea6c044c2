// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Compliance Keywords Messages, List all keyword messages: 503

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.keyword_messages().list().options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}
