// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listWebhookLogs`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the list is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.webhook_subscriptions()
                .logs()
                .list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()),
        )
        .await,
        r#"{"kind":"decode","path":"results"}"#,
    );
    Ok(())
}

/// Webhook subscription logs, List: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().logs().list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Webhook subscription logs, List: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().logs().list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Webhook subscription logs, List: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().logs().list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Webhook subscription logs, List: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().logs().list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// only those that ended well
pub async fn execution_status(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().logs().list(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        ListWebhookLogs { execution_status: Some("succeeded".into()), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].requestId", &item.request_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].attemptCount", &item.attempt_count, &1);
            check.holds("items[0].httpStatusCode", &item.http_status_code, &1);
            check.holds("items[0].executionStatus", &item.execution_status, &"succeeded");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-07-12T00:37:54.098Z"));
        }
    }
    Ok(())
}

/// Webhook subscription logs, List, the full response; its token ends the sample here
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions().logs().list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].requestId", &item.request_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].attemptCount", &item.attempt_count, &1);
            check.holds("items[0].httpStatusCode", &item.http_status_code, &1);
            check.holds("items[0].executionStatus", &item.execution_status, &"succeeded");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-07-12T00:37:54.098Z"));
            check.raw("/items/0", item.raw_json(), r#"{"requestId":"123e4567-e89b-12d3-a456-426614174000","attemptCount":1,"httpStatusCode":1,"executionStatus":"succeeded","createdAt":"2025-07-12T00:37:54.098Z"}"#);
        }
    }
    Ok(())
}

/// a limit of the schema: the id is a UUID
pub async fn input_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.webhook_subscriptions().logs().list("one", ListWebhookLogs::default())).await,
        r#"{"kind":"input","path":"path.webhookSubscriptionId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a page has at most 100 items
pub async fn input_limit_too_large(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.webhook_subscriptions().logs().list(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                ListWebhookLogs { limit: Some(101), ..Default::default() },
            ),
        )
        .await,
        r#"{"kind":"input","path":"query.limit","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a list is empty when there are no logs
pub async fn no_logs(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions().logs().list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// every member null, and an empty entry
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions().logs().list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.none("items[0].requestId", &item.request_id);
            check.none("items[0].attemptCount", &item.attempt_count);
            check.none("items[0].httpStatusCode", &item.http_status_code);
            check.none("items[0].executionStatus", &item.execution_status);
            check.none("items[0].createdAt", &item.created_at);
        }
        if let Some(item) = items.get(1) {
            check.none("items[1].requestId", &item.request_id);
            check.none("items[1].attemptCount", &item.attempt_count);
            check.none("items[1].httpStatusCode", &item.http_status_code);
            check.none("items[1].executionStatus", &item.execution_status);
            check.none("items[1].createdAt", &item.created_at);
        }
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions()
            .logs()
            .list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default())
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].requestId", &item.request_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].attemptCount", &item.attempt_count, &1);
            check.holds("items[0].httpStatusCode", &item.http_status_code, &1);
            check.holds("items[0].executionStatus", &item.execution_status, &"succeeded");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-07-12T00:37:54.098Z"));
        }
    }
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions()
            .logs()
            .list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default())
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].requestId", &item.request_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].attemptCount", &item.attempt_count, &1);
            check.holds("items[0].httpStatusCode", &item.http_status_code, &1);
            check.holds("items[0].executionStatus", &item.execution_status, &"succeeded");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-07-12T00:37:54.098Z"));
        }
    }
    Ok(())
}

/// two pages that keep the filter
pub async fn two_pages(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().logs().list(
        "852883af-5f68-4204-b611-7ee8db9600f4",
        ListWebhookLogs { limit: Some(1), execution_status: Some("failed".into()), ..Default::default() },
    ))
    .await?;
    check.length("pages", &pages, 2);
    if let Some((page, items)) = pages.first() {
        check.equal(
            "nextPageToken",
            &page.next_page_token(),
            &Some(
                "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            ),
        );
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].requestId", &item.request_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].attemptCount", &item.attempt_count, &1);
            check.holds("items[0].httpStatusCode", &item.http_status_code, &1);
            check.holds("items[0].executionStatus", &item.execution_status, &"succeeded");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-07-12T00:37:54.098Z"));
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].requestId", &item.request_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].attemptCount", &item.attempt_count, &36);
            check.holds("items[0].httpStatusCode", &item.http_status_code, &500);
            check.holds("items[0].executionStatus", &item.execution_status, &"failed");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-07-12T00:37:54.098Z"));
        }
    }
    Ok(())
}

/// a value and a member that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions().logs().list("852883af-5f68-4204-b611-7ee8db9600f4", ListWebhookLogs::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].requestId", &item.request_id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].attemptCount", &item.attempt_count, &1);
            check.holds("items[0].httpStatusCode", &item.http_status_code, &1);
            check.holds("items[0].executionStatus", &item.execution_status, &"given_up");
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-07-12T00:37:54.098Z"));
            check.raw("/items/0", item.raw_json(), r#"{"requestId":"123e4567-e89b-12d3-a456-426614174000","attemptCount":1,"httpStatusCode":1,"executionStatus":"given_up","createdAt":"2025-07-12T00:37:54.098Z","lastError":{"text":"refused"}}"#);
        }
    }
    Ok(())
}
