// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Receiving messages (RCS), sample message_rcs_inbound_text (its masked address replaced); chargeableUnits is in no schema

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
    check.holds("id", &answer.id, &"3c6d204d-09d4-44b0-81a2-6e33dfdf409c");
    check.holds("channelId", &answer.channel_id, &"cc79a83e-ae28-4d20-9576-cd6ef76641a2");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"46623801-a627-4a3f-9523-363c501d459d");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+447123456789");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"004fe352-2e89-4b8a-a841-f401d8367a64");
            check.holds("receiver.connector.identifierValue", &value.identifier_value, &"agent@example.com");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Incoming message");
            }
            other => check.fail("body.text", other),
        }
    }
    check.some("meta", &answer.meta);
    check.holds("reference", &answer.reference, &"");
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds("parts[0].platformReference", &value.platform_reference, &"Mx9qo66enZS0mxgbBE7XiQDg");
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("reason", &answer.reason, &"");
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2024-08-09T11:08:40.243Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2024-08-09T11:08:40.068Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-08-09T11:08:40.243Z"));
    check.raw("", answer.raw_json(), r#"{"id":"3c6d204d-09d4-44b0-81a2-6e33dfdf409c","channelId":"cc79a83e-ae28-4d20-9576-cd6ef76641a2","sender":{"contact":{"id":"46623801-a627-4a3f-9523-363c501d459d","identifierKey":"phonenumber","identifierValue":"+447123456789"}},"receiver":{"connector":{"id":"004fe352-2e89-4b8a-a841-f401d8367a64","identifierValue":"agent@example.com"}},"body":{"type":"text","text":{"text":"Incoming message"}},"meta":{},"reference":"","parts":[{"platformReference":"Mx9qo66enZS0mxgbBE7XiQDg"}],"status":"delivered","reason":"","direction":"incoming","chargeableUnits":1,"lastStatusAt":"2024-08-09T11:08:40.243Z","createdAt":"2024-08-09T11:08:40.068Z","updatedAt":"2024-08-09T11:08:40.243Z"}"#);
    Ok(())
}
