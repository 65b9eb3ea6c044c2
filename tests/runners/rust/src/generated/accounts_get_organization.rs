// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getOrganization`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations().get().await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().get().await, r#"{"kind":"decode","status":200,"path":"id"}"#);
    Ok(())
}

/// a user token, as the documents show it
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird.organizations().get().await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// a client of another organization; the documents name no format for its id
pub async fn client_organization_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key").organization_id("acme / co"));
    let answer = bird.organizations().get().await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// Organizations, Get Organization: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().get().await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Get Organization: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().get().await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Get Organization: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().get().await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Get Organization: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().get().await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Get Organization: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().get().await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Get Organization, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().get().await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    check.holds("slug", &answer.slug, &"text");
    check.holds("avatarUrl", &answer.avatar_url, &"text");
    check.holds("status", &answer.status, &OrganizationStatus::Active);
    check.holds("statusReason", &answer.status_reason, &"text");
    check.holds("pendingMemberCount", &answer.pending_member_count, &1);
    check.holds("activeMemberCount", &answer.active_member_count, &1);
    check.holds("owner", &answer.owner, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-14T12:39:45.495Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-14T12:39:45.495Z"));
    if let Some(value) = check.some("managedBy", &answer.managed_by) {
        check.length("managedBy", value, 1);
        if let Some(value) = value.first() {
            check.holds("managedBy[0].Type", &value.r#type, &"text");
            check.holds("managedBy[0].ID", &value.id, &"text");
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"active","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}]}"#);
    Ok(())
}

/// an id must not reach another path
pub async fn input_organization_id_dots(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key").organization_id(".."));
    check.error(
        bird.organizations().get().await,
        r#"{"kind":"input","path":"path.organizationId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// every optional member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().get().await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("name", &answer.name);
    check.none("slug", &answer.slug);
    check.none("avatarUrl", &answer.avatar_url);
    check.none("status", &answer.status);
    check.none("statusReason", &answer.status_reason);
    check.none("pendingMemberCount", &answer.pending_member_count);
    check.none("activeMemberCount", &answer.active_member_count);
    check.none("owner", &answer.owner);
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    check.none("managedBy", &answer.managed_by);
    Ok(())
}

/// an answer with nothing but its id
pub async fn only_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().get().await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().get().max_retries(1).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// what is not there is not asked for again
pub async fn retry_not_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations().get().max_retries(2).await,
        r#"{"kind":"notFound","status":404,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a read is repeated after its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().get().max_retries(1).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// an unknown status and members that the page does not have
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().get().await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    check.holds("slug", &answer.slug, &"text");
    check.holds("avatarUrl", &answer.avatar_url, &"text");
    check.holds("status", &answer.status, &OrganizationStatus::Unknown("hibernating".into()));
    check.holds("statusReason", &answer.status_reason, &"text");
    check.holds("pendingMemberCount", &answer.pending_member_count, &1);
    check.holds("activeMemberCount", &answer.active_member_count, &1);
    check.holds("owner", &answer.owner, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-14T12:39:45.495Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-14T12:39:45.495Z"));
    if let Some(value) = check.some("managedBy", &answer.managed_by) {
        check.length("managedBy", value, 1);
        if let Some(value) = value.first() {
            check.holds("managedBy[0].Type", &value.r#type, &"text");
            check.holds("managedBy[0].ID", &value.id, &"text");
        }
    }
    check.holds("verified", &answer.verified, &true);
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"hibernating","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}],"verified":true,"plan":{"name":"gold"}}"#);
    Ok(())
}

/// the API's time that is no time
pub async fn zero_time(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().get().await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.none("createdAt", &answer.created_at);
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-14T12:39:45.495Z"));
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"active","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"0001-01-01T00:00:00Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}]}"#);
    Ok(())
}
