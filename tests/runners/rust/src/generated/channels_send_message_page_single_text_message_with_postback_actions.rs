// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Text, single text message with postback actions, with the receiver of that page (no identifierKey)

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
                        identifier_value: Some("+31612345678".into()),
                        ..Default::default()
                    }]),
                },
                body: Some(MessageBody::Text(TextBody {
                    text: Some("Single text message with postback actions".into()),
                    actions: Some(vec![
                        Action::Postback(PostbackAction {
                            text: Some("Postback action 1".into()),
                            payload: Some("postback-payload-1".into()),
                            ..Default::default()
                        }),
                        Action::Postback(PostbackAction {
                            text: Some("Postback action 2".into()),
                            payload: Some("postback-payload-2".into()),
                            ..Default::default()
                        }),
                    ]),
                    ..Default::default()
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
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Single text message with postback actions");
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.text.actions[0].postback.text", &value.text, &"Postback action 1");
                                check.holds(
                                    "body.text.actions[0].postback.payload",
                                    &value.payload,
                                    &"postback-payload-1",
                                );
                            }
                            other => check.fail("body.text.actions[0].postback", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.text.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.text.actions[1].postback.text", &value.text, &"Postback action 2");
                                check.holds(
                                    "body.text.actions[1].postback.payload",
                                    &value.payload,
                                    &"postback-payload-2",
                                );
                            }
                            other => check.fail("body.text.actions[1].postback", other),
                        }
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}
