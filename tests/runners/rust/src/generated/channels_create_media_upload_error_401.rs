// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Messaging, Create a presigned media upload (workspace): 401

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}
