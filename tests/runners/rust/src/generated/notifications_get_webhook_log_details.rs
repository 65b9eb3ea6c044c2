// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getWebhookLogDetails`.

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
            .logs()
            .details(
                "852883af-5f68-4204-b611-7ee8db9600f4",
                GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() },
            )
            .await,
        r#"{"kind":"decode"}"#,
    );
    Ok(())
}

/// one entry an attempt; the members of the entries are not documented
pub async fn attempts(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .logs()
        .details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() },
        )
        .await?;
    if let Some(value) = check.some("results", &answer.results) {
        check.length("results", value, 2);
        if let Some(value) = value.first() {
            check.json(
                "results[0]",
                value,
                r#"{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"}"#,
            );
        }
        if let Some(value) = value.get(1) {
            check.json("results[1]", value, r#"{"attempt":2,"statusCode":200}"#);
        }
    }
    check.raw("", answer.raw_json(), r#"{"results":[{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"},{"attempt":2,"statusCode":200}]}"#);
    Ok(())
}

/// an answer without anything
pub async fn empty_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .logs()
        .details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() },
        )
        .await?;
    check.none("results", &answer.results);
    check.raw("", answer.raw_json(), r#"{}"#);
    Ok(())
}

/// Webhook subscription logs, Details: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().logs().details("852883af-5f68-4204-b611-7ee8db9600f4", GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Webhook subscription logs, Details: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().logs().details("852883af-5f68-4204-b611-7ee8db9600f4", GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Webhook subscription logs, Details: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().logs().details("852883af-5f68-4204-b611-7ee8db9600f4", GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Webhook subscription logs, Details: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.webhook_subscriptions().logs().details("852883af-5f68-4204-b611-7ee8db9600f4", GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// a limit of the schema: the delivery must be named
pub async fn input_request_id_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.webhook_subscriptions()
            .logs()
            .details("852883af-5f68-4204-b611-7ee8db9600f4", GetWebhookLogDetails { request_id: "".into() })
            .await,
        r#"{"kind":"input","path":"query.requestId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// null for the list
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .logs()
        .details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() },
        )
        .await?;
    check.none("results", &answer.results);
    check.raw("", answer.raw_json(), r#"{"results":null}"#);
    Ok(())
}

/// an id with signs that a query escapes
pub async fn query_escaped(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .logs()
        .details("852883af-5f68-4204-b611-7ee8db9600f4", GetWebhookLogDetails { request_id: "a+b &=c".into() })
        .await?;
    check.none("results", &answer.results);
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .logs()
        .details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() },
        )
        .max_retries(1)
        .await?;
    if let Some(value) = check.some("results", &answer.results) {
        check.length("results", value, 2);
        if let Some(value) = value.first() {
            check.json(
                "results[0]",
                value,
                r#"{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"}"#,
            );
        }
        if let Some(value) = value.get(1) {
            check.json("results[1]", value, r#"{"attempt":2,"statusCode":200}"#);
        }
    }
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .logs()
        .details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() },
        )
        .max_retries(1)
        .await?;
    if let Some(value) = check.some("results", &answer.results) {
        check.length("results", value, 2);
        if let Some(value) = value.first() {
            check.json(
                "results[0]",
                value,
                r#"{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"}"#,
            );
        }
        if let Some(value) = value.get(1) {
            check.json("results[1]", value, r#"{"attempt":2,"statusCode":200}"#);
        }
    }
    Ok(())
}

/// members that are not known yet
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .webhook_subscriptions()
        .logs()
        .details(
            "852883af-5f68-4204-b611-7ee8db9600f4",
            GetWebhookLogDetails { request_id: "56871c3e-8f40-4f2e-9b0a-2f1d3c7a6b55".into() },
        )
        .await?;
    if let Some(value) = check.some("results", &answer.results) {
        check.length("results", value, 2);
        if let Some(value) = value.first() {
            check.json(
                "results[0]",
                value,
                r#"{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"}"#,
            );
        }
        if let Some(value) = value.get(1) {
            check.json("results[1]", value, r#"{"attempt":2,"statusCode":200}"#);
        }
    }
    check.raw("", answer.raw_json(), r#"{"results":[{"attempt":1,"statusCode":500,"requestBody":"{}","responseBody":"oops"},{"attempt":2,"statusCode":200}],"requestId":"56871c3e","more":[1]}"#);
    Ok(())
}
