// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind list with every member

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
                check.holds("body.list.title", &value.title, &"A title");
                check.holds("body.list.text", &value.text, &"A text");
                check.holds("body.list.altText", &value.alt_text, &"In words");
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.list.items[0].title", &value.title, &"Section");
                        check.holds("body.list.items[0].mediaUrl", &value.media_url, &"https://example.com/r.png");
                        check.holds("body.list.items[0].description", &value.description, &"A description");
                        check.holds("body.list.items[0].altText", &value.alt_text, &"Row");
                        if let Some(value) = check.some("body.list.items[0].actions", &value.actions) {
                            check.length("body.list.items[0].actions", value, 1);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[0].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds("body.list.items[0].actions[0].postback.text", &value.text, &"Row");
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.payload",
                                            &value.payload,
                                            &"row-1",
                                        );
                                        if let Some(value) = check
                                            .some("body.list.items[0].actions[0].postback.metadata", &value.metadata)
                                        {
                                            if let Some(value) = check.some(
                                                "body.list.items[0].actions[0].postback.metadata.description",
                                                &value.description,
                                            ) {
                                                check.holds(
                                                    "body.list.items[0].actions[0].postback.metadata.description.label",
                                                    &value.label,
                                                    &"A second line",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[0].actions[0].postback", other),
                                }
                            }
                        }
                    }
                }
                if let Some(value) = check.some("body.list.actions", &value.actions) {
                    check.length("body.list.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.list.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.list.actions[0].reply.text", &value.text, &"Yes");
                            }
                            other => check.fail("body.list.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.list.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.list.actions[1].postback.text", &value.text, &"No");
                                check.holds("body.list.actions[1].postback.payload", &value.payload, &"no");
                            }
                            other => check.fail("body.list.actions[1].postback", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.list.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.list.metadata.button", &value.button) {
                        check.holds("body.list.metadata.button.label", &value.label, &"Show options");
                    }
                    if let Some(value) = check.some("body.list.metadata.replyMessage", &value.reply_message) {
                        check.holds("body.list.metadata.replyMessage.title", &value.title, &"Chosen");
                        check.holds("body.list.metadata.replyMessage.text", &value.text, &"This is it");
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"list","list":{"title":"A title","text":"A text","altText":"In words","items":[{"title":"Section","description":"A description","altText":"Row","mediaUrl":"https://example.com/r.png","actions":[{"type":"postback","postback":{"text":"Row","payload":"row-1","metadata":{"description":{"label":"A second line"}}}}]}],"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"button":{"label":"Show options"},"replyMessage":{"title":"Chosen","text":"This is it"}}}}}"#);
    Ok(())
}
