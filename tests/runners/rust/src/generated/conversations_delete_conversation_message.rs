// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `deleteConversationMessage`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// any 2xx is a success
pub async fn answer_200(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations()
        .messages()
        .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
        .await?;
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.conversations()
        .messages()
        .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
        .await?;
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.conversations()
                .messages()
                .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
                .into_future(),
        )
        .await;
    Ok(())
}

/// Delete conversation message: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().messages().delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865").max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete conversation message: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().messages().delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865").max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete conversation message: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().messages().delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865").max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"ResourceNotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete conversation message: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().messages().delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865").max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete conversation message: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.conversations().messages().delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865").max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Delete conversation message, Delete a message
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations()
        .messages()
        .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
        .await?;
    Ok(())
}

/// an id must not reach another path
pub async fn input_conversation_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().messages().delete("../../x", "29d3a7f4-841d-4702-a495-20cab72f2865").await,
        r#"{"kind":"input","path":"path.conversationId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: conversationId is a UUID
pub async fn input_conversation_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().messages().delete("main", "29d3a7f4-841d-4702-a495-20cab72f2865").await,
        r#"{"kind":"input","path":"path.conversationId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an id must not reach another path
pub async fn input_message_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().messages().delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "../../x").await,
        r#"{"kind":"input","path":"path.messageId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: messageId is a UUID
pub async fn input_message_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations().messages().delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "main").await,
        r#"{"kind":"input","path":"path.messageId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .messages()
            .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// Delete conversation message, the sample of a request, with its workspace
pub async fn page_sample(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations()
        .messages()
        .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
        .workspace_id("a1405560-c8d3-4b1a-877d-3f449ad95352")
        .await?;
    Ok(())
}

/// a call that may be repeated, after an answer that tells nothing
pub async fn retry_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations()
        .messages()
        .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
        .max_retries(1)
        .await?;
    Ok(())
}

/// what was refused is refused again
pub async fn retry_not_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .messages()
            .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
            .max_retries(2)
            .await,
        r#"{"kind":"permissionDenied","status":403,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a call that may be repeated, after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations()
        .messages()
        .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
        .max_retries(1)
        .await?;
    Ok(())
}

/// the first attempt worked, though its answer was lost: attempts tells that there was one
pub async fn retry_then_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.conversations()
            .messages()
            .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
            .max_retries(1)
            .await,
        r#"{"kind":"notFound","status":404,"attempts":2}"#,
    );
    Ok(())
}

/// a body that no document shows is not read
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.conversations()
        .messages()
        .delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "29d3a7f4-841d-4702-a495-20cab72f2865")
        .await?;
    Ok(())
}
