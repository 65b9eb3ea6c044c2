// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `deleteSession`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// Authorization: deleting a session is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"authentication","status":401,"message":"A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Unauthorized","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Authorization: deleting a session is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"permissionDenied","status":403,"message":"Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Forbidden","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the documents print no number: any success is one
pub async fn answer_200(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await?;
    Ok(())
}

/// a body that nobody asked for is no error
pub async fn answer_with_body(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await?;
    Ok(())
}

/// Sessions, Delete session: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The token is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Delete session: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Delete session: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Delete session: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Delete session: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Delete session: deleted, no content
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").await?;
    Ok(())
}

/// an id must not reach another path: this one would delete the user
pub async fn input_token_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().sessions().delete("..").await,
        r#"{"kind":"input","path":"path.tokenId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an empty id would be the list
pub async fn input_token_id_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().sessions().delete("").await,
        r#"{"kind":"input","path":"path.tokenId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a session that is ended twice is ended, so it is repeated
pub async fn retry_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").max_retries(1).await?;
    Ok(())
}

/// what is not there is not asked for again
pub async fn retry_not_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").max_retries(2).await,
        r#"{"kind":"notFound","status":404,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a call that may be repeated, after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().sessions().delete("123e4567-e89b-12d3-a456-426614174000").max_retries(1).await?;
    Ok(())
}

/// the documents ask for text and name no format
pub async fn token_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.current_user().sessions().delete("a/b").await?;
    Ok(())
}
