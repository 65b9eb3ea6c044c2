// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the documented error of a filter that did not pass validation

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages { email_subject: Some("x".into()), ..Default::default() })).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}
