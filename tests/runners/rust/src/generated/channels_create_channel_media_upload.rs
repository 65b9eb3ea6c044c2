// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `createChannelMediaUpload`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .presign_for_channel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload { content_type: "text".into() },
            )
            .max_retries(0)
            .await,
        r#"{"kind":"connection","status":200,"attempts":1}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .presign_for_channel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload { content_type: "text".into() },
            )
            .await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_media_url(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .presign_for_channel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload { content_type: "text".into() },
            )
            .await,
        r#"{"kind":"decode","status":200,"path":"mediaUrl"}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_upload_url(check: &mut Check) -> Outcome {
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

/// Messaging, Create a presigned media upload (channel): 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign_for_channel("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (channel): 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign_for_channel("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (channel): 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign_for_channel("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (channel): 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign_for_channel("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"contentType":["must not be empty"],"lang":["is required","must be a text"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (channel): 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign_for_channel("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (channel): 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign_for_channel("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are
pub async fn form_fields(check: &mut Check) -> Outcome {
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
    check.holds("uploadMethod", &answer.upload_method, &"POST");
    if let Some(value) = check.some("uploadFormData", &answer.upload_form_data) {
        check.json("uploadFormData", value, r#"{"Content-Type":"text/plain","acl":"private","bucket":"channels..","key":"b2d..b123","policy":"eyJle...dfQ==","x-amz-algorithm":"AWS4-HMAC-SHA256","x-amz-credential":"ASIA..","x-amz-date":"20230501T192504Z","x-amz-meta-allowed-paths":"workspace\\b2..","x-amz-meta-channel-id":"ac0..f19e","x-amz-security-token":"IQoo..qqq","x-amz-signature":"RcU9...XLw="}"#);
    }
    check.raw("", answer.raw_json(), r#"{"mediaUrl":"https://media.api.bird.com/workspaces/w/channel-media/m","uploadUrl":"https://channels.s3.amazonaws.com/","uploadMethod":"POST","uploadFormData":{"Content-Type":"text/plain","acl":"private","bucket":"channels..","key":"b2d..b123","policy":"eyJle...dfQ==","x-amz-algorithm":"AWS4-HMAC-SHA256","x-amz-credential":"ASIA..","x-amz-date":"20230501T192504Z","x-amz-meta-allowed-paths":"workspace\\b2..","x-amz-meta-channel-id":"ac0..f19e","x-amz-security-token":"IQoo..qqq","x-amz-signature":"RcU9...XLw="}}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (channel), the full request and response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .media()
        .presign_for_channel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload { content_type: "text".into() },
        )
        .await?;
    check.holds("mediaUrl", &answer.media_url, &"https://example.com");
    check.holds("uploadUrl", &answer.upload_url, &"https://example.com");
    check.holds("uploadMethod", &answer.upload_method, &"text");
    if let Some(value) = check.some("uploadFormData", &answer.upload_form_data) {
        check.json("uploadFormData", value, r#"{}"#);
    }
    check.raw("", answer.raw_json(), r#"{"mediaUrl":"https://example.com","uploadUrl":"https://example.com","uploadMethod":"text","uploadFormData":{}}"#);
    Ok(())
}

/// a limit of the schema: the channel id is a UUID
pub async fn input_channel_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .presign_for_channel("mine", CreatePresignedUpload { content_type: "text/plain".into() })
            .await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a content type has at least one character
pub async fn input_content_type_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .presign_for_channel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload { content_type: "".into() },
            )
            .await,
        r#"{"kind":"input","path":"body.contentType","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an id must not reach another path
pub async fn input_upload_channel_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .upload_for_channel("../x", Upload::bytes("Hello").content_type("text/plain").filename("a.txt"))
            .await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// asking where to upload may be repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
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

/// members and a verb that are not known yet; null for what may be missing
pub async fn unknown_members(check: &mut Check) -> Outcome {
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

/// the store refuses, with an answer of its own
pub async fn upload_store_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .upload_for_channel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"),
            )
            .await,
        r#"{"kind":"permissionDenied","status":403,"code":"AccessDenied","delivery":"answered","attempts":2}"#,
    );
    Ok(())
}

/// Messaging, Uploading media, the sample of curl: every field first, the file last, and no access key
pub async fn upload(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload_for_channel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"),
            )
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}
