// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of a body of the kind gif null

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
        check.equal("body.type", value.kind(), "gif");
        match value {
            MessageBody::Gif(value) => {
                check.none("body.gif.text", &value.text);
                check.none("body.gif.mediaUrl", &value.media_url);
                check.none("body.gif.altText", &value.alt_text);
                check.none("body.gif.actions", &value.actions);
                if let Some(value) = check.some("body.gif.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.gif.metadata.telegram", &value.telegram) {
                        check.none("body.gif.metadata.telegram.parseMode", &value.parse_mode);
                    }
                }
            }
            other => check.fail("body.gif", other),
        }
    }
    Ok(())
}
