// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a read is repeated after any 5xx

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
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}
