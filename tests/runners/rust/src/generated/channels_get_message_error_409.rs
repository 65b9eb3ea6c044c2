// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the answer 409 to a read

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"conflict","status":409,"code":"Conflict","message":"Creating the message was not possible because of conflicting conditions","delivery":"answered","attempts":1}"#);
    Ok(())
}
