// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of a body of the kind list null

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
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.none("body.list.title", &value.title);
                check.none("body.list.text", &value.text);
                check.none("body.list.altText", &value.alt_text);
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.list.items[0].title", &value.title);
                        check.none("body.list.items[0].mediaUrl", &value.media_url);
                        check.none("body.list.items[0].description", &value.description);
                        check.none("body.list.items[0].altText", &value.alt_text);
                        check.none("body.list.items[0].actions", &value.actions);
                    }
                }
                check.none("body.list.actions", &value.actions);
                if let Some(value) = check.some("body.list.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.list.metadata.button", &value.button) {
                        check.none("body.list.metadata.button.label", &value.label);
                    }
                    if let Some(value) = check.some("body.list.metadata.replyMessage", &value.reply_message) {
                        check.none("body.list.metadata.replyMessage.title", &value.title);
                        check.none("body.list.metadata.replyMessage.text", &value.text);
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}
