// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `listEndpointSubscriptions`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.numbers()
                .endpoint_subscriptions()
                .list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")
                .options(CallOptions { max_retries: Some(0), ..Default::default() }),
        )
        .await,
        r#"{"kind":"connection","status":200}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_results(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await,
        r#"{"kind":"decode","status":200,"path":"results"}"#,
    );
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let pages =
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"text");
            check.holds("items[0].status", &item.status, &EndpointSubscriptionStatus::Active);
            if let Some(value) = check.some("items[0].price", &item.price) {
                check.holds("items[0].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[0].price.amount", &value.amount, &1);
                check.holds("items[0].price.exponent", &value.exponent, &1);
            }
            if let Some(value) = check.some("items[0].subscription", &item.subscription) {
                check.holds("items[0].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[0].subscription.status", &value.status, &"active");
                check.holds(
                    "items[0].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
        }
    }
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn endpoint_id_one_segment(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(bird.numbers().endpoint_subscriptions().list("a/b?c#d")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"text");
            check.holds("items[0].status", &item.status, &EndpointSubscriptionStatus::Active);
            if let Some(value) = check.some("items[0].price", &item.price) {
                check.holds("items[0].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[0].price.amount", &value.amount, &1);
                check.holds("items[0].price.exponent", &value.exponent, &1);
            }
            if let Some(value) = check.some("items[0].subscription", &item.subscription) {
                check.holds("items[0].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[0].subscription.status", &value.status, &"active");
                check.holds(
                    "items[0].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
        }
    }
    Ok(())
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"notFound","status":404,"code":"ResourceNotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20").options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, List Workspace Endpoint Subscriptions, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages =
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"text");
            check.holds("items[0].status", &item.status, &EndpointSubscriptionStatus::Active);
            if let Some(value) = check.some("items[0].price", &item.price) {
                check.holds("items[0].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[0].price.amount", &value.amount, &1);
                check.holds("items[0].price.exponent", &value.exponent, &1);
            }
            if let Some(value) = check.some("items[0].subscription", &item.subscription) {
                check.holds("items[0].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[0].subscription.status", &value.status, &"active");
                check.holds(
                    "items[0].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
            check.raw("/items/0", item.raw_json(), r#"{"name":"text","status":"active","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#);
        }
    }
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_endpoint_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.numbers().endpoint_subscriptions().list("..")).await,
        r#"{"kind":"input","path":"path.endpointId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_endpoint_id_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.numbers().endpoint_subscriptions().list("")).await,
        r#"{"kind":"input","path":"path.endpointId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_endpoint_id_newline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.numbers().endpoint_subscriptions().list("a\r\nb: c")).await,
        r#"{"kind":"input","path":"path.endpointId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.numbers()
                .endpoint_subscriptions()
                .list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")
                .options(CallOptions { workspace_id: Some("my-workspace".into()), ..Default::default() }),
        )
        .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an endpoint without subscriptions
pub async fn none(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages =
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 0);
    }
    Ok(())
}

/// every member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages =
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 4);
        if let Some(item) = items.first() {
            check.none("items[0].name", &item.name);
            check.none("items[0].status", &item.status);
            check.none("items[0].price", &item.price);
            check.none("items[0].subscription", &item.subscription);
            check.raw("/items/0", item.raw_json(), r#"{"name":null,"status":null,"price":null,"subscription":null}"#);
        }
        if let Some(item) = items.get(1) {
            if let Some(value) = check.some("items[1].subscription", &item.subscription) {
                check.none("items[1].subscription.id", &value.id);
                check.none("items[1].subscription.correlationId", &value.correlation_id);
                check.none("items[1].subscription.status", &value.status);
                check.none("items[1].subscription.subscribedAt", &value.subscribed_at);
                check.none("items[1].subscription.updatedAt", &value.updated_at);
                check.none("items[1].subscription.canceledAt", &value.canceled_at);
                check.none("items[1].subscription.startAt", &value.start_at);
                check.none("items[1].subscription.endAt", &value.end_at);
            }
            check.raw("/items/1", item.raw_json(), r#"{"subscription":{"id":null,"correlationId":null,"status":null,"subscribedAt":null,"updatedAt":null,"canceledAt":null,"startAt":null,"endAt":null}}"#);
        }
        if let Some(item) = items.get(2) {
            if let Some(value) = check.some("items[2].price", &item.price) {
                check.none("items[2].price.currencyCode", &value.currency_code);
                check.none("items[2].price.amount", &value.amount);
                check.none("items[2].price.exponent", &value.exponent);
            }
            check.raw("/items/2", item.raw_json(), r#"{"price":{"currencyCode":null,"amount":null,"exponent":null}}"#);
        }
        if let Some(item) = items.get(3) {
            check.none("items[3].name", &item.name);
            check.none("items[3].price", &item.price);
            check.raw("/items/3", item.raw_json(), r#"{}"#);
        }
    }
    Ok(())
}

/// no parameter for paging is documented, so a token ends nothing and asks for nothing
pub async fn one_page(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages =
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"main");
            check.holds("items[0].status", &item.status, &EndpointSubscriptionStatus::Inactive);
            if let Some(value) = check.some("items[0].price", &item.price) {
                check.holds("items[0].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[0].price.amount", &value.amount, &3500000);
                check.holds("items[0].price.exponent", &value.exponent, &-6);
            }
            if let Some(value) = check.some("items[0].subscription", &item.subscription) {
                check.holds("items[0].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[0].subscription.status", &value.status, &"none");
                check.holds(
                    "items[0].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
            check.raw("/items/0", item.raw_json(), r#"{"name":"main","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#);
        }
    }
    Ok(())
}

/// Manage Endpoint Subscriptions, the sample of a newer version of the page
pub async fn page_sample_newer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages =
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"main");
            check.holds("items[0].status", &item.status, &EndpointSubscriptionStatus::Inactive);
            if let Some(value) = check.some("items[0].price", &item.price) {
                check.holds("items[0].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[0].price.amount", &value.amount, &3500000);
                check.holds("items[0].price.exponent", &value.exponent, &-6);
            }
            if let Some(value) = check.some("items[0].subscription", &item.subscription) {
                check.holds("items[0].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[0].subscription.status", &value.status, &"none");
                check.holds(
                    "items[0].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
            check.raw("/items/0", item.raw_json(), r#"{"name":"main","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#);
        }
    }
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.numbers()
            .endpoint_subscriptions()
            .list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")
            .options(CallOptions { max_retries: Some(1), ..Default::default() }),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"text");
            check.holds("items[0].status", &item.status, &EndpointSubscriptionStatus::Active);
            if let Some(value) = check.some("items[0].price", &item.price) {
                check.holds("items[0].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[0].price.amount", &value.amount, &1);
                check.holds("items[0].price.exponent", &value.exponent, &1);
            }
            if let Some(value) = check.some("items[0].subscription", &item.subscription) {
                check.holds("items[0].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[0].subscription.status", &value.status, &"active");
                check.holds(
                    "items[0].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
        }
    }
    Ok(())
}

