// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `updateAntispamSetting`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the documents do not print the number of the success; any 2xx is one
pub async fn answer_204(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).await?;
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).await?;
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).into_future(),
        )
        .await;
    Ok(())
}

/// false is sent, not dropped
pub async fn disable(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: false }).await?;
    Ok(())
}

/// Update antispam setting: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update antispam setting: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update antispam setting: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"One or more fields provided in the request body are malformed","details":{".name":["Property 'name' is missing"],".description":["Maximum string length is 250"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update antispam setting: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update antispam setting: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update antispam setting, the full request
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).await?;
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .antispam_setting()
            .update(UpdateAntispamSetting { enabled: true })
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// Update antispam setting, the sample of a request, with its workspace
pub async fn page_sample(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations()
        .antispam_setting()
        .update(UpdateAntispamSetting { enabled: true })
        .workspace_id("a1405560-c8d3-4b1a-877d-3f449ad95352")
        .await?;
    Ok(())
}

/// a call that may be repeated, after an answer that tells nothing
pub async fn retry_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).max_retries(1).await?;
    Ok(())
}

/// what was refused is refused again
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).max_retries(2).await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a call that may be repeated, after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).max_retries(1).await?;
    Ok(())
}

/// a body that no document shows is not read
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations().antispam_setting().update(UpdateAntispamSetting { enabled: true }).await?;
    Ok(())
}
