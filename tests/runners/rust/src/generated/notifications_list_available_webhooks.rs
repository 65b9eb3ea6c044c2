// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listAvailableWebhooks`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// a list that the API does not page
pub async fn a_token_is_not_followed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            if let Some(value) = check.some("items[0].events", &item.events) {
                check.length("items[0].events", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].events[0].name", &value.name, &"sms.outbound");
                    if let Some(value) = check.some("items[0].events[0].filterKeys", &value.filter_keys) {
                        check.length("items[0].events[0].filterKeys", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("items[0].events[0].filterKeys[0]", value, &"channelId");
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// the list is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default())).await,
        r#"{"kind":"decode","path":"results"}"#,
    );
    Ok(())
}

/// only the events of one service
pub async fn by_service(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions().list_available(ListAvailableWebhooks { service: Some("channels".into()) }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            if let Some(value) = check.some("items[0].events", &item.events) {
                check.length("items[0].events", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].events[0].name", &value.name, &"sms.outbound");
                    if let Some(value) = check.some("items[0].events[0].filterKeys", &value.filter_keys) {
                        check.length("items[0].events[0].filterKeys", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("items[0].events[0].filterKeys[0]", value, &"channelId");
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// List available webhook events: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List available webhook events: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List available webhook events: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List available webhook events: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// List available webhook events, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            if let Some(value) = check.some("items[0].events", &item.events) {
                check.length("items[0].events", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].events[0].name", &value.name, &"sms.outbound");
                    if let Some(value) = check.some("items[0].events[0].filterKeys", &value.filter_keys) {
                        check.length("items[0].events[0].filterKeys", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("items[0].events[0].filterKeys[0]", value, &"channelId");
                        }
                    }
                }
            }
            check.raw(
                "/items/0",
                item.raw_json(),
                r#"{"service":"channels","events":[{"name":"sms.outbound","filterKeys":["channelId"]}]}"#,
            );
        }
    }
    Ok(())
}

/// a limit of the schema: the workspace is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.webhook_subscriptions()
                .list_available(ListAvailableWebhooks::default())
                .options(CallOptions { workspace_id: Some("one".into()), ..Default::default() }),
        )
        .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// nulls everywhere
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.none("items[0].service", &item.service);
            check.none("items[0].events", &item.events);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].service", &item.service, &WebhookService::Channels);
            if let Some(value) = check.some("items[1].events", &item.events) {
                check.length("items[1].events", value, 1);
                if let Some(value) = value.first() {
                    check.none("items[1].events[0].name", &value.name);
                    check.none("items[1].events[0].filterKeys", &value.filter_keys);
                }
            }
        }
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions()
            .list_available(ListAvailableWebhooks::default())
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            if let Some(value) = check.some("items[0].events", &item.events) {
                check.length("items[0].events", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].events[0].name", &value.name, &"sms.outbound");
                    if let Some(value) = check.some("items[0].events[0].filterKeys", &value.filter_keys) {
                        check.length("items[0].events[0].filterKeys", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("items[0].events[0].filterKeys[0]", value, &"channelId");
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions()
            .list_available(ListAvailableWebhooks::default())
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].service", &item.service, &WebhookService::Channels);
            if let Some(value) = check.some("items[0].events", &item.events) {
                check.length("items[0].events", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].events[0].name", &value.name, &"sms.outbound");
                    if let Some(value) = check.some("items[0].events[0].filterKeys", &value.filter_keys) {
                        check.length("items[0].events[0].filterKeys", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("items[0].events[0].filterKeys[0]", value, &"channelId");
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// the documents do not say which services may be asked for, so any may
pub async fn service_not_known(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.webhook_subscriptions().list_available(ListAvailableWebhooks { service: Some("weather".into()) }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// two services
pub async fn two_services(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 2);
        if let Some(item) = items.first() {
            check.holds("items[0].service", &item.service, &WebhookService::Numbers);
            if let Some(value) = check.some("items[0].events", &item.events) {
                check.length("items[0].events", value, 2);
                if let Some(value) = value.first() {
                    check.holds("items[0].events[0].name", &value.name, &"endpoint");
                    if let Some(value) = check.some("items[0].events[0].filterKeys", &value.filter_keys) {
                        check.length("items[0].events[0].filterKeys", value, 0);
                    }
                }
                if let Some(value) = value.get(1) {
                    check.holds("items[0].events[1].name", &value.name, &"10dlc.brand");
                    if let Some(value) = check.some("items[0].events[1].filterKeys", &value.filter_keys) {
                        check.length("items[0].events[1].filterKeys", value, 0);
                    }
                }
            }
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].service", &item.service, &WebhookService::Conversations);
            if let Some(value) = check.some("items[1].events", &item.events) {
                check.length("items[1].events", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[1].events[0].name", &value.name, &"conversation.created");
                    if let Some(value) = check.some("items[1].events[0].filterKeys", &value.filter_keys) {
                        check.length("items[1].events[0].filterKeys", value, 0);
                    }
                }
            }
        }
    }
    Ok(())
}

/// a service and members that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.webhook_subscriptions().list_available(ListAvailableWebhooks::default())).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].service", &item.service, &WebhookService::Unknown("weather".into()));
            if let Some(value) = check.some("items[0].events", &item.events) {
                check.length("items[0].events", value, 1);
                if let Some(value) = value.first() {
                    check.holds("items[0].events[0].name", &value.name, &"rain");
                    if let Some(value) = check.some("items[0].events[0].filterKeys", &value.filter_keys) {
                        check.length("items[0].events[0].filterKeys", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("items[0].events[0].filterKeys[0]", value, &"place");
                        }
                    }
                }
            }
            check.raw(
                "/items/0",
                item.raw_json(),
                r#"{"service":"weather","events":[{"name":"rain","filterKeys":["place"],"beta":true}],"paid":false}"#,
            );
        }
    }
    Ok(())
}
