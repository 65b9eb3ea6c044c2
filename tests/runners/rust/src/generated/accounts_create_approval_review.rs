// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `createApprovalReview`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// one version of the page says 204, the other no number; any 2xx is a success
pub async fn answer_200(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
        )
        .await?;
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
        )
        .await?;
    Ok(())
}

/// Reviews: canceled, without a comment, which leaves nothing on the wire
pub async fn canceled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Canceled, ..Default::default() },
        )
        .await?;
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.organizations()
                .approvals()
                .runs()
                .reviews()
                .create(
                    "123e4567-e89b-12d3-a456-426614174000",
                    "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                    CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
                )
                .into_future(),
        )
        .await;
    Ok(())
}

/// the organization of the client
pub async fn client_organization_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key").organization_id("my org"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
        )
        .await?;
    Ok(())
}

/// an empty comment is sent, not dropped
pub async fn comment_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("".into()) },
        )
        .await?;
    Ok(())
}

/// Reviews: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().approvals().runs().reviews().create("123e4567-e89b-12d3-a456-426614174000", "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd", CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Reviews: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().approvals().runs().reviews().create("123e4567-e89b-12d3-a456-426614174000", "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd", CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Reviews: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().approvals().runs().reviews().create("123e4567-e89b-12d3-a456-426614174000", "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd", CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) }).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"ResourceNotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Reviews: 409
pub async fn error_409(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().approvals().runs().reviews().create("123e4567-e89b-12d3-a456-426614174000", "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd", CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) }).max_retries(0).await, r#"{"kind":"conflict","status":409,"code":"Conflict","message":"The request conflicts with the state of the resource","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Reviews: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().approvals().runs().reviews().create("123e4567-e89b-12d3-a456-426614174000", "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd", CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Reviews: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().approvals().runs().reviews().create("123e4567-e89b-12d3-a456-426614174000", "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd", CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Reviews, Review approval flow run, the full request
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
        )
        .await?;
    Ok(())
}

/// an id must not reach another path
pub async fn input_approval_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .approvals()
            .runs()
            .reviews()
            .create(
                "../../x",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
            )
            .await,
        r#"{"kind":"input","path":"path.approvalId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: approvalId is a UUID
pub async fn input_approval_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .approvals()
            .runs()
            .reviews()
            .create(
                "main",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
            )
            .await,
        r#"{"kind":"input","path":"path.approvalId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an id must not reach another path
pub async fn input_approval_run_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .approvals()
            .runs()
            .reviews()
            .create(
                "123e4567-e89b-12d3-a456-426614174000",
                "../../x",
                CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
            )
            .await,
        r#"{"kind":"input","path":"path.approvalRunId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: approvalRunId is a UUID
pub async fn input_approval_run_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .approvals()
            .runs()
            .reviews()
            .create(
                "123e4567-e89b-12d3-a456-426614174000",
                "main",
                CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
            )
            .await,
        r#"{"kind":"input","path":"path.approvalRunId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// Reviews: rejected
pub async fn rejected(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Rejected, comment: Some("Zu früh".into()) },
        )
        .await?;
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
        )
        .max_retries(1)
        .await?;
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
        )
        .max_retries(1)
        .await?;
    Ok(())
}

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .approvals()
            .runs()
            .reviews()
            .create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
            )
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
        bird.organizations()
            .approvals()
            .runs()
            .reviews()
            .create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a body that no document shows is not read
pub async fn unknown_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    bird.organizations()
        .approvals()
        .runs()
        .reviews()
        .create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview { result: ApprovalReviewResult::Approved, comment: Some("text".into()) },
        )
        .await?;
    Ok(())
}
