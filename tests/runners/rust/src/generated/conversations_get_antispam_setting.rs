// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getAntispamSetting`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().antispam_setting().get().max_retries(0).await,
        r#"{"kind":"connection","status":200}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().antispam_setting().get().await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.conversations().antispam_setting().get().await?;
    check.holds("enabled", &answer.enabled, &true);
    Ok(())
}

/// off
pub async fn disabled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().antispam_setting().get().await?;
    check.holds("enabled", &answer.enabled, &false);
    check.raw("", answer.raw_json(), r#"{"enabled":false}"#);
    Ok(())
}

/// no member at all
pub async fn empty_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().antispam_setting().get().await?;
    check.none("enabled", &answer.enabled);
    check.raw("", answer.raw_json(), r#"{}"#);
    Ok(())
}

/// Get antispam setting: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().get().max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get antispam setting: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().get().max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get antispam setting: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().get().max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get antispam setting: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().get().max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get antispam setting: the member that the update has
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().antispam_setting().get().await?;
    check.holds("enabled", &answer.enabled, &true);
    check.raw("", answer.raw_json(), r#"{"enabled":true}"#);
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().antispam_setting().get().workspace_id("my-workspace").await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// every member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().antispam_setting().get().await?;
    check.none("enabled", &answer.enabled);
    check.raw("", answer.raw_json(), r#"{"enabled":null}"#);
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().antispam_setting().get().max_retries(1).await?;
    check.holds("enabled", &answer.enabled, &true);
    Ok(())
}

/// what was refused is refused again: not even a read is repeated
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().antispam_setting().get().max_retries(2).await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// members that are not known yet
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().antispam_setting().get().await?;
    check.holds("enabled", &answer.enabled, &true);
    check.raw("", answer.raw_json(), r#"{"enabled":true,"mode":"strict"}"#);
    Ok(())
}
