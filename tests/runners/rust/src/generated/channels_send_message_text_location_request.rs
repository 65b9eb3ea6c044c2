// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Sending WhatsApp messages, text message with location request; the sample lacks the type/text wrapper that the schema asks for

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
                body: Some(MessageBody::Text(TextBody {
                    text: Some("Single text message with location request".into()),
                    actions: Some(vec![Action::LocationRequest(None)]),
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
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Single text message with location request");
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "locationRequest");
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}
