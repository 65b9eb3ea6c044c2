// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of an image body null

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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                check.none("body.image.text", &value.text);
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.image.images[0].mediaUrl", &value.media_url);
                        check.none("body.image.images[0].altText", &value.alt_text);
                    }
                }
                if let Some(value) = check.some("body.image.metadata", &value.metadata) {
                    check.none("body.image.metadata.subject", &value.subject);
                    check.none("body.image.metadata.fallbackText", &value.fallback_text);
                    check.none("body.image.metadata.storyType", &value.story_type);
                    check.none("body.image.metadata.telegram", &value.telegram);
                }
                check.none("body.image.actions", &value.actions);
            }
            other => check.fail("body.image", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"image","image":{"text":null,"images":[{"mediaUrl":null,"altText":null}],"metadata":{"subject":null,"fallbackText":null,"storyType":null,"telegram":null},"actions":null}}}"#);
    Ok(())
}
