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
        bird.channels()
            .media()
            .presign_for_channel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload { content_type: "text".into() },
            )
            .await,
        r#"{"kind":"decode","status":200,"path":"uploadUrl"}"#,
    );
    Ok(())
}
