// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of a body of the kind file null

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
        check.equal("body.type", value.kind(), "file");
        match value {
            MessageBody::File(value) => {
                check.none("body.file.text", &value.text);
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.file.files[0].mediaUrl", &value.media_url);
                        check.none("body.file.files[0].contentType", &value.content_type);
                        check.none("body.file.files[0].filename", &value.filename);
                        check.none("body.file.files[0].altText", &value.alt_text);
                        if let Some(value) = check.some("body.file.files[0].metadata", &value.metadata) {
                            check.none("body.file.files[0].metadata.isAnimated", &value.is_animated);
                        }
                    }
                }
                if let Some(value) = check.some("body.file.metadata", &value.metadata) {
                    check.none("body.file.metadata.subject", &value.subject);
                    check.none("body.file.metadata.fallbackText", &value.fallback_text);
                    check.none("body.file.metadata.storyType", &value.story_type);
                    if let Some(value) = check.some("body.file.metadata.telegram", &value.telegram) {
                        check.none("body.file.metadata.telegram.parseMode", &value.parse_mode);
                    }
                }
                check.none("body.file.actions", &value.actions);
            }
            other => check.fail("body.file", other),
        }
    }
    Ok(())
}
