// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listSessions`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// Authorization: the list of sessions is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.current_user().sessions().list()).await, r#"{"kind":"authentication","status":401,"message":"A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Unauthorized","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Authorization: the list of sessions is for a user token; an access key is sent as it is, and the API judges
pub async fn access_key_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.current_user().sessions().list()).await, r#"{"kind":"permissionDenied","status":403,"message":"Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))","code":"Forbidden","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// an object where the documents have the bare list
pub async fn answer_no_list(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(Check::walk(bird.current_user().sessions().list()).await, r#"{"kind":"decode","status":200}"#);
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        Check::walk(bird.current_user().sessions().list()).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// an empty list
pub async fn empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(bird.current_user().sessions().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// Sessions, List sessions: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(Check::walk(bird.current_user().sessions().list()).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The token is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, List sessions: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(Check::walk(bird.current_user().sessions().list()).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, List sessions: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(Check::walk(bird.current_user().sessions().list()).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, List sessions: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(Check::walk(bird.current_user().sessions().list()).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Sessions, List sessions: the answer is the bare list
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(bird.current_user().sessions().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].userId", &item.user_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].tokenId", &item.token_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].ip", &item.ip, &"text");
            check.holds("items[0].userAgent", &item.user_agent, &"text");
            check.holds("items[0].country", &item.country, &"text");
            check.holds("items[0].region", &item.region, &"text");
            check.holds("items[0].city", &item.city, &"text");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
            check.raw("/items/0", item.raw_json(), r#"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z"}"#);
        }
    }
    Ok(())
}

/// every optional member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(bird.current_user().sessions().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.none("items[0].userId", &item.user_id);
            check.holds("items[0].tokenId", &item.token_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.none("items[0].ip", &item.ip);
            check.none("items[0].userAgent", &item.user_agent);
            check.none("items[0].country", &item.country);
            check.none("items[0].region", &item.region);
            check.none("items[0].city", &item.city);
            check.none("items[0].createdAt", &item.created_at);
            check.none("items[0].updatedAt", &item.updated_at);
        }
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(
        bird.current_user().sessions().list().options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].tokenId", &item.token_id, &"123e4567-e89b-12d3-a456-426614174000");
        }
    }
    Ok(())
}

/// what is not allowed is not asked for again
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    check.error(
        Check::walk(
            bird.current_user().sessions().list().options(CallOptions { max_retries: Some(2), ..Default::default() }),
        )
        .await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(
        bird.current_user().sessions().list().options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].tokenId", &item.token_id, &"123e4567-e89b-12d3-a456-426614174000");
        }
    }
    Ok(())
}

/// two sessions, in the order of the answer
pub async fn two(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(bird.current_user().sessions().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].userId", &item.user_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].tokenId", &item.token_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].ip", &item.ip, &"text");
            check.holds("items[0].userAgent", &item.user_agent, &"text");
            check.holds("items[0].country", &item.country, &"text");
            check.holds("items[0].region", &item.region, &"text");
            check.holds("items[0].city", &item.city, &"text");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
            check.raw("/items/0", item.raw_json(), r#"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z"}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].tokenId", &item.token_id, &"223e4567-e89b-12d3-a456-426614174000");
            check.holds("items[1].ip", &item.ip, &"2001:db8::1");
            check.raw(
                "/items/1",
                item.raw_json(),
                r#"{"tokenId":"223e4567-e89b-12d3-a456-426614174000","ip":"2001:db8::1"}"#,
            );
        }
    }
    Ok(())
}

/// a member that is not known yet
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages = Check::walk(bird.current_user().sessions().list()).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].userId", &item.user_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].tokenId", &item.token_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].ip", &item.ip, &"text");
            check.holds("items[0].userAgent", &item.user_agent, &"text");
            check.holds("items[0].country", &item.country, &"text");
            check.holds("items[0].region", &item.region, &"text");
            check.holds("items[0].city", &item.city, &"text");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-05-14T12:48:23.621Z"));
            check.raw("/items/0", item.raw_json(), r#"{"userId":"123e4567-e89b-12d3-a456-426614174000","tokenId":"123e4567-e89b-12d3-a456-426614174000","ip":"text","userAgent":"text","country":"text","region":"text","city":"text","createdAt":"2025-05-14T12:48:23.621Z","updatedAt":"2025-05-14T12:48:23.621Z","device":{"kind":"phone"}}"#);
        }
    }
    Ok(())
}
