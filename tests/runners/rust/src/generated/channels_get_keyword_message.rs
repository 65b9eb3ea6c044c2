// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getKeywordMessage`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.keyword_messages().get("optout:en").await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// an answer without any member
pub async fn empty_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.none("key", &answer.key);
    check.none("kw", &answer.kw);
    check.none("lang", &answer.lang);
    check.none("value", &answer.value);
    Ok(())
}

/// an empty text is the default, and not absent
pub async fn empty_value(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"");
    check.raw("", answer.raw_json(), r#"{"key":"optout:en","kw":"optout","lang":"en","value":""}"#);
    Ok(())
}

/// Compliance Keywords Messages, Get keyword message: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().get("optout:en").max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Get keyword message: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().get("optout:en").max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Get keyword message: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().get("optout:en").max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Get keyword message: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().get("optout:en").max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Get keyword message: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.keyword_messages().get("optout:en").max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Compliance Keywords Messages, Get keyword message, the full response: members in the spelling of the schema
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.holds("key", &answer.key, &"text");
    check.holds("kw", &answer.kw, &KeywordType::Optin);
    check.holds("lang", &answer.lang, &"text");
    check.holds("value", &answer.value, &"text");
    check.raw("", answer.raw_json(), r#"{"Key":"text","KW":"optin","Lang":"text","Value":"text"}"#);
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_key_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.keyword_messages().get("..").await,
        r#"{"kind":"input","path":"path.keywordMessageKey","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_key_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.keyword_messages().get("").await,
        r#"{"kind":"input","path":"path.keywordMessageKey","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_key_newline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.keyword_messages().get("a\r\nx-evil: 1").await,
        r#"{"kind":"input","path":"path.keywordMessageKey","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn key_backslash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("..\\x").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn key_dot_dot_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("../x").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn key_escaped_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("%2f").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn key_hash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("#").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn key_question_mark(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("?").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn key_slash(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("a/b").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn key_unicode(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("é:ü").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    Ok(())
}

/// Compliance Keywords Messages, the item of the sample of List all messages: members in lower case
pub async fn lower_case(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    check.raw("", answer.raw_json(), r#"{"key":"optout:en","kw":"optout","lang":"en","value":"We are sorry to see you go, please send OOPS if that was a mistake"}"#);
    Ok(())
}

/// every member null, in lower case
pub async fn null_members_lower_case(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.none("key", &answer.key);
    check.none("kw", &answer.kw);
    check.none("lang", &answer.lang);
    check.none("value", &answer.value);
    check.raw("", answer.raw_json(), r#"{"key":null,"kw":null,"lang":null,"value":null}"#);
    Ok(())
}

/// every member null, in capitals
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.none("key", &answer.key);
    check.none("kw", &answer.kw);
    check.none("lang", &answer.lang);
    check.none("value", &answer.value);
    check.raw("", answer.raw_json(), r#"{"Key":null,"KW":null,"Lang":null,"Value":null}"#);
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").max_retries(1).await?;
    check.holds("key", &answer.key, &"optout:en");
    check.holds("kw", &answer.kw, &KeywordType::Optout);
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"We are sorry to see you go, please send OOPS if that was a mistake");
    Ok(())
}

/// a kind and a member that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.holds("key", &answer.key, &"maybe:en");
    check.holds("kw", &answer.kw, &KeywordType::Unknown("maybe".into()));
    check.holds("lang", &answer.lang, &"en");
    check.holds("value", &answer.value, &"Hm");
    check.raw(
        "",
        answer.raw_json(),
        r#"{"Key":"maybe:en","KW":"maybe","Lang":"en","Value":"Hm","Since":{"Year":2025}}"#,
    );
    Ok(())
}
