// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! asking where to upload may be repeated

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .media()
        .presign_for_channel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload { content_type: "text".into() },
        )
        .max_retries(1)
        .await?;
    check.holds("mediaUrl", &answer.media_url, &"https://example.com");
    check.holds("uploadUrl", &answer.upload_url, &"https://example.com");
    check.holds("uploadMethod", &answer.upload_method, &"text");
    if let Some(value) = check.some("uploadFormData", &answer.upload_form_data) {
        check.json("uploadFormData", value, r#"{}"#);
    }
    Ok(())
}
