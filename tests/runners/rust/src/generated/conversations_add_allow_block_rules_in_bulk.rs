// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `addAllowBlockRulesInBulk`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).max_retries(0).await,
        r#"{"kind":"connection","status":202}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await,
        r#"{"kind":"decode","status":202,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_bulk_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await,
        r#"{"kind":"decode","status":202,"path":"bulkId"}"#,
    );
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Pending);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).into_future(),
        )
        .await;
    Ok(())
}

/// Add allow/block rules in bulk: 400
pub async fn error_400(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).max_retries(0).await, r#"{"kind":"badRequest","status":400,"code":"BadRequest","message":"The request was malformed","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Add allow/block rules in bulk: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Add allow/block rules in bulk: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Add allow/block rules in bulk: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Add allow/block rules in bulk: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Add allow/block rules in bulk, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
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

/// the byte order mark of some editors would become part of the first value
pub async fn input_byte_order_mark(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("\u{feff}a@example.com,allow\n")).await,
        r#"{"kind":"input","path":"lines[0].value","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// there is no header line
pub async fn input_header_line(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("value,type\na@example.com,allow\n")).await,
        r#"{"kind":"input","path":"lines[0].type","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a blank line is no rule
pub async fn input_line_blank(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .add_in_bulk(Csv::text("a@example.com,allow\n\nb@example.com,allow\n"))
            .await,
        r#"{"kind":"input","path":"lines[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a line has two columns
pub async fn input_line_one_column(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .add_in_bulk(Csv::text("a@example.com,allow\nb@example.com,allow\nc@example.com\n"))
            .await,
        r#"{"kind":"input","path":"lines[2]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a quote that is never closed
pub async fn input_line_quote_not_closed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .add_in_bulk(Csv::text("a@example.com,allow\n\"b@example.com,allow\n"))
            .await,
        r#"{"kind":"input","path":"lines[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a value has no line breaks, between quotes either
pub async fn input_line_quoted_line_break(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("\"a\nb\",allow\n")).await,
        r#"{"kind":"input","path":"lines[0].value","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// columns are separated by commas
pub async fn input_line_semicolons(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("a@example.com;allow")).await,
        r#"{"kind":"input","path":"lines[0]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a line has two columns
pub async fn input_line_three_columns(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("email,a@example.com,allow")).await,
        r#"{"kind":"input","path":"lines[0]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// types are lower case
pub async fn input_line_type_in_capitals(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("a@example.com,ALLOW")).await,
        r#"{"kind":"input","path":"lines[0].type","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a space belongs to the column
pub async fn input_line_type_with_space(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("a@example.com, allow")).await,
        r#"{"kind":"input","path":"lines[0].type","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a line whose type is none; lines count from 0
pub async fn input_line_unknown_type(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .add_in_bulk(Csv::text("a@example.com,allow\nb@example.com,alow\n"))
            .await,
        r#"{"kind":"input","path":"lines[1].type","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a value has at least one character
pub async fn input_line_value_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text(",allow")).await,
        r#"{"kind":"input","path":"lines[0].value","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a bulk has one line at least
pub async fn input_no_rows(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Vec::<AllowBlockRuleRow>::new()).await,
        r#"{"kind":"input","path":"lines","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a value has at least one character
pub async fn input_row_value_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .add_in_bulk(vec![
                AllowBlockRuleRow { value: "a@example.com".into(), r#type: AllowBlockType::Allow },
                AllowBlockRuleRow { value: "".into(), r#type: AllowBlockType::Allow },
            ])
            .await,
        r#"{"kind":"input","path":"lines[1].value","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a value must not begin another line
pub async fn input_row_value_line_break(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .add_in_bulk(vec![AllowBlockRuleRow { value: "a@example.com\nb".into(), r#type: AllowBlockType::Allow }])
            .await,
        r#"{"kind":"input","path":"lines[0].value","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a bulk has one line at least
pub async fn input_text_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("")).await,
        r#"{"kind":"input","path":"lines","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .allow_block_rules()
            .add_in_bulk(Csv::text("test@example.com,allow"))
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// every member null that may be
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
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

/// Add allow/block rules in bulk, the sample of a request and its answer, with its workspace
pub async fn page_sample(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(Csv::text("test@example.com,allow"))
        .workspace_id("a1405560-c8d3-4b1a-877d-3f449ad95352")
        .await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Pending);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    check.raw("", answer.raw_json(), r#"{"workspaceId":"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9","bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","currentIndex":0,"total":1,"status":"pending","errors":null,"updatedAt":"2024-11-29T15:45:56.780546536Z"}"#);
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(Csv::text("test@example.com,allow"))
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

/// a write that was not processed is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(Csv::text("test@example.com,allow"))
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

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).max_retries(2).await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a write whose connection broke may have been done
pub async fn retry_not_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).max_retries(2).await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a value with a comma goes between quotes
pub async fn row_comma(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(vec![AllowBlockRuleRow {
            value: "Doe, Jane <jane@example.com>".into(),
            r#type: AllowBlockType::Allow,
        }])
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

/// a quote in a value is doubled, between quotes
pub async fn row_quote(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(vec![AllowBlockRuleRow { value: "\"jane\"@example.com".into(), r#type: AllowBlockType::Reject }])
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

/// values are UTF-8, spaces stay
pub async fn row_unicode(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(vec![AllowBlockRuleRow { value: " jürgen@exämple.de ".into(), r#type: AllowBlockType::Allow }])
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

/// the sample of the page as a row
pub async fn row(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(vec![AllowBlockRuleRow { value: "test@example.com".into(), r#type: AllowBlockType::Allow }])
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

/// a rule of every kind, one a line
pub async fn rows(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(vec![
            AllowBlockRuleRow { value: "test@example.com".into(), r#type: AllowBlockType::Allow },
            AllowBlockRuleRow { value: "spam.example".into(), r#type: AllowBlockType::Reject },
            AllowBlockRuleRow { value: "later@example.com".into(), r#type: AllowBlockType::Suspend },
        ])
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

/// status completed
pub async fn status_completed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Completed);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// status failed
pub async fn status_failed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Failed);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// status in_progress
pub async fn status_in_progress(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::InProgress);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// status pending
pub async fn status_pending(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Pending);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// text is sent as it is, the line end at its end too
pub async fn text_ends_with_newline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(Csv::text("a@example.com,allow\nb@example.com,reject\n"))
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

/// text is sent as it is: a quoted value with a comma is one column
pub async fn text_quotes(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(Csv::text("\"Doe, Jane\",allow\n\"a \"\"b\"\"\",reject\nplain,\"suspend\"\n"))
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

/// text is sent as UTF-8
pub async fn text_unicode(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("jürgen@exämple.de,allow\n")).await?;
    check.holds("workspaceId", &answer.workspace_id, &"6b1908bd-2bc7-409e-bab4-ccfcd3ec69b9");
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("currentIndex", &answer.current_index, &0);
    check.holds("total", &answer.total, &1);
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Pending);
    check.none("errors", &answer.errors);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-11-29T15:45:56.780546536Z"));
    Ok(())
}

/// text is sent as it is, whatever its line ends
pub async fn text_windows_lines(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .conversations()
        .allow_block_rules()
        .add_in_bulk(Csv::text("a@example.com,allow\r\nb@example.com,reject\r\n"))
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

/// a status and members that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.holds("status", &answer.status, &AllowBlockBulkStatus::Unknown("paused".into()));
    check.none("total", &answer.total);
    check.none("errors", &answer.errors);
    check.raw(
        "",
        answer.raw_json(),
        r#"{"bulkId":"875cd425-d62d-4d16-b3af-61dafe71ea2d","status":"paused","percent":12.5}"#,
    );
    Ok(())
}

/// the API's 0001-01-01T00:00:00Z is no time
pub async fn zero_time(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.conversations().allow_block_rules().add_in_bulk(Csv::text("test@example.com,allow")).await?;
    check.holds("bulkId", &answer.bulk_id, &"875cd425-d62d-4d16-b3af-61dafe71ea2d");
    check.none("updatedAt", &answer.updated_at);
    Ok(())
}