/// what was refused is refused again: not even a read is repeated
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(
            bird.numbers()
                .endpoint_subscriptions()
                .list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")
                .options(CallOptions { max_retries: Some(2), ..Default::default() }),
        )
        .await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// several subscriptions, in the order in which they came
pub async fn several(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages =
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 3);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"main");
            check.holds("items[0].status", &item.status, &EndpointSubscriptionStatus::Inactive);
            if let Some(value) = check.some("items[0].price", &item.price) {
                check.holds("items[0].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[0].price.amount", &value.amount, &3500000);
                check.holds("items[0].price.exponent", &value.exponent, &-6);
            }
            if let Some(value) = check.some("items[0].subscription", &item.subscription) {
                check.holds("items[0].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[0].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[0].subscription.status", &value.status, &"none");
                check.holds(
                    "items[0].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[0].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
            check.raw("/items/0", item.raw_json(), r#"{"name":"main","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#);
        }
        if let Some(item) = items.get(1) {
            check.holds("items[1].name", &item.name, &"NL");
            check.holds("items[1].status", &item.status, &EndpointSubscriptionStatus::Inactive);
            if let Some(value) = check.some("items[1].price", &item.price) {
                check.holds("items[1].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[1].price.amount", &value.amount, &3500000);
                check.holds("items[1].price.exponent", &value.exponent, &-6);
            }
            if let Some(value) = check.some("items[1].subscription", &item.subscription) {
                check.holds("items[1].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[1].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[1].subscription.status", &value.status, &"none");
                check.holds(
                    "items[1].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[1].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[1].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[1].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[1].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
            check.raw("/items/1", item.raw_json(), r#"{"name":"NL","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#);
        }
        if let Some(item) = items.get(2) {
            check.holds("items[2].name", &item.name, &"text");
            check.holds("items[2].status", &item.status, &EndpointSubscriptionStatus::Active);
            if let Some(value) = check.some("items[2].price", &item.price) {
                check.holds("items[2].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[2].price.amount", &value.amount, &1);
                check.holds("items[2].price.exponent", &value.exponent, &1);
            }
            if let Some(value) = check.some("items[2].subscription", &item.subscription) {
                check.holds("items[2].subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
                check.holds(
                    "items[2].subscription.correlationId",
                    &value.correlation_id,
                    &"123e4567-e89b-12d3-a456-426614174000",
                );
                check.holds("items[2].subscription.status", &value.status, &"active");
                check.holds(
                    "items[2].subscription.subscribedAt",
                    &value.subscribed_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[2].subscription.updatedAt",
                    &value.updated_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[2].subscription.canceledAt",
                    &value.canceled_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[2].subscription.startAt",
                    &value.start_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
                check.holds(
                    "items[2].subscription.endAt",
                    &value.end_at,
                    &crate::check::time("2025-05-14T13:32:04.306Z"),
                );
            }
            check.raw("/items/2", item.raw_json(), r#"{"name":"text","status":"active","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#);
        }
    }
    Ok(())
}

/// values and members that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages =
        Check::walk(bird.numbers().endpoint_subscriptions().list("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20")).await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].name", &item.name, &"main");
            check.holds("items[0].status", &item.status, &EndpointSubscriptionStatus::Unknown("paused".into()));
            if let Some(value) = check.some("items[0].price", &item.price) {
                check.holds("items[0].price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
                check.holds("items[0].price.amount", &value.amount, &3500000);
                check.holds("items[0].price.exponent", &value.exponent, &-6);
            }
            if let Some(value) = check.some("items[0].subscription", &item.subscription) {
                check.holds("items[0].subscription.status", &value.status, &"ended");
                check.none("items[0].subscription.id", &value.id);
                check.none("items[0].subscription.endAt", &value.end_at);
            }
            check.raw("/items/0", item.raw_json(), r#"{"name":"main","status":"paused","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"status":"ended","plan":"x"},"trial":true}"#);
        }
    }
    Ok(())
}
