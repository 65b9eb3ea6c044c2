// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a write that was not processed is repeated

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
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
