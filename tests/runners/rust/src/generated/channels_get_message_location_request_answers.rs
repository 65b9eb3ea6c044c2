// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! an action whose payload is null, absent or there

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
                check.holds("body.text.text", &value.text, &"Where are you?");
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 3);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "locationRequest");
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.text.actions[1].type", value.kind(), "locationRequest");
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.text.actions[2].type", value.kind(), "locationRequest");
                        match value {
                            Action::LocationRequest(Some(value)) => {
                                check.holds("body.text.actions[2].locationRequest.text", &value.text, &"Send location");
                            }
                            other => check.fail("body.text.actions[2].locationRequest", other),
                        }
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}
