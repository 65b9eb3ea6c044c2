// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `createOrganization`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// another success status is a success
pub async fn answer_200(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("slug", &answer.slug, &"text");
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
            .await,
        r#"{"kind":"decode","status":201,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
            .await,
        r#"{"kind":"decode","status":201,"path":"id"}"#,
    );
    Ok(())
}

/// a user token, as the documents show it
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
    let answer = bird
        .organizations()
        .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// Organizations, Create Organization: 401
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() }).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Create Organization: 403
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() }).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Create Organization: 409
pub async fn error_409(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() }).await, r#"{"kind":"conflict","status":409,"code":"Conflict","message":"The resource already exists","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Create Organization: 422
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() }).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"slug":["must match the pattern"],"countryCode":["is required"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Create Organization: 429
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() }).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Create Organization: 503
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() }).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Organizations, Create Organization, the full request and response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
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
        bird.organizations()
            .create(CreateOrganization { name: "".into(), slug: "birdwire".into(), country_code: "NL".into() })
            .await,
        r#"{"kind":"input","path":"body.name","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a name has at most 256 characters
pub async fn input_name_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().create(CreateOrganization { name: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn".into(), slug: "birdwire".into(), country_code: "NL".into() }).await, r#"{"kind":"input","path":"body.name","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: a slug has letters, digits and hyphens only
pub async fn input_slug_accent(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "Birdwire".into(), slug: "vögel".into(), country_code: "NL".into() })
            .await,
        r#"{"kind":"input","path":"body.slug","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a slug has letters, digits and hyphens only
pub async fn input_slug_dot(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "Birdwire".into(), slug: "bird.wire".into(), country_code: "NL".into() })
            .await,
        r#"{"kind":"input","path":"body.slug","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a slug has at least one character
pub async fn input_slug_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "Birdwire".into(), slug: "".into(), country_code: "NL".into() })
            .await,
        r#"{"kind":"input","path":"body.slug","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a slug has letters, digits and hyphens only
pub async fn input_slug_line_end(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization {
                name: "Birdwire".into(),
                slug: "birdwire\n".into(),
                country_code: "NL".into(),
            })
            .await,
        r#"{"kind":"input","path":"body.slug","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a slug has letters, digits and hyphens only
pub async fn input_slug_space(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "Birdwire".into(), slug: "bird wire".into(), country_code: "NL".into() })
            .await,
        r#"{"kind":"input","path":"body.slug","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a slug has at most 253 characters
pub async fn input_slug_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.organizations().create(CreateOrganization { name: "Birdwire".into(), slug: "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss".into(), country_code: "NL".into() }).await, r#"{"kind":"input","path":"body.slug","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: a slug has letters, digits and hyphens only
pub async fn input_slug_underscore(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "Birdwire".into(), slug: "bird_wire".into(), country_code: "NL".into() })
            .await,
        r#"{"kind":"input","path":"body.slug","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// the limits of the schema are allowed: a name of 256 characters and a slug of 253
pub async fn longest(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.organizations().create(CreateOrganization { name: "ññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññ".into(), slug: "a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a-Z0a".into(), country_code: "NL".into() }).await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// every optional member of the answer null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
        .await?;
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

/// a write that was not processed is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// a slug that is taken is not tried again
pub async fn retry_not_409(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
            .max_retries(2)
            .await,
        r#"{"kind":"conflict","status":409,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a write that may have been done is not repeated
pub async fn retry_not_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations()
            .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// the limits of the schema are allowed: one character each
pub async fn shortest(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .create(CreateOrganization { name: "n".into(), slug: "-".into(), country_code: "NL".into() })
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    Ok(())
}

/// an unknown status and members that the page does not have
pub async fn unknown(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .organizations()
        .create(CreateOrganization { name: "text".into(), slug: "text".into(), country_code: "text".into() })
        .await?;
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
