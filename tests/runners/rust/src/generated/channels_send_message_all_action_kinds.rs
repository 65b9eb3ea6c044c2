// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: one action of each kind with every member

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
                    text: Some("Choose".into()),
                    actions: Some(vec![
                        Action::Link(LinkAction { text: Some("Open".into()), url: Some("{{address}}".into()) }),
                        Action::Reply(ReplyAction {
                            text: Some("Yes".into()),
                            image_url: Some("https://example.com/yes.png".into()),
                            metadata: Some(ActionMetadata {
                                description: Some(ActionDescription { label: Some("Agree".into()) }),
                            }),
                        }),
                        Action::LocationRequest(Some(LocationRequestAction { text: Some("Where are you?".into()) })),
                        Action::Buy(BuyAction {
                            text: Some("Buy now".into()),
                            amount_cents: Some(1995),
                            currency: Some("EUR".into()),
                        }),
                        Action::Postback(PostbackAction {
                            text: Some("More".into()),
                            payload: Some("more-1".into()),
                            image_url: Some("https://example.com/more.png".into()),
                            metadata: Some(ActionMetadata {
                                description: Some(ActionDescription { label: Some("Tell me more".into()) }),
                            }),
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
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Choose");
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 5);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "link");
                        match value {
                            Action::Link(value) => {
                                check.holds("body.text.actions[0].link.text", &value.text, &"Open");
                                check.holds("body.text.actions[0].link.url", &value.url, &"{{address}}");
                            }
                            other => check.fail("body.text.actions[0].link", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.text.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.text.actions[1].reply.text", &value.text, &"Yes");
                                check.holds(
                                    "body.text.actions[1].reply.imageUrl",
                                    &value.image_url,
                                    &"https://example.com/yes.png",
                                );
                                if let Some(value) = check.some("body.text.actions[1].reply.metadata", &value.metadata)
                                {
                                    if let Some(value) = check
                                        .some("body.text.actions[1].reply.metadata.description", &value.description)
                                    {
                                        check.holds(
                                            "body.text.actions[1].reply.metadata.description.label",
                                            &value.label,
                                            &"Agree",
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.text.actions[1].reply", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.text.actions[2].type", value.kind(), "locationRequest");
                        match value {
                            Action::LocationRequest(Some(value)) => {
                                check.holds(
                                    "body.text.actions[2].locationRequest.text",
                                    &value.text,
                                    &"Where are you?",
                                );
                            }
                            other => check.fail("body.text.actions[2].locationRequest", other),
                        }
                    }
                    if let Some(value) = value.get(3) {
                        check.equal("body.text.actions[3].type", value.kind(), "buy");
                        match value {
                            Action::Buy(value) => {
                                check.holds("body.text.actions[3].buy.text", &value.text, &"Buy now");
                                check.holds("body.text.actions[3].buy.amountCents", &value.amount_cents, &1995);
                                check.holds("body.text.actions[3].buy.currency", &value.currency, &"EUR");
                            }
                            other => check.fail("body.text.actions[3].buy", other),
                        }
                    }
                    if let Some(value) = value.get(4) {
                        check.equal("body.text.actions[4].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.text.actions[4].postback.text", &value.text, &"More");
                                check.holds("body.text.actions[4].postback.payload", &value.payload, &"more-1");
                                check.holds(
                                    "body.text.actions[4].postback.imageUrl",
                                    &value.image_url,
                                    &"https://example.com/more.png",
                                );
                                if let Some(value) =
                                    check.some("body.text.actions[4].postback.metadata", &value.metadata)
                                {
                                    if let Some(value) = check
                                        .some("body.text.actions[4].postback.metadata.description", &value.description)
                                    {
                                        check.holds(
                                            "body.text.actions[4].postback.metadata.description.label",
                                            &value.label,
                                            &"Tell me more",
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.text.actions[4].postback", other),
                        }
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
