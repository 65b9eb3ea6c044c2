// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `deleteCurrentUser`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// Authorization: deleting the current user is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.current_user().delete().await, r#"{"kind":"authentication","status":401,"message":"A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Unauthorized","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Authorization: deleting the current user is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.current_user().delete().await, r#"{"kind":"permissionDenied","status":403,"message":"Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Forbidden","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// another success status is a success
pub async fn answer_204(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().delete().await?;
    Ok(())
}

/// a body that nobody asked for is no error
pub async fn answer_with_body(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().delete().await?;
    Ok(())
}

/// Current user, Delete profile: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().delete().await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The token is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Delete profile: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().delete().await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Delete profile: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().delete().await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Delete profile: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().delete().await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Current user, Delete profile: 200 without a body
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().delete().await?;
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().delete().max_retries(1).await?;
    Ok(())
}

/// a user that may be deleted is not deleted again
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().delete().max_retries(2).await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a user that may be deleted is not deleted again
pub async fn retry_not_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().delete().max_retries(2).await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}
