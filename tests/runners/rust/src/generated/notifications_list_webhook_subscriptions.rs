// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listWebhookSubscriptions`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the list is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default())).await,
        r#"{"kind":"decode","path":"results"}"#,
    );
    Ok(())
}

/// List webhook subscriptions: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List webhook subscriptions: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List webhook subscriptions: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List webhook subscriptions: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List webhook subscriptions, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].organizationId", &item.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
            check.holds("items[0].workspaceId", &item.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            check.holds("items[0].event", &item.event, &"sms.outbound");
            if let Some(value) = check.some("items[0].eventFilters", &item.event_filters) {
                check.length("items[0].eventFilters", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].eventFilters[0].key", &value.key, &"channelId");
                    check.holds("items[0].eventFilters[0].value", &value.value, &"clicked");
                }
            }
            check.holds("items[0].template", &item.template, &"twilio");
            check.holds("items[0].url", &item.url, &"https://example.com/webhook");
            check.holds("items[0].signingKey", &item.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
            check.holds("items[0].status", &item.status, &WebhookSubscriptionStatus::Active);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
        }
    }
    Ok(())
}

/// a limit of the schema: a page has at most 100 items
pub async fn input_limit_too_large(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.webhook_subscriptions().list(ListWebhookSubscriptions { limit: Some(101), ..Default::default() }),
        )
        .await,
        r#"{"kind":"input","path":"query.limit","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a page has at least one item
pub async fn input_limit_zero(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.webhook_subscriptions().list(ListWebhookSubscriptions { limit: Some(0), ..Default::default() }),
        )
        .await,
        r#"{"kind":"input","path":"query.limit","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a token has at most 8000 characters
pub async fn input_page_token_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions { page_token: Some("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".into()), ..Default::default() })).await, r#"{"kind":"input","path":"query.pageToken","delivery":"neverSent"}"#);
    Ok(())
}

/// the id of the second item is missing
pub async fn item_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default())).await,
        r#"{"kind":"decode","path":"results[1].id"}"#,
    );
    Ok(())
}

/// the largest page
pub async fn limit_largest(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions().list(ListWebhookSubscriptions { limit: Some(100), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// an empty list
pub async fn no_subscriptions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// every member null but the id
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.none("items[0].organizationId", &item.organization_id);
            check.none("items[0].workspaceId", &item.workspace_id);
            check.none("items[0].service", &item.service);
            check.none("items[0].event", &item.event);
            check.none("items[0].eventFilters", &item.event_filters);
            check.none("items[0].template", &item.template);
            check.none("items[0].url", &item.url);
            check.none("items[0].signingKey", &item.signing_key);
            check.none("items[0].status", &item.status);
            check.none("items[0].createdAt", &item.created_at);
            check.none("items[0].updatedAt", &item.updated_at);
        }
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions()
            .list(ListWebhookSubscriptions::default())
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].organizationId", &item.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
            check.holds("items[0].workspaceId", &item.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            check.holds("items[0].event", &item.event, &"sms.outbound");
            if let Some(value) = check.some("items[0].eventFilters", &item.event_filters) {
                check.length("items[0].eventFilters", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].eventFilters[0].key", &value.key, &"channelId");
                    check.holds("items[0].eventFilters[0].value", &value.value, &"clicked");
                }
            }
            check.holds("items[0].template", &item.template, &"twilio");
            check.holds("items[0].url", &item.url, &"https://example.com/webhook");
            check.holds("items[0].signingKey", &item.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
            check.holds("items[0].status", &item.status, &WebhookSubscriptionStatus::Active);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
        }
    }
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions()
            .list(ListWebhookSubscriptions::default())
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].organizationId", &item.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
            check.holds("items[0].workspaceId", &item.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            check.holds("items[0].event", &item.event, &"sms.outbound");
            if let Some(value) = check.some("items[0].eventFilters", &item.event_filters) {
                check.length("items[0].eventFilters", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].eventFilters[0].key", &value.key, &"channelId");
                    check.holds("items[0].eventFilters[0].value", &value.value, &"clicked");
                }
            }
            check.holds("items[0].template", &item.template, &"twilio");
            check.holds("items[0].url", &item.url, &"https://example.com/webhook");
            check.holds("items[0].signingKey", &item.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
            check.holds("items[0].status", &item.status, &WebhookSubscriptionStatus::Active);
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
        }
    }
    Ok(())
}

/// two pages
pub async fn two_pages(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions().list(ListWebhookSubscriptions { limit: Some(2), ..Default::default() }),
    )
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
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            check.holds("items[0].event", &item.event, &"sms.inbound");
            check.holds("items[0].url", &item.url, &"https://example.com/webhook");
            check.holds("items[0].status", &item.status, &WebhookSubscriptionStatus::Active);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].id", &item.id, &"00000000-0000-4000-8000-000000000002");
            check.holds("items[1].service", &item.service, &WebhookService::Channels);
            check.holds("items[1].event", &item.event, &"sms.inbound");
            check.holds("items[1].url", &item.url, &"https://example.com/webhook");
            check.holds("items[1].status", &item.status, &WebhookSubscriptionStatus::Active);
        }
    }
    if let Some((page, items)) = pages.get(1) {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000003");
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            check.holds("items[0].event", &item.event, &"sms.inbound");
            check.holds("items[0].url", &item.url, &"https://example.com/webhook");
            check.holds("items[0].status", &item.status, &WebhookSubscriptionStatus::Active);
        }
    }
    Ok(())
}

/// values and members that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list(ListWebhookSubscriptions::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("items[0].organizationId", &item.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
            check.holds("items[0].workspaceId", &item.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
            check.holds("items[0].service", &item.service, &WebhookService::Unknown("weather".into()));
            check.holds("items[0].event", &item.event, &"sms.outbound");
            if let Some(value) = check.some("items[0].eventFilters", &item.event_filters) {
                check.length("items[0].eventFilters", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].eventFilters[0].key", &value.key, &"channelId");
                    check.holds("items[0].eventFilters[0].value", &value.value, &"clicked");
                }
            }
            check.holds("items[0].template", &item.template, &"twilio");
            check.holds("items[0].url", &item.url, &"https://example.com/webhook");
            check.holds("items[0].signingKey", &item.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
            check.holds("items[0].status", &item.status, &WebhookSubscriptionStatus::Unknown("paused".into()));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
            check.holds("items[0].updatedAt", &item.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
            check.raw("/items/0", item.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"weather","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"paused","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z","deliveries":{"failed":3}}"#);
        }
    }
    Ok(())
}
