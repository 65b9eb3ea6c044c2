// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `updateOrganization`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// every optional member of the answer null
pub async fn answer_null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await?;
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

/// an unknown status and an unknown member
pub async fn answer_unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await?;
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
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"hibernating","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}],"plan":{"name":"gold"}}"#);
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await,
        r#"{"kind":"decode","status":200,"path":"id"}"#,
    );
    Ok(())
}

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.organizations()
                .update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() })
                .into_future(),
        )
        .await;
    Ok(())
}

/// a status that was set is changed, its reason is kept
pub async fn change_status(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .update(UpdateOrganization {
            status: OrganizationStatusChange::Set(OrganizationStatus::Active),
            ..Default::default()
        })
        .await?;
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
    Ok(())
}

/// Organizations, Update Organization: null clears
pub async fn clear(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .update(UpdateOrganization {
            status: OrganizationStatusChange::Clear,
            status_reason: StringChange::Clear,
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    check.holds("slug", &answer.slug, &"text");
    check.holds("avatarUrl", &answer.avatar_url, &"text");
    check.none("status", &answer.status);
    check.none("statusReason", &answer.status_reason);
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
    Ok(())
}

/// a client of another organization; the documents name no format for its id
pub async fn client_organization_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key").organization_id("acme"));
    let answer =
        bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await?;
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
    Ok(())
}

/// Organizations, Update Organization: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Update Organization: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Update Organization: 404
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Update Organization: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Update Organization: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Update Organization: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Update Organization, the full request and response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .update(UpdateOrganization {
            name: Some("text".into()),
            avatar_url: Some("text".into()),
            status: OrganizationStatusChange::Set(OrganizationStatus::Banned),
            status_reason: StringChange::Set("text".into()),
            owner: Some("123e4567-e89b-12d3-a456-426614174000".into()),
        })
        .await?;
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

/// a limit of the schema: a name has at least one character
pub async fn input_name_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations().update(UpdateOrganization { name: Some("".into()), ..Default::default() }).await,
        r#"{"kind":"input","path":"body.name","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a name has at most 256 characters
pub async fn input_name_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().update(UpdateOrganization { name: Some("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn".into()), ..Default::default() }).await, r#"{"kind":"input","path":"body.name","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: the owner's id is a UUID
pub async fn input_owner_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations().update(UpdateOrganization { owner: Some("me".into()), ..Default::default() }).await,
        r#"{"kind":"input","path":"body.owner","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// Organizations, Update Organization: members that are left out do not appear
pub async fn keep(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"Birdwire");
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
    Ok(())
}

/// the limit of the schema is allowed: a name of 256 characters
pub async fn longest_name(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().update(UpdateOrganization { name: Some("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn".into()), ..Default::default() }).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() })
        .max_retries(1)
        .await?;
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
    Ok(())
}

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() })
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// Organizations, Update Organization: one set, one cleared, the others kept
pub async fn set_and_clear(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .update(UpdateOrganization {
            status: OrganizationStatusChange::Set(OrganizationStatus::Banned),
            status_reason: StringChange::Clear,
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    check.holds("slug", &answer.slug, &"text");
    check.holds("avatarUrl", &answer.avatar_url, &"text");
    check.holds("status", &answer.status, &OrganizationStatus::Banned);
    check.none("statusReason", &answer.status_reason);
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
    Ok(())
}

/// Organizations, Update Organization: an empty text is set, not cleared and not kept
pub async fn set_empty_text(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .update(UpdateOrganization { status_reason: StringChange::Set("".into()), ..Default::default() })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    check.holds("slug", &answer.slug, &"text");
    check.holds("avatarUrl", &answer.avatar_url, &"text");
    check.holds("status", &answer.status, &OrganizationStatus::Active);
    check.holds("statusReason", &answer.status_reason, &"");
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
    Ok(())
}

/// Organizations, Update Organization: nullable members set, the others kept
pub async fn set(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .update(UpdateOrganization {
            status: OrganizationStatusChange::Set(OrganizationStatus::Active),
            status_reason: StringChange::Set("paid".into()),
            ..Default::default()
        })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("name", &answer.name, &"text");
    check.holds("slug", &answer.slug, &"text");
    check.holds("avatarUrl", &answer.avatar_url, &"text");
    check.holds("status", &answer.status, &OrganizationStatus::Active);
    check.holds("statusReason", &answer.status_reason, &"paid");
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
    Ok(())
}

/// a member that newer answers have
pub async fn verified(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer =
        bird.organizations().update(UpdateOrganization { name: Some("Birdwire".into()), ..Default::default() }).await?;
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
    check.holds("verified", &answer.verified, &true);
    check.raw("", answer.raw_json(), r#"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"active","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}],"verified":true}"#);
    Ok(())
}
