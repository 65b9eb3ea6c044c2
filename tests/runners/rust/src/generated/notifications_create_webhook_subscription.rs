// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `createWebhookSubscription`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// an answer that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .create(CreateWebhookSubscription {
                service: WebhookService::Channels,
                event: "sms.outbound".into(),
                event_filters: Some(vec![WebhookEventFilter {
                    key: Some("channelId".into()),
                    value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
                }]),
                template: Some("text".into()),
                url: "https://example.com/webhook".into(),
                signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
            })
            .await,
        r#"{"kind":"decode"}"#,
    );
    Ok(())
}

/// the id is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .create(CreateWebhookSubscription {
                service: WebhookService::Channels,
                event: "sms.outbound".into(),
                event_filters: Some(vec![WebhookEventFilter {
                    key: Some("channelId".into()),
                    value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
                }]),
                template: Some("text".into()),
                url: "https://example.com/webhook".into(),
                signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
            })
            .await,
        r#"{"kind":"decode","path":"id"}"#,
    );
    Ok(())
}

/// Create a webhook subscription: a subscription to one channel
pub async fn by_channel(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "sms.outbound".into(),
            url: "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db".into(),
            event_filters: Some(vec![WebhookEventFilter {
                key: Some("channelId".into()),
                value: Some("3e3a68da-85a2-4b12-b114-b2c28117bf37".into()),
            }]),
            ..Default::default()
        })
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
            check.holds("eventFilters[0].value", &value.value, &"3e3a68da-85a2-4b12-b114-b2c28117bf37");
        }
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"3e3a68da-85a2-4b12-b114-b2c28117bf37"}],"template":"twilio","url":"https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// Create a webhook subscription: two filters
pub async fn by_interaction_type(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "email.interaction".into(),
            url: "https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db".into(),
            event_filters: Some(vec![
                WebhookEventFilter {
                    key: Some("channelId".into()),
                    value: Some("3e3a68da-85a2-4b12-b114-b2c28117bf37".into()),
                },
                WebhookEventFilter { key: Some("interactionType".into()), value: Some("opened".into()) },
            ]),
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"email.interaction");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 2);
        if let Some(value) = value.first() {
            check.holds("eventFilters[0].key", &value.key, &"channelId");
            check.holds("eventFilters[0].value", &value.value, &"3e3a68da-85a2-4b12-b114-b2c28117bf37");
        }
        if let Some(value) = value.get(1) {
            check.holds("eventFilters[1].key", &value.key, &"interactionType");
            check.holds("eventFilters[1].value", &value.value, &"opened");
        }
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"email.interaction","eventFilters":[{"key":"channelId","value":"3e3a68da-85a2-4b12-b114-b2c28117bf37"},{"key":"interactionType","value":"opened"}],"template":"twilio","url":"https://webhook.site/68be485e-5faa-4363-8033-2e3d236830db","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// Subscribing to channel created webhooks: without filters; the address and the key of the sample are placeholders
pub async fn channel_created(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "channel.created".into(),
            url: "https://example.com/webhook".into(),
            signing_key: Some("a-signing-key".into()),
            event_filters: Some(vec![]),
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"channel.created");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 0);
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://example.com/webhook");
    check.holds("signingKey", &answer.signing_key, &"a-signing-key");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"channel.created","eventFilters":[],"template":"twilio","url":"https://example.com/webhook","signingKey":"a-signing-key","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// Create a webhook subscription: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().create(CreateWebhookSubscription { service: WebhookService::Channels, event: "sms.outbound".into(), event_filters: Some(vec![WebhookEventFilter { key: Some("channelId".into()), value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()) }]), template: Some("text".into()), url: "https://example.com/webhook".into(), signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()) }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Create a webhook subscription: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().create(CreateWebhookSubscription { service: WebhookService::Channels, event: "sms.outbound".into(), event_filters: Some(vec![WebhookEventFilter { key: Some("channelId".into()), value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()) }]), template: Some("text".into()), url: "https://example.com/webhook".into(), signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()) }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Create a webhook subscription: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().create(CreateWebhookSubscription { service: WebhookService::Channels, event: "sms.outbound".into(), event_filters: Some(vec![WebhookEventFilter { key: Some("channelId".into()), value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()) }]), template: Some("text".into()), url: "https://example.com/webhook".into(), signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()) }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Create a webhook subscription: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().create(CreateWebhookSubscription { service: WebhookService::Channels, event: "sms.outbound".into(), event_filters: Some(vec![WebhookEventFilter { key: Some("channelId".into()), value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()) }]), template: Some("text".into()), url: "https://example.com/webhook".into(), signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()) }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Create a webhook subscription: the full request and the full answer
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "sms.outbound".into(),
            event_filters: Some(vec![WebhookEventFilter {
                key: Some("channelId".into()),
                value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
            }]),
            template: Some("text".into()),
            url: "https://example.com/webhook".into(),
            signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
        })
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

