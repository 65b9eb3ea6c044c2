// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `setKeywordMessage`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// an answer without content
pub async fn answer_204(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage {
            kw: KeywordType::Optout,
            lang: "en".into(),
            value: "We are sorry to see you go, please send OOPS if that was a mistake".into(),
        })
        .await?;
    Ok(())
}

/// a body that nobody asked for is no error
pub async fn answer_with_body(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage {
            kw: KeywordType::Optout,
            lang: "en".into(),
            value: "We are sorry to see you go, please send OOPS if that was a mistake".into(),
        })
        .await?;
    Ok(())
}

/// Compliance Keywords Messages: an empty value goes back to the default message; it is sent, not dropped
pub async fn empty_value(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage { kw: KeywordType::Help, lang: "en".into(), value: "".into() })
        .await?;
    Ok(())
}

/// Compliance Keywords Messages, Set keyword message: 400
pub async fn error_400(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().set(SetKeywordMessage { kw: KeywordType::Optout, lang: "en".into(), value: "We are sorry to see you go, please send OOPS if that was a mistake".into() }).max_retries(0).await, r#"{"kind":"badRequest","status":400,"code":"BadRequest","message":"The request did not pass validation","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Set keyword message: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().set(SetKeywordMessage { kw: KeywordType::Optout, lang: "en".into(), value: "We are sorry to see you go, please send OOPS if that was a mistake".into() }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Set keyword message: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().set(SetKeywordMessage { kw: KeywordType::Optout, lang: "en".into(), value: "We are sorry to see you go, please send OOPS if that was a mistake".into() }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Set keyword message: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().set(SetKeywordMessage { kw: KeywordType::Optout, lang: "en".into(), value: "We are sorry to see you go, please send OOPS if that was a mistake".into() }).max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"contentType":["must not be empty"],"lang":["is required","must be a text"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Set keyword message: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().set(SetKeywordMessage { kw: KeywordType::Optout, lang: "en".into(), value: "We are sorry to see you go, please send OOPS if that was a mistake".into() }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Set keyword message: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().set(SetKeywordMessage { kw: KeywordType::Optout, lang: "en".into(), value: "We are sorry to see you go, please send OOPS if that was a mistake".into() }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Set keyword message, the full request
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage { kw: KeywordType::Optin, lang: "text".into(), value: "text".into() })
        .await?;
    Ok(())
}

/// the kind optin, in another script
pub async fn optin(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage { kw: KeywordType::Optin, lang: "ru".into(), value: "СТАРТ".into() })
        .await?;
    Ok(())
}

/// Compliance Keywords Messages, Define a message for a given keyword, the sample without the comma before its last brace
pub async fn page_sample(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage {
            kw: KeywordType::Optout,
            lang: "en".into(),
            value: "We are sorry to see you go, please send OOPS if that was a mistake".into(),
        })
        .await?;
    Ok(())
}

/// setting the same answer twice changes nothing, so it is repeated
pub async fn retry_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage {
            kw: KeywordType::Optout,
            lang: "en".into(),
            value: "We are sorry to see you go, please send OOPS if that was a mistake".into(),
        })
        .max_retries(1)
        .await?;
    Ok(())
}

/// a call that may be repeated, after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.keyword_messages()
        .set(SetKeywordMessage {
            kw: KeywordType::Optout,
            lang: "en".into(),
            value: "We are sorry to see you go, please send OOPS if that was a mistake".into(),
        })
        .max_retries(1)
        .await?;
    Ok(())
}
