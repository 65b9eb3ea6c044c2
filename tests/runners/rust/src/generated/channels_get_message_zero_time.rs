// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the API's 0001-01-01T00:00:00Z is no time

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    check.none("scheduledFor", &answer.scheduled_for);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","lastStatusAt":"2025-05-29T06:14:56.392Z","createdAt":"0001-01-01T00:00:00Z","updatedAt":"0001-01-01T00:00:00Z","scheduledFor":"0001-01-01T00:00:00Z"}"#);
    Ok(())
}
