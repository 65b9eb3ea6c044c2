// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: an image body with every member

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
                check.holds("body.image.text", &value.text, &"Look");
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://example.com/a.png");
                        check.holds("body.image.images[0].altText", &value.alt_text, &"A");
                    }
                }
                if let Some(value) = check.some("body.image.metadata", &value.metadata) {
                    check.holds("body.image.metadata.subject", &value.subject, &"S");
                    check.holds("body.image.metadata.fallbackText", &value.fallback_text, &"F");
                    check.holds("body.image.metadata.storyType", &value.story_type, &"T");
                    if let Some(value) = check.some("body.image.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.image.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::MarkdownV2,
                        );
                    }
                }
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "link");
                        match value {
                            Action::Link(value) => {
                                check.holds("body.image.actions[0].link.text", &value.text, &"Open");
                                check.holds("body.image.actions[0].link.url", &value.url, &"https://example.com");
                            }
                            other => check.fail("body.image.actions[0].link", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.image.actions[1].type", value.kind(), "buy");
                        match value {
                            Action::Buy(value) => {
                                check.holds("body.image.actions[1].buy.text", &value.text, &"Buy");
                                check.holds("body.image.actions[1].buy.amountCents", &value.amount_cents, &1995);
                                check.holds("body.image.actions[1].buy.currency", &value.currency, &"EUR");
                            }
                            other => check.fail("body.image.actions[1].buy", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    Ok(())
}
