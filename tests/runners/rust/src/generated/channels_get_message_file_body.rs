// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind file with every member

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
                check.holds("body.file.text", &value.text, &"Two files");
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.file.files[0].mediaUrl", &value.media_url, &"https://example.com/a.pdf");
                        check.holds("body.file.files[0].contentType", &value.content_type, &"application/pdf");
                        check.holds("body.file.files[0].filename", &value.filename, &"a.pdf");
                        check.holds("body.file.files[0].altText", &value.alt_text, &"A form");
                        if let Some(value) = check.some("body.file.files[0].metadata", &value.metadata) {
                            check.holds("body.file.files[0].metadata.isAnimated", &value.is_animated, &false);
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.file.files[1].mediaUrl", &value.media_url, &"https://example.com/s.webp");
                        check.holds("body.file.files[1].contentType", &value.content_type, &"image/webp");
                        if let Some(value) = check.some("body.file.files[1].metadata", &value.metadata) {
                            check.holds("body.file.files[1].metadata.isAnimated", &value.is_animated, &true);
                        }
                    }
                }
                if let Some(value) = check.some("body.file.metadata", &value.metadata) {
                    check.holds("body.file.metadata.subject", &value.subject, &"Files");
                    check.holds("body.file.metadata.fallbackText", &value.fallback_text, &"See the link");
                    check.holds("body.file.metadata.storyType", &value.story_type, &"mention");
                    if let Some(value) = check.some("body.file.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.file.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::MarkdownV2,
                        );
                    }
                }
                if let Some(value) = check.some("body.file.actions", &value.actions) {
                    check.length("body.file.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.file.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.file.actions[0].reply.text", &value.text, &"Yes");
                            }
                            other => check.fail("body.file.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.file.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.file.actions[1].postback.text", &value.text, &"No");
                                check.holds("body.file.actions[1].postback.payload", &value.payload, &"no");
                            }
                            other => check.fail("body.file.actions[1].postback", other),
                        }
                    }
                }
            }
            other => check.fail("body.file", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"file","file":{"text":"Two files","files":[{"mediaUrl":"https://example.com/a.pdf","contentType":"application/pdf","filename":"a.pdf","altText":"A form","metadata":{"isAnimated":false}},{"mediaUrl":"https://example.com/s.webp","contentType":"image/webp","metadata":{"isAnimated":true}}],"metadata":{"subject":"Files","fallbackText":"See the link","storyType":"mention","telegram":{"parseMode":"MarkdownV2"}},"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}]}}}"#);
    Ok(())
}
