// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of a body of the kind carousel null

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
        check.equal("body.type", value.kind(), "carousel");
        match value {
            MessageBody::Carousel(value) => {
                check.none("body.carousel.text", &value.text);
                if let Some(value) = check.some("body.carousel.items", &value.items) {
                    check.length("body.carousel.items", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.carousel.items[0].title", &value.title);
                        check.none("body.carousel.items[0].mediaUrl", &value.media_url);
                        check.none("body.carousel.items[0].description", &value.description);
                        check.none("body.carousel.items[0].altText", &value.alt_text);
                        check.none("body.carousel.items[0].actions", &value.actions);
                    }
                }
            }
            other => check.fail("body.carousel", other),
        }
    }
    Ok(())
}
