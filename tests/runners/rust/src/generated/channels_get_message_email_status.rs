// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Message status (Email), sample message_email_status_sample: a text body without its text member

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
    check.holds("id", &answer.id, &"3fa85f64-5717-4562-b3fc-2c963f66afa6");
    check.holds("channelId", &answer.channel_id, &"3fa85f64-5717-4562-b3fc-2c963f66afa6");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.holds("sender.connector.id", &value.id, &"3fa85f64-5717-4562-b3fc-2c963f66afa6");
            check.holds("sender.connector.identifierValue", &value.identifier_value, &"string");
            if let Some(value) = check.some("sender.connector.annotations", &value.annotations) {
                check.holds("sender.connector.annotations.name", &value.name, &"string");
            }
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
    }
    check.holds("reference", &answer.reference, &"string");
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds("parts[0].platformReference", &value.platform_reference, &"string");
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("reason", &answer.reason, &"string");
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"3fa85f64-5717-4562-b3fc-2c963f66afa6");
        check.holds("template.version", &value.version, &"string");
        check.holds("template.locale", &value.locale, &"string");
        if let Some(value) = check.some("template.variables", &value.variables) {
            if let Some(value) = check.some("template.variables.default", &value.get("default")) {
                check.equal("template.variables.default", *value, &"string");
            }
            if let Some(value) = check.some("template.variables.additionalProp1", &value.get("additionalProp1")) {
                check.equal("template.variables.additionalProp1", *value, &"string");
            }
            if let Some(value) = check.some("template.variables.additionalProp2", &value.get("additionalProp2")) {
                check.equal("template.variables.additionalProp2", *value, &"string");
            }
            if let Some(value) = check.some("template.variables.additionalProp3", &value.get("additionalProp3")) {
                check.equal("template.variables.additionalProp3", *value, &"string");
            }
        }
    }
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2023-06-23T15:51:19.660Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2023-06-23T15:51:19.660Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2023-06-23T15:51:19.660Z"));
    check.holds("details", &answer.details, &MessageDetail::Unknown("string".into()));
    check.raw("", answer.raw_json(), r#"{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","channelId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","sender":{"connector":{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","identifierValue":"string","annotations":{"name":"string"}}},"body":{"type":"text"},"reference":"string","parts":[{"platformReference":"string"}],"status":"accepted","reason":"string","direction":"incoming","template":{"projectId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","version":"string","locale":"string","variables":{"default":"string","additionalProp1":"string","additionalProp2":"string","additionalProp3":"string"}},"lastStatusAt":"2023-06-23T15:51:19.660Z","createdAt":"2023-06-23T15:51:19.660Z","updatedAt":"2023-06-23T15:51:19.660Z","details":"string"}"#);
    Ok(())
}
