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
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                receiver: Receiver {
                    contacts: Some(vec![ReceiverContact {
                        identifier_key: Some("phonenumber".into()),
                        identifier_value: Some("+31612345678".into()),
                        ..Default::default()
                    }]),
                },
                body: Some(MessageBody::Carousel(CarouselBody {
                    text: Some("Two cards".into()),
                    items: Some(vec![
                        BodyItem {
                            title: Some("One".into()),
                            media_url: Some("https://example.com/1.png".into()),
                            description: Some("The first".into()),
                            alt_text: Some("A one".into()),
                            actions: Some(vec![Action::Link(LinkAction {
                                text: Some("Open".into()),
                                url: Some("https://example.com/1".into()),
                            })]),
                        },
                        BodyItem {
                            title: Some("Two".into()),
                            media_url: Some("https://example.com/2.png".into()),
                            description: Some("The second".into()),
                            alt_text: Some("A two".into()),
                            actions: Some(vec![Action::Link(LinkAction {
                                text: Some("Open".into()),
                                url: Some("https://example.com/2".into()),
                            })]),
                        },
                    ]),
                })),
                ..Default::default()
            },
        )
        .await?;
    check.holds("id", &answer.id, &"b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.holds("sender.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
            check.holds("sender.connector.identifierValue", &value.identifier_value, &"+31611111111");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.contacts", &value.contacts) {
            check.length("receiver.contacts", value, 1);
            if let Some(value) = value.first() {
                check.holds("receiver.contacts[0].id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
                check.holds("receiver.contacts[0].identifierKey", &value.identifier_key, &"phonenumber");
                check.holds("receiver.contacts[0].identifierValue", &value.identifier_value, &"+31612345678");
                check.holds("receiver.contacts[0].countryCode", &value.country_code, &"NL");
            }
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
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
    Ok(())
}
