// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! an action of a kind that is not known yet, between two known ones

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
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Hi");
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 3);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.text.actions[0].reply.text", &value.text, &"Yes");
                            }
                            other => check.fail("body.text.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.text.actions[1].type", value.kind(), "wink");
                        match value {
                            Action::Unknown(json) => check.json(
                                "body.text.actions[1]",
                                json,
                                r#"{"type":"wink","wink":{"eye":"left","times":2}}"#,
                            ),
                            other => check.fail("body.text.actions[1]", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.text.actions[2].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.text.actions[2].postback.text", &value.text, &"More");
                                check.holds("body.text.actions[2].postback.payload", &value.payload, &"more");
                            }
                            other => check.fail("body.text.actions[2].postback", other),
                        }
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"text","text":{"text":"Hi","actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"wink","wink":{"eye":"left","times":2}},{"type":"postback","postback":{"text":"More","payload":"more"}}]}}}"#);
    Ok(())
}
