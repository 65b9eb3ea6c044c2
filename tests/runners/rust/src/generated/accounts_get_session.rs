// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getSession`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// Authorization: a session is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"authentication","status":401,"message":"A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Unauthorized","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Authorization: a session is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"permissionDenied","status":403,"message":"Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Forbidden","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_token_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await,
        r#"{"kind":"decode","status":200,"path":"tokenId"}"#,
    );
    Ok(())
}

/// Sessions, Get session: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The token is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Get session: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Get session: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Get session: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Get session: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, Get session, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await?;
    check.holds("userId", &answer.user_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("tokenId", &answer.token_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("ip", &answer.ip, &"text");
    check.holds("userAgent", &answer.user_agent, &"text");
    check.holds("country", &answer.country, &"text");
    check.holds("region", &answer.region, &"text");
    check.holds("city", &answer.city, &"text");
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
    check.raw("", answer.raw_json(), r#"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z"}"#);
    Ok(())
}

/// an id must not reach another path
pub async fn input_token_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().sessions().get("..").await,
        r#"{"kind":"input","path":"path.tokenId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an empty id would be the list
pub async fn input_token_id_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().sessions().get("").await,
        r#"{"kind":"input","path":"path.tokenId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// every optional member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await?;
    check.none("userId", &answer.user_id);
    check.holds("tokenId", &answer.token_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("ip", &answer.ip);
    check.none("userAgent", &answer.user_agent);
    check.none("country", &answer.country);
    check.none("region", &answer.region);
    check.none("city", &answer.city);
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").max_retries(1).await?;
    check.holds("tokenId", &answer.token_id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// what is not there is not asked for again
pub async fn retry_not_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").max_retries(2).await,
        r#"{"kind":"notFound","status":404,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").max_retries(1).await?;
    check.holds("tokenId", &answer.token_id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// the documents ask for text and name no format
pub async fn token_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.current_user().sessions().get("a/b?c#d%2F").await?;
    check.holds("tokenId", &answer.token_id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// a member that is not known yet
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.current_user().sessions().get("123e4567-e89b-12d3-a456-426614174000").await?;
    check.holds("userId", &answer.user_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("tokenId", &answer.token_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("ip", &answer.ip, &"text");
    check.holds("userAgent", &answer.user_agent, &"text");
    check.holds("country", &answer.country, &"text");
    check.holds("region", &answer.region, &"text");
    check.holds("city", &answer.city, &"text");
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
    check.raw("", answer.raw_json(), r#"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z","device":{"kind":"phone"}}"#);
    Ok(())
}
