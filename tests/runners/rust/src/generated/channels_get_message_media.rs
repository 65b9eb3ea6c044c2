// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getMessageMedia`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the file ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"connection","status":200}"#);
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.channels()
                .messages()
                .media()
                .download(
                    "96a0b5fa-a986-453d-be5c-3117f989f025",
                    "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
                    GetMessageMedia::default(),
                )
                .into_future(),
        )
        .await;
    Ok(())
}

/// a file of no bytes
pub async fn empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .media(
            bird.channels()
                .messages()
                .media()
                .download(
                    "96a0b5fa-a986-453d-be5c-3117f989f025",
                    "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
                    GetMessageMedia::default(),
                )
                .await?,
            r#"{"status":200,"contentType":"text/plain","base64":""}"#,
        )
        .await?;
    Ok(())
}

/// Messaging, Get message media: 400
pub async fn error_400(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"badRequest","status":400,"code":"BadRequest","message":"The request did not pass validation","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// a wrong access key
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Get message media: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Messaging, Download media: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .max_retries(0)
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn file_id_backslash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "..\\x", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn file_id_dot_dot_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "../x", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn file_id_escaped_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "%2f", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// an id is one segment of the path, whatever it holds
pub async fn file_id_escaped(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "a b/c?d#e%f", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn file_id_hash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "#", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn file_id_question_mark(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "?", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn file_id_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "a/b", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn file_id_unicode(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "é:ü", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_file_id_dot(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download("96a0b5fa-a986-453d-be5c-3117f989f025", ".", GetMessageMedia::default())
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"input","path":"path.fileId","delivery":"neverSent"}"#);
    Ok(())
}

/// an id must not reach another path
pub async fn input_file_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download("96a0b5fa-a986-453d-be5c-3117f989f025", "..", GetMessageMedia::default())
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"input","path":"path.fileId","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: an id has at least one character
pub async fn input_file_id_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download("96a0b5fa-a986-453d-be5c-3117f989f025", "", GetMessageMedia::default())
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"input","path":"path.fileId","delivery":"neverSent"}"#);
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_file_id_newline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download("96a0b5fa-a986-453d-be5c-3117f989f025", "a\r\nx-evil: 1", GetMessageMedia::default())
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"input","path":"path.fileId","delivery":"neverSent"}"#);
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_file_id_null_character(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download("96a0b5fa-a986-453d-be5c-3117f989f025", "a\0b", GetMessageMedia::default())
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"input","path":"path.fileId","delivery":"neverSent"}"#);
    Ok(())
}

/// an argument must not reach another path
pub async fn input_message_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird.channels().messages().media().download("..", "f", GetMessageMedia::default()).await {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"input","path":"path.messageId","delivery":"neverSent"}"#);
    Ok(())
}

/// the message id of a file is text, and one segment as well
pub async fn message_id_escaped(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("a/../b", "f", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// Messaging, Get message media: 200 with the file's place, passed on as it came
pub async fn ok_location(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1", GetMessageMedia { redirect: Some(false) }).await?, r#"{"status":200,"contentType":"application/json","base64":"eyJsb2NhdGlvbiI6Imh0dHBzOi8vZmlsZXMuZXhhbXBsZS5jb20vaW1hZ2UucG5nIn0="}"#).await?;
    Ok(())
}

/// Messaging, Get message media: 200 with the file
pub async fn ok(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// Messaging, Get message media: 302 after redirect=true
pub async fn redirect_asked_for(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1", GetMessageMedia { redirect: Some(true) }).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// a user's token stays with Bird as well
pub async fn redirect_bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// the storage refuses, with an answer of its own
pub async fn redirect_then_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"permissionDenied","status":403}"#);
    Ok(())
}

/// a second redirect is not followed
pub async fn redirect_twice(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"api","status":302}"#);
    Ok(())
}

/// a redirect that does not say where to
pub async fn redirect_without_location(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"api","status":302}"#);
    Ok(())
}

/// Messaging, Get message media: 302, followed once and without the access key
pub async fn redirect(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1", GetMessageMedia::default()).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.media(bird.channels().messages().media().download("96a0b5fa-a986-453d-be5c-3117f989f025", "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1", GetMessageMedia::default()).max_retries(1).await?, r#"{"status":200,"contentType":"image/png","base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}"#).await?;
    Ok(())
}

/// no answer within the time of the call
pub async fn timeout(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird
        .channels()
        .messages()
        .media()
        .download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia::default(),
        )
        .timeout(Duration::from_millis(300))
        .await
    {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"timeout","attempts":1}"#);
    Ok(())
}
