// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a required member of the answer is missing

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).await,
        r#"{"kind":"decode","status":200,"path":"mediaUrl"}"#,
    );
    Ok(())
}