/// a limit of the schema: a filter has a value
pub async fn input_filter_without_value(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .create(CreateWebhookSubscription {
                service: WebhookService::Numbers,
                event: "endpoint".into(),
                url: "https://example.com".into(),
                event_filters: Some(vec![
                    WebhookEventFilter {
                        key: Some("channelId".into()),
                        value: Some("614208aa-b153-4d5d-9989-2fddfc0ce4c3".into()),
                    },
                    WebhookEventFilter { key: Some("status".into()), ..Default::default() },
                ]),
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.eventFilters[1].value","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: an address is https
pub async fn input_url_http(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .create(CreateWebhookSubscription {
                service: WebhookService::Numbers,
                event: "endpoint".into(),
                url: "http://example.com/webhook".into(),
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.url","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the host of an address ends in letters
pub async fn input_url_ip_address(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .create(CreateWebhookSubscription {
                service: WebhookService::Numbers,
                event: "endpoint".into(),
                url: "https://127.0.0.1/webhook".into(),
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.url","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: an address has no white space
pub async fn input_url_with_space(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .create(CreateWebhookSubscription {
                service: WebhookService::Numbers,
                event: "endpoint".into(),
                url: "https://example.com/web hook".into(),
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.url","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the host of an address has a dot
pub async fn input_url_without_dot(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .create(CreateWebhookSubscription {
                service: WebhookService::Numbers,
                event: "endpoint".into(),
                url: "https://localhost/webhook".into(),
                ..Default::default()
            })
            .await,
        r#"{"kind":"input","path":"body.url","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// every member null but the id
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "sms.outbound".into(),
            event_filters: Some(vec![WebhookEventFilter {
                key: Some("channelId".into()),
                value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
            }]),
            template: Some("text".into()),
            url: "https://example.com/webhook".into(),
            signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
        })
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

/// an address with a port and a query; a list of no filters
pub async fn port_and_query(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Numbers,
            event: "endpoint".into(),
            url: "https://hooks.example.co.uk:8443/bird?a=b%20c&d=é".into(),
            event_filters: Some(vec![]),
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Numbers);
    check.holds("event", &answer.event, &"endpoint");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 0);
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://hooks.example.co.uk:8443/bird?a=b%20c&d=é");
    check.holds("signingKey", &answer.signing_key, &"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"numbers","event":"endpoint","eventFilters":[],"template":"twilio","url":"https://hooks.example.co.uk:8443/bird?a=b%20c&d=é","signingKey":"KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// 503 says that the request was not processed, so even a write is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "sms.outbound".into(),
            event_filters: Some(vec![WebhookEventFilter {
                key: Some("channelId".into()),
                value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
            }]),
            template: Some("text".into()),
            url: "https://example.com/webhook".into(),
            signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
        })
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
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    Ok(())
}

/// a write answered 500 may have been done, so it is not repeated
pub async fn retry_not_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .create(CreateWebhookSubscription {
                service: WebhookService::Channels,
                event: "sms.outbound".into(),
                event_filters: Some(vec![WebhookEventFilter {
                    key: Some("channelId".into()),
                    value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
                }]),
                template: Some("text".into()),
                url: "https://example.com/webhook".into(),
                signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
            })
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
            .create(CreateWebhookSubscription {
                service: WebhookService::Channels,
                event: "sms.outbound".into(),
                event_filters: Some(vec![WebhookEventFilter {
                    key: Some("channelId".into()),
                    value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
                }]),
                template: Some("text".into()),
                url: "https://example.com/webhook".into(),
                signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
            })
            .max_retries(2)
            .await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// only what is required; an address without a path
pub async fn smallest(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Numbers,
            event: "endpoint".into(),
            url: "https://example.com".into(),
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("service", &answer.service, &WebhookService::Numbers);
    check.holds("event", &answer.event, &"endpoint");
    check.holds("url", &answer.url, &"https://example.com");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","service":"numbers","event":"endpoint","url":"https://example.com","status":"active"}"#);
    Ok(())
}

/// a service, a status and a member that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "sms.outbound".into(),
            event_filters: Some(vec![WebhookEventFilter {
                key: Some("channelId".into()),
                value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
            }]),
            template: Some("text".into()),
            url: "https://example.com/webhook".into(),
            signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
        })
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

/// Voice webhooks: three filters, two of the same key
pub async fn voice_inbound(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "voice.inbound".into(),
            url: "https://yoururl.com".into(),
            signing_key: Some("mysecretkey".into()),
            event_filters: Some(vec![
                WebhookEventFilter {
                    key: Some("channelId".into()),
                    value: Some("b827924e-9789-4c2f-a4d5-b352175354f6".into()),
                },
                WebhookEventFilter { key: Some("status".into()), value: Some("completed".into()) },
                WebhookEventFilter { key: Some("status".into()), value: Some("starting".into()) },
            ]),
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("organizationId", &answer.organization_id, &"cb28a94e-8557-4394-80ea-5bbd2170d434");
    check.holds("workspaceId", &answer.workspace_id, &"b4e02c85-c6d2-4b15-8885-e09671799c61");
    check.holds("service", &answer.service, &WebhookService::Channels);
    check.holds("event", &answer.event, &"voice.inbound");
    if let Some(value) = check.some("eventFilters", &answer.event_filters) {
        check.length("eventFilters", value, 3);
        if let Some(value) = value.first() {
            check.holds("eventFilters[0].key", &value.key, &"channelId");
            check.holds("eventFilters[0].value", &value.value, &"b827924e-9789-4c2f-a4d5-b352175354f6");
        }
        if let Some(value) = value.get(1) {
            check.holds("eventFilters[1].key", &value.key, &"status");
            check.holds("eventFilters[1].value", &value.value, &"completed");
        }
        if let Some(value) = value.get(2) {
            check.holds("eventFilters[2].key", &value.key, &"status");
            check.holds("eventFilters[2].value", &value.value, &"starting");
        }
    }
    check.holds("template", &answer.template, &"twilio");
    check.holds("url", &answer.url, &"https://yoururl.com");
    check.holds("signingKey", &answer.signing_key, &"mysecretkey");
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"voice.inbound","eventFilters":[{"key":"channelId","value":"b827924e-9789-4c2f-a4d5-b352175354f6"},{"key":"status","value":"completed"},{"key":"status","value":"starting"}],"template":"twilio","url":"https://yoururl.com","signingKey":"mysecretkey","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}

/// an answer that keeps the signing key to itself
pub async fn without_signing_key(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .create(CreateWebhookSubscription {
            service: WebhookService::Channels,
            event: "sms.outbound".into(),
            event_filters: Some(vec![WebhookEventFilter {
                key: Some("channelId".into()),
                value: Some("58c44c1d-a6a0-4cb6-9f78-05308de87451".into()),
            }]),
            template: Some("text".into()),
            url: "https://example.com/webhook".into(),
            signing_key: Some("KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk=".into()),
        })
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
    check.none("signingKey", &answer.signing_key);
    check.holds("status", &answer.status, &WebhookSubscriptionStatus::Active);
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-06-22T22:54:18.059Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","organizationId":"cb28a94e-8557-4394-80ea-5bbd2170d434","workspaceId":"b4e02c85-c6d2-4b15-8885-e09671799c61","service":"channels","event":"sms.outbound","eventFilters":[{"key":"channelId","value":"clicked"}],"template":"twilio","url":"https://example.com/webhook","status":"active","createdAt":"2025-06-22T22:54:18.059Z","updatedAt":"2025-06-22T22:54:18.059Z"}"#);
    Ok(())
}
