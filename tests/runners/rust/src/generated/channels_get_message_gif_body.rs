// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind gif with every member

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
                check.holds("body.gif.text", &value.text, &"Look");
                check.holds("body.gif.mediaUrl", &value.media_url, &"https://example.com/cat.gif");
                check.holds("body.gif.altText", &value.alt_text, &"A cat");
                if let Some(value) = check.some("body.gif.actions", &value.actions) {
                    check.length("body.gif.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.gif.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.gif.actions[0].reply.text", &value.text, &"Yes");
                            }
                            other => check.fail("body.gif.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.gif.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.gif.actions[1].postback.text", &value.text, &"No");
                                check.holds("body.gif.actions[1].postback.payload", &value.payload, &"no");
                            }
                            other => check.fail("body.gif.actions[1].postback", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.gif.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.gif.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.gif.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::MarkdownV2,
                        );
                    }
                }
            }
            other => check.fail("body.gif", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"gif","gif":{"text":"Look","mediaUrl":"https://example.com/cat.gif","altText":"A cat","actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"telegram":{"parseMode":"MarkdownV2"}}}}}"#);
    Ok(())
}
