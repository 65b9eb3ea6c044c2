// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getWebhookSubscription`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the id is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").await,
        r#"{"kind":"decode","path":"id"}"#,
    );
    Ok(())
}

/// the organization of the client
pub async fn client_organization_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key").organization_id("acme"));
    let answer = bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").await?;
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
    Ok(())
}

/// Get a webhook subscription: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get a webhook subscription: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get a webhook subscription: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: webhook subscription not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get a webhook subscription: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get a webhook subscription: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Get a webhook subscription, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").await?;
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

/// an id that would lead elsewhere
pub async fn input_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions().get("../workspaces").await,
        r#"{"kind":"input","path":"path.webhookSubscriptionId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the id is a UUID
pub async fn input_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions().get("one").await,
        r#"{"kind":"input","path":"path.webhookSubscriptionId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// every member null but the id
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").await?;
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

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(1).await?;
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
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(1).await?;
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
    Ok(())
}

/// a service, a status and a member that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").await?;
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

/// the time that is no time
pub async fn zero_time(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.webhook_subscriptions().get("852883af-5f68-4204-b611-7ee8db9600f4").await?;
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
    check.none("updatedAt", &answer.updated_at);
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"0001-01-01T00:00:00Z"}"#);
    Ok(())
}
