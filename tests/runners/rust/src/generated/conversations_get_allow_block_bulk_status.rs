// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getAllowBlockBulkStatus`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d")
            .max_retries(0)
            .await,
        r#"{"kind":"connection","status":200}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_bulk_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await,
        r#"{"kind":"decode","status":200,"path":"bulkId"}"#,
    );
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer =
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Pending);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// Get allow/block bulk upload status: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get allow/block bulk upload status: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get allow/block bulk upload status: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"ResourceNotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get allow/block bulk upload status: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get allow/block bulk upload status: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get allow/block bulk upload status, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await?;
    check.holds("workspaceId", &answer.workspace_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("bulkId", &answer.bulk_id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Pending);
    if let Some(value) = check.some("errors", &answer.errors) {
        check.length("errors", value, 1);
        if let Some(value) = value.first() {
            check.equal("errors[0]", value, &"text");
        }
    }
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-14T13:23:11.106Z"));
    check.raw("", answer.raw_json(), r#"{"workspaceId":"123e4567-e89b-12d3-a456-426614174000","bulkId":"123e4567-e89b-12d3-a456-426614174000","currentIndex":1,"total":1,"status":"pending","errors":["text"],"updatedAt":"2025-05-14T13:23:11.106Z"}"#);
    Ok(())
}

/// an id must not reach another path
pub async fn input_bulk_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().get_bulk_status("../../x").await,
        r#"{"kind":"input","path":"path.bulkId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: bulkId is a UUID
pub async fn input_bulk_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().get_bulk_status("main").await,
        r#"{"kind":"input","path":"path.bulkId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d")
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a time with nine digits after the point, and errors null
pub async fn nanoseconds(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Pending);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// every member null that may be
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await?;
    check.none("workspaceId", &answer.workspace_id);
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.none("currentIndex", &answer.current_index);
    check.none("total", &answer.total);
    check.none("status", &answer.status);
    check.none("errors", &answer.errors);
    check.none("updatedAt", &answer.updated_at);
    check.raw("", answer.raw_json(), r#"{"workspaceId":null,"bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","currentIndex":null,"total":null,"status":null,"errors":null,"updatedAt":null}"#);
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        .max_retries(1)
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Pending);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// what was refused is refused again: not even a read is repeated
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d")
            .max_retries(2)
            .await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// status completed
pub async fn status_completed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Completed);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    Ok(())
}

/// status failed
pub async fn status_failed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Failed);
    if let Some(value) = check.some("errors", &answer.errors) {
        check.length("errors", value, 1);
        if let Some(value) = value.first() {
            check.equal("errors[0]", value, &"line 1: the rule exists already");
        }
    }
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    Ok(())
}

/// status in_progress
pub async fn status_in_progress(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::InProgress);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:57Z"));
    Ok(())
}

/// a status and members that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.conversations().allow_block_rules().get_bulk_status("875cd425-d62d-4d16-b3af-61dafe71ea2d").await?;
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Unknown("paused".into()));
    check.raw(
        "",
        answer.raw_json(),
        r#"{"bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","status":"paused","percent":12.5}"#,
    );
    Ok(())
}

/// an error of a question is the error of the waiting
pub async fn wait_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
            .poll_interval(Duration::from_millis(10))
            .await,
        r#"{"kind":"notFound","status":404,"code":"ResourceNotFound"}"#,
    );
    Ok(())
}

/// an answer that lacks what it must hold is not asked for again
pub async fn wait_answer_without_bulk_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
            .poll_interval(Duration::from_millis(10))
            .await,
        r#"{"kind":"decode","path":"bulkId"}"#,
    );
    Ok(())
}

/// the caller gives up while waiting; the connection must close
pub async fn wait_cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.conversations()
                .allow_block_rules()
                .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
                .poll_interval(Duration::from_millis(10))
                .into_future(),
        )
        .await;
    Ok(())
}

/// a completed bulk may tell of lines that failed
pub async fn wait_completed_with_errors(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        .poll_interval(Duration::from_millis(10))
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Completed);
    if let Some(value) = check.some("errors", &answer.errors) {
        check.length("errors", value, 1);
        if let Some(value) = value.first() {
            check.equal("errors[0]", value, &"line 1: the rule exists already");
        }
    }
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    Ok(())
}

/// a job that is done already: one question
pub async fn wait_done_already(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        .poll_interval(Duration::from_millis(10))
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Completed);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    Ok(())
}

/// waiting ends when the bulk has failed; that is a state, and no error of the call
pub async fn wait_failed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        .poll_interval(Duration::from_millis(10))
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Failed);
    if let Some(value) = check.some("errors", &answer.errors) {
        check.length("errors", value, 1);
        if let Some(value) = value.first() {
            check.equal("errors[0]", value, &"line 1: the rule exists already");
        }
    }
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    Ok(())
}

/// the id of a bulk is a UUID
pub async fn wait_input_bulk_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().wait("1").poll_interval(Duration::from_millis(10)).await,
        r#"{"kind":"input","path":"path.bulkId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a question is a read and is repeated
pub async fn wait_retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        .poll_interval(Duration::from_millis(10))
        .max_retries(1)
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Completed);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    Ok(())
}

/// a status that is null or missing does not end the waiting
pub async fn wait_status_not_told(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        .poll_interval(Duration::from_millis(10))
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Completed);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    Ok(())
}

/// the time of the call is the time of the whole waiting
pub async fn wait_timeout(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().wait("875cd425-d62d-4d16-b3af-61dafe71ea2d").poll_interval(Duration::from_millis(10)).timeout(Duration::from_millis(400)).await, r#"{"kind":"timeout","message":"not done within the wait's limit of 400ms (timeout): the last status was \"pending\"","delivery":"maybeSent"}"#);
    Ok(())
}

/// a status that is not known yet, or none, does not end the waiting
pub async fn wait_unknown_status(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        .poll_interval(Duration::from_millis(10))
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Completed);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    Ok(())
}

/// waiting ends when the bulk is completed
pub async fn wait(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .wait("875cd425-d62d-4d16-b3af-61dafe71ea2d")
        .poll_interval(Duration::from_millis(10))
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &1);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Completed);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:58Z"));
    check.raw("", answer.raw_json(), r#"{"workspaceId":"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9","bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","currentIndex":1,"total":1,"status":"completed","errors":null,"updatedAt":"2024-11-29T15:45:58Z"}"#);
    Ok(())
}
