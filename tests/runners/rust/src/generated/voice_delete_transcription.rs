// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `deleteTranscription`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the documents do not print the number of the success; any 2xx is one
pub async fn answer_200(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
        .await?;
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
        .await?;
    Ok(())
}

/// Delete a Transcription: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.voice().transcriptions().delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default()).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a Transcription: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.voice().transcriptions().delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default()).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Voice API, the error body of the service: code and message
pub async fn error_404_voice(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.voice().transcriptions().delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default()).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"transcription not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a Transcription: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.voice().transcriptions().delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default()).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"ResourceNotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a Transcription: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.voice().transcriptions().delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default()).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a Transcription: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.voice().transcriptions().delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default()).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a Transcription: format json
pub async fn format_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription { format: Some(TranscriptionFormat::Json) })
        .await?;
    Ok(())
}

/// Delete a Transcription: format srt
pub async fn format_srt(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription { format: Some(TranscriptionFormat::Srt) })
        .await?;
    Ok(())
}

/// Delete a Transcription: format txt
pub async fn format_txt(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription { format: Some(TranscriptionFormat::Txt) })
        .await?;
    Ok(())
}

/// Delete a Transcription: format vtt
pub async fn format_vtt(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription { format: Some(TranscriptionFormat::Vtt) })
        .await?;
    Ok(())
}

/// Delete a Transcription, Delete transcription, without a format
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
        .await?;
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn id_is_one_segment(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice().transcriptions().delete("a/b?c", DeleteTranscription::default()).await?;
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_transcription_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.voice().transcriptions().delete("..", DeleteTranscription::default()).await,
        r#"{"kind":"input","path":"path.transcriptionId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_transcription_id_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.voice().transcriptions().delete("", DeleteTranscription::default()).await,
        r#"{"kind":"input","path":"path.transcriptionId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_transcription_id_newline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.voice().transcriptions().delete("a\r\nb: c", DeleteTranscription::default()).await,
        r#"{"kind":"input","path":"path.transcriptionId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.voice()
            .transcriptions()
            .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// Delete a Transcription, the sample of a request: a user's token, with the workspace and the transcription of the sample, at the API's own host
pub async fn page_sample(check: &mut Check) -> Outcome {
    let bird = check
        .client(|builder| builder.bearer_token("test-user-token").workspace_id("8bc02f53-87ac-48d2-b4fd-c2cf856a305f"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
        .await?;
    Ok(())
}

/// a call that may be repeated, after an answer that tells nothing
pub async fn retry_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
        .max_retries(1)
        .await?;
    Ok(())
}

/// what was refused is refused again
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.voice()
            .transcriptions()
            .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
            .max_retries(2)
            .await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a call that may be repeated, after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
        .max_retries(1)
        .await?;
    Ok(())
}

/// the first attempt worked, though its answer was lost: attempts tells that there was one
pub async fn retry_then_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.voice()
            .transcriptions()
            .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
            .max_retries(1)
            .await,
        r#"{"kind":"notFound","status":404,"attempts":2}"#,
    );
    Ok(())
}

/// a body that no document shows is not read
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.voice()
        .transcriptions()
        .delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53", DeleteTranscription::default())
        .await?;
    Ok(())
}
