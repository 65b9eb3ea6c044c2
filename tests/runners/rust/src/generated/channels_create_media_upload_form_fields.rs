// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).await?;
    check.holds("mediaUrl", &answer.media_url, &"https://media.api.bird.com/workspaces/w/channel-media/m");
    check.holds("uploadUrl", &answer.upload_url, &"https://channels.s3.amazonaws.com/");
    check.holds("uploadMethod", &answer.upload_method, &"POST");
    if let Some(value) = check.some("uploadFormData", &answer.upload_form_data) {
        check.json("uploadFormData", value, r#"{"Content-Type":"text/plain","acl":"private","bucket":"channels..","key":"b2d..b123","policy":"eyJle...dfQ==","x-amz-algorithm":"AWS4-HMAC-SHA256","x-amz-credential":"ASIA..","x-amz-date":"20230501T192504Z","x-amz-meta-allowed-paths":"workspace\\b2..","x-amz-meta-channel-id":"ac0..f19e","x-amz-security-token":"IQoo..qqq","x-amz-signature":"RcU9...XLw="}"#);
    }
    check.raw("", answer.raw_json(), r#"{"mediaUrl":"https://media.api.bird.com/workspaces/w/channel-media/m","uploadUrl":"https://channels.s3.amazonaws.com/","uploadMethod":"POST","uploadFormData":{"Content-Type":"text/plain","acl":"private","bucket":"channels..","key":"b2d..b123","policy":"eyJle...dfQ==","x-amz-algorithm":"AWS4-HMAC-SHA256","x-amz-credential":"ASIA..","x-amz-date":"20230501T192504Z","x-amz-meta-allowed-paths":"workspace\\b2..","x-amz-meta-channel-id":"ac0..f19e","x-amz-security-token":"IQoo..qqq","x-amz-signature":"RcU9...XLw="}}"#);
    Ok(())
}
