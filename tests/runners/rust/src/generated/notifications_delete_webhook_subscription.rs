// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `deleteWebhookSubscription`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// the status of the answer is not documented; 200 will do
pub async fn answer_200(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").await?;
    Ok(())
}

/// a body that nobody asked for is no error
pub async fn answer_with_body(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").await?;
    Ok(())
}

/// Delete a webhook subscription: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a webhook subscription: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a webhook subscription: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: webhook subscription not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a webhook subscription: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete a webhook subscription: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// a limit of the schema: the id is a UUID
pub async fn input_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions().delete("one").await,
        r#"{"kind":"input","path":"path.webhookSubscriptionId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// Delete a webhook subscription: 204
pub async fn ok(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").await?;
    Ok(())
}

/// a call that may be repeated, answered 500
pub async fn retry_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(1).await?;
    Ok(())
}

/// a call that may be repeated, after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.webhook_subscriptions().delete("852883af-5f68-4204-b611-7ee8db9600f4").max_retries(1).await?;
    Ok(())
}
