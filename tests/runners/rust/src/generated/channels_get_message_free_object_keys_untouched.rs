// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! keys inside free objects and maps arrive as they are

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
    if let Some(value) = check.some("meta", &answer.meta) {
        if let Some(value) = check.some("meta.extraInformation", &value.extra_information) {
            check.json("meta.extraInformation", value, r#"{"useCase":"marketing","user_id":7,"nested":{"snake_key":[1,2.5,"three",null,true,{"innerKey":{}}]}}"#);
        }
        if let Some(value) = check.some("meta.email", &value.email) {
            if let Some(value) = check.some("meta.email.headers", &value.headers) {
                if let Some(value) = check.some("meta.email.headers.reply_to", &value.get("reply_to")) {
                    check.equal("meta.email.headers.reply_to", *value, &"a");
                }
                if let Some(value) = check.some("meta.email.headers.replyTo", &value.get("replyTo")) {
                    check.equal("meta.email.headers.replyTo", *value, &"b");
                }
            }
        }
    }
    if let Some(value) = check.some("template", &answer.template) {
        if let Some(value) = check.some("template.variables", &value.variables) {
            if let Some(value) = check.some("template.variables.first_name", &value.get("first_name")) {
                check.equal("template.variables.first_name", *value, &"Ada");
            }
            if let Some(value) = check.some("template.variables.lastName", &value.get("lastName")) {
                check.equal("template.variables.lastName", *value, &"Lovelace");
            }
        }
    }
    Ok(())
}
