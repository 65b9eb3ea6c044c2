// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the smallest answer: nothing but the required id

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
    check.none("channelId", &answer.channel_id);
    check.none("sender", &answer.sender);
    check.none("receiver", &answer.receiver);
    check.none("meta", &answer.meta);
    check.none("reference", &answer.reference);
    check.none("parts", &answer.parts);
    check.none("status", &answer.status);
    check.none("reason", &answer.reason);
    check.none("direction", &answer.direction);
    check.none("origin", &answer.origin);
    check.none("replyTo", &answer.reply_to);
    check.none("lastStatusAt", &answer.last_status_at);
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    check.none("details", &answer.details);
    check.none("failure", &answer.failure);
    check.none("tags", &answer.tags);
    check.none("shortLinks", &answer.short_links);
    check.none("scheduledFor", &answer.scheduled_for);
    check.none("body", &answer.body);
    check.none("template", &answer.template);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025"}"#);
    Ok(())
}
