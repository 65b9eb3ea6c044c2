// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! members and a verb that are not known yet; null for what may be missing

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
        .await?;
    check.holds("mediaUrl", &answer.media_url, &"https://media.api.bird.com/workspaces/w/channel-media/m");
    check.holds("uploadUrl", &answer.upload_url, &"https://channels.s3.amazonaws.com/");
    check.holds("uploadMethod", &answer.upload_method, &"BEAM");
    check.none("uploadFormData", &answer.upload_form_data);
    check.raw("", answer.raw_json(), r#"{"mediaUrl":"https://media.api.bird.com/workspaces/w/channel-media/m","uploadUrl":"https://channels.s3.amazonaws.com/","uploadMethod":"BEAM","uploadFormData":null,"expiresAt":"2025-05-29T06:14:56Z"}"#);
    Ok(())
}
