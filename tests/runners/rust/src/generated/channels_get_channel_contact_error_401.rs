// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Sending WhatsApp messages, Get channel details for a contact: 401

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().contacts().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "32cf5eee-f940-422c-ab8c-5f753aad5efd", GetChannelContact::default()).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}
