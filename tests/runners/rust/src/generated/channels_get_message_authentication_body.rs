// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind authentication with every member

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
        check.equal("body.type", value.kind(), "authentication");
        match value {
            MessageBody::Authentication(value) => {
                if let Some(value) = check.some("body.authentication.otp", &value.otp) {
                    check.holds("body.authentication.otp.disclaimer", &value.disclaimer, &true);
                    check.holds("body.authentication.otp.expirationTime", &value.expiration_time, &10);
                    if let Some(value) = check.some("body.authentication.otp.actions", &value.actions) {
                        check.length("body.authentication.otp.actions", value, 1);
                        if let Some(value) = value.first() {
                            check.equal("body.authentication.otp.actions[0].type", value.kind(), "postback");
                            match value {
                                Action::Postback(value) => {
                                    check.holds(
                                        "body.authentication.otp.actions[0].postback.text",
                                        &value.text,
                                        &"Copy code",
                                    );
                                    check.holds(
                                        "body.authentication.otp.actions[0].postback.payload",
                                        &value.payload,
                                        &"123456",
                                    );
                                }
                                other => check.fail("body.authentication.otp.actions[0].postback", other),
                            }
                        }
                    }
                }
            }
            other => check.fail("body.authentication", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"authentication","authentication":{"otp":{"disclaimer":true,"expirationTime":10,"actions":[{"type":"postback","postback":{"text":"Copy code","payload":"123456"}}]}}}}"#);
    Ok(())
}
