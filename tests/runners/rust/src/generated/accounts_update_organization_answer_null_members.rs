// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every optional member of the answer null

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
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
