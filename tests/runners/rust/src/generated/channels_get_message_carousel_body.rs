// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind carousel with every member

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
                check.holds("body.carousel.text", &value.text, &"Two cards");
                if let Some(value) = check.some("body.carousel.items", &value.items) {
                    check.length("body.carousel.items", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.carousel.items[0].title", &value.title, &"One");
                        check.holds("body.carousel.items[0].mediaUrl", &value.media_url, &"https://example.com/1.png");
                        check.holds("body.carousel.items[0].description", &value.description, &"The first");
                        check.holds("body.carousel.items[0].altText", &value.alt_text, &"A one");
                        if let Some(value) = check.some("body.carousel.items[0].actions", &value.actions) {
                            check.length("body.carousel.items[0].actions", value, 1);
                            if let Some(value) = value.first() {
                                check.equal("body.carousel.items[0].actions[0].type", value.kind(), "link");
                                match value {
                                    Action::Link(value) => {
                                        check.holds(
                                            "body.carousel.items[0].actions[0].link.text",
                                            &value.text,
                                            &"Open",
                                        );
                                        check.holds(
                                            "body.carousel.items[0].actions[0].link.url",
                                            &value.url,
                                            &"https://example.com/1",
                                        );
                                    }
                                    other => check.fail("body.carousel.items[0].actions[0].link", other),
                                }
                            }
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.carousel.items[1].title", &value.title, &"Two");
                        check.holds("body.carousel.items[1].mediaUrl", &value.media_url, &"https://example.com/2.png");
                        check.holds("body.carousel.items[1].description", &value.description, &"The second");
                        check.holds("body.carousel.items[1].altText", &value.alt_text, &"A two");
                        if let Some(value) = check.some("body.carousel.items[1].actions", &value.actions) {
                            check.length("body.carousel.items[1].actions", value, 1);
                            if let Some(value) = value.first() {
                                check.equal("body.carousel.items[1].actions[0].type", value.kind(), "link");
                                match value {
                                    Action::Link(value) => {
                                        check.holds(
                                            "body.carousel.items[1].actions[0].link.text",
                                            &value.text,
                                            &"Open",
                                        );
                                        check.holds(
                                            "body.carousel.items[1].actions[0].link.url",
                                            &value.url,
                                            &"https://example.com/2",
                                        );
                                    }
                                    other => check.fail("body.carousel.items[1].actions[0].link", other),
                                }
                            }
                        }
                    }
                }
            }
            other => check.fail("body.carousel", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"carousel","carousel":{"text":"Two cards","items":[{"title":"One","mediaUrl":"https://example.com/1.png","description":"The first","altText":"A one","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/1"}}]},{"title":"Two","mediaUrl":"https://example.com/2.png","description":"The second","altText":"A two","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/2"}}]}]}}}"#);
    Ok(())
}
