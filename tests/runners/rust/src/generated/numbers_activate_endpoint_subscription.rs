// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `activateEndpointSubscription`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
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
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
            .await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Active);
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &1);
        check.holds("price.exponent", &value.exponent, &1);
    }
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.correlationId", &value.correlation_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.canceledAt", &value.canceled_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.startAt", &value.start_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.endAt", &value.end_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
    }
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.numbers()
                .endpoint_subscriptions()
                .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
                .into_future(),
        )
        .await;
    Ok(())
}

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().endpoint_subscriptions().activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().endpoint_subscriptions().activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().endpoint_subscriptions().activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 }).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"ResourceNotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().endpoint_subscriptions().activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.numbers().endpoint_subscriptions().activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, Activate Workspace Endpoint Subscription, the full request and response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Active);
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &1);
        check.holds("price.exponent", &value.exponent, &1);
    }
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.correlationId", &value.correlation_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.canceledAt", &value.canceled_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.startAt", &value.start_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.endAt", &value.end_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
    }
    check.raw("", answer.raw_json(), r#"{"name":"text","status":"active","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#);
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_endpoint_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("..", "main", ActivateEndpointSubscription { quantity: 1 })
            .await,
        r#"{"kind":"input","path":"path.endpointId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_endpoint_id_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("", "main", ActivateEndpointSubscription { quantity: 1 })
            .await,
        r#"{"kind":"input","path":"path.endpointId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_endpoint_id_newline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("a\r\nb: c", "main", ActivateEndpointSubscription { quantity: 1 })
            .await,
        r#"{"kind":"input","path":"path.endpointId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a quantity is at least 1
pub async fn input_quantity_negative(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: -1 })
            .await,
        r#"{"kind":"input","path":"body.quantity","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a quantity is at least 1
pub async fn input_quantity_zero(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 0 })
            .await,
        r#"{"kind":"input","path":"body.quantity","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_subscription_name_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "..", ActivateEndpointSubscription { quantity: 1 })
            .await,
        r#"{"kind":"input","path":"path.subscriptionName","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_subscription_name_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "", ActivateEndpointSubscription { quantity: 1 })
            .await,
        r#"{"kind":"input","path":"path.subscriptionName","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an argument must not reach another path or a header
pub async fn input_subscription_name_newline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "a\r\nb: c", ActivateEndpointSubscription { quantity: 1 })
            .await,
        r#"{"kind":"input","path":"path.subscriptionName","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// the name of a subscription of a short code is a country
pub async fn name_country(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "NL", ActivateEndpointSubscription { quantity: 1 })
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Active);
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &1);
        check.holds("price.exponent", &value.exponent, &1);
    }
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.correlationId", &value.correlation_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.canceledAt", &value.canceled_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.startAt", &value.start_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.endAt", &value.end_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
    }
    Ok(())
}

/// an argument is one segment of the path, whatever it holds
pub async fn name_one_segment(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "a/b", ActivateEndpointSubscription { quantity: 1 })
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Active);
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &1);
        check.holds("price.exponent", &value.exponent, &1);
    }
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.correlationId", &value.correlation_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.canceledAt", &value.canceled_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.startAt", &value.start_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.endAt", &value.end_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
    }
    Ok(())
}

/// every member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
        .await?;
    check.none("name", &answer.name);
    check.none("status", &answer.status);
    check.none("price", &answer.price);
    check.none("subscription", &answer.subscription);
    check.raw("", answer.raw_json(), r#"{"name":null,"status":null,"price":null,"subscription":null}"#);
    Ok(())
}

/// Manage Endpoint Subscriptions, the sample of a newer version of the page
pub async fn page_sample_newer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
        .await?;
    check.holds("name", &answer.name, &"main");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Inactive);
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &3500000);
        check.holds("price.exponent", &value.exponent, &-6);
    }
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.correlationId", &value.correlation_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.status", &value.status, &"none");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.canceledAt", &value.canceled_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.startAt", &value.start_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.endAt", &value.end_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
    }
    check.raw("", answer.raw_json(), r#"{"name":"main","status":"inactive","price":{"currencyCode":"EUR","amount":3500000,"exponent":-6},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"none","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"}}"#);
    Ok(())
}

/// money is exact: 3500000 and -6 are 3.50
pub async fn price_fraction(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
        .await?;
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &3500000);
        check.holds("price.exponent", &value.exponent, &-6);
    }
    Ok(())
}

/// more than one
pub async fn quantity_large(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 250 })
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Active);
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &1);
        check.holds("price.exponent", &value.exponent, &1);
    }
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.correlationId", &value.correlation_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.canceledAt", &value.canceled_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.startAt", &value.start_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.endAt", &value.end_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
    }
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
        .max_retries(1)
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Active);
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &1);
        check.holds("price.exponent", &value.exponent, &1);
    }
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.correlationId", &value.correlation_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.canceledAt", &value.canceled_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.startAt", &value.start_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.endAt", &value.end_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
    }
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
        .max_retries(1)
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Active);
    if let Some(value) = check.some("price", &answer.price) {
        check.holds("price.currencyCode", &value.currency_code, &CurrencyCode::Eur);
        check.holds("price.amount", &value.amount, &1);
        check.holds("price.exponent", &value.exponent, &1);
    }
    if let Some(value) = check.some("subscription", &answer.subscription) {
        check.holds("subscription.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.correlationId", &value.correlation_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("subscription.status", &value.status, &"active");
        check.holds("subscription.subscribedAt", &value.subscribed_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.updatedAt", &value.updated_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.canceledAt", &value.canceled_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.startAt", &value.start_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
        check.holds("subscription.endAt", &value.end_at, &crate::check::time("2025-05-14T13:32:04.306Z"));
    }
    Ok(())
}

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a write whose connection broke may have been done
pub async fn retry_not_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.numbers()
            .endpoint_subscriptions()
            .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
            .max_retries(2)
            .await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// values and members that are not known yet
pub async fn unknown_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .numbers()
        .endpoint_subscriptions()
        .activate("3b1f6a9e-6c3c-4b0e-9a51-0d6f1c1f7a20", "main", ActivateEndpointSubscription { quantity: 1 })
        .await?;
    check.holds("name", &answer.name, &"text");
    check.holds("status", &answer.status, &EndpointSubscriptionStatus::Unknown("paused".into()));
    check.raw("", answer.raw_json(), r#"{"name":"text","status":"paused","price":{"currencyCode":"EUR","amount":1,"exponent":1},"subscription":{"id":"123e4567-e89b-12d3-a456-426614174000","correlationId":"123e4567-e89b-12d3-a456-426614174000","status":"active","subscribedAt":"2025-05-14T13:32:04.306Z","updatedAt":"2025-05-14T13:32:04.306Z","canceledAt":"2025-05-14T13:32:04.306Z","startAt":"2025-05-14T13:32:04.306Z","endAt":"2025-05-14T13:32:04.306Z"},"trial":true}"#);
    Ok(())
}
