// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Organizations, Update Organization: 422

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}
