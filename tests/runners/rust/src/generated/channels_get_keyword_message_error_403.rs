// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Compliance Keywords Messages, Get keyword message: 403

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().get("optout:en").max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}
