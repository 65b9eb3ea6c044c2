// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `updateWebhookSubscription`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the id is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() },
            )
            .await,
        r#"{"kind":"decode","path":"id"}"#,
    );
    Ok(())
}

/// null clears the filters, which counts as a change
pub async fn clear_filters(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription { event_filters: WebhookEventFilterListChange::Clear, ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"sms.outbound");
    check.none("eventFilters", &answer.event_filters);
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://example.com/webhook");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":null,"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// Update a webhook subscription: switch it off
pub async fn deactivate(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"sms.outbound");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 1);
        if let Some(value) = value.first() {
            check.holds("eventFilters[0].key", &value.key, &"channelId");
            check.holds("eventFilters[0].value", &value.value, &"clicked");
        }
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://example.com/webhook");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Inactive);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"inactive","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// an empty list of filters
pub async fn empty_filters(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription {
                event_filters: WebhookEventFilterListChange::Set(vec![]),
                ..Default::default()
            },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"sms.outbound");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 0);
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://example.com/webhook");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// Update a webhook subscription: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().update("852883af-5f68-4204-b611-7ee8db9600f4", UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a webhook subscription: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().update("852883af-5f68-4204-b611-7ee8db9600f4", UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a webhook subscription: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().update("852883af-5f68-4204-b611-7ee8db9600f4", UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a webhook subscription: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().update("852883af-5f68-4204-b611-7ee8db9600f4", UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Update a webhook subscription, every member
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription {
                template: Some("text".into()),
                url: Some("https://example.com/webhook".into()),
                signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
                status: Some(WebhookSubscriptionStatus::Active),
                event_filters: WebhookEventFilterListChange::Set(vec![WebhookEventFilter {
                    key: Some("channelId".into()),
                    value: Some("clicked".into()),
                }]),
            },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"sms.outbound");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 1);
        if let Some(value) = value.first() {
            check.holds("eventFilters[0].key", &value.key, &"channelId");
            check.holds("eventFilters[0].value", &value.value, &"clicked");
        }
    }
    check.holds("template", &answer.template, &"text");
    check.holds("url", &answer.url, &"https://example.com/webhook");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"text","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// a limit of the schema: a filter has a key
pub async fn input_filter_without_key(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription {
                    event_filters: WebhookEventFilterListChange::Set(vec![WebhookEventFilter {
                        value: Some("a".into()),
                        ..Default::default()
                    }]),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.eventFilters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the id is a UUID
pub async fn input_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .update(
                "one",
                UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() },
            )
            .await,
        r#"{"kind":"input","path":"path.webhookSubscriptionId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at least one member
pub async fn input_nothing_to_change(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .update("852883af-5f68-4204-b611-7ee8db9600f4", UpdateWebhookSubscription::default())
            .await,
        r#"{"kind":"input","path":"body","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: an address is https
pub async fn input_url_http(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription { url: Some("http://example.com/webhook".into()), ..Default::default() },
            )
            .await,
        r#"{"kind":"input","path":"body.url","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// members that are left out do not appear
pub async fn keep(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription { url: Some("https://example.com/other".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"sms.outbound");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 1);
        if let Some(value) = value.first() {
            check.holds("eventFilters[0].key", &value.key, &"channelId");
            check.holds("eventFilters[0].value", &value.value, &"clicked");
        }
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://example.com/other");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/other","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// every member null but the id
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("organizationId", &answer.organization_id);
    check.none("workspaceId", &answer.workspace_id);
    check.none("service", &answer.service);
    check.none("event", &answer.event);
    check.none("eventFilters", &answer.event_filters);
    check.none("template", &answer.template);
    check.none("url", &answer.url);
    check.none("signingKey", &answer.signing_key);
    check.none("status", &answer.status);
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":null,"workspaceId":null,"service":null,"event":null,"eventFilters":null,"template":null,"url":null,"signingKey":null,"status":null,"createdAt":null,"updatedAt":null}"#);
    Ok(())
}

/// 503 says that the request was not processed, so even a write is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() },
        )
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"sms.outbound");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 1);
        if let Some(value) = value.first() {
            check.holds("eventFilters[0].key", &value.key, &"channelId");
            check.holds("eventFilters[0].value", &value.value, &"clicked");
        }
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://example.com/webhook");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Inactive);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    Ok(())
}

/// a write answered 500 may have been done, so it is not repeated
pub async fn retry_not_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":500,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a write whose connection broke may have been done
pub async fn retry_not_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .update(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a new signing key
pub async fn rotate_key(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription { signing_key: Some("a new key".into()), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"sms.outbound");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 1);
        if let Some(value) = value.first() {
            check.holds("eventFilters[0].key", &value.key, &"channelId");
            check.holds("eventFilters[0].value", &value.value, &"clicked");
        }
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://example.com/webhook");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// a service, a status and a member that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .update(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            UpdateWebhookSubscription { status: Some(WebhookSubscriptionStatus::Inactive), ..Default::default() },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Unknown("weather".into()));
    check.holds("event", &answer.event, &"sms.outbound");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 1);
        if let Some(value) = value.first() {
            check.holds("eventFilters[0].key", &value.key, &"channelId");
            check.holds("eventFilters[0].value", &value.value, &"clicked");
        }
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://example.com/webhook");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Unknown("paused".into()));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"weather","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"paused","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z","deliveries":{"failed":3}}"#);
    Ok(())
}
