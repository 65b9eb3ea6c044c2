// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `createMediaUpload`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await,
        r#"{"kind":"connection","status":200,"attempts":1}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_media_url(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).await,
        r#"{"kind":"decode","status":200,"path":"mediaUrl"}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_upload_url(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).await,
        r#"{"kind":"decode","status":200,"path":"uploadUrl"}"#,
    );
    Ok(())
}

/// Messaging, Create a presigned media upload (workspace): 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (workspace): 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (workspace): 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (workspace): 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"contentType":["must not be empty"],"lang":["is required","must be a text"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (workspace): 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Create a presigned media upload (workspace): 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are
pub async fn form_fields(check: &mut Check) -> Outcome {
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

/// Messaging, Create a presigned media upload (workspace), the full request and response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).await?;
    check.holds("mediaUrl", &answer.media_url, &"https://example.com");
    check.holds("uploadUrl", &answer.upload_url, &"https://example.com");
    check.holds("uploadMethod", &answer.upload_method, &"text");
    if let Some(value) = check.some("uploadFormData", &answer.upload_form_data) {
        check.json("uploadFormData", value, r#"{}"#);
    }
    check.raw("", answer.raw_json(), r#"{"mediaUrl":"https://example.com","uploadUrl":"https://example.com","uploadMethod":"text","uploadFormData":{}}"#);
    Ok(())
}

/// a limit of the schema: a content type has at least one character
pub async fn input_content_type_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().media().presign(CreatePresignedUpload { content_type: "".into() }).await,
        r#"{"kind":"input","path":"body.contentType","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a content type that nothing tells
pub async fn input_upload_no_content_type(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().media().upload(Upload::bytes("Hello").filename("noextension")).await,
        r#"{"kind":"input","path":"content_type","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// asking where to upload may be repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).max_retries(1).await?;
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
    let answer = bird.channels().media().presign(CreatePresignedUpload { content_type: "text".into() }).await?;
    check.holds("mediaUrl", &answer.media_url, &"https://media.api.bird.com/workspaces/w/channel-media/m");
    check.holds("uploadUrl", &answer.upload_url, &"https://channels.s3.amazonaws.com/");
    check.holds("uploadMethod", &answer.upload_method, &"BEAM");
    check.none("uploadFormData", &answer.upload_form_data);
    check.raw("", answer.raw_json(), r#"{"mediaUrl":"https://media.api.bird.com/workspaces/w/channel-media/m","uploadUrl":"https://channels.s3.amazonaws.com/","uploadMethod":"BEAM","uploadFormData":null,"expiresAt":"2025-05-29T06:14:56Z"}"#);
    Ok(())
}

/// a store that answers with a place of its own
pub async fn upload_answer_201(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// bytes that are no text, a line that looks like a boundary among them
pub async fn upload_binary(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload(
                Upload::bytes(crate::check::bytes("LS14eA0KAP/+gIANCi0teHgtLQ0K"))
                    .content_type("application/octet-stream")
                    .filename("a.bin"),
            )
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// the caller gives up while the store is silent; the connection must close
pub async fn upload_cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            400,
            bird.channels()
                .media()
                .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
                .into_future(),
        )
        .await;
    Ok(())
}

/// a file of no bytes
pub async fn upload_empty_file(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload(Upload::bytes("").content_type("text/plain").filename("empty.txt"))
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// fields in the order in which they came, and values outside ASCII
pub async fn upload_fields_in_order(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// a name with a quote, a space and a letter outside ASCII
pub async fn upload_filename_escaped(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello").content_type("text/plain").filename("a \"b\" ü.txt"))
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// the content type follows from the file's name
pub async fn upload_guessed_content_type(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels().media().upload(Upload::bytes("%PDF-").filename("form.pdf")).await?.as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// asking where to upload fails
pub async fn upload_presign_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await,
        r#"{"kind":"notFound","status":404,"code":"NotFound","delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// the answer does not say where to
pub async fn upload_presign_without_url(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await,
        r#"{"kind":"decode","status":200,"path":"uploadUrl"}"#,
    );
    Ok(())
}

/// a store that sends elsewhere is not followed
pub async fn upload_redirect_not_followed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await,
        r#"{"kind":"api","status":307,"delivery":"answered"}"#,
    );
    Ok(())
}

/// a file that can be read again is sent again
pub async fn upload_retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .max_retries(1)
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// a file that can be read again is sent again when the connection broke
pub async fn upload_retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .max_retries(1)
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// the store refuses, with an answer of its own
pub async fn upload_store_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await,
        r#"{"kind":"permissionDenied","status":403,"code":"AccessDenied","delivery":"answered","attempts":2}"#,
    );
    Ok(())
}

/// the store's last answer is the error
pub async fn upload_store_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .max_retries(0)
            .await,
        r#"{"kind":"server","status":503,"delivery":"answered"}"#,
    );
    Ok(())
}

/// the time of the call covers the file as well
pub async fn upload_timeout(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .timeout(Duration::from_millis(400))
            .await,
        r#"{"kind":"timeout","delivery":"maybeSent"}"#,
    );
    Ok(())
}

/// no form fields but the file
pub async fn upload_without_fields(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels()
            .media()
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}

/// a file without a name
pub async fn upload_without_filename(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels().media().upload(Upload::bytes("Hello").content_type("text/plain")).await?.as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
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
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await?
            .as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}
