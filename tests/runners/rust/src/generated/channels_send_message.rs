// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `sendMessage`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// written from the schema: a body of the kind action with every member
pub async fn action_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Action(PermissionRequest { resource: Some(PermissionResource::Call) })),
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
        check.equal("body.type", value.kind(), "action");
        match value {
            MessageBody::Action(value) => {
                check.holds("body.permission_request.resource", &value.resource, &PermissionResource::Call);
            }
            other => check.fail("body.permission_request", other),
        }
    }
    Ok(())
}

/// written from the schema: one action of each kind with every member
pub async fn all_action_kinds(check: &mut Check) -> Outcome {
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

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"connection","status":202,"attempts":1}"#,
    );
    Ok(())
}

/// the message was accepted, but the answer cannot be read
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"decode","status":202,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// an answer with a status that is not known yet
pub async fn answer_unknown_status(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
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
                check.holds("body.text.text", &value.text, &"Hello");
            }
            other => check.fail("body.text", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Unknown("teleported".into()));
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"decode","status":202,"path":"id","delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// written from the schema: a body of the kind authentication with every member
pub async fn authentication_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Authentication(AuthenticationBody {
                    otp: Some(OneTimePassword {
                        disclaimer: Some(true),
                        expiration_time: Some(10),
                        actions: Some(vec![Action::Postback(PostbackAction {
                            text: Some("Copy code".into()),
                            payload: Some("123456".into()),
                            ..Default::default()
                        })]),
                    }),
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
    Ok(())
}

/// a user's token instead of an access key
pub async fn bearer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.bearer_token("test-user-token"));
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.channels()
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
                        body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                        ..Default::default()
                    },
                )
                .into_future(),
        )
        .await;
    Ok(())
}

/// written from the schema: a body of the kind carousel with every member
pub async fn carousel_all_members(check: &mut Check) -> Outcome {
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

/// written from the schema: texts of the greatest length and the smallest expiration
pub async fn carousel_limits(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Carousel(CarouselBody { text: Some("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü".into()), items: Some(vec![BodyItem { title: Some("One".into()), ..Default::default() }]) })), ..Default::default() }).await?;
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
                check.holds("body.carousel.text", &value.text, &"üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü");
                if let Some(value) = check.some("body.carousel.items", &value.items) {
                    check.length("body.carousel.items", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.carousel.items[0].title", &value.title, &"One");
                    }
                }
            }
            other => check.fail("body.carousel", other),
        }
    }
    Ok(())
}

/// a client with another access key
pub async fn client_access_key(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGhIj"));
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// a client of another workspace
pub async fn client_workspace_id(check: &mut Check) -> Outcome {
    let bird = check
        .client(|builder| builder.access_key("test-access-key").workspace_id("33333333-3333-4333-8333-333333333333"));
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// Sending Emails, sample send_message_email_html
pub async fn email_html(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                receiver: Receiver {
                    contacts: Some(vec![ReceiverContact {
                        identifier_key: Some("emailaddress".into()),
                        identifier_value: Some("user@example.com".into()),
                        ..Default::default()
                    }]),
                },
                body: Some(MessageBody::Html(HtmlBody {
                    html: Some("<div><h1>Hey, this is a nice html email.</h1></div>".into()),
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
        check.equal("body.type", value.kind(), "html");
        match value {
            MessageBody::Html(value) => {
                check.holds("body.html.html", &value.html, &"<div><h1>Hey, this is a nice html email.</h1></div>");
            }
            other => check.fail("body.html", other),
        }
    }
    Ok(())
}

/// written from the schema: to, cc and bcc, and a sender with a display name
pub async fn email_receivers(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                sender: Some(Sender {
                    connector: SenderConnector {
                        identifier_value: "channels@bird.com".into(),
                        annotations: Some(MessageAnnotations { name: Some("Bird".into()) }),
                    },
                }),
                receiver: Receiver {
                    contacts: Some(vec![
                        ReceiverContact {
                            identifier_key: Some("emailaddress".into()),
                            identifier_value: Some("ada@example.com".into()),
                            r#type: Some(ContactType::To),
                            ..Default::default()
                        },
                        ReceiverContact {
                            identifier_key: Some("emailaddress".into()),
                            identifier_value: Some("bob@example.com".into()),
                            r#type: Some(ContactType::Cc),
                            ..Default::default()
                        },
                        ReceiverContact {
                            identifier_key: Some("emailaddress".into()),
                            identifier_value: Some("eve@example.com".into()),
                            r#type: Some(ContactType::Bcc),
                            ..Default::default()
                        },
                    ]),
                },
                body: Some(MessageBody::Text(TextBody {
                    text: Some("Hello".into()),
                    metadata: Some(TextMetadata { subject: Some("Greetings".into()), ..Default::default() }),
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
                check.holds("body.text.text", &value.text, &"Hello");
                if let Some(value) = check.some("body.text.metadata", &value.metadata) {
                    check.holds("body.text.metadata.subject", &value.subject, &"Greetings");
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

/// Sending Emails, sample send_message_email_text
pub async fn email_text(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                receiver: Receiver {
                    contacts: Some(vec![ReceiverContact {
                        identifier_key: Some("emailaddress".into()),
                        identifier_value: Some("user@example.com".into()),
                        ..Default::default()
                    }]),
                },
                body: Some(MessageBody::Text(TextBody {
                    text: Some("Single text message".into()),
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
                check.holds("body.text.text", &value.text, &"Single text message");
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

/// a redirect that is not followed
pub async fn error_301(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(0)
            .await,
        r#"{"kind":"api","status":301,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// only media follows a redirect; a write is never sent elsewhere
pub async fn error_302_not_followed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"api","status":302,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a redirect that would repeat a write
pub async fn error_307_not_followed(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"api","status":307,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// the answer 400 in the documented envelope
pub async fn error_400(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"badRequest","status":400,"code":"BadRequest","message":"The request did not pass validation","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 401 in the documented envelope
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 403 in the documented envelope
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// an error without a body
pub async fn error_404_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(0)
            .await,
        r#"{"kind":"notFound","status":404,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// the answer 404 in the documented envelope
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 409 in the documented envelope
pub async fn error_409(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"conflict","status":409,"code":"Conflict","message":"Creating the message was not possible because of conflicting conditions","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// a 4xx without a class of its own
pub async fn error_418(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(0)
            .await,
        r#"{"kind":"api","status":418,"code":"Teapot","message":"Short and stout","delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// the answer 422 in the documented envelope
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 429 in the documented envelope
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 500 in the documented envelope
pub async fn error_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"server","status":500,"code":"InternalError","message":"Something went wrong","delivery":"maybeSent","attempts":1}"#);
    Ok(())
}

/// an error page of a gateway, not the envelope
pub async fn error_502_html(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(0)
            .await,
        r#"{"kind":"server","status":502,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// the answer 502 in the documented envelope
pub async fn error_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"server","status":502,"code":"BadGateway","message":"No answer from upstream","delivery":"maybeSent","attempts":1}"#);
    Ok(())
}

/// the answer 503 in the documented envelope
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), ..Default::default() }).max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// written from the schema: a body of the kind file with every member
pub async fn file_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::File(FileBody {
                    text: Some("Two files".into()),
                    files: Some(vec![
                        BodyFile {
                            media_url: Some("https://example.com/a.pdf".into()),
                            content_type: Some("application/pdf".into()),
                            filename: Some("a.pdf".into()),
                            alt_text: Some("A form".into()),
                            metadata: Some(StickerMetadata { is_animated: Some(false) }),
                        },
                        BodyFile {
                            media_url: Some("https://example.com/s.webp".into()),
                            content_type: Some("image/webp".into()),
                            metadata: Some(StickerMetadata { is_animated: Some(true) }),
                            ..Default::default()
                        },
                    ]),
                    metadata: Some(FileMetadata {
                        subject: Some("Files".into()),
                        fallback_text: Some("See the link".into()),
                        story_type: Some("mention".into()),
                        telegram: Some(TelegramMetadata { parse_mode: Some(TelegramParseMode::MarkdownV2) }),
                    }),
                    actions: Some(vec![
                        Action::Reply(ReplyAction { text: Some("Yes".into()), ..Default::default() }),
                        Action::Postback(PostbackAction {
                            text: Some("No".into()),
                            payload: Some("no".into()),
                            ..Default::default()
                        }),
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
        check.equal("body.type", value.kind(), "file");
        match value {
            MessageBody::File(value) => {
                check.holds("body.file.text", &value.text, &"Two files");
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.file.files[0].mediaUrl", &value.media_url, &"https://example.com/a.pdf");
                        check.holds("body.file.files[0].contentType", &value.content_type, &"application/pdf");
                        check.holds("body.file.files[0].filename", &value.filename, &"a.pdf");
                        check.holds("body.file.files[0].altText", &value.alt_text, &"A form");
                        if let Some(value) = check.some("body.file.files[0].metadata", &value.metadata) {
                            check.holds("body.file.files[0].metadata.isAnimated", &value.is_animated, &false);
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.file.files[1].mediaUrl", &value.media_url, &"https://example.com/s.webp");
                        check.holds("body.file.files[1].contentType", &value.content_type, &"image/webp");
                        if let Some(value) = check.some("body.file.files[1].metadata", &value.metadata) {
                            check.holds("body.file.files[1].metadata.isAnimated", &value.is_animated, &true);
                        }
                    }
                }
                if let Some(value) = check.some("body.file.metadata", &value.metadata) {
                    check.holds("body.file.metadata.subject", &value.subject, &"Files");
                    check.holds("body.file.metadata.fallbackText", &value.fallback_text, &"See the link");
                    check.holds("body.file.metadata.storyType", &value.story_type, &"mention");
                    if let Some(value) = check.some("body.file.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.file.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::MarkdownV2,
                        );
                    }
                }
                if let Some(value) = check.some("body.file.actions", &value.actions) {
                    check.length("body.file.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.file.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.file.actions[0].reply.text", &value.text, &"Yes");
                            }
                            other => check.fail("body.file.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.file.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.file.actions[1].postback.text", &value.text, &"No");
                                check.holds("body.file.actions[1].postback.payload", &value.payload, &"no");
                            }
                            other => check.fail("body.file.actions[1].postback", other),
                        }
                    }
                }
            }
            other => check.fail("body.file", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_file_single_file_message_2
pub async fn file_postback_and_reply_actions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::File(FileBody { text: Some("Single file message".into()), files: Some(vec![BodyFile { content_type: Some("video/mp4".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media".into()), ..Default::default() }]), actions: Some(vec![Action::Postback(PostbackAction { text: Some("Postback action".into()), ..Default::default() }), Action::Reply(ReplyAction { text: Some("Reply action".into()), ..Default::default() })]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "file");
        match value {
            MessageBody::File(value) => {
                check.holds("body.file.text", &value.text, &"Single file message");
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.file.files[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media");
                        check.holds("body.file.files[0].contentType", &value.content_type, &"video/mp4");
                    }
                }
                if let Some(value) = check.some("body.file.actions", &value.actions) {
                    check.length("body.file.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.file.actions[0].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.file.actions[0].postback.text", &value.text, &"Postback action");
                            }
                            other => check.fail("body.file.actions[0].postback", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.file.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.file.actions[1].reply.text", &value.text, &"Reply action");
                            }
                            other => check.fail("body.file.actions[1].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.file", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_file_single_file_message
pub async fn file(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::File(FileBody { text: Some("Single file message".into()), files: Some(vec![BodyFile { content_type: Some("video/mp4".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media".into()), ..Default::default() }]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "file");
        match value {
            MessageBody::File(value) => {
                check.holds("body.file.text", &value.text, &"Single file message");
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.file.files[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media");
                        check.holds("body.file.files[0].contentType", &value.content_type, &"video/mp4");
                    }
                }
            }
            other => check.fail("body.file", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_file_multiple_files_message_2
pub async fn files_filename(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::File(FileBody { text: Some("Multiple files message".into()), files: Some(vec![BodyFile { content_type: Some("video/mp4".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media".into()), ..Default::default() }, BodyFile { content_type: Some("application/pdf".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media".into()), filename: Some("passport.pdf".into()), ..Default::default() }]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "file");
        match value {
            MessageBody::File(value) => {
                check.holds("body.file.text", &value.text, &"Multiple files message");
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.file.files[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media");
                        check.holds("body.file.files[0].contentType", &value.content_type, &"video/mp4");
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.file.files[1].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media");
                        check.holds("body.file.files[1].contentType", &value.content_type, &"application/pdf");
                        check.holds("body.file.files[1].filename", &value.filename, &"passport.pdf");
                    }
                }
            }
            other => check.fail("body.file", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_file_multiple_files_message_3
pub async fn files_postback_and_reply_actions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::File(FileBody { text: Some("Multiple files message".into()), files: Some(vec![BodyFile { content_type: Some("video/mp4".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media".into()), ..Default::default() }, BodyFile { content_type: Some("application/pdf".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media".into()), filename: Some("passport.pdf".into()), ..Default::default() }]), actions: Some(vec![Action::Postback(PostbackAction { text: Some("Postback action 1".into()), payload: Some("postback-payload-1".into()), ..Default::default() }), Action::Postback(PostbackAction { text: Some("Postback action 2".into()), payload: Some("postback-payload-2".into()), ..Default::default() }), Action::Reply(ReplyAction { text: Some("Reply action".into()), ..Default::default() })]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "file");
        match value {
            MessageBody::File(value) => {
                check.holds("body.file.text", &value.text, &"Multiple files message");
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.file.files[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media");
                        check.holds("body.file.files[0].contentType", &value.content_type, &"video/mp4");
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.file.files[1].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media");
                        check.holds("body.file.files[1].contentType", &value.content_type, &"application/pdf");
                        check.holds("body.file.files[1].filename", &value.filename, &"passport.pdf");
                    }
                }
                if let Some(value) = check.some("body.file.actions", &value.actions) {
                    check.length("body.file.actions", value, 3);
                    if let Some(value) = value.first() {
                        check.equal("body.file.actions[0].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.file.actions[0].postback.text", &value.text, &"Postback action 1");
                                check.holds(
                                    "body.file.actions[0].postback.payload",
                                    &value.payload,
                                    &"postback-payload-1",
                                );
                            }
                            other => check.fail("body.file.actions[0].postback", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.file.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.file.actions[1].postback.text", &value.text, &"Postback action 2");
                                check.holds(
                                    "body.file.actions[1].postback.payload",
                                    &value.payload,
                                    &"postback-payload-2",
                                );
                            }
                            other => check.fail("body.file.actions[1].postback", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.file.actions[2].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.file.actions[2].reply.text", &value.text, &"Reply action");
                            }
                            other => check.fail("body.file.actions[2].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.file", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_file_multiple_files_message
pub async fn files(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::File(FileBody { text: Some("Multiple files message".into()), files: Some(vec![BodyFile { content_type: Some("video/mp4".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media".into()), ..Default::default() }, BodyFile { content_type: Some("application/pdf".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media".into()), ..Default::default() }]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "file");
        match value {
            MessageBody::File(value) => {
                check.holds("body.file.text", &value.text, &"Multiple files message");
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.file.files[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media");
                        check.holds("body.file.files[0].contentType", &value.content_type, &"video/mp4");
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.file.files[1].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media");
                        check.holds("body.file.files[1].contentType", &value.content_type, &"application/pdf");
                    }
                }
            }
            other => check.fail("body.file", other),
        }
    }
    Ok(())
}

/// written from the schema: keys inside free objects and maps leave as they are
pub async fn free_object_keys_untouched(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { id: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), cap_frequency: Some(true), meta: Some(MessageMeta { extra_information: Some(crate::check::json(r#"{"useCase":"marketing","user_id":7,"userId":8,"nested":{"snake_key":[1,2.5,"three",null,true,{"innerKey":{}}]}}"#)), email: Some(EmailMeta { headers: Some(HashMap::from([("reply_to".to_owned(), "a".into()), ("replyTo".to_owned(), "b".into()), ("Reply-To".to_owned(), "c".into())])), ..Default::default() }), ..Default::default() }), ..Default::default() }).await?;
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// Sending WhatsApp messages, the full request and the full response of that page
pub async fn full_whatsapp_page(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                sender: Some(Sender {
                    connector: SenderConnector {
                        identifier_value: "channels@bird.com".into(),
                        annotations: Some(MessageAnnotations { name: Some("text".into()) }),
                    },
                }),
                receiver: Receiver {
                    contacts: Some(vec![ReceiverContact {
                        id: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                        identifier_key: Some("emailaddress".into()),
                        identifier_value: Some("channels@bird.com".into()),
                        r#type: Some(ContactType::Cc),
                        identifiers: Some(vec![ContactIdentifier {
                            identifier_key: Some("emailaddress".into()),
                            identifier_value: Some("channels@bird.com".into()),
                        }]),
                        platform_address: Some("text".into()),
                        platform_address_selector: Some("text".into()),
                    }]),
                },
                reference: Some("my-own-identifier".into()),
                template: Some(Template {
                    name: Some("text".into()),
                    project_id: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                    version: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                    locale: Some("text".into()),
                    attachments: Some(vec![TemplateAttachment {
                        media_url: Some("https://example.com".into()),
                        filename: Some("text".into()),
                        inline: Some(true),
                    }]),
                    short_links: Some(TemplateShortLinks { enabled: Some(true), domain: Some("text".into()) }),
                    variables: Some(HashMap::from([
                        ("default".to_owned(), "text".into()),
                        ("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into()),
                    ])),
                    utm_parameters: Some(vec![UtmParameter {
                        key: Some("text".into()),
                        value: Some("text".into()),
                        ..Default::default()
                    }]),
                    parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
                        key: Some("text".into()),
                        value: Some("text".into()),
                    })]),
                    settings: Some(TemplateSettings { use_mm_lite: Some(true), ..Default::default() }),
                }),
                meta: Some(MessageMeta {
                    extra_information: Some(crate::check::json(r#"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#)),
                    referral: Some(MessageReferral {
                        source: Some("text".into()),
                        title: Some("text".into()),
                        text: Some("text".into()),
                        group: Some("text".into()),
                        metadata: Some(ReferralMetadata {
                            source_id: Some("text".into()),
                            source_url: Some("text".into()),
                            media_url: Some("text".into()),
                            tracking_id: Some("text".into()),
                        }),
                    }),
                    order: Some(MessageOrder {
                        products: Some(vec![OrderProduct {
                            external_catalog_id: Some("text".into()),
                            external_product_id: Some("text".into()),
                            quantity: Some(1),
                            price: Some(ProductPrice {
                                amount: Some(1),
                                exponent: Some(1),
                                currency_code: Some("text".into()),
                            }),
                        }]),
                    }),
                    referred_product: Some(ReferredProduct {
                        external_catalog_id: Some("text".into()),
                        external_product_id: Some("text".into()),
                    }),
                    email: Some(EmailMeta {
                        subject: Some("text".into()),
                        headers: Some(HashMap::from([("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into())])),
                        from: Some(EmailFrom { username: Some("text".into()), display_name: Some("text".into()) }),
                    }),
                    push_notifications: Some(PushNotificationsMeta { gateway_type_override: Some(GatewayType::Apns) }),
                    navigator_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                    navigator_message_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                    flow: Some(FlowMeta {
                        id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        name: Some("text".into()),
                        step_id: Some("text".into()),
                        run_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                    }),
                    journey: Some(FlowMeta {
                        id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        name: Some("text".into()),
                        step_id: Some("text".into()),
                        run_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                    }),
                    campaign: Some(CampaignMeta {
                        id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        name: Some("text".into()),
                    }),
                }),
                reply_to: Some(ReplyTo { id: Some("text".into()), order: Some(1), r#type: Some(ReplyToType::Message) }),
                body: Some(MessageBody::Text(TextBody {
                    text: Some("text".into()),
                    attachments: Some(vec![Attachment {
                        media_url: Some("https://example.com".into()),
                        filename: Some("text".into()),
                        inline: Some(true),
                        ..Default::default()
                    }]),
                    actions: Some(vec![Action::Link(LinkAction {
                        text: Some("text".into()),
                        url: Some("text".into()),
                    })]),
                    metadata: Some(TextMetadata {
                        subject: Some("text".into()),
                        headers: Some(HashMap::from([("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into())])),
                        whatsapp: Some(WhatsappTextMetadata { preview_url: Some(true) }),
                        line: Some(LineTextMetadata {
                            emoji: Some(LineEmoji {
                                items: Some(vec![LineEmojiItem {
                                    index: Some(1),
                                    product_id: Some("text".into()),
                                    emoji_id: Some("text".into()),
                                    ..Default::default()
                                }]),
                            }),
                        }),
                        telegram: Some(TelegramMetadata { parse_mode: Some(TelegramParseMode::Markdown) }),
                        ..Default::default()
                    }),
                })),
                notification: Some(MessageNotification { url: Some("text".into()) }),
                cap_frequency: Some(true),
                enable_link_tracking: Some(true),
                ignore_quiet_hours: Some(true),
                ignore_global_holdout: Some(true),
                tags: Some(vec!["text".into()]),
                short_links: Some(ShortLinks { domain: Some("text".into()) }),
                scheduled_for: Some(crate::check::time("2025-05-09T05:54:25.113Z")),
                validity: Some(1),
            },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("channelId", &answer.channel_id, &"123e4567-e89b-12d3-a456-426614174000");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.holds("sender.connector.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("sender.connector.identifierValue", &value.identifier_value, &"text");
            if let Some(value) = check.some("sender.connector.annotations", &value.annotations) {
                check.holds("sender.connector.annotations.name", &value.name, &"text");
            }
            if let Some(value) = check.some("sender.connector.types", &value.types) {
                check.length("sender.connector.types", value, 1);
                if let Some(value) = value.first() {
                    check.equal("sender.connector.types[0]", value, &"text");
                }
            }
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("receiver.connector.identifierValue", &value.identifier_value, &"text");
            if let Some(value) = check.some("receiver.connector.annotations", &value.annotations) {
                check.holds("receiver.connector.annotations.name", &value.name, &"text");
            }
            if let Some(value) = check.some("receiver.connector.types", &value.types) {
                check.length("receiver.connector.types", value, 1);
                if let Some(value) = value.first() {
                    check.equal("receiver.connector.types[0]", value, &"text");
                }
            }
        }
    }
    if let Some(value) = check.some("meta", &answer.meta) {
        if let Some(value) = check.some("meta.extraInformation", &value.extra_information) {
            check.json("meta.extraInformation", value, r#"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#);
        }
        if let Some(value) = check.some("meta.referral", &value.referral) {
            check.holds("meta.referral.source", &value.source, &"text");
            check.holds("meta.referral.title", &value.title, &"text");
            check.holds("meta.referral.text", &value.text, &"text");
            check.holds("meta.referral.group", &value.group, &"text");
            if let Some(value) = check.some("meta.referral.metadata", &value.metadata) {
                check.holds("meta.referral.metadata.source_id", &value.source_id, &"text");
                check.holds("meta.referral.metadata.source_url", &value.source_url, &"text");
                check.holds("meta.referral.metadata.media_url", &value.media_url, &"text");
                check.holds("meta.referral.metadata.tracking_id", &value.tracking_id, &"text");
            }
        }
        if let Some(value) = check.some("meta.order", &value.order) {
            if let Some(value) = check.some("meta.order.products", &value.products) {
                check.length("meta.order.products", value, 1);
                if let Some(value) = value.first() {
                    check.holds("meta.order.products[0].externalCatalogId", &value.external_catalog_id, &"text");
                    check.holds("meta.order.products[0].externalProductId", &value.external_product_id, &"text");
                    check.holds("meta.order.products[0].quantity", &value.quantity, &1);
                    if let Some(value) = check.some("meta.order.products[0].price", &value.price) {
                        check.holds("meta.order.products[0].price.amount", &value.amount, &1);
                        check.holds("meta.order.products[0].price.exponent", &value.exponent, &1);
                        check.holds("meta.order.products[0].price.currencyCode", &value.currency_code, &"text");
                    }
                }
            }
        }
        if let Some(value) = check.some("meta.referredProduct", &value.referred_product) {
            check.holds("meta.referredProduct.externalCatalogId", &value.external_catalog_id, &"text");
            check.holds("meta.referredProduct.externalProductId", &value.external_product_id, &"text");
        }
        if let Some(value) = check.some("meta.email", &value.email) {
            check.holds("meta.email.subject", &value.subject, &"text");
            if let Some(value) = check.some("meta.email.headers", &value.headers) {
                if let Some(value) =
                    check.some("meta.email.headers.ANY_ADDITIONAL_PROPERTY", &value.get("ANY_ADDITIONAL_PROPERTY"))
                {
                    check.equal("meta.email.headers.ANY_ADDITIONAL_PROPERTY", *value, &"text");
                }
            }
            if let Some(value) = check.some("meta.email.from", &value.from) {
                check.holds("meta.email.from.username", &value.username, &"text");
                check.holds("meta.email.from.displayName", &value.display_name, &"text");
            }
        }
        if let Some(value) = check.some("meta.pushNotifications", &value.push_notifications) {
            check.holds("meta.pushNotifications.gatewayTypeOverride", &value.gateway_type_override, &GatewayType::Apns);
        }
        check.holds("meta.navigatorId", &value.navigator_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("meta.navigatorMessageId", &value.navigator_message_id, &"123e4567-e89b-12d3-a456-426614174000");
        if let Some(value) = check.some("meta.flow", &value.flow) {
            check.holds("meta.flow.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.flow.name", &value.name, &"text");
            check.holds("meta.flow.stepId", &value.step_id, &"text");
            check.holds("meta.flow.runId", &value.run_id, &"123e4567-e89b-12d3-a456-426614174000");
        }
        if let Some(value) = check.some("meta.journey", &value.journey) {
            check.holds("meta.journey.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.journey.name", &value.name, &"text");
            check.holds("meta.journey.stepId", &value.step_id, &"text");
            check.holds("meta.journey.runId", &value.run_id, &"123e4567-e89b-12d3-a456-426614174000");
        }
        if let Some(value) = check.some("meta.campaign", &value.campaign) {
            check.holds("meta.campaign.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.campaign.name", &value.name, &"text");
        }
    }
    check.holds("reference", &answer.reference, &"my-own-identifier");
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds("parts[0].platformReference", &value.platform_reference, &"text");
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("reason", &answer.reason, &"text");
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    if let Some(value) = check.some("origin", &answer.origin) {
        check.holds("origin.type", &value.r#type, &"text");
        check.holds("origin.id", &value.id, &"text");
    }
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.holds("replyTo.id", &value.id, &"text");
        check.holds("replyTo.order", &value.order, &1);
        check.holds("replyTo.type", &value.r#type, &ReplyToType::Message);
    }
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-09T05:54:25.113Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-09T05:54:25.113Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-09T05:54:25.113Z"));
    check.holds("details", &answer.details, &MessageDetail::Unknown("text".into()));
    if let Some(value) = check.some("failure", &answer.failure) {
        check.holds("failure.code", &value.code, &1);
        check.holds("failure.description", &value.description, &"Unsupported media type");
        if let Some(value) = check.some("failure.source", &value.source) {
            check.holds("failure.source.code", &value.code, &"text");
            check.holds("failure.source.name", &value.name, &"text");
        }
    }
    if let Some(value) = check.some("tags", &answer.tags) {
        check.length("tags", value, 1);
        if let Some(value) = value.first() {
            check.equal("tags[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("shortLinks", &answer.short_links) {
        check.holds("shortLinks.domain", &value.domain, &"text");
    }
    check.holds("scheduledFor", &answer.scheduled_for, &crate::check::time("2025-05-09T05:54:25.113Z"));
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"text");
                if let Some(value) = check.some("body.text.attachments", &value.attachments) {
                    check.length("body.text.attachments", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.text.attachments[0].mediaUrl", &value.media_url, &"https://example.com");
                        check.holds("body.text.attachments[0].filename", &value.filename, &"text");
                        check.holds("body.text.attachments[0].inline", &value.inline, &true);
                    }
                }
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "link");
                        match value {
                            Action::Link(value) => {
                                check.holds("body.text.actions[0].link.text", &value.text, &"text");
                                check.holds("body.text.actions[0].link.url", &value.url, &"text");
                            }
                            other => check.fail("body.text.actions[0].link", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.text.metadata", &value.metadata) {
                    check.holds("body.text.metadata.subject", &value.subject, &"text");
                    if let Some(value) = check.some("body.text.metadata.headers", &value.headers) {
                        if let Some(value) = check.some(
                            "body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
                            &value.get("ANY_ADDITIONAL_PROPERTY"),
                        ) {
                            check.equal("body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY", *value, &"text");
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.whatsapp", &value.whatsapp) {
                        check.holds("body.text.metadata.whatsapp.previewUrl", &value.preview_url, &true);
                    }
                    if let Some(value) = check.some("body.text.metadata.line", &value.line) {
                        if let Some(value) = check.some("body.text.metadata.line.emoji", &value.emoji) {
                            if let Some(value) = check.some("body.text.metadata.line.emoji.items", &value.items) {
                                check.length("body.text.metadata.line.emoji.items", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("body.text.metadata.line.emoji.items[0].index", &value.index, &1);
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[0].productId",
                                        &value.product_id,
                                        &"text",
                                    );
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[0].emojiId",
                                        &value.emoji_id,
                                        &"text",
                                    );
                                    check.holds("body.text.metadata.line.emoji.items[0].length", &value.length, &1);
                                }
                            }
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.text.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::Markdown,
                        );
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}

/// Messaging, Send a message, the full request and the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                sender: Some(Sender {
                    connector: SenderConnector {
                        identifier_value: "channels@bird.com".into(),
                        annotations: Some(MessageAnnotations { name: Some("text".into()) }),
                    },
                }),
                receiver: Receiver {
                    contacts: Some(vec![ReceiverContact {
                        id: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                        identifier_key: Some("emailaddress".into()),
                        identifier_value: Some("channels@bird.com".into()),
                        r#type: Some(ContactType::Cc),
                        identifiers: Some(vec![ContactIdentifier {
                            identifier_key: Some("emailaddress".into()),
                            identifier_value: Some("channels@bird.com".into()),
                        }]),
                        platform_address: Some("text".into()),
                        platform_address_selector: Some("text".into()),
                    }]),
                },
                reference: Some("my-own-identifier".into()),
                template: Some(Template {
                    name: Some("text".into()),
                    project_id: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                    version: Some("a1405560-c8d3-4b1a-877d-3f449ad95352".into()),
                    locale: Some("text".into()),
                    attachments: Some(vec![TemplateAttachment {
                        media_url: Some("https://example.com".into()),
                        filename: Some("text".into()),
                        inline: Some(true),
                    }]),
                    short_links: Some(TemplateShortLinks { enabled: Some(true), domain: Some("text".into()) }),
                    variables: Some(HashMap::from([
                        ("default".to_owned(), "text".into()),
                        ("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into()),
                    ])),
                    utm_parameters: Some(vec![UtmParameter {
                        key: Some("text".into()),
                        value: Some("text".into()),
                        ..Default::default()
                    }]),
                    parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
                        key: Some("text".into()),
                        value: Some("text".into()),
                    })]),
                    settings: Some(TemplateSettings { use_mm_lite: Some(true), ..Default::default() }),
                }),
                meta: Some(MessageMeta {
                    extra_information: Some(crate::check::json(r#"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#)),
                    referral: Some(MessageReferral {
                        source: Some("text".into()),
                        title: Some("text".into()),
                        text: Some("text".into()),
                        group: Some("text".into()),
                        metadata: Some(ReferralMetadata {
                            source_id: Some("text".into()),
                            source_url: Some("text".into()),
                            media_url: Some("text".into()),
                            tracking_id: Some("text".into()),
                        }),
                    }),
                    order: Some(MessageOrder {
                        products: Some(vec![OrderProduct {
                            external_catalog_id: Some("text".into()),
                            external_product_id: Some("text".into()),
                            quantity: Some(1),
                            price: Some(ProductPrice {
                                amount: Some(1),
                                exponent: Some(1),
                                currency_code: Some("text".into()),
                            }),
                        }]),
                    }),
                    referred_product: Some(ReferredProduct {
                        external_catalog_id: Some("text".into()),
                        external_product_id: Some("text".into()),
                    }),
                    email: Some(EmailMeta {
                        subject: Some("text".into()),
                        headers: Some(HashMap::from([("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into())])),
                        from: Some(EmailFrom { username: Some("text".into()), display_name: Some("text".into()) }),
                    }),
                    push_notifications: Some(PushNotificationsMeta { gateway_type_override: Some(GatewayType::Apns) }),
                    navigator_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                    navigator_message_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                    flow: Some(FlowMeta {
                        id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        name: Some("text".into()),
                        step_id: Some("text".into()),
                        run_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                    }),
                    journey: Some(FlowMeta {
                        id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        name: Some("text".into()),
                        step_id: Some("text".into()),
                        run_id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                    }),
                    campaign: Some(CampaignMeta {
                        id: Some("123e4567-e89b-12d3-a456-426614174000".into()),
                        name: Some("text".into()),
                    }),
                }),
                reply_to: Some(ReplyTo { id: Some("text".into()), order: Some(1), r#type: Some(ReplyToType::Message) }),
                body: Some(MessageBody::Text(TextBody {
                    text: Some("text".into()),
                    attachments: Some(vec![Attachment {
                        media_url: Some("https://example.com".into()),
                        filename: Some("text".into()),
                        inline: Some(true),
                        ..Default::default()
                    }]),
                    actions: Some(vec![Action::Link(LinkAction {
                        text: Some("text".into()),
                        url: Some("text".into()),
                    })]),
                    metadata: Some(TextMetadata {
                        subject: Some("text".into()),
                        headers: Some(HashMap::from([("ANY_ADDITIONAL_PROPERTY".to_owned(), "text".into())])),
                        whatsapp: Some(WhatsappTextMetadata { preview_url: Some(true) }),
                        line: Some(LineTextMetadata {
                            emoji: Some(LineEmoji {
                                items: Some(vec![LineEmojiItem {
                                    index: Some(1),
                                    product_id: Some("text".into()),
                                    emoji_id: Some("text".into()),
                                    ..Default::default()
                                }]),
                            }),
                        }),
                        telegram: Some(TelegramMetadata { parse_mode: Some(TelegramParseMode::Markdown) }),
                        ..Default::default()
                    }),
                })),
                notification: Some(MessageNotification { url: Some("text".into()) }),
                cap_frequency: Some(true),
                enable_link_tracking: Some(true),
                ignore_quiet_hours: Some(true),
                ignore_global_holdout: Some(true),
                tags: Some(vec!["text".into()]),
                short_links: Some(ShortLinks { domain: Some("text".into()) }),
                scheduled_for: Some(crate::check::time("2025-05-29T06:14:56.392Z")),
                validity: Some(1),
            },
        )
        .await?;
    check.holds("id", &answer.id, &"123e4567-e89b-12d3-a456-426614174000");
    check.holds("channelId", &answer.channel_id, &"123e4567-e89b-12d3-a456-426614174000");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.holds("sender.connector.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("sender.connector.identifierValue", &value.identifier_value, &"text");
            if let Some(value) = check.some("sender.connector.annotations", &value.annotations) {
                check.holds("sender.connector.annotations.name", &value.name, &"text");
            }
            if let Some(value) = check.some("sender.connector.types", &value.types) {
                check.length("sender.connector.types", value, 1);
                if let Some(value) = value.first() {
                    check.equal("sender.connector.types[0]", value, &"text");
                }
            }
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("receiver.connector.identifierValue", &value.identifier_value, &"text");
            if let Some(value) = check.some("receiver.connector.annotations", &value.annotations) {
                check.holds("receiver.connector.annotations.name", &value.name, &"text");
            }
            if let Some(value) = check.some("receiver.connector.types", &value.types) {
                check.length("receiver.connector.types", value, 1);
                if let Some(value) = value.first() {
                    check.equal("receiver.connector.types[0]", value, &"text");
                }
            }
        }
    }
    if let Some(value) = check.some("meta", &answer.meta) {
        if let Some(value) = check.some("meta.extraInformation", &value.extra_information) {
            check.json("meta.extraInformation", value, r#"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#);
        }
        if let Some(value) = check.some("meta.referral", &value.referral) {
            check.holds("meta.referral.source", &value.source, &"text");
            check.holds("meta.referral.title", &value.title, &"text");
            check.holds("meta.referral.text", &value.text, &"text");
            check.holds("meta.referral.group", &value.group, &"text");
            if let Some(value) = check.some("meta.referral.metadata", &value.metadata) {
                check.holds("meta.referral.metadata.source_id", &value.source_id, &"text");
                check.holds("meta.referral.metadata.source_url", &value.source_url, &"text");
                check.holds("meta.referral.metadata.media_url", &value.media_url, &"text");
                check.holds("meta.referral.metadata.tracking_id", &value.tracking_id, &"text");
            }
        }
        if let Some(value) = check.some("meta.order", &value.order) {
            if let Some(value) = check.some("meta.order.products", &value.products) {
                check.length("meta.order.products", value, 1);
                if let Some(value) = value.first() {
                    check.holds("meta.order.products[0].externalCatalogId", &value.external_catalog_id, &"text");
                    check.holds("meta.order.products[0].externalProductId", &value.external_product_id, &"text");
                    check.holds("meta.order.products[0].quantity", &value.quantity, &1);
                    if let Some(value) = check.some("meta.order.products[0].price", &value.price) {
                        check.holds("meta.order.products[0].price.amount", &value.amount, &1);
                        check.holds("meta.order.products[0].price.exponent", &value.exponent, &1);
                        check.holds("meta.order.products[0].price.currencyCode", &value.currency_code, &"text");
                    }
                }
            }
        }
        if let Some(value) = check.some("meta.referredProduct", &value.referred_product) {
            check.holds("meta.referredProduct.externalCatalogId", &value.external_catalog_id, &"text");
            check.holds("meta.referredProduct.externalProductId", &value.external_product_id, &"text");
        }
        if let Some(value) = check.some("meta.email", &value.email) {
            check.holds("meta.email.subject", &value.subject, &"text");
            if let Some(value) = check.some("meta.email.headers", &value.headers) {
                if let Some(value) =
                    check.some("meta.email.headers.ANY_ADDITIONAL_PROPERTY", &value.get("ANY_ADDITIONAL_PROPERTY"))
                {
                    check.equal("meta.email.headers.ANY_ADDITIONAL_PROPERTY", *value, &"text");
                }
            }
            if let Some(value) = check.some("meta.email.from", &value.from) {
                check.holds("meta.email.from.username", &value.username, &"text");
                check.holds("meta.email.from.displayName", &value.display_name, &"text");
            }
        }
        if let Some(value) = check.some("meta.pushNotifications", &value.push_notifications) {
            check.holds("meta.pushNotifications.gatewayTypeOverride", &value.gateway_type_override, &GatewayType::Apns);
        }
        check.holds("meta.navigatorId", &value.navigator_id, &"123e4567-e89b-12d3-a456-426614174000");
        check.holds("meta.navigatorMessageId", &value.navigator_message_id, &"123e4567-e89b-12d3-a456-426614174000");
        if let Some(value) = check.some("meta.flow", &value.flow) {
            check.holds("meta.flow.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.flow.name", &value.name, &"text");
            check.holds("meta.flow.stepId", &value.step_id, &"text");
            check.holds("meta.flow.runId", &value.run_id, &"123e4567-e89b-12d3-a456-426614174000");
        }
        if let Some(value) = check.some("meta.journey", &value.journey) {
            check.holds("meta.journey.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.journey.name", &value.name, &"text");
            check.holds("meta.journey.stepId", &value.step_id, &"text");
            check.holds("meta.journey.runId", &value.run_id, &"123e4567-e89b-12d3-a456-426614174000");
        }
        if let Some(value) = check.some("meta.campaign", &value.campaign) {
            check.holds("meta.campaign.id", &value.id, &"123e4567-e89b-12d3-a456-426614174000");
            check.holds("meta.campaign.name", &value.name, &"text");
        }
    }
    check.holds("reference", &answer.reference, &"my-own-identifier");
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds("parts[0].platformReference", &value.platform_reference, &"text");
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("reason", &answer.reason, &"text");
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    if let Some(value) = check.some("origin", &answer.origin) {
        check.holds("origin.type", &value.r#type, &"text");
        check.holds("origin.id", &value.id, &"text");
    }
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.holds("replyTo.id", &value.id, &"text");
        check.holds("replyTo.order", &value.order, &1);
        check.holds("replyTo.type", &value.r#type, &ReplyToType::Message);
    }
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("details", &answer.details, &MessageDetail::Unknown("text".into()));
    if let Some(value) = check.some("failure", &answer.failure) {
        check.holds("failure.code", &value.code, &1);
        check.holds("failure.description", &value.description, &"Unsupported media type");
        if let Some(value) = check.some("failure.source", &value.source) {
            check.holds("failure.source.code", &value.code, &"text");
            check.holds("failure.source.name", &value.name, &"text");
        }
    }
    if let Some(value) = check.some("tags", &answer.tags) {
        check.length("tags", value, 1);
        if let Some(value) = value.first() {
            check.equal("tags[0]", value, &"text");
        }
    }
    if let Some(value) = check.some("shortLinks", &answer.short_links) {
        check.holds("shortLinks.domain", &value.domain, &"text");
    }
    check.holds("scheduledFor", &answer.scheduled_for, &crate::check::time("2025-05-29T06:14:56.392Z"));
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"text");
                if let Some(value) = check.some("body.text.attachments", &value.attachments) {
                    check.length("body.text.attachments", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.text.attachments[0].mediaUrl", &value.media_url, &"https://example.com");
                        check.holds("body.text.attachments[0].filename", &value.filename, &"text");
                        check.holds("body.text.attachments[0].inline", &value.inline, &true);
                    }
                }
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "link");
                        match value {
                            Action::Link(value) => {
                                check.holds("body.text.actions[0].link.text", &value.text, &"text");
                                check.holds("body.text.actions[0].link.url", &value.url, &"text");
                            }
                            other => check.fail("body.text.actions[0].link", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.text.metadata", &value.metadata) {
                    check.holds("body.text.metadata.subject", &value.subject, &"text");
                    if let Some(value) = check.some("body.text.metadata.headers", &value.headers) {
                        if let Some(value) = check.some(
                            "body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
                            &value.get("ANY_ADDITIONAL_PROPERTY"),
                        ) {
                            check.equal("body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY", *value, &"text");
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.whatsapp", &value.whatsapp) {
                        check.holds("body.text.metadata.whatsapp.previewUrl", &value.preview_url, &true);
                    }
                    if let Some(value) = check.some("body.text.metadata.line", &value.line) {
                        if let Some(value) = check.some("body.text.metadata.line.emoji", &value.emoji) {
                            if let Some(value) = check.some("body.text.metadata.line.emoji.items", &value.items) {
                                check.length("body.text.metadata.line.emoji.items", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("body.text.metadata.line.emoji.items[0].index", &value.index, &1);
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[0].productId",
                                        &value.product_id,
                                        &"text",
                                    );
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[0].emojiId",
                                        &value.emoji_id,
                                        &"text",
                                    );
                                    check.holds("body.text.metadata.line.emoji.items[0].length", &value.length, &1);
                                }
                            }
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.text.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::Markdown,
                        );
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}

/// written from the schema: a body of the kind gif with every member
pub async fn gif_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Gif(GifBody {
                    text: Some("Look".into()),
                    media_url: Some("https://example.com/cat.gif".into()),
                    alt_text: Some("A cat".into()),
                    actions: Some(vec![
                        Action::Reply(ReplyAction { text: Some("Yes".into()), ..Default::default() }),
                        Action::Postback(PostbackAction {
                            text: Some("No".into()),
                            payload: Some("no".into()),
                            ..Default::default()
                        }),
                    ]),
                    metadata: Some(GifMetadata {
                        telegram: Some(TelegramMetadata { parse_mode: Some(TelegramParseMode::MarkdownV2) }),
                    }),
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
        check.equal("body.type", value.kind(), "gif");
        match value {
            MessageBody::Gif(value) => {
                check.holds("body.gif.text", &value.text, &"Look");
                check.holds("body.gif.mediaUrl", &value.media_url, &"https://example.com/cat.gif");
                check.holds("body.gif.altText", &value.alt_text, &"A cat");
                if let Some(value) = check.some("body.gif.actions", &value.actions) {
                    check.length("body.gif.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.gif.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.gif.actions[0].reply.text", &value.text, &"Yes");
                            }
                            other => check.fail("body.gif.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.gif.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.gif.actions[1].postback.text", &value.text, &"No");
                                check.holds("body.gif.actions[1].postback.payload", &value.payload, &"no");
                            }
                            other => check.fail("body.gif.actions[1].postback", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.gif.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.gif.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.gif.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::MarkdownV2,
                        );
                    }
                }
            }
            other => check.fail("body.gif", other),
        }
    }
    Ok(())
}

/// written from the schema: a body of the kind html with every member
pub async fn html_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Html(HtmlBody {
                    text: Some("Plain words".into()),
                    html: Some("<p>Words</p>".into()),
                    attachments: Some(vec![
                        HtmlAttachment {
                            media_url: Some("https://example.com/a.pdf".into()),
                            filename: Some("a.pdf".into()),
                            inline: Some(false),
                            content_id: Some("a".into()),
                            ..Default::default()
                        },
                        HtmlAttachment {
                            content: Some("aGVsbG8=".into()),
                            content_type: Some("text/plain".into()),
                            filename: Some("b.txt".into()),
                            inline: Some(true),
                            content_id: Some("b".into()),
                            ..Default::default()
                        },
                    ]),
                    actions: Some(vec![
                        Action::Reply(ReplyAction { text: Some("Yes".into()), ..Default::default() }),
                        Action::Postback(PostbackAction {
                            text: Some("No".into()),
                            payload: Some("no".into()),
                            ..Default::default()
                        }),
                    ]),
                    metadata: Some(HtmlMetadata {
                        subject: Some("Spring sale".into()),
                        email_from: Some(EmailFrom {
                            username: Some("news.letter".into()),
                            display_name: Some("News".into()),
                        }),
                        headers: Some(HashMap::from([
                            ("reply-to".to_owned(), "help@example.com".into()),
                            ("X_Own".to_owned(), "1".into()),
                        ])),
                        initial_open_tracking: Some(true),
                        click_tracking: Some(false),
                        open_tracking: Some(true),
                    }),
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
        check.equal("body.type", value.kind(), "html");
        match value {
            MessageBody::Html(value) => {
                check.holds("body.html.text", &value.text, &"Plain words");
                check.holds("body.html.html", &value.html, &"<p>Words</p>");
                if let Some(value) = check.some("body.html.attachments", &value.attachments) {
                    check.length("body.html.attachments", value, 2);
                    if let Some(value) = value.first() {
                        check.holds(
                            "body.html.attachments[0].mediaUrl",
                            &value.media_url,
                            &"https://example.com/a.pdf",
                        );
                        check.holds("body.html.attachments[0].filename", &value.filename, &"a.pdf");
                        check.holds("body.html.attachments[0].inline", &value.inline, &false);
                        check.holds("body.html.attachments[0].contentId", &value.content_id, &"a");
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.html.attachments[1].filename", &value.filename, &"b.txt");
                        check.holds("body.html.attachments[1].inline", &value.inline, &true);
                        check.holds("body.html.attachments[1].content", &value.content, &"aGVsbG8=");
                        check.holds("body.html.attachments[1].contentType", &value.content_type, &"text/plain");
                        check.holds("body.html.attachments[1].contentId", &value.content_id, &"b");
                    }
                }
                if let Some(value) = check.some("body.html.actions", &value.actions) {
                    check.length("body.html.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.html.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.html.actions[0].reply.text", &value.text, &"Yes");
                            }
                            other => check.fail("body.html.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.html.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.html.actions[1].postback.text", &value.text, &"No");
                                check.holds("body.html.actions[1].postback.payload", &value.payload, &"no");
                            }
                            other => check.fail("body.html.actions[1].postback", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.html.metadata", &value.metadata) {
                    check.holds("body.html.metadata.subject", &value.subject, &"Spring sale");
                    if let Some(value) = check.some("body.html.metadata.emailFrom", &value.email_from) {
                        check.holds("body.html.metadata.emailFrom.username", &value.username, &"news.letter");
                        check.holds("body.html.metadata.emailFrom.displayName", &value.display_name, &"News");
                    }
                    if let Some(value) = check.some("body.html.metadata.headers", &value.headers) {
                        if let Some(value) = check.some("body.html.metadata.headers.reply-to", &value.get("reply-to")) {
                            check.equal("body.html.metadata.headers.reply-to", *value, &"help@example.com");
                        }
                        if let Some(value) = check.some("body.html.metadata.headers.X_Own", &value.get("X_Own")) {
                            check.equal("body.html.metadata.headers.X_Own", *value, &"1");
                        }
                    }
                    check.holds("body.html.metadata.initialOpenTracking", &value.initial_open_tracking, &true);
                    check.holds("body.html.metadata.clickTracking", &value.click_tracking, &false);
                    check.holds("body.html.metadata.openTracking", &value.open_tracking, &true);
                }
            }
            other => check.fail("body.html", other),
        }
    }
    Ok(())
}

/// written from the schema: an html body needs html or text
pub async fn html_text_only(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                receiver: Receiver {
                    contacts: Some(vec![ReceiverContact {
                        identifier_key: Some("emailaddress".into()),
                        identifier_value: Some("user@example.com".into()),
                        ..Default::default()
                    }]),
                },
                body: Some(MessageBody::Html(HtmlBody { text: Some("Plain words".into()), ..Default::default() })),
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
        check.equal("body.type", value.kind(), "html");
        match value {
            MessageBody::Html(value) => {
                check.holds("body.html.text", &value.text, &"Plain words");
            }
            other => check.fail("body.html", other),
        }
    }
    Ok(())
}

/// written from the schema: image metadata with every member
pub async fn image_all_metadata(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Image(ImageBody {
                    text: Some("Look".into()),
                    images: Some(vec![BodyImage {
                        media_url: Some("https://example.com/a.png".into()),
                        ..Default::default()
                    }]),
                    metadata: Some(ImageMetadata {
                        subject: Some("Picture".into()),
                        fallback_text: Some("See https://example.com/a.png".into()),
                        story_type: Some("reply".into()),
                        telegram: Some(TelegramMetadata { parse_mode: Some(TelegramParseMode::Markdown) }),
                    }),
                    actions: Some(vec![Action::Reply(ReplyAction { text: Some("Nice".into()), ..Default::default() })]),
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                check.holds("body.image.text", &value.text, &"Look");
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://example.com/a.png");
                    }
                }
                if let Some(value) = check.some("body.image.metadata", &value.metadata) {
                    check.holds("body.image.metadata.subject", &value.subject, &"Picture");
                    check.holds(
                        "body.image.metadata.fallbackText",
                        &value.fallback_text,
                        &"See https://example.com/a.png",
                    );
                    check.holds("body.image.metadata.storyType", &value.story_type, &"reply");
                    if let Some(value) = check.some("body.image.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.image.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::Markdown,
                        );
                    }
                }
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.image.actions[0].reply.text", &value.text, &"Nice");
                            }
                            other => check.fail("body.image.actions[0].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_single_image_message_with_postback_actions
pub async fn image_postback_actions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { images: Some(vec![BodyImage { alt_text: Some("Image label".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media".into()) }]), text: Some("Single image message with postback actions".into()), actions: Some(vec![Action::Postback(PostbackAction { payload: Some("postback-payload-1".into()), text: Some("Postback option 1".into()), ..Default::default() }), Action::Postback(PostbackAction { payload: Some("postback-payload-2".into()), text: Some("Postback option 2".into()), ..Default::default() })]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].altText", &value.alt_text, &"Image label");
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media");
                    }
                }
                check.holds("body.image.text", &value.text, &"Single image message with postback actions");
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds(
                                    "body.image.actions[0].postback.payload",
                                    &value.payload,
                                    &"postback-payload-1",
                                );
                                check.holds("body.image.actions[0].postback.text", &value.text, &"Postback option 1");
                            }
                            other => check.fail("body.image.actions[0].postback", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.image.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds(
                                    "body.image.actions[1].postback.payload",
                                    &value.payload,
                                    &"postback-payload-2",
                                );
                                check.holds("body.image.actions[1].postback.text", &value.text, &"Postback option 2");
                            }
                            other => check.fail("body.image.actions[1].postback", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_single_image_message_with_postback_and_reply_actions
pub async fn image_postback_and_reply_actions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { text: Some("Single image message with postback and reply actions".into()), images: Some(vec![BodyImage { media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media".into()), alt_text: Some("Image label".into()) }]), actions: Some(vec![Action::Postback(PostbackAction { text: Some("Postback action".into()), payload: Some("postback-payload".into()), ..Default::default() }), Action::Reply(ReplyAction { text: Some("Reply action".into()), ..Default::default() })]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                check.holds("body.image.text", &value.text, &"Single image message with postback and reply actions");
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media");
                        check.holds("body.image.images[0].altText", &value.alt_text, &"Image label");
                    }
                }
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds("body.image.actions[0].postback.text", &value.text, &"Postback action");
                                check.holds(
                                    "body.image.actions[0].postback.payload",
                                    &value.payload,
                                    &"postback-payload",
                                );
                            }
                            other => check.fail("body.image.actions[0].postback", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.image.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.image.actions[1].reply.text", &value.text, &"Reply action");
                            }
                            other => check.fail("body.image.actions[1].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_single_image_message_with_reply_actions
pub async fn image_reply_actions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { text: Some("Single image message with reply actions".into()), images: Some(vec![BodyImage { media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media".into()), alt_text: Some("Image label".into()) }]), actions: Some(vec![Action::Reply(ReplyAction { text: Some("Reply action 1".into()), ..Default::default() }), Action::Reply(ReplyAction { text: Some("Reply action 2".into()), ..Default::default() })]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                check.holds("body.image.text", &value.text, &"Single image message with reply actions");
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media");
                        check.holds("body.image.images[0].altText", &value.alt_text, &"Image label");
                    }
                }
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.image.actions[0].reply.text", &value.text, &"Reply action 1");
                            }
                            other => check.fail("body.image.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.image.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.image.actions[1].reply.text", &value.text, &"Reply action 2");
                            }
                            other => check.fail("body.image.actions[1].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_image_2_replyTo; replyTo moved from the body to the top level, where the schema has it
pub async fn image_reply_to(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { images: Some(vec![BodyImage { alt_text: Some("Label of first image".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media".into()) }]), ..Default::default() })), reply_to: Some(ReplyTo { id: Some("1e7b70ab-3dcc-48f4-a6f6-63a493f6134c".into()), r#type: Some(ReplyToType::Message), ..Default::default() }), ..Default::default() }).await?;
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
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.holds("replyTo.id", &value.id, &"1e7b70ab-3dcc-48f4-a6f6-63a493f6134c");
        check.holds("replyTo.type", &value.r#type, &ReplyToType::Message);
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].altText", &value.alt_text, &"Label of first image");
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media");
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_image
pub async fn image_without_text(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { images: Some(vec![BodyImage { alt_text: Some("Label of first image".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media".into()) }]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].altText", &value.alt_text, &"Label of first image");
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media");
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_single_image_message
pub async fn image(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { images: Some(vec![BodyImage { alt_text: Some("Label of first image".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media".into()) }]), text: Some("Single image message".into()), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].altText", &value.alt_text, &"Label of first image");
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media");
                    }
                }
                check.holds("body.image.text", &value.text, &"Single image message");
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_multiple_images_message_with_postback_actions
pub async fn images_postback_actions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { images: Some(vec![BodyImage { alt_text: Some("First image label".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media".into()) }, BodyImage { alt_text: Some("Second image label".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media".into()) }]), text: Some("Multiple images message with postback actions".into()), actions: Some(vec![Action::Postback(PostbackAction { payload: Some("postback-payload-1".into()), text: Some("Postback action 1".into()), ..Default::default() }), Action::Postback(PostbackAction { payload: Some("postback-payload-2".into()), text: Some("Postback action 2".into()), ..Default::default() })]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].altText", &value.alt_text, &"First image label");
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media");
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.image.images[1].altText", &value.alt_text, &"Second image label");
                        check.holds("body.image.images[1].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media");
                    }
                }
                check.holds("body.image.text", &value.text, &"Multiple images message with postback actions");
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds(
                                    "body.image.actions[0].postback.payload",
                                    &value.payload,
                                    &"postback-payload-1",
                                );
                                check.holds("body.image.actions[0].postback.text", &value.text, &"Postback action 1");
                            }
                            other => check.fail("body.image.actions[0].postback", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.image.actions[1].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds(
                                    "body.image.actions[1].postback.payload",
                                    &value.payload,
                                    &"postback-payload-2",
                                );
                                check.holds("body.image.actions[1].postback.text", &value.text, &"Postback action 2");
                            }
                            other => check.fail("body.image.actions[1].postback", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_multiple_images_message_with_postback_and_reply_actions
pub async fn images_postback_and_reply_actions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { images: Some(vec![BodyImage { alt_text: Some("First image label".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media".into()) }, BodyImage { alt_text: Some("Second image label".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media".into()) }]), text: Some("Multiple images message with postback and reply actions".into()), actions: Some(vec![Action::Postback(PostbackAction { payload: Some("postback-payload".into()), text: Some("Postback action".into()), ..Default::default() }), Action::Reply(ReplyAction { text: Some("Reply action".into()), ..Default::default() })]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].altText", &value.alt_text, &"First image label");
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media");
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.image.images[1].altText", &value.alt_text, &"Second image label");
                        check.holds("body.image.images[1].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media");
                    }
                }
                check.holds("body.image.text", &value.text, &"Multiple images message with postback and reply actions");
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.holds(
                                    "body.image.actions[0].postback.payload",
                                    &value.payload,
                                    &"postback-payload",
                                );
                                check.holds("body.image.actions[0].postback.text", &value.text, &"Postback action");
                            }
                            other => check.fail("body.image.actions[0].postback", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.image.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.image.actions[1].reply.text", &value.text, &"Reply action");
                            }
                            other => check.fail("body.image.actions[1].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_multiple_images_message_with_reply_actions
pub async fn images_reply_actions(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { images: Some(vec![BodyImage { alt_text: Some("First image label".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media".into()) }, BodyImage { alt_text: Some("Second image label".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media".into()) }]), text: Some("Multiple images message with reply actions".into()), actions: Some(vec![Action::Reply(ReplyAction { text: Some("Reply action 1".into()), ..Default::default() }), Action::Reply(ReplyAction { text: Some("Reply action 2".into()), ..Default::default() })]), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].altText", &value.alt_text, &"First image label");
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media");
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.image.images[1].altText", &value.alt_text, &"Second image label");
                        check.holds("body.image.images[1].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media");
                    }
                }
                check.holds("body.image.text", &value.text, &"Multiple images message with reply actions");
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.image.actions[0].reply.text", &value.text, &"Reply action 1");
                            }
                            other => check.fail("body.image.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.image.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.image.actions[1].reply.text", &value.text, &"Reply action 2");
                            }
                            other => check.fail("body.image.actions[1].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_image_multiple_images_message
pub async fn images(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Image(ImageBody { images: Some(vec![BodyImage { alt_text: Some("Label of first image".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media".into()) }, BodyImage { alt_text: Some("Label of second image".into()), media_url: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media".into()) }]), text: Some("Multiple images message".into()), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].altText", &value.alt_text, &"Label of first image");
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media");
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.image.images[1].altText", &value.alt_text, &"Label of second image");
                        check.holds("body.image.images[1].mediaUrl", &value.media_url, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media");
                    }
                }
                check.holds("body.image.text", &value.text, &"Multiple images message");
            }
            other => check.fail("body.image", other),
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// a limit of the schema: filename is required
pub async fn input_attachment_without_filename(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                        text: Some("Hi".into()),
                        attachments: Some(vec![Attachment {
                            media_url: Some("https://example.com/a".into()),
                            ..Default::default()
                        }]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.text.attachments[0].filename","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the label of a button has at most 20 characters
pub async fn input_button_label_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::List(ListBody {
                        text: Some("A".into()),
                        metadata: Some(ListMetadata {
                            button: Some(ListButton { label: Some("bbbbbbbbbbbbbbbbbbbbb".into()) }),
                            ..Default::default()
                        }),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.list.metadata.button.label","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: amountCents is required
pub async fn input_buy_without_amount(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                        text: Some("Hi".into()),
                        actions: Some(vec![Action::Buy(BuyAction {
                            text: Some("Buy".into()),
                            currency: Some("EUR".into()),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.text.actions[0].buy.amountCents","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a campaign id is a UUID
pub async fn input_campaign_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    meta: Some(MessageMeta {
                        campaign: Some(CampaignMeta { id: Some("mine".into()), ..Default::default() }),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.meta.campaign.id","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: text of a reply is required, four levels down
pub async fn input_carousel_action_deep(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                                actions: Some(vec![Action::Reply(ReplyAction {
                                    image_url: Some("https://example.com/1".into()),
                                    ..Default::default()
                                })]),
                                ..Default::default()
                            },
                        ]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.carousel.items[1].actions[0].reply.text","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a media address is a URL
pub async fn input_carousel_media_url(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                        items: Some(vec![BodyItem { media_url: Some("no address".into()), ..Default::default() }]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.carousel.items[0].mediaUrl","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a carousel has at most 1024 characters of text
pub async fn input_carousel_text_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Carousel(CarouselBody { text: Some("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü".into()), items: Some(vec![]) })), ..Default::default() }).await, r#"{"kind":"input","path":"body.body.carousel.text","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: items is required
pub async fn input_carousel_without_items(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Carousel(CarouselBody { text: Some("Hi".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.carousel.items","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// an id must not reach another path
pub async fn input_channel_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send(
                "../x",
                CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_key: Some("phonenumber".into()),
                            identifier_value: Some("+31612345678".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the channel id is a UUID
pub async fn input_channel_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send(
                "not-a-uuid",
                CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifier_key: Some("phonenumber".into()),
                            identifier_value: Some("+31612345678".into()),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a location has coordinates
pub async fn input_coordinates_missing(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Location(LocationBody {
                        location: Some(PlaceName { label: Some("Here".into()), ..Default::default() }),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.location.coordinates","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a currency has three letters
pub async fn input_currency_length(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                        text: Some("Buy".into()),
                        actions: Some(vec![
                            Action::Reply(ReplyAction { text: Some("No".into()), ..Default::default() }),
                            Action::Buy(BuyAction {
                                text: Some("Buy".into()),
                                amount_cents: Some(100),
                                currency: Some("EURO".into()),
                            }),
                        ]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.text.actions[1].buy.currency","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the second line of a row has at most 72 characters
pub async fn input_description_label_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::List(ListBody { text: Some("A".into()), items: Some(vec![BodyItem { actions: Some(vec![Action::Postback(PostbackAction { text: Some("A".into()), metadata: Some(ActionMetadata { description: Some(ActionDescription { label: Some("ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd".into()) }) }), ..Default::default() })]), ..Default::default() }]), ..Default::default() })), ..Default::default() }).await, r#"{"kind":"input","path":"body.body.list.items[0].actions[0].postback.metadata.description.label","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: at most 10 tags
pub async fn input_eleven_tags(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    tags: Some(vec![
                        "tag-1".into(),
                        "tag-2".into(),
                        "tag-3".into(),
                        "tag-4".into(),
                        "tag-5".into(),
                        "tag-6".into(),
                        "tag-7".into(),
                        "tag-8".into(),
                        "tag-9".into(),
                        "tag-10".into(),
                        "tag-11".into(),
                    ]),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.tags","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a user name has at least one character of its pattern
pub async fn input_email_username_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Html(HtmlBody {
                        text: Some("Hi".into()),
                        metadata: Some(HtmlMetadata {
                            email_from: Some(EmailFrom { username: Some("".into()), ..Default::default() }),
                            ..Default::default()
                        }),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.html.metadata.emailFrom.username","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a content type has at least one character
pub async fn input_file_content_type_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::File(FileBody {
                        files: Some(vec![BodyFile {
                            media_url: Some("https://example.com/a.pdf".into()),
                            content_type: Some("".into()),
                            ..Default::default()
                        }]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.file.files[0].contentType","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a media address is a URL
pub async fn input_file_media_url(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::File(FileBody {
                        files: Some(vec![
                            BodyFile {
                                media_url: Some("https://example.com/a.pdf".into()),
                                content_type: Some("application/pdf".into()),
                                ..Default::default()
                            },
                            BodyFile {
                                media_url: Some("a.pdf".into()),
                                content_type: Some("application/pdf".into()),
                                ..Default::default()
                            },
                        ]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.file.files[1].mediaUrl","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: contentType is required
pub async fn input_file_without_content_type(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::File(FileBody {
                        files: Some(vec![BodyFile {
                            media_url: Some("https://example.com/a.pdf".into()),
                            ..Default::default()
                        }]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.file.files[0].contentType","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: mediaUrl is required
pub async fn input_gif_without_media_url(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Gif(GifBody { alt_text: Some("A cat".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.gif.mediaUrl","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: inline content has at least one character
pub async fn input_html_attachment_content_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Html(HtmlBody {
                        text: Some("Hi".into()),
                        attachments: Some(vec![HtmlAttachment {
                            filename: Some("a.txt".into()),
                            content: Some("".into()),
                            content_type: Some("text/plain".into()),
                            ..Default::default()
                        }]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.html.attachments[0].content","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: an attachment has an address or its content
pub async fn input_html_attachment_without_place(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Html(HtmlBody {
                        text: Some("Hi".into()),
                        attachments: Some(vec![HtmlAttachment {
                            filename: Some("a.txt".into()),
                            ..Default::default()
                        }]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.html.attachments[0]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: text or html
pub async fn input_html_neither_text_nor_html(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Html(HtmlBody {
                        metadata: Some(HtmlMetadata { subject: Some("Hi".into()), ..Default::default() }),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.html","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the text has at least one character
pub async fn input_html_text_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Html(HtmlBody { text: Some("".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.html.text","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: identifierValue is required
pub async fn input_identifier_without_value(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage {
                    receiver: Receiver {
                        contacts: Some(vec![ReceiverContact {
                            identifiers: Some(vec![ContactIdentifier {
                                identifier_key: Some("phonenumber".into()),
                                ..Default::default()
                            }]),
                            ..Default::default()
                        }]),
                    },
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.receiver.contacts[0].identifiers[0].identifierValue","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: mediaUrl is required
pub async fn input_image_alt_only(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Image(ImageBody {
                        images: Some(vec![BodyImage { alt_text: Some("A cat".into()), ..Default::default() }]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.image.images[0].mediaUrl","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a latitude lies between -90 and 90
pub async fn input_latitude_91(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Location(LocationBody {
                        coordinates: Some(Coordinates { latitude: Some(91.0), longitude: Some(4.9) }),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.location.coordinates.latitude","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a latitude lies between -90 and 90
pub async fn input_latitude_below(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Location(LocationBody {
                        coordinates: Some(Coordinates { latitude: Some(-90.5), longitude: Some(4.9) }),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.location.coordinates.latitude","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: productId is required
pub async fn input_line_emoji_without_product(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                        text: Some("Hi".into()),
                        metadata: Some(TextMetadata {
                            line: Some(LineTextMetadata {
                                emoji: Some(LineEmoji {
                                    items: Some(vec![LineEmojiItem {
                                        index: Some(0),
                                        emoji_id: Some("1".into()),
                                        ..Default::default()
                                    }]),
                                }),
                            }),
                            ..Default::default()
                        }),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.text.metadata.line.emoji.items[0].productId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: amount is required
pub async fn input_line_item_without_amount(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::LineItemList(LineItemListTemplateParameter {
                            key: Some("lines".into()),
                            value: Some(LineItemListValue {
                                line_items: Some(vec![
                                    LineItem {
                                        amount: Some("19.95".into()),
                                        text: Some("A shoe".into()),
                                        r#type: Some(LineItemType::Final),
                                    },
                                    LineItem {
                                        text: Some("Post".into()),
                                        r#type: Some(LineItemType::Pending),
                                        ..Default::default()
                                    },
                                ]),
                            }),
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].value.lineItems[1].amount","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: url is required
pub async fn input_link_without_url(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                        text: Some("Hi".into()),
                        actions: Some(vec![
                            Action::Reply(ReplyAction { text: Some("Yes".into()), ..Default::default() }),
                            Action::Link(LinkAction { text: Some("Open".into()), ..Default::default() }),
                        ]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.text.actions[1].link.url","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: text is required
pub async fn input_list_text_missing(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::List(ListBody { title: Some("A".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.list.text","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a longitude lies between -180 and 180
pub async fn input_longitude_181(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Location(LocationBody {
                        coordinates: Some(Coordinates { latitude: Some(1.5), longitude: Some(181.0) }),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.location.coordinates.longitude","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a navigator id is a UUID
pub async fn input_navigator_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    meta: Some(MessageMeta { navigator_id: Some("mine".into()), ..Default::default() }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.meta.navigatorId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: body or template
pub async fn input_neither_body_nor_template(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the text has at least one character, inside a section of a section
pub async fn input_nested_section_text_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Section(SectionBody {
                        items: Some(vec![SectionItem::Section(NestedSectionBody {
                            items: Some(vec![
                                NestedSectionItem::Text(TextBody { text: Some("Hi".into()), ..Default::default() }),
                                NestedSectionItem::Text(TextBody { text: Some("".into()), ..Default::default() }),
                            ]),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.section.items[0].section.items[1].text.text","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at most 8 UTM parameters
pub async fn input_nine_utm_parameters(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        utm_parameters: Some(vec![
                            UtmParameter { key: Some("utm_0".into()), value: Some("v".into()), ..Default::default() },
                            UtmParameter { key: Some("utm_1".into()), value: Some("v".into()), ..Default::default() },
                            UtmParameter { key: Some("utm_2".into()), value: Some("v".into()), ..Default::default() },
                            UtmParameter { key: Some("utm_3".into()), value: Some("v".into()), ..Default::default() },
                            UtmParameter { key: Some("utm_4".into()), value: Some("v".into()), ..Default::default() },
                            UtmParameter { key: Some("utm_5".into()), value: Some("v".into()), ..Default::default() },
                            UtmParameter { key: Some("utm_6".into()), value: Some("v".into()), ..Default::default() },
                            UtmParameter { key: Some("utm_7".into()), value: Some("v".into()), ..Default::default() },
                            UtmParameter { key: Some("utm_8".into()), value: Some("v".into()), ..Default::default() },
                        ]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.utmParameters","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at least one contact
pub async fn input_no_contacts(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage {
                    receiver: Receiver { contacts: Some(vec![]) },
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.receiver.contacts","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: files is required
pub async fn input_no_files(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::File(FileBody { text: Some("A".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.file.files","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at least one image
pub async fn input_no_images(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Image(ImageBody { images: Some(vec![]), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.image.images","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at least one template parameter
pub async fn input_no_template_parameters(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: at least one UTM parameter
pub async fn input_no_utm_parameters(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        utm_parameters: Some(vec![]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.utmParameters","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: an OTP lives 1 to 90
pub async fn input_otp_0(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Authentication(AuthenticationBody {
                        otp: Some(OneTimePassword {
                            disclaimer: Some(true),
                            expiration_time: Some(0),
                            ..Default::default()
                        }),
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.authentication.otp.expirationTime","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: an OTP lives 1 to 90
pub async fn input_otp_91(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Authentication(AuthenticationBody {
                        otp: Some(OneTimePassword {
                            disclaimer: Some(true),
                            expiration_time: Some(91),
                            ..Default::default()
                        }),
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.authentication.otp.expirationTime","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: disclaimer is required
pub async fn input_otp_without_disclaimer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Authentication(AuthenticationBody {
                        otp: Some(OneTimePassword { expiration_time: Some(10), ..Default::default() }),
                    })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.authentication.otp.disclaimer","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a key has at least one character
pub async fn input_parameter_key_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![
                            TemplateParameter::String(StringTemplateParameter {
                                key: Some("name".into()),
                                value: Some("Ada".into()),
                            }),
                            TemplateParameter::Number(NumberTemplateParameter {
                                key: Some("".into()),
                                value: Some(1.5),
                            }),
                        ]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[1].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a boolean parameter is required
pub async fn input_parameter_without_key_boolean(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::Boolean(BooleanTemplateParameter {
                            value: Some(false),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a lineItemList parameter is required
pub async fn input_parameter_without_key_line_item_list(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::LineItemList(LineItemListTemplateParameter {
                            value: Some(LineItemListValue {
                                line_items: Some(vec![
                                    LineItem {
                                        amount: Some("19.95".into()),
                                        text: Some("A shoe".into()),
                                        r#type: Some(LineItemType::Final),
                                    },
                                    LineItem {
                                        amount: Some("4.95".into()),
                                        text: Some("Post".into()),
                                        r#type: Some(LineItemType::Pending),
                                    },
                                ]),
                            }),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a number parameter is required
pub async fn input_parameter_without_key_number(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::Number(NumberTemplateParameter {
                            value: Some(2.5),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a object parameter is required
pub async fn input_parameter_without_key_object(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::Object(ObjectTemplateParameter {
                            value: Some(crate::check::json(
                                r#"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
                            )),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a productList parameter is required
pub async fn input_parameter_without_key_product_list(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::ProductList(ProductListTemplateParameter {
                            value: Some(ProductListValue {
                                products: Some(vec![ProductItem::Product(Product {
                                    external_product_id: Some("sku-1".into()),
                                    amount: Some("19.95".into()),
                                    text: Some("A shoe".into()),
                                })]),
                            }),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a productSections parameter is required
pub async fn input_parameter_without_key_product_sections(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::ProductSections(ProductSectionsTemplateParameter {
                            value: Some(ProductSectionsValue {
                                product_sections: Some(vec![ProductSection {
                                    title: Some("Shoes".into()),
                                    products: Some(vec![Product {
                                        external_product_id: Some("sku-1".into()),
                                        amount: Some("19.95".into()),
                                        text: Some("A shoe".into()),
                                    }]),
                                }]),
                            }),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a sectionList parameter is required
pub async fn input_parameter_without_key_section_list(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::SectionList(SectionListTemplateParameter {
                            value: Some(SectionListValue {
                                sections: Some(vec![ChoiceSection {
                                    id: Some("s1".into()),
                                    multiple_selection: Some(true),
                                    title: Some("Colours".into()),
                                    items: Some(vec![ChoiceItem {
                                        id: Some("r1".into()),
                                        r#type: Some(ChoiceItemType::ReplyAction),
                                        reference: Some("ref".into()),
                                        role: Some("row".into()),
                                        hidden: Some(false),
                                        reply_action: Some(ChoiceReply {
                                            text: Some("Red".into()),
                                            image_url: Some("https://example.com/red.png".into()),
                                            payload: Some("red".into()),
                                            sub_title: Some("Warm".into()),
                                        }),
                                    }]),
                                }]),
                            }),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a shippingMethodList parameter is required
pub async fn input_parameter_without_key_shipping_method_list(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::ShippingMethodList(
                            ShippingMethodListTemplateParameter {
                                value: Some(ShippingMethodListValue {
                                    shipping_methods: Some(vec![ShippingMethod {
                                        amount: Some("4.95".into()),
                                        label: Some("Post".into()),
                                        identifier: Some("post".into()),
                                        detail: Some("Two days".into()),
                                    }]),
                                }),
                                ..Default::default()
                            },
                        )]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a string parameter is required
pub async fn input_parameter_without_key_string(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
                            value: Some("Ada".into()),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a timeslotList parameter is required
pub async fn input_parameter_without_key_timeslot_list(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::TimeslotList(TimeslotListTemplateParameter {
                            value: Some(TimeslotListValue {
                                timeslots: Some(vec![Timeslot {
                                    id: Some("t1".into()),
                                    start_time: Some(crate::check::time("2025-05-29T06:14:56.392Z")),
                                    duration: Some(1800.5),
                                }]),
                            }),
                            ..Default::default()
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a whatsappProductItems parameter is required
pub async fn input_parameter_without_key_whatsapp_product_items(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::WhatsappProductItems(
                            WhatsappProductItemsTemplateParameter {
                                value: Some(WhatsappProductItemsValue {
                                    products: Some(vec![
                                        WhatsappProductItem {
                                            id: Some("i2".into()),
                                            r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                            reference: Some("ref".into()),
                                            role: Some("item".into()),
                                            hidden: Some(false),
                                            whatsapp_product_item: Some(WhatsappProduct {
                                                external_product_id: Some("sku-2".into()),
                                            }),
                                        },
                                        WhatsappProductItem {
                                            id: Some("i3".into()),
                                            r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                            reference: Some("ref".into()),
                                            role: Some("item".into()),
                                            hidden: Some(false),
                                            whatsapp_product_item: Some(WhatsappProduct {
                                                external_product_id: Some("sku-3".into()),
                                            }),
                                        },
                                    ]),
                                }),
                                ..Default::default()
                            },
                        )]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the key of a whatsappProductSections parameter is required
pub async fn input_parameter_without_key_whatsapp_product_sections(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::WhatsappProductSections(
                            WhatsappProductSectionsTemplateParameter {
                                value: Some(WhatsappProductSectionsValue {
                                    sections: Some(vec![WhatsappSectionItem {
                                        id: Some("w1".into()),
                                        r#type: Some(WhatsappSectionItemType::WhatsappProductSection),
                                        reference: Some("ref".into()),
                                        role: Some("shelf".into()),
                                        hidden: Some(true),
                                        whatsapp_product_section: Some(WhatsappProductSection {
                                            title: Some("Shoes".into()),
                                            products: Some(vec![WhatsappProductItem {
                                                id: Some("i1".into()),
                                                r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                                reference: Some("ref".into()),
                                                role: Some("item".into()),
                                                hidden: Some(false),
                                                whatsapp_product_item: Some(WhatsappProduct {
                                                    external_product_id: Some("sku-1".into()),
                                                }),
                                            }]),
                                        }),
                                    }]),
                                }),
                                ..Default::default()
                            },
                        )]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a title has at least one character
pub async fn input_product_section_title_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()), parameters: Some(vec![TemplateParameter::ProductSections(ProductSectionsTemplateParameter { key: Some("shelves".into()), value: Some(ProductSectionsValue { product_sections: Some(vec![ProductSection { title: Some("".into()), products: Some(vec![Product { external_product_id: Some("sku-1".into()), amount: Some("19.95".into()), text: Some("A shoe".into()) }]) }]) }) })]), ..Default::default() }), ..Default::default() }).await, r#"{"kind":"input","path":"body.template.parameters[0].value.productSections[0].title","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: a title has at most 24 characters
pub async fn input_product_section_title_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()), parameters: Some(vec![TemplateParameter::ProductSections(ProductSectionsTemplateParameter { key: Some("shelves".into()), value: Some(ProductSectionsValue { product_sections: Some(vec![ProductSection { title: Some("ttttttttttttttttttttttttt".into()), products: Some(vec![Product { external_product_id: Some("sku-1".into()), amount: Some("19.95".into()), text: Some("A shoe".into()) }]) }]) }) })]), ..Default::default() }), ..Default::default() }).await, r#"{"kind":"input","path":"body.template.parameters[0].value.productSections[0].title","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: externalProductId is required
pub async fn input_product_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()), parameters: Some(vec![TemplateParameter::ProductList(ProductListTemplateParameter { key: Some("products".into()), value: Some(ProductListValue { products: Some(vec![ProductItem::Product(Product { amount: Some("19.95".into()), text: Some("A shoe".into()), ..Default::default() })]) }) })]), ..Default::default() }), ..Default::default() }).await, r#"{"kind":"input","path":"body.template.parameters[0].value.products[0].product.externalProductId","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: a receiver has contacts
pub async fn input_receiver_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage {
                    receiver: Receiver::default(),
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.receiver","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a reply text has at most 512 characters
pub async fn input_reply_text_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::List(ListBody { text: Some("A".into()), metadata: Some(ListMetadata { reply_message: Some(ListReplyMessage { text: Some("ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt".into()), ..Default::default() }), ..Default::default() }), ..Default::default() })), ..Default::default() }).await, r#"{"kind":"input","path":"body.body.list.metadata.replyMessage.text","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: a reply title has at most 512 characters
pub async fn input_reply_title_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::List(ListBody { text: Some("A".into()), metadata: Some(ListMetadata { reply_message: Some(ListReplyMessage { title: Some("ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt".into()), ..Default::default() }), ..Default::default() }), ..Default::default() })), ..Default::default() }).await, r#"{"kind":"input","path":"body.body.list.metadata.replyMessage.title","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: the id is required
pub async fn input_reply_to_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    reply_to: Some(ReplyTo { r#type: Some(ReplyToType::Message), ..Default::default() }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.replyTo.id","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: text is required
pub async fn input_section_list_reply_text_missing(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()), parameters: Some(vec![TemplateParameter::SectionList(SectionListTemplateParameter { key: Some("sections".into()), value: Some(SectionListValue { sections: Some(vec![ChoiceSection { id: Some("s1".into()), multiple_selection: Some(true), title: Some("Colours".into()), items: Some(vec![ChoiceItem { id: Some("r1".into()), r#type: Some(ChoiceItemType::ReplyAction), reference: Some("ref".into()), role: Some("row".into()), hidden: Some(false), reply_action: Some(ChoiceReply { image_url: Some("https://example.com/red.png".into()), payload: Some("red".into()), sub_title: Some("Warm".into()), ..Default::default() }) }]) }]) }) })]), ..Default::default() }), ..Default::default() }).await, r#"{"kind":"input","path":"body.template.parameters[0].value.sections[0].items[0].replyAction.text","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: sections is required
pub async fn input_sections_missing(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::SectionList(SectionListTemplateParameter {
                            key: Some("s".into()),
                            value: Some(SectionListValue::default()),
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].value.sections","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: identifier is required
pub async fn input_shipping_method_without_identifier(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()), parameters: Some(vec![TemplateParameter::ShippingMethodList(ShippingMethodListTemplateParameter { key: Some("shipping".into()), value: Some(ShippingMethodListValue { shipping_methods: Some(vec![ShippingMethod { amount: Some("4.95".into()), label: Some("Post".into()), detail: Some("Two days".into()), ..Default::default() }]) }) })]), ..Default::default() }), ..Default::default() }).await, r#"{"kind":"input","path":"body.template.parameters[0].value.shippingMethods[0].identifier","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: at most 128 characters
pub async fn input_short_links_domain_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })), short_links: Some(ShortLinks { domain: Some("ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd".into()) }), ..Default::default() }).await, r#"{"kind":"input","path":"body.shortLinks.domain","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: the domain is required
pub async fn input_short_links_without_domain(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    short_links: Some(ShortLinks::default()),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.shortLinks.domain","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a tag has at least one character
pub async fn input_tag_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    tags: Some(vec!["".into()]),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.tags[0]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: letters, digits, spaces, hyphens and underscores
pub async fn input_tag_pattern(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    tags: Some(vec!["not/allowed".into()]),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.tags[0]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a tag has at most 50 characters
pub async fn input_tag_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    tags: Some(vec!["fine".into(), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".into()]),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.tags[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the text has at least one character
pub async fn input_text_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.text.text","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: text is required
pub async fn input_text_missing(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody::default())),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.body.text.text","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: startTime is required
pub async fn input_timeslot_without_start(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        parameters: Some(vec![TemplateParameter::TimeslotList(TimeslotListTemplateParameter {
                            key: Some("slots".into()),
                            value: Some(TimeslotListValue {
                                timeslots: Some(vec![Timeslot {
                                    id: Some("t1".into()),
                                    duration: Some(1800.5),
                                    ..Default::default()
                                }]),
                            }),
                        })]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.parameters[0].value.timeslots[0].startTime","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a key has at least one character
pub async fn input_utm_key_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        utm_parameters: Some(vec![UtmParameter {
                            key: Some("".into()),
                            value: Some("v".into()),
                            ..Default::default()
                        }]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.utmParameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a key has at most 20 characters
pub async fn input_utm_key_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        utm_parameters: Some(vec![UtmParameter {
                            key: Some("kkkkkkkkkkkkkkkkkkkkk".into()),
                            value: Some("v".into()),
                            ..Default::default()
                        }]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.utmParameters[0].key","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a value or a reference
pub async fn input_utm_neither_value_nor_reference(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        utm_parameters: Some(vec![
                            UtmParameter { key: Some("a".into()), value: Some("b".into()), ..Default::default() },
                            UtmParameter { key: Some("c".into()), ..Default::default() },
                        ]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.utmParameters[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a value or a reference, not both
pub async fn input_utm_value_and_reference(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        utm_parameters: Some(vec![UtmParameter {
                            key: Some("utm_source".into()),
                            value: Some("bird".into()),
                            reference: Some(UtmReference::ChannelName),
                        }]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.utmParameters[0]","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a value has at least one character
pub async fn input_utm_value_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    template: Some(Template {
                        project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                        utm_parameters: Some(vec![UtmParameter {
                            key: Some("k".into()),
                            value: Some("".into()),
                            ..Default::default()
                        }]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.template.utmParameters[0].value","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a value has at most 100 characters
pub async fn input_utm_value_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()), utm_parameters: Some(vec![UtmParameter { key: Some("k".into()), value: Some("vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv".into()), ..Default::default() }]), ..Default::default() }), ..Default::default() }).await, r#"{"kind":"input","path":"body.template.utmParameters[0].value","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: at least 0 seconds
pub async fn input_validity_negative(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    validity: Some(-1),
                    ..Default::default()
                },
            )
            .await,
        r#"{"kind":"input","path":"body.validity","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: a title has at most 24 characters
pub async fn input_whatsapp_product_section_title_too_long(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()), parameters: Some(vec![TemplateParameter::WhatsappProductSections(WhatsappProductSectionsTemplateParameter { key: Some("waShelves".into()), value: Some(WhatsappProductSectionsValue { sections: Some(vec![WhatsappSectionItem { id: Some("w1".into()), r#type: Some(WhatsappSectionItemType::WhatsappProductSection), reference: Some("ref".into()), role: Some("shelf".into()), hidden: Some(true), whatsapp_product_section: Some(WhatsappProductSection { title: Some("ttttttttttttttttttttttttt".into()), products: Some(vec![WhatsappProductItem { id: Some("i1".into()), r#type: Some(WhatsappProductItemType::WhatsappProductItem), reference: Some("ref".into()), role: Some("item".into()), hidden: Some(false), whatsapp_product_item: Some(WhatsappProduct { external_product_id: Some("sku-1".into()) }) }]) }) }]) }) })]), ..Default::default() }), ..Default::default() }).await, r#"{"kind":"input","path":"body.template.parameters[0].value.sections[0].whatsappProductSection.title","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: externalProductId is required
pub async fn input_whatsapp_product_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()), parameters: Some(vec![TemplateParameter::WhatsappProductItems(WhatsappProductItemsTemplateParameter { key: Some("waItems".into()), value: Some(WhatsappProductItemsValue { products: Some(vec![WhatsappProductItem { id: Some("i2".into()), r#type: Some(WhatsappProductItemType::WhatsappProductItem), reference: Some("ref".into()), role: Some("item".into()), hidden: Some(false), whatsapp_product_item: Some(WhatsappProduct { external_product_id: Some("sku-2".into()) }) }, WhatsappProductItem { id: Some("i3".into()), r#type: Some(WhatsappProductItemType::WhatsappProductItem), reference: Some("ref".into()), role: Some("item".into()), hidden: Some(false), whatsapp_product_item: Some(WhatsappProduct::default()) }]) }) })]), ..Default::default() }), ..Default::default() }).await, r#"{"kind":"input","path":"body.template.parameters[0].value.products[1].whatsappProductItem.externalProductId","delivery":"neverSent"}"#);
    Ok(())
}

/// a limit of the schema: the workspace id is a UUID
pub async fn input_workspace_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .workspace_id("my-workspace")
            .await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// written from the schema: a body of the kind list with every member
pub async fn list_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::List(ListBody {
                    title: Some("A title".into()),
                    text: Some("A text".into()),
                    alt_text: Some("In words".into()),
                    items: Some(vec![BodyItem {
                        title: Some("Section".into()),
                        description: Some("A description".into()),
                        alt_text: Some("Row".into()),
                        media_url: Some("https://example.com/r.png".into()),
                        actions: Some(vec![Action::Postback(PostbackAction {
                            text: Some("Row".into()),
                            payload: Some("row-1".into()),
                            metadata: Some(ActionMetadata {
                                description: Some(ActionDescription { label: Some("A second line".into()) }),
                            }),
                            ..Default::default()
                        })]),
                    }]),
                    actions: Some(vec![
                        Action::Reply(ReplyAction { text: Some("Yes".into()), ..Default::default() }),
                        Action::Postback(PostbackAction {
                            text: Some("No".into()),
                            payload: Some("no".into()),
                            ..Default::default()
                        }),
                    ]),
                    metadata: Some(ListMetadata {
                        button: Some(ListButton { label: Some("Show options".into()) }),
                        reply_message: Some(ListReplyMessage {
                            title: Some("Chosen".into()),
                            text: Some("This is it".into()),
                        }),
                    }),
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
    Ok(())
}

/// written from the schema: labels and texts of the greatest length
pub async fn list_limits(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, body: Some(MessageBody::List(ListBody { text: Some("A".into()), items: Some(vec![BodyItem { actions: Some(vec![Action::Postback(PostbackAction { text: Some("A".into()), metadata: Some(ActionMetadata { description: Some(ActionDescription { label: Some("éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé".into()) }) }), ..Default::default() })]), ..Default::default() }]), metadata: Some(ListMetadata { button: Some(ListButton { label: Some("ßßßßßßßßßßßßßßßßßßßß".into()) }), reply_message: Some(ListReplyMessage { title: Some("tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt".into()), text: Some("uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu".into()) }) }), ..Default::default() })), ..Default::default() }).await?;
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
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.holds("body.list.text", &value.text, &"A");
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 1);
                    if let Some(value) = value.first() {
                        if let Some(value) = check.some("body.list.items[0].actions", &value.actions) {
                            check.length("body.list.items[0].actions", value, 1);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[0].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds("body.list.items[0].actions[0].postback.text", &value.text, &"A");
                                        if let Some(value) = check
                                            .some("body.list.items[0].actions[0].postback.metadata", &value.metadata)
                                        {
                                            if let Some(value) = check.some(
                                                "body.list.items[0].actions[0].postback.metadata.description",
                                                &value.description,
                                            ) {
                                                check.holds("body.list.items[0].actions[0].postback.metadata.description.label", &value.label, &"éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé");
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[0].actions[0].postback", other),
                                }
                            }
                        }
                    }
                }
                if let Some(value) = check.some("body.list.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.list.metadata.button", &value.button) {
                        check.holds("body.list.metadata.button.label", &value.label, &"ßßßßßßßßßßßßßßßßßßßß");
                    }
                    if let Some(value) = check.some("body.list.metadata.replyMessage", &value.reply_message) {
                        check.holds("body.list.metadata.replyMessage.title", &value.title, &"tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt");
                        check.holds("body.list.metadata.replyMessage.text", &value.text, &"uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu");
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_list_list_text_3
pub async fn list_with_sections_and_custom_button_label(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::List(ListBody {
                    items: Some(vec![
                        BodyItem {
                            title: Some("Section 1".into()),
                            actions: Some(vec![
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-1".into()),
                                    text: Some("Postback action 1".into()),
                                    metadata: Some(ActionMetadata {
                                        description: Some(ActionDescription {
                                            label: Some("Postback action description 1".into()),
                                        }),
                                    }),
                                    ..Default::default()
                                }),
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-2".into()),
                                    text: Some("Postback action 2".into()),
                                    metadata: Some(ActionMetadata {
                                        description: Some(ActionDescription {
                                            label: Some("Postback action description 2".into()),
                                        }),
                                    }),
                                    ..Default::default()
                                }),
                            ]),
                            ..Default::default()
                        },
                        BodyItem {
                            title: Some("Section 2".into()),
                            actions: Some(vec![
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-3".into()),
                                    text: Some("Postback action 3".into()),
                                    metadata: Some(ActionMetadata {
                                        description: Some(ActionDescription {
                                            label: Some("Postback action description 3".into()),
                                        }),
                                    }),
                                    ..Default::default()
                                }),
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-4".into()),
                                    text: Some("Postback action 4".into()),
                                    metadata: Some(ActionMetadata {
                                        description: Some(ActionDescription {
                                            label: Some("Postback action description 4".into()),
                                        }),
                                    }),
                                    ..Default::default()
                                }),
                            ]),
                            ..Default::default()
                        },
                    ]),
                    title: Some("List title".into()),
                    alt_text: Some("List alt text".into()),
                    text: Some("List text".into()),
                    metadata: Some(ListMetadata {
                        button: Some(ListButton { label: Some("Show options".into()) }),
                        ..Default::default()
                    }),
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
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.holds("body.list.title", &value.title, &"List title");
                check.holds("body.list.text", &value.text, &"List text");
                check.holds("body.list.altText", &value.alt_text, &"List alt text");
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.list.items[0].title", &value.title, &"Section 1");
                        if let Some(value) = check.some("body.list.items[0].actions", &value.actions) {
                            check.length("body.list.items[0].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[0].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 1",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-1",
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
                                                    &"Postback action description 1",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[0].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[0].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 2",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-2",
                                        );
                                        if let Some(value) = check
                                            .some("body.list.items[0].actions[1].postback.metadata", &value.metadata)
                                        {
                                            if let Some(value) = check.some(
                                                "body.list.items[0].actions[1].postback.metadata.description",
                                                &value.description,
                                            ) {
                                                check.holds(
                                                    "body.list.items[0].actions[1].postback.metadata.description.label",
                                                    &value.label,
                                                    &"Postback action description 2",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[0].actions[1].postback", other),
                                }
                            }
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.list.items[1].title", &value.title, &"Section 2");
                        if let Some(value) = check.some("body.list.items[1].actions", &value.actions) {
                            check.length("body.list.items[1].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[1].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[1].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 3",
                                        );
                                        check.holds(
                                            "body.list.items[1].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-3",
                                        );
                                        if let Some(value) = check
                                            .some("body.list.items[1].actions[0].postback.metadata", &value.metadata)
                                        {
                                            if let Some(value) = check.some(
                                                "body.list.items[1].actions[0].postback.metadata.description",
                                                &value.description,
                                            ) {
                                                check.holds(
                                                    "body.list.items[1].actions[0].postback.metadata.description.label",
                                                    &value.label,
                                                    &"Postback action description 3",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[1].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[1].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[1].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 4",
                                        );
                                        check.holds(
                                            "body.list.items[1].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-4",
                                        );
                                        if let Some(value) = check
                                            .some("body.list.items[1].actions[1].postback.metadata", &value.metadata)
                                        {
                                            if let Some(value) = check.some(
                                                "body.list.items[1].actions[1].postback.metadata.description",
                                                &value.description,
                                            ) {
                                                check.holds(
                                                    "body.list.items[1].actions[1].postback.metadata.description.label",
                                                    &value.label,
                                                    &"Postback action description 4",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[1].actions[1].postback", other),
                                }
                            }
                        }
                    }
                }
                if let Some(value) = check.some("body.list.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.list.metadata.button", &value.button) {
                        check.holds("body.list.metadata.button.label", &value.label, &"Show options");
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_list_list_text_2
pub async fn list_with_sections(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::List(ListBody {
                    items: Some(vec![
                        BodyItem {
                            title: Some("Section 1".into()),
                            actions: Some(vec![
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-1".into()),
                                    text: Some("Postback action 1".into()),
                                    ..Default::default()
                                }),
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-2".into()),
                                    text: Some("Postback action 2".into()),
                                    ..Default::default()
                                }),
                            ]),
                            ..Default::default()
                        },
                        BodyItem {
                            title: Some("Section 2".into()),
                            actions: Some(vec![
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-3".into()),
                                    text: Some("Postback action 3".into()),
                                    ..Default::default()
                                }),
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-4".into()),
                                    text: Some("Postback action 4".into()),
                                    ..Default::default()
                                }),
                            ]),
                            ..Default::default()
                        },
                    ]),
                    title: Some("List title".into()),
                    alt_text: Some("List alt text".into()),
                    text: Some("List text".into()),
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
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.holds("body.list.title", &value.title, &"List title");
                check.holds("body.list.text", &value.text, &"List text");
                check.holds("body.list.altText", &value.alt_text, &"List alt text");
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.list.items[0].title", &value.title, &"Section 1");
                        if let Some(value) = check.some("body.list.items[0].actions", &value.actions) {
                            check.length("body.list.items[0].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[0].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 1",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-1",
                                        );
                                    }
                                    other => check.fail("body.list.items[0].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[0].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 2",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-2",
                                        );
                                    }
                                    other => check.fail("body.list.items[0].actions[1].postback", other),
                                }
                            }
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.list.items[1].title", &value.title, &"Section 2");
                        if let Some(value) = check.some("body.list.items[1].actions", &value.actions) {
                            check.length("body.list.items[1].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[1].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[1].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 3",
                                        );
                                        check.holds(
                                            "body.list.items[1].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-3",
                                        );
                                    }
                                    other => check.fail("body.list.items[1].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[1].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[1].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 4",
                                        );
                                        check.holds(
                                            "body.list.items[1].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-4",
                                        );
                                    }
                                    other => check.fail("body.list.items[1].actions[1].postback", other),
                                }
                            }
                        }
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// written from the schema: a list of its text alone
pub async fn list_without_items(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::List(ListBody { text: Some("A text".into()), ..Default::default() })),
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
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.holds("body.list.text", &value.text, &"A text");
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_list_list_text
pub async fn list_without_sections(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::List(ListBody {
                    items: Some(vec![BodyItem {
                        actions: Some(vec![
                            Action::Postback(PostbackAction {
                                payload: Some("postback-action-payload-1".into()),
                                text: Some("Postback action 1".into()),
                                ..Default::default()
                            }),
                            Action::Postback(PostbackAction {
                                payload: Some("postback-action-payload-2".into()),
                                text: Some("Postback action 2".into()),
                                ..Default::default()
                            }),
                        ]),
                        ..Default::default()
                    }]),
                    title: Some("List title".into()),
                    alt_text: Some("List alt text".into()),
                    text: Some("List text".into()),
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
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.holds("body.list.title", &value.title, &"List title");
                check.holds("body.list.text", &value.text, &"List text");
                check.holds("body.list.altText", &value.alt_text, &"List alt text");
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 1);
                    if let Some(value) = value.first() {
                        if let Some(value) = check.some("body.list.items[0].actions", &value.actions) {
                            check.length("body.list.items[0].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[0].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 1",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-1",
                                        );
                                    }
                                    other => check.fail("body.list.items[0].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[0].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 2",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-2",
                                        );
                                    }
                                    other => check.fail("body.list.items[0].actions[1].postback", other),
                                }
                            }
                        }
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// written from the schema: a body of the kind location with every member
pub async fn location_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Location(LocationBody {
                    coordinates: Some(Coordinates { latitude: Some(-33.8567844), longitude: Some(151.2152967) }),
                    location: Some(PlaceName {
                        address: Some("Bennelong Point, Sydney".into()),
                        label: Some("Opera House".into()),
                    }),
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
        check.equal("body.type", value.kind(), "location");
        match value {
            MessageBody::Location(value) => {
                if let Some(value) = check.some("body.location.coordinates", &value.coordinates) {
                    check.holds("body.location.coordinates.latitude", &value.latitude, &-33.8567844);
                    check.holds("body.location.coordinates.longitude", &value.longitude, &151.2152967);
                }
                if let Some(value) = check.some("body.location.location", &value.location) {
                    check.holds("body.location.location.address", &value.address, &"Bennelong Point, Sydney");
                    check.holds("body.location.location.label", &value.label, &"Opera House");
                }
            }
            other => check.fail("body.location", other),
        }
    }
    Ok(())
}

/// written from the schema: the greatest coordinates, zero included
pub async fn location_corners(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Location(LocationBody {
                    coordinates: Some(Coordinates { latitude: Some(-90.0), longitude: Some(180.0) }),
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
        check.equal("body.type", value.kind(), "location");
        match value {
            MessageBody::Location(value) => {
                if let Some(value) = check.some("body.location.coordinates", &value.coordinates) {
                    check.holds("body.location.coordinates.latitude", &value.latitude, &-90.0);
                    check.holds("body.location.coordinates.longitude", &value.longitude, &180.0);
                }
            }
            other => check.fail("body.location", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample body_location_location
pub async fn location(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Location(LocationBody {
                    coordinates: Some(Coordinates { latitude: Some(52.3435942), longitude: Some(4.9091077) }),
                    location: Some(PlaceName {
                        address: Some("Trompenburgstraat 2C, 1079 TX Amsterdam".into()),
                        label: Some("MessageBird Amsterdam office".into()),
                    }),
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
        check.equal("body.type", value.kind(), "location");
        match value {
            MessageBody::Location(value) => {
                if let Some(value) = check.some("body.location.coordinates", &value.coordinates) {
                    check.holds("body.location.coordinates.latitude", &value.latitude, &52.3435942);
                    check.holds("body.location.coordinates.longitude", &value.longitude, &4.9091077);
                }
                if let Some(value) = check.some("body.location.location", &value.location) {
                    check.holds(
                        "body.location.location.address",
                        &value.address,
                        &"Trompenburgstraat 2C, 1079 TX Amsterdam",
                    );
                    check.holds("body.location.location.label", &value.label, &"MessageBird Amsterdam office");
                }
            }
            other => check.fail("body.location", other),
        }
    }
    Ok(())
}

/// a workspace given with the call instead of the client's
pub async fn option_workspace_id(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                ..Default::default()
            },
        )
        .workspace_id("33333333-3333-4333-8333-333333333333")
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// written from the schema: the longest expiration
pub async fn otp_longest(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Authentication(AuthenticationBody {
                    otp: Some(OneTimePassword {
                        disclaimer: Some(false),
                        expiration_time: Some(90),
                        ..Default::default()
                    }),
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
        check.equal("body.type", value.kind(), "authentication");
        match value {
            MessageBody::Authentication(value) => {
                if let Some(value) = check.some("body.authentication.otp", &value.otp) {
                    check.holds("body.authentication.otp.disclaimer", &value.disclaimer, &false);
                    check.holds("body.authentication.otp.expirationTime", &value.expiration_time, &90);
                }
            }
            other => check.fail("body.authentication", other),
        }
    }
    Ok(())
}

/// written from the schema: the shortest expiration
pub async fn otp_shortest(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Authentication(AuthenticationBody {
                    otp: Some(OneTimePassword {
                        disclaimer: Some(true),
                        expiration_time: Some(1),
                        ..Default::default()
                    }),
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
        check.equal("body.type", value.kind(), "authentication");
        match value {
            MessageBody::Authentication(value) => {
                if let Some(value) = check.some("body.authentication.otp", &value.otp) {
                    check.holds("body.authentication.otp.disclaimer", &value.disclaimer, &true);
                    check.holds("body.authentication.otp.expirationTime", &value.expiration_time, &1);
                }
            }
            other => check.fail("body.authentication", other),
        }
    }
    Ok(())
}

/// List, list message with metadata, with the receiver of that page (no identifierKey)
pub async fn page_list_message_with_metadata(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::List(ListBody {
                    items: Some(vec![
                        BodyItem {
                            title: Some("Section 1".into()),
                            actions: Some(vec![
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-1".into()),
                                    text: Some("Postback action 1".into()),
                                    metadata: Some(ActionMetadata {
                                        description: Some(ActionDescription {
                                            label: Some("Postback action description 1".into()),
                                        }),
                                    }),
                                    ..Default::default()
                                }),
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-2".into()),
                                    text: Some("Postback action 2".into()),
                                    metadata: Some(ActionMetadata {
                                        description: Some(ActionDescription {
                                            label: Some("Postback action description 2".into()),
                                        }),
                                    }),
                                    ..Default::default()
                                }),
                            ]),
                            ..Default::default()
                        },
                        BodyItem {
                            title: Some("Section 2".into()),
                            actions: Some(vec![
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-3".into()),
                                    text: Some("Postback action 3".into()),
                                    metadata: Some(ActionMetadata {
                                        description: Some(ActionDescription {
                                            label: Some("Postback action description 3".into()),
                                        }),
                                    }),
                                    ..Default::default()
                                }),
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-4".into()),
                                    text: Some("Postback action 4".into()),
                                    metadata: Some(ActionMetadata {
                                        description: Some(ActionDescription {
                                            label: Some("Postback action description 4".into()),
                                        }),
                                    }),
                                    ..Default::default()
                                }),
                            ]),
                            ..Default::default()
                        },
                    ]),
                    title: Some("List title".into()),
                    alt_text: Some("List alt text".into()),
                    text: Some("List text".into()),
                    metadata: Some(ListMetadata {
                        button: Some(ListButton { label: Some("Show options".into()) }),
                        ..Default::default()
                    }),
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
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.holds("body.list.title", &value.title, &"List title");
                check.holds("body.list.text", &value.text, &"List text");
                check.holds("body.list.altText", &value.alt_text, &"List alt text");
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.list.items[0].title", &value.title, &"Section 1");
                        if let Some(value) = check.some("body.list.items[0].actions", &value.actions) {
                            check.length("body.list.items[0].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[0].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 1",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-1",
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
                                                    &"Postback action description 1",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[0].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[0].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 2",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-2",
                                        );
                                        if let Some(value) = check
                                            .some("body.list.items[0].actions[1].postback.metadata", &value.metadata)
                                        {
                                            if let Some(value) = check.some(
                                                "body.list.items[0].actions[1].postback.metadata.description",
                                                &value.description,
                                            ) {
                                                check.holds(
                                                    "body.list.items[0].actions[1].postback.metadata.description.label",
                                                    &value.label,
                                                    &"Postback action description 2",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[0].actions[1].postback", other),
                                }
                            }
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.list.items[1].title", &value.title, &"Section 2");
                        if let Some(value) = check.some("body.list.items[1].actions", &value.actions) {
                            check.length("body.list.items[1].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[1].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[1].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 3",
                                        );
                                        check.holds(
                                            "body.list.items[1].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-3",
                                        );
                                        if let Some(value) = check
                                            .some("body.list.items[1].actions[0].postback.metadata", &value.metadata)
                                        {
                                            if let Some(value) = check.some(
                                                "body.list.items[1].actions[0].postback.metadata.description",
                                                &value.description,
                                            ) {
                                                check.holds(
                                                    "body.list.items[1].actions[0].postback.metadata.description.label",
                                                    &value.label,
                                                    &"Postback action description 3",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[1].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[1].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[1].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 4",
                                        );
                                        check.holds(
                                            "body.list.items[1].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-4",
                                        );
                                        if let Some(value) = check
                                            .some("body.list.items[1].actions[1].postback.metadata", &value.metadata)
                                        {
                                            if let Some(value) = check.some(
                                                "body.list.items[1].actions[1].postback.metadata.description",
                                                &value.description,
                                            ) {
                                                check.holds(
                                                    "body.list.items[1].actions[1].postback.metadata.description.label",
                                                    &value.label,
                                                    &"Postback action description 4",
                                                );
                                            }
                                        }
                                    }
                                    other => check.fail("body.list.items[1].actions[1].postback", other),
                                }
                            }
                        }
                    }
                }
                if let Some(value) = check.some("body.list.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.list.metadata.button", &value.button) {
                        check.holds("body.list.metadata.button.label", &value.label, &"Show options");
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// List, list message with sections, with the receiver of that page (no identifierKey)
pub async fn page_list_message_with_sections(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::List(ListBody {
                    items: Some(vec![
                        BodyItem {
                            title: Some("Section 1".into()),
                            actions: Some(vec![
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-1".into()),
                                    text: Some("Postback action 1".into()),
                                    ..Default::default()
                                }),
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-2".into()),
                                    text: Some("Postback action 2".into()),
                                    ..Default::default()
                                }),
                            ]),
                            ..Default::default()
                        },
                        BodyItem {
                            title: Some("Section 2".into()),
                            actions: Some(vec![
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-3".into()),
                                    text: Some("Postback action 3".into()),
                                    ..Default::default()
                                }),
                                Action::Postback(PostbackAction {
                                    payload: Some("postback-action-payload-4".into()),
                                    text: Some("Postback action 4".into()),
                                    ..Default::default()
                                }),
                            ]),
                            ..Default::default()
                        },
                    ]),
                    title: Some("List title".into()),
                    alt_text: Some("List alt text".into()),
                    text: Some("List text".into()),
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
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.holds("body.list.title", &value.title, &"List title");
                check.holds("body.list.text", &value.text, &"List text");
                check.holds("body.list.altText", &value.alt_text, &"List alt text");
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 2);
                    if let Some(value) = value.first() {
                        check.holds("body.list.items[0].title", &value.title, &"Section 1");
                        if let Some(value) = check.some("body.list.items[0].actions", &value.actions) {
                            check.length("body.list.items[0].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[0].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 1",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-1",
                                        );
                                    }
                                    other => check.fail("body.list.items[0].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[0].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 2",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-2",
                                        );
                                    }
                                    other => check.fail("body.list.items[0].actions[1].postback", other),
                                }
                            }
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.holds("body.list.items[1].title", &value.title, &"Section 2");
                        if let Some(value) = check.some("body.list.items[1].actions", &value.actions) {
                            check.length("body.list.items[1].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[1].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[1].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 3",
                                        );
                                        check.holds(
                                            "body.list.items[1].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-3",
                                        );
                                    }
                                    other => check.fail("body.list.items[1].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[1].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[1].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 4",
                                        );
                                        check.holds(
                                            "body.list.items[1].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-4",
                                        );
                                    }
                                    other => check.fail("body.list.items[1].actions[1].postback", other),
                                }
                            }
                        }
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// List, list message without sections, with the receiver of that page (no identifierKey)
pub async fn page_list_message_without_sections(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::List(ListBody {
                    items: Some(vec![BodyItem {
                        actions: Some(vec![
                            Action::Postback(PostbackAction {
                                payload: Some("postback-action-payload-1".into()),
                                text: Some("Postback action 1".into()),
                                ..Default::default()
                            }),
                            Action::Postback(PostbackAction {
                                payload: Some("postback-action-payload-2".into()),
                                text: Some("Postback action 2".into()),
                                ..Default::default()
                            }),
                        ]),
                        ..Default::default()
                    }]),
                    title: Some("List title".into()),
                    alt_text: Some("List alt text".into()),
                    text: Some("List text".into()),
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
        check.equal("body.type", value.kind(), "list");
        match value {
            MessageBody::List(value) => {
                check.holds("body.list.title", &value.title, &"List title");
                check.holds("body.list.text", &value.text, &"List text");
                check.holds("body.list.altText", &value.alt_text, &"List alt text");
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 1);
                    if let Some(value) = value.first() {
                        if let Some(value) = check.some("body.list.items[0].actions", &value.actions) {
                            check.length("body.list.items[0].actions", value, 2);
                            if let Some(value) = value.first() {
                                check.equal("body.list.items[0].actions[0].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.text",
                                            &value.text,
                                            &"Postback action 1",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[0].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-1",
                                        );
                                    }
                                    other => check.fail("body.list.items[0].actions[0].postback", other),
                                }
                            }
                            if let Some(value) = value.get(1) {
                                check.equal("body.list.items[0].actions[1].type", value.kind(), "postback");
                                match value {
                                    Action::Postback(value) => {
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.text",
                                            &value.text,
                                            &"Postback action 2",
                                        );
                                        check.holds(
                                            "body.list.items[0].actions[1].postback.payload",
                                            &value.payload,
                                            &"postback-action-payload-2",
                                        );
                                    }
                                    other => check.fail("body.list.items[0].actions[1].postback", other),
                                }
                            }
                        }
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, the sample of ReplyTo, its id and its body as they stand there in words
pub async fn page_reply_to(check: &mut Check) -> Outcome {
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
                    text: Some("Single text message".into()),
                    ..Default::default()
                })),
                reply_to: Some(ReplyTo {
                    id: Some("<recievedmessageid>".into()),
                    r#type: Some(ReplyToType::Message),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.holds("replyTo.id", &value.id, &"<recievedmessageid>");
        check.holds("replyTo.type", &value.r#type, &ReplyToType::Message);
    }
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Single text message");
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}

/// Text, single text message with postback actions, with the receiver of that page (no identifierKey)
pub async fn page_single_text_message_with_postback_actions(check: &mut Check) -> Outcome {
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

/// Text, single text message with postback and reply actions, with the receiver of that page (no identifierKey)
pub async fn page_single_text_message_with_postback_and_reply_actions(check: &mut Check) -> Outcome {
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
                    text: Some("Single text message with reply and postback actions".into()),
                    actions: Some(vec![
                        Action::Postback(PostbackAction {
                            text: Some("Postback action 1".into()),
                            payload: Some("postback-payload-1".into()),
                            ..Default::default()
                        }),
                        Action::Reply(ReplyAction { text: Some("Reply action 1".into()), ..Default::default() }),
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
                check.holds("body.text.text", &value.text, &"Single text message with reply and postback actions");
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
                        check.equal("body.text.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.text.actions[1].reply.text", &value.text, &"Reply action 1");
                            }
                            other => check.fail("body.text.actions[1].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}

/// Text, single text message with reply actions, with the receiver of that page (no identifierKey)
pub async fn page_single_text_message_with_reply_actions(check: &mut Check) -> Outcome {
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
                    text: Some("Single text message with reply actions".into()),
                    actions: Some(vec![
                        Action::Reply(ReplyAction { text: Some("Reply action 1".into()), ..Default::default() }),
                        Action::Reply(ReplyAction { text: Some("Reply action 2".into()), ..Default::default() }),
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
                check.holds("body.text.text", &value.text, &"Single text message with reply actions");
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.text.actions[0].reply.text", &value.text, &"Reply action 1");
                            }
                            other => check.fail("body.text.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.text.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.text.actions[1].reply.text", &value.text, &"Reply action 2");
                            }
                            other => check.fail("body.text.actions[1].reply", other),
                        }
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}

/// Text, single text message, with the receiver of that page (no identifierKey)
pub async fn page_single_text_message(check: &mut Check) -> Outcome {
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
                    text: Some("Single text message".into()),
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
                check.holds("body.text.text", &value.text, &"Single text message");
            }
            other => check.fail("body.text", other),
        }
    }
    Ok(())
}

/// Messaging and Sending WhatsApp messages, the sample of Template (no identifierKey), without the comma before its last brace
pub async fn page_template(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    version: Some("latest".into()),
                    locale: Some("en".into()),
                    parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
                        key: Some("name".into()),
                        value: Some("Robert".into()),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        check.holds("template.version", &value.version, &"latest");
        check.holds("template.locale", &value.locale, &"en");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                        check.holds("template.parameters[0].value", &value.value, &"Robert");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a body of the kind permission_request with every member
pub async fn permission_request_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::PermissionRequest(PermissionRequest {
                    resource: Some(PermissionResource::Call),
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
        check.equal("body.type", value.kind(), "permission_request");
        match value {
            MessageBody::PermissionRequest(value) => {
                check.holds("body.permission_request.resource", &value.resource, &PermissionResource::Call);
            }
            other => check.fail("body.permission_request", other),
        }
    }
    Ok(())
}

/// Messaging, Send a message, the receiver of the Body sample (no identifierKey), with a text
pub async fn receiver_without_key(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// written from the schema: false, zero and an empty text are sent, not dropped
pub async fn reference_and_false(check: &mut Check) -> Outcome {
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
                reference: Some("".into()),
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                cap_frequency: Some(false),
                enable_link_tracking: Some(false),
                ignore_quiet_hours: Some(false),
                ignore_global_holdout: Some(false),
                tags: Some(vec![]),
                validity: Some(0),
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
    check.holds("reference", &answer.reference, &"");
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Hello");
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

/// the last answer is the error, with the number of attempts
pub async fn retry_429_exhausted(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(1)
            .await,
        r#"{"kind":"rateLimit","status":429,"retryAfterMs":0,"delivery":"answered","attempts":2}"#,
    );
    Ok(())
}

/// 429 says that the request was not processed, so even a write is repeated
pub async fn retry_429(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                ..Default::default()
            },
        )
        .max_retries(1)
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// 503 says that the request was not processed, so even a write is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                ..Default::default()
            },
        )
        .max_retries(2)
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// the client's number of retries counts where the call names none
pub async fn retry_client_default(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key").max_retries(1));
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// a write answered 408 is not repeated
pub async fn retry_not_408(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"api","status":408,"attempts":1}"#,
    );
    Ok(())
}

/// a conflict is an answer, not a fault
pub async fn retry_not_409(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"conflict","status":409,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// a write answered 500 may have been done, so it is not repeated
pub async fn retry_not_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"server","status":500,"delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// a write whose connection broke may have been done
pub async fn retry_not_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .max_retries(2)
            .await,
        r#"{"kind":"connection","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// written from the schema: a body of the kind section with every member
pub async fn section_all_members(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Section(SectionBody {
                    items: Some(vec![
                        SectionItem::Text(TextBody { text: Some("First".into()), ..Default::default() }),
                        SectionItem::Image(ImageBody {
                            images: Some(vec![BodyImage {
                                media_url: Some("https://example.com/i.png".into()),
                                ..Default::default()
                            }]),
                            ..Default::default()
                        }),
                        SectionItem::File(FileBody {
                            files: Some(vec![BodyFile {
                                media_url: Some("https://example.com/a.pdf".into()),
                                content_type: Some("application/pdf".into()),
                                ..Default::default()
                            }]),
                            ..Default::default()
                        }),
                        SectionItem::Gif(GifBody {
                            media_url: Some("https://example.com/cat.gif".into()),
                            ..Default::default()
                        }),
                        SectionItem::Location(LocationBody {
                            coordinates: Some(Coordinates { latitude: Some(1.5), longitude: Some(-2.25) }),
                            ..Default::default()
                        }),
                        SectionItem::Carousel(CarouselBody {
                            items: Some(vec![BodyItem {
                                title: Some("One".into()),
                                media_url: Some("https://example.com/1.png".into()),
                                description: Some("The first".into()),
                                alt_text: Some("A one".into()),
                                actions: Some(vec![Action::Link(LinkAction {
                                    text: Some("Open".into()),
                                    url: Some("https://example.com/1".into()),
                                })]),
                            }]),
                            ..Default::default()
                        }),
                        SectionItem::List(ListBody { text: Some("A list".into()), ..Default::default() }),
                        SectionItem::Section(NestedSectionBody {
                            items: Some(vec![
                                NestedSectionItem::Text(TextBody { text: Some("Inner".into()), ..Default::default() }),
                                NestedSectionItem::List(ListBody {
                                    text: Some("Inner list".into()),
                                    ..Default::default()
                                }),
                            ]),
                            configurations: Some(HashMap::from([
                                ("default".to_owned(), "a".into()),
                                ("any_key".to_owned(), "b".into()),
                            ])),
                        }),
                    ]),
                    configurations: Some(HashMap::from([
                        ("layout".to_owned(), "wide".into()),
                        ("snake_key".to_owned(), "1".into()),
                    ])),
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
        check.equal("body.type", value.kind(), "section");
        match value {
            MessageBody::Section(value) => {
                if let Some(value) = check.some("body.section.items", &value.items) {
                    check.length("body.section.items", value, 8);
                    if let Some(value) = value.first() {
                        check.equal("body.section.items[0].type", value.kind(), "text");
                        match value {
                            SectionItem::Text(value) => {
                                check.holds("body.section.items[0].text.text", &value.text, &"First");
                            }
                            other => check.fail("body.section.items[0].text", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.section.items[1].type", value.kind(), "image");
                        match value {
                            SectionItem::Image(value) => {
                                if let Some(value) = check.some("body.section.items[1].image.images", &value.images) {
                                    check.length("body.section.items[1].image.images", value, 1);
                                    if let Some(value) = value.first() {
                                        check.holds(
                                            "body.section.items[1].image.images[0].mediaUrl",
                                            &value.media_url,
                                            &"https://example.com/i.png",
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.section.items[1].image", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.section.items[2].type", value.kind(), "file");
                        match value {
                            SectionItem::File(value) => {
                                if let Some(value) = check.some("body.section.items[2].file.files", &value.files) {
                                    check.length("body.section.items[2].file.files", value, 1);
                                    if let Some(value) = value.first() {
                                        check.holds(
                                            "body.section.items[2].file.files[0].mediaUrl",
                                            &value.media_url,
                                            &"https://example.com/a.pdf",
                                        );
                                        check.holds(
                                            "body.section.items[2].file.files[0].contentType",
                                            &value.content_type,
                                            &"application/pdf",
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.section.items[2].file", other),
                        }
                    }
                    if let Some(value) = value.get(3) {
                        check.equal("body.section.items[3].type", value.kind(), "gif");
                        match value {
                            SectionItem::Gif(value) => {
                                check.holds(
                                    "body.section.items[3].gif.mediaUrl",
                                    &value.media_url,
                                    &"https://example.com/cat.gif",
                                );
                            }
                            other => check.fail("body.section.items[3].gif", other),
                        }
                    }
                    if let Some(value) = value.get(4) {
                        check.equal("body.section.items[4].type", value.kind(), "location");
                        match value {
                            SectionItem::Location(value) => {
                                if let Some(value) =
                                    check.some("body.section.items[4].location.coordinates", &value.coordinates)
                                {
                                    check.holds(
                                        "body.section.items[4].location.coordinates.latitude",
                                        &value.latitude,
                                        &1.5,
                                    );
                                    check.holds(
                                        "body.section.items[4].location.coordinates.longitude",
                                        &value.longitude,
                                        &-2.25,
                                    );
                                }
                            }
                            other => check.fail("body.section.items[4].location", other),
                        }
                    }
                    if let Some(value) = value.get(5) {
                        check.equal("body.section.items[5].type", value.kind(), "carousel");
                        match value {
                            SectionItem::Carousel(value) => {
                                if let Some(value) = check.some("body.section.items[5].carousel.items", &value.items) {
                                    check.length("body.section.items[5].carousel.items", value, 1);
                                    if let Some(value) = value.first() {
                                        check.holds(
                                            "body.section.items[5].carousel.items[0].title",
                                            &value.title,
                                            &"One",
                                        );
                                        check.holds(
                                            "body.section.items[5].carousel.items[0].mediaUrl",
                                            &value.media_url,
                                            &"https://example.com/1.png",
                                        );
                                        check.holds(
                                            "body.section.items[5].carousel.items[0].description",
                                            &value.description,
                                            &"The first",
                                        );
                                        check.holds(
                                            "body.section.items[5].carousel.items[0].altText",
                                            &value.alt_text,
                                            &"A one",
                                        );
                                        if let Some(value) = check
                                            .some("body.section.items[5].carousel.items[0].actions", &value.actions)
                                        {
                                            check.length("body.section.items[5].carousel.items[0].actions", value, 1);
                                            if let Some(value) = value.first() {
                                                check.equal(
                                                    "body.section.items[5].carousel.items[0].actions[0].type",
                                                    value.kind(),
                                                    "link",
                                                );
                                                match value {
                                                    Action::Link(value) => {
                                                        check.holds("body.section.items[5].carousel.items[0].actions[0].link.text", &value.text, &"Open");
                                                        check.holds("body.section.items[5].carousel.items[0].actions[0].link.url", &value.url, &"https://example.com/1");
                                                    }
                                                    other => check.fail(
                                                        "body.section.items[5].carousel.items[0].actions[0].link",
                                                        other,
                                                    ),
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            other => check.fail("body.section.items[5].carousel", other),
                        }
                    }
                    if let Some(value) = value.get(6) {
                        check.equal("body.section.items[6].type", value.kind(), "list");
                        match value {
                            SectionItem::List(value) => {
                                check.holds("body.section.items[6].list.text", &value.text, &"A list");
                            }
                            other => check.fail("body.section.items[6].list", other),
                        }
                    }
                    if let Some(value) = value.get(7) {
                        check.equal("body.section.items[7].type", value.kind(), "section");
                        match value {
                            SectionItem::Section(value) => {
                                if let Some(value) = check.some("body.section.items[7].section.items", &value.items) {
                                    check.length("body.section.items[7].section.items", value, 2);
                                    if let Some(value) = value.first() {
                                        check.equal(
                                            "body.section.items[7].section.items[0].type",
                                            value.kind(),
                                            "text",
                                        );
                                        match value {
                                            NestedSectionItem::Text(value) => {
                                                check.holds(
                                                    "body.section.items[7].section.items[0].text.text",
                                                    &value.text,
                                                    &"Inner",
                                                );
                                            }
                                            other => check.fail("body.section.items[7].section.items[0].text", other),
                                        }
                                    }
                                    if let Some(value) = value.get(1) {
                                        check.equal(
                                            "body.section.items[7].section.items[1].type",
                                            value.kind(),
                                            "list",
                                        );
                                        match value {
                                            NestedSectionItem::List(value) => {
                                                check.holds(
                                                    "body.section.items[7].section.items[1].list.text",
                                                    &value.text,
                                                    &"Inner list",
                                                );
                                            }
                                            other => check.fail("body.section.items[7].section.items[1].list", other),
                                        }
                                    }
                                }
                                if let Some(value) =
                                    check.some("body.section.items[7].section.configurations", &value.configurations)
                                {
                                    if let Some(value) = check.some(
                                        "body.section.items[7].section.configurations.default",
                                        &value.get("default"),
                                    ) {
                                        check.equal(
                                            "body.section.items[7].section.configurations.default",
                                            *value,
                                            &"a",
                                        );
                                    }
                                    if let Some(value) = check.some(
                                        "body.section.items[7].section.configurations.any_key",
                                        &value.get("any_key"),
                                    ) {
                                        check.equal(
                                            "body.section.items[7].section.configurations.any_key",
                                            *value,
                                            &"b",
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.section.items[7].section", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.section.configurations", &value.configurations) {
                    if let Some(value) = check.some("body.section.configurations.layout", &value.get("layout")) {
                        check.equal("body.section.configurations.layout", *value, &"wide");
                    }
                    if let Some(value) = check.some("body.section.configurations.snake_key", &value.get("snake_key")) {
                        check.equal("body.section.configurations.snake_key", *value, &"1");
                    }
                }
            }
            other => check.fail("body.section", other),
        }
    }
    Ok(())
}

/// written from the schema: keys of maps leave as they are
pub async fn section_keys_untouched(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Section(SectionBody {
                    items: Some(vec![SectionItem::Text(TextBody { text: Some("Hi".into()), ..Default::default() })]),
                    configurations: Some(HashMap::from([
                        ("snake_key".to_owned(), "a".into()),
                        ("camelKey".to_owned(), "b".into()),
                        ("Some-Key".to_owned(), "c".into()),
                        ("type".to_owned(), "d".into()),
                    ])),
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
        check.equal("body.type", value.kind(), "section");
        match value {
            MessageBody::Section(value) => {
                if let Some(value) = check.some("body.section.items", &value.items) {
                    check.length("body.section.items", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("body.section.items[0].type", value.kind(), "text");
                        match value {
                            SectionItem::Text(value) => {
                                check.holds("body.section.items[0].text.text", &value.text, &"Hi");
                            }
                            other => check.fail("body.section.items[0].text", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.section.configurations", &value.configurations) {
                    if let Some(value) = check.some("body.section.configurations.snake_key", &value.get("snake_key")) {
                        check.equal("body.section.configurations.snake_key", *value, &"a");
                    }
                    if let Some(value) = check.some("body.section.configurations.camelKey", &value.get("camelKey")) {
                        check.equal("body.section.configurations.camelKey", *value, &"b");
                    }
                    if let Some(value) = check.some("body.section.configurations.Some-Key", &value.get("Some-Key")) {
                        check.equal("body.section.configurations.Some-Key", *value, &"c");
                    }
                    if let Some(value) = check.some("body.section.configurations.type", &value.get("type")) {
                        check.equal("body.section.configurations.type", *value, &"d");
                    }
                }
            }
            other => check.fail("body.section", other),
        }
    }
    Ok(())
}

/// written from the schema: a template with every member, both forms of UTM parameter
pub async fn template_all_members(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    name: Some("welcome".into()),
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    version: Some("latest".into()),
                    locale: Some("pt-BR".into()),
                    attachments: Some(vec![TemplateAttachment {
                        media_url: Some("https://example.com/a.pdf".into()),
                        filename: Some("a.pdf".into()),
                        inline: Some(false),
                    }]),
                    short_links: Some(TemplateShortLinks { enabled: Some(true), domain: Some("default".into()) }),
                    variables: Some(HashMap::from([
                        ("default".to_owned(), "friend".into()),
                        ("first_name".to_owned(), "Ada".into()),
                        ("lastName".to_owned(), "Lovelace".into()),
                    ])),
                    utm_parameters: Some(vec![
                        UtmParameter {
                            key: Some("utm_source".into()),
                            value: Some("bird".into()),
                            ..Default::default()
                        },
                        UtmParameter {
                            key: Some("utm_medium".into()),
                            reference: Some(UtmReference::PlatformName),
                            ..Default::default()
                        },
                    ]),
                    parameters: Some(vec![
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("name".into()),
                            value: Some("Ada".into()),
                        }),
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("no_value".into()),
                            ..Default::default()
                        }),
                    ]),
                    settings: Some(TemplateSettings { disallow_mm_lite: Some(true), ..Default::default() }),
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.name", &value.name, &"welcome");
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        check.holds("template.version", &value.version, &"latest");
        check.holds("template.locale", &value.locale, &"pt-BR");
        if let Some(value) = check.some("template.attachments", &value.attachments) {
            check.length("template.attachments", value, 1);
            if let Some(value) = value.first() {
                check.holds("template.attachments[0].mediaUrl", &value.media_url, &"https://example.com/a.pdf");
                check.holds("template.attachments[0].filename", &value.filename, &"a.pdf");
                check.holds("template.attachments[0].inline", &value.inline, &false);
            }
        }
        if let Some(value) = check.some("template.shortLinks", &value.short_links) {
            check.holds("template.shortLinks.enabled", &value.enabled, &true);
            check.holds("template.shortLinks.domain", &value.domain, &"default");
        }
        if let Some(value) = check.some("template.variables", &value.variables) {
            if let Some(value) = check.some("template.variables.default", &value.get("default")) {
                check.equal("template.variables.default", *value, &"friend");
            }
            if let Some(value) = check.some("template.variables.first_name", &value.get("first_name")) {
                check.equal("template.variables.first_name", *value, &"Ada");
            }
            if let Some(value) = check.some("template.variables.lastName", &value.get("lastName")) {
                check.equal("template.variables.lastName", *value, &"Lovelace");
            }
        }
        if let Some(value) = check.some("template.utmParameters", &value.utm_parameters) {
            check.length("template.utmParameters", value, 2);
            if let Some(value) = value.first() {
                check.holds("template.utmParameters[0].key", &value.key, &"utm_source");
                check.holds("template.utmParameters[0].value", &value.value, &"bird");
            }
            if let Some(value) = value.get(1) {
                check.holds("template.utmParameters[1].key", &value.key, &"utm_medium");
                check.holds("template.utmParameters[1].reference", &value.reference, &UtmReference::PlatformName);
            }
        }
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 2);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                        check.holds("template.parameters[0].value", &value.value, &"Ada");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[1].key", &value.key, &"no_value");
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
        }
        if let Some(value) = check.some("template.settings", &value.settings) {
            check.holds("template.settings.disallowMmLite", &value.disallow_mm_lite, &true);
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample whatsapp_template_3
pub async fn template_button_variable(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("6449eb42-dffb-41c2-81a1-7fd956d2e7a6".into()),
                    version: Some("e0e9190c-c3e7-4026-8fc3-d28a77aa1a52".into()),
                    locale: Some("en".into()),
                    parameters: Some(vec![
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("name".into()),
                            value: Some("Robert".into()),
                        }),
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("url".into()),
                            value: Some("?campaignid=123456".into()),
                        }),
                    ]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"6449eb42-dffb-41c2-81a1-7fd956d2e7a6");
        check.holds("template.version", &value.version, &"e0e9190c-c3e7-4026-8fc3-d28a77aa1a52");
        check.holds("template.locale", &value.locale, &"en");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 2);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                        check.holds("template.parameters[0].value", &value.value, &"Robert");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[1].key", &value.key, &"url");
                        check.holds("template.parameters[1].value", &value.value, &"?campaignid=123456");
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample whatsapp_template_2
pub async fn template_image_variable(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.channels().messages().send("614208aa-b153-4d5d-9989-2fddfc0ce4c3", CreateMessage { receiver: Receiver { contacts: Some(vec![ReceiverContact { identifier_key: Some("phonenumber".into()), identifier_value: Some("+31612345678".into()), ..Default::default() }]) }, template: Some(Template { project_id: Some("7b492653-450b-4e97-b5e4-3827868e7438".into()), version: Some("latest".into()), locale: Some("en".into()), parameters: Some(vec![TemplateParameter::String(StringTemplateParameter { key: Some("imageURL".into()), value: Some("https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media".into()) })]), ..Default::default() }), ..Default::default() }).await?;
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"7b492653-450b-4e97-b5e4-3827868e7438");
        check.holds("template.version", &value.version, &"latest");
        check.holds("template.locale", &value.locale, &"en");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"imageURL");
                        check.holds("template.parameters[0].value", &value.value, &"https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// written from the schema: the kind template without its member
pub async fn template_kind_alone(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Template(None)),
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
        check.equal("body.type", value.kind(), "template");
    }
    Ok(())
}

/// written from the schema: a body of the kind template with every member
pub async fn template_kind(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Template(Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    version: Some("latest".into()),
                    locale: Some("en".into()),
                    parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
                        key: Some("name".into()),
                        value: Some("Ada".into()),
                    })]),
                    ..Default::default()
                }))),
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
        check.equal("body.type", value.kind(), "template");
        match value {
            MessageBody::Template(Some(value)) => {
                check.holds("body.template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
                check.holds("body.template.version", &value.version, &"latest");
                check.holds("body.template.locale", &value.locale, &"en");
                if let Some(value) = check.some("body.template.parameters", &value.parameters) {
                    check.length("body.template.parameters", value, 1);
                    if let Some(value) = value.first() {
                        check.equal("body.template.parameters[0].type", value.kind(), "string");
                        match value {
                            TemplateParameter::String(value) => {
                                check.holds("body.template.parameters[0].key", &value.key, &"name");
                                check.holds("body.template.parameters[0].value", &value.value, &"Ada");
                            }
                            other => check.fail("body.template.parameters[0]", other),
                        }
                    }
                }
            }
            other => check.fail("body.template", other),
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind boolean with every member
pub async fn template_parameter_boolean(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::Boolean(BooleanTemplateParameter {
                        key: Some("vip".into()),
                        value: Some(false),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "boolean");
                match value {
                    TemplateParameter::Boolean(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"vip");
                        check.holds("template.parameters[0].value", &value.value, &false);
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind lineItemList with every member
pub async fn template_parameter_line_item_list(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::LineItemList(LineItemListTemplateParameter {
                        key: Some("lines".into()),
                        value: Some(LineItemListValue {
                            line_items: Some(vec![
                                LineItem {
                                    amount: Some("19.95".into()),
                                    text: Some("A shoe".into()),
                                    r#type: Some(LineItemType::Final),
                                },
                                LineItem {
                                    amount: Some("4.95".into()),
                                    text: Some("Post".into()),
                                    r#type: Some(LineItemType::Pending),
                                },
                            ]),
                        }),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "lineItemList");
                match value {
                    TemplateParameter::LineItemList(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"lines");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[0].value.lineItems", &value.line_items)
                            {
                                check.length("template.parameters[0].value.lineItems", value, 2);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[0].value.lineItems[0].amount",
                                        &value.amount,
                                        &"19.95",
                                    );
                                    check.holds(
                                        "template.parameters[0].value.lineItems[0].text",
                                        &value.text,
                                        &"A shoe",
                                    );
                                    check.holds(
                                        "template.parameters[0].value.lineItems[0].type",
                                        &value.r#type,
                                        &LineItemType::Final,
                                    );
                                }
                                if let Some(value) = value.get(1) {
                                    check.holds(
                                        "template.parameters[0].value.lineItems[1].amount",
                                        &value.amount,
                                        &"4.95",
                                    );
                                    check.holds("template.parameters[0].value.lineItems[1].text", &value.text, &"Post");
                                    check.holds(
                                        "template.parameters[0].value.lineItems[1].type",
                                        &value.r#type,
                                        &LineItemType::Pending,
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind number with every member
pub async fn template_parameter_number(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::Number(NumberTemplateParameter {
                        key: Some("discount".into()),
                        value: Some(2.5),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "number");
                match value {
                    TemplateParameter::Number(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"discount");
                        check.holds("template.parameters[0].value", &value.value, &2.5);
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind object with every member
pub async fn template_parameter_object(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::Object(ObjectTemplateParameter {
                        key: Some("order".into()),
                        value: Some(crate::check::json(
                            r#"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
                        )),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "object");
                match value {
                    TemplateParameter::Object(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"order");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            check.json(
                                "template.parameters[0].value",
                                value,
                                r#"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
                            );
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind productList with every member
pub async fn template_parameter_product_list(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::ProductList(ProductListTemplateParameter {
                        key: Some("products".into()),
                        value: Some(ProductListValue {
                            products: Some(vec![ProductItem::Product(Product {
                                external_product_id: Some("sku-1".into()),
                                amount: Some("19.95".into()),
                                text: Some("A shoe".into()),
                            })]),
                        }),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "productList");
                match value {
                    TemplateParameter::ProductList(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"products");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[0].value.products", &value.products) {
                                check.length("template.parameters[0].value.products", value, 1);
                                if let Some(value) = value.first() {
                                    check.equal(
                                        "template.parameters[0].value.products[0].type",
                                        value.kind(),
                                        "product",
                                    );
                                    match value {
                                        ProductItem::Product(value) => {
                                            check.holds(
                                                "template.parameters[0].value.products[0].product.externalProductId",
                                                &value.external_product_id,
                                                &"sku-1",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.products[0].product.amount",
                                                &value.amount,
                                                &"19.95",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.products[0].product.text",
                                                &value.text,
                                                &"A shoe",
                                            );
                                        }
                                        other => check.fail("template.parameters[0].value.products[0].product", other),
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind productSections with every member
pub async fn template_parameter_product_sections(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::ProductSections(ProductSectionsTemplateParameter {
                        key: Some("shelves".into()),
                        value: Some(ProductSectionsValue {
                            product_sections: Some(vec![ProductSection {
                                title: Some("Shoes".into()),
                                products: Some(vec![Product {
                                    external_product_id: Some("sku-1".into()),
                                    amount: Some("19.95".into()),
                                    text: Some("A shoe".into()),
                                }]),
                            }]),
                        }),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "productSections");
                match value {
                    TemplateParameter::ProductSections(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"shelves");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) =
                                check.some("template.parameters[0].value.productSections", &value.product_sections)
                            {
                                check.length("template.parameters[0].value.productSections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[0].value.productSections[0].title",
                                        &value.title,
                                        &"Shoes",
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[0].value.productSections[0].products",
                                        &value.products,
                                    ) {
                                        check.length(
                                            "template.parameters[0].value.productSections[0].products",
                                            value,
                                            1,
                                        );
                                        if let Some(value) = value.first() {
                                            check.holds("template.parameters[0].value.productSections[0].products[0].externalProductId", &value.external_product_id, &"sku-1");
                                            check.holds(
                                                "template.parameters[0].value.productSections[0].products[0].amount",
                                                &value.amount,
                                                &"19.95",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.productSections[0].products[0].text",
                                                &value.text,
                                                &"A shoe",
                                            );
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind sectionList with every member
pub async fn template_parameter_section_list(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::SectionList(SectionListTemplateParameter {
                        key: Some("sections".into()),
                        value: Some(SectionListValue {
                            sections: Some(vec![ChoiceSection {
                                id: Some("s1".into()),
                                multiple_selection: Some(true),
                                title: Some("Colours".into()),
                                items: Some(vec![ChoiceItem {
                                    id: Some("r1".into()),
                                    r#type: Some(ChoiceItemType::ReplyAction),
                                    reference: Some("ref".into()),
                                    role: Some("row".into()),
                                    hidden: Some(false),
                                    reply_action: Some(ChoiceReply {
                                        text: Some("Red".into()),
                                        image_url: Some("https://example.com/red.png".into()),
                                        payload: Some("red".into()),
                                        sub_title: Some("Warm".into()),
                                    }),
                                }]),
                            }]),
                        }),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "sectionList");
                match value {
                    TemplateParameter::SectionList(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"sections");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[0].value.sections", &value.sections) {
                                check.length("template.parameters[0].value.sections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[0].value.sections[0].id", &value.id, &"s1");
                                    check.holds(
                                        "template.parameters[0].value.sections[0].multipleSelection",
                                        &value.multiple_selection,
                                        &true,
                                    );
                                    check.holds(
                                        "template.parameters[0].value.sections[0].title",
                                        &value.title,
                                        &"Colours",
                                    );
                                    if let Some(value) =
                                        check.some("template.parameters[0].value.sections[0].items", &value.items)
                                    {
                                        check.length("template.parameters[0].value.sections[0].items", value, 1);
                                        if let Some(value) = value.first() {
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].id",
                                                &value.id,
                                                &"r1",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].type",
                                                &value.r#type,
                                                &ChoiceItemType::ReplyAction,
                                            );
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].reference",
                                                &value.reference,
                                                &"ref",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].role",
                                                &value.role,
                                                &"row",
                                            );
                                            check.holds(
                                                "template.parameters[0].value.sections[0].items[0].hidden",
                                                &value.hidden,
                                                &false,
                                            );
                                            if let Some(value) = check.some(
                                                "template.parameters[0].value.sections[0].items[0].replyAction",
                                                &value.reply_action,
                                            ) {
                                                check.holds("template.parameters[0].value.sections[0].items[0].replyAction.text", &value.text, &"Red");
                                                check.holds("template.parameters[0].value.sections[0].items[0].replyAction.imageUrl", &value.image_url, &"https://example.com/red.png");
                                                check.holds("template.parameters[0].value.sections[0].items[0].replyAction.payload", &value.payload, &"red");
                                                check.holds("template.parameters[0].value.sections[0].items[0].replyAction.subTitle", &value.sub_title, &"Warm");
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind shippingMethodList with every member
pub async fn template_parameter_shipping_method_list(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::ShippingMethodList(
                        ShippingMethodListTemplateParameter {
                            key: Some("shipping".into()),
                            value: Some(ShippingMethodListValue {
                                shipping_methods: Some(vec![ShippingMethod {
                                    amount: Some("4.95".into()),
                                    label: Some("Post".into()),
                                    identifier: Some("post".into()),
                                    detail: Some("Two days".into()),
                                }]),
                            }),
                        },
                    )]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "shippingMethodList");
                match value {
                    TemplateParameter::ShippingMethodList(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"shipping");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) =
                                check.some("template.parameters[0].value.shippingMethods", &value.shipping_methods)
                            {
                                check.length("template.parameters[0].value.shippingMethods", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[0].value.shippingMethods[0].amount",
                                        &value.amount,
                                        &"4.95",
                                    );
                                    check.holds(
                                        "template.parameters[0].value.shippingMethods[0].label",
                                        &value.label,
                                        &"Post",
                                    );
                                    check.holds(
                                        "template.parameters[0].value.shippingMethods[0].identifier",
                                        &value.identifier,
                                        &"post",
                                    );
                                    check.holds(
                                        "template.parameters[0].value.shippingMethods[0].detail",
                                        &value.detail,
                                        &"Two days",
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind string with every member
pub async fn template_parameter_string(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
                        key: Some("name".into()),
                        value: Some("Ada".into()),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                        check.holds("template.parameters[0].value", &value.value, &"Ada");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind timeslotList with every member
pub async fn template_parameter_timeslot_list(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::TimeslotList(TimeslotListTemplateParameter {
                        key: Some("slots".into()),
                        value: Some(TimeslotListValue {
                            timeslots: Some(vec![Timeslot {
                                id: Some("t1".into()),
                                start_time: Some(crate::check::time("2025-05-29T06:14:56.392Z")),
                                duration: Some(1800.5),
                            }]),
                        }),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "timeslotList");
                match value {
                    TemplateParameter::TimeslotList(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"slots");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[0].value.timeslots", &value.timeslots)
                            {
                                check.length("template.parameters[0].value.timeslots", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[0].value.timeslots[0].id", &value.id, &"t1");
                                    check.holds(
                                        "template.parameters[0].value.timeslots[0].startTime",
                                        &value.start_time,
                                        &crate::check::time("2025-05-29T06:14:56.392Z"),
                                    );
                                    check.holds(
                                        "template.parameters[0].value.timeslots[0].duration",
                                        &value.duration,
                                        &1800.5,
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind whatsappProductItems with every member
pub async fn template_parameter_whatsapp_product_items(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::WhatsappProductItems(
                        WhatsappProductItemsTemplateParameter {
                            key: Some("waItems".into()),
                            value: Some(WhatsappProductItemsValue {
                                products: Some(vec![
                                    WhatsappProductItem {
                                        id: Some("i2".into()),
                                        r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                        reference: Some("ref".into()),
                                        role: Some("item".into()),
                                        hidden: Some(false),
                                        whatsapp_product_item: Some(WhatsappProduct {
                                            external_product_id: Some("sku-2".into()),
                                        }),
                                    },
                                    WhatsappProductItem {
                                        id: Some("i3".into()),
                                        r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                        reference: Some("ref".into()),
                                        role: Some("item".into()),
                                        hidden: Some(false),
                                        whatsapp_product_item: Some(WhatsappProduct {
                                            external_product_id: Some("sku-3".into()),
                                        }),
                                    },
                                ]),
                            }),
                        },
                    )]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "whatsappProductItems");
                match value {
                    TemplateParameter::WhatsappProductItems(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"waItems");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[0].value.products", &value.products) {
                                check.length("template.parameters[0].value.products", value, 2);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[0].value.products[0].id", &value.id, &"i2");
                                    check.holds(
                                        "template.parameters[0].value.products[0].type",
                                        &value.r#type,
                                        &WhatsappProductItemType::WhatsappProductItem,
                                    );
                                    check.holds(
                                        "template.parameters[0].value.products[0].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds("template.parameters[0].value.products[0].role", &value.role, &"item");
                                    check.holds(
                                        "template.parameters[0].value.products[0].hidden",
                                        &value.hidden,
                                        &false,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[0].value.products[0].whatsappProductItem",
                                        &value.whatsapp_product_item,
                                    ) {
                                        check.holds("template.parameters[0].value.products[0].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-2");
                                    }
                                }
                                if let Some(value) = value.get(1) {
                                    check.holds("template.parameters[0].value.products[1].id", &value.id, &"i3");
                                    check.holds(
                                        "template.parameters[0].value.products[1].type",
                                        &value.r#type,
                                        &WhatsappProductItemType::WhatsappProductItem,
                                    );
                                    check.holds(
                                        "template.parameters[0].value.products[1].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds("template.parameters[0].value.products[1].role", &value.role, &"item");
                                    check.holds(
                                        "template.parameters[0].value.products[1].hidden",
                                        &value.hidden,
                                        &false,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[0].value.products[1].whatsappProductItem",
                                        &value.whatsapp_product_item,
                                    ) {
                                        check.holds("template.parameters[0].value.products[1].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-3");
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a template parameter of the kind whatsappProductSections with every member
pub async fn template_parameter_whatsapp_product_sections(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![TemplateParameter::WhatsappProductSections(
                        WhatsappProductSectionsTemplateParameter {
                            key: Some("waShelves".into()),
                            value: Some(WhatsappProductSectionsValue {
                                sections: Some(vec![WhatsappSectionItem {
                                    id: Some("w1".into()),
                                    r#type: Some(WhatsappSectionItemType::WhatsappProductSection),
                                    reference: Some("ref".into()),
                                    role: Some("shelf".into()),
                                    hidden: Some(true),
                                    whatsapp_product_section: Some(WhatsappProductSection {
                                        title: Some("Shoes".into()),
                                        products: Some(vec![WhatsappProductItem {
                                            id: Some("i1".into()),
                                            r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                            reference: Some("ref".into()),
                                            role: Some("item".into()),
                                            hidden: Some(false),
                                            whatsapp_product_item: Some(WhatsappProduct {
                                                external_product_id: Some("sku-1".into()),
                                            }),
                                        }]),
                                    }),
                                }]),
                            }),
                        },
                    )]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "whatsappProductSections");
                match value {
                    TemplateParameter::WhatsappProductSections(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"waShelves");
                        if let Some(value) = check.some("template.parameters[0].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[0].value.sections", &value.sections) {
                                check.length("template.parameters[0].value.sections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[0].value.sections[0].id", &value.id, &"w1");
                                    check.holds(
                                        "template.parameters[0].value.sections[0].type",
                                        &value.r#type,
                                        &WhatsappSectionItemType::WhatsappProductSection,
                                    );
                                    check.holds(
                                        "template.parameters[0].value.sections[0].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds("template.parameters[0].value.sections[0].role", &value.role, &"shelf");
                                    check.holds(
                                        "template.parameters[0].value.sections[0].hidden",
                                        &value.hidden,
                                        &true,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[0].value.sections[0].whatsappProductSection",
                                        &value.whatsapp_product_section,
                                    ) {
                                        check.holds(
                                            "template.parameters[0].value.sections[0].whatsappProductSection.title",
                                            &value.title,
                                            &"Shoes",
                                        );
                                        if let Some(value) = check.some(
                                            "template.parameters[0].value.sections[0].whatsappProductSection.products",
                                            &value.products,
                                        ) {
                                            check.length("template.parameters[0].value.sections[0].whatsappProductSection.products", value, 1);
                                            if let Some(value) = value.first() {
                                                check.holds("template.parameters[0].value.sections[0].whatsappProductSection.products[0].id", &value.id, &"i1");
                                                check.holds("template.parameters[0].value.sections[0].whatsappProductSection.products[0].type", &value.r#type, &WhatsappProductItemType::WhatsappProductItem);
                                                check.holds("template.parameters[0].value.sections[0].whatsappProductSection.products[0].reference", &value.reference, &"ref");
                                                check.holds("template.parameters[0].value.sections[0].whatsappProductSection.products[0].role", &value.role, &"item");
                                                check.holds("template.parameters[0].value.sections[0].whatsappProductSection.products[0].hidden", &value.hidden, &false);
                                                if let Some(value) = check.some("template.parameters[0].value.sections[0].whatsappProductSection.products[0].whatsappProductItem", &value.whatsapp_product_item) { check.holds("template.parameters[0].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-1");
 }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: a value of every kind in one template
pub async fn template_parameters_of_every_kind(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    version: Some("latest".into()),
                    locale: Some("en".into()),
                    parameters: Some(vec![
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("name".into()),
                            value: Some("Ada".into()),
                        }),
                        TemplateParameter::Number(NumberTemplateParameter {
                            key: Some("discount".into()),
                            value: Some(2.5),
                        }),
                        TemplateParameter::Boolean(BooleanTemplateParameter {
                            key: Some("vip".into()),
                            value: Some(false),
                        }),
                        TemplateParameter::Object(ObjectTemplateParameter {
                            key: Some("order".into()),
                            value: Some(crate::check::json(
                                r#"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
                            )),
                        }),
                        TemplateParameter::SectionList(SectionListTemplateParameter {
                            key: Some("sections".into()),
                            value: Some(SectionListValue {
                                sections: Some(vec![ChoiceSection {
                                    id: Some("s1".into()),
                                    multiple_selection: Some(true),
                                    title: Some("Colours".into()),
                                    items: Some(vec![ChoiceItem {
                                        id: Some("r1".into()),
                                        r#type: Some(ChoiceItemType::ReplyAction),
                                        reference: Some("ref".into()),
                                        role: Some("row".into()),
                                        hidden: Some(false),
                                        reply_action: Some(ChoiceReply {
                                            text: Some("Red".into()),
                                            image_url: Some("https://example.com/red.png".into()),
                                            payload: Some("red".into()),
                                            sub_title: Some("Warm".into()),
                                        }),
                                    }]),
                                }]),
                            }),
                        }),
                        TemplateParameter::TimeslotList(TimeslotListTemplateParameter {
                            key: Some("slots".into()),
                            value: Some(TimeslotListValue {
                                timeslots: Some(vec![Timeslot {
                                    id: Some("t1".into()),
                                    start_time: Some(crate::check::time("2025-05-29T06:14:56.392Z")),
                                    duration: Some(1800.5),
                                }]),
                            }),
                        }),
                        TemplateParameter::ProductSections(ProductSectionsTemplateParameter {
                            key: Some("shelves".into()),
                            value: Some(ProductSectionsValue {
                                product_sections: Some(vec![ProductSection {
                                    title: Some("Shoes".into()),
                                    products: Some(vec![Product {
                                        external_product_id: Some("sku-1".into()),
                                        amount: Some("19.95".into()),
                                        text: Some("A shoe".into()),
                                    }]),
                                }]),
                            }),
                        }),
                        TemplateParameter::ProductList(ProductListTemplateParameter {
                            key: Some("products".into()),
                            value: Some(ProductListValue {
                                products: Some(vec![ProductItem::Product(Product {
                                    external_product_id: Some("sku-1".into()),
                                    amount: Some("19.95".into()),
                                    text: Some("A shoe".into()),
                                })]),
                            }),
                        }),
                        TemplateParameter::ShippingMethodList(ShippingMethodListTemplateParameter {
                            key: Some("shipping".into()),
                            value: Some(ShippingMethodListValue {
                                shipping_methods: Some(vec![ShippingMethod {
                                    amount: Some("4.95".into()),
                                    label: Some("Post".into()),
                                    identifier: Some("post".into()),
                                    detail: Some("Two days".into()),
                                }]),
                            }),
                        }),
                        TemplateParameter::LineItemList(LineItemListTemplateParameter {
                            key: Some("lines".into()),
                            value: Some(LineItemListValue {
                                line_items: Some(vec![
                                    LineItem {
                                        amount: Some("19.95".into()),
                                        text: Some("A shoe".into()),
                                        r#type: Some(LineItemType::Final),
                                    },
                                    LineItem {
                                        amount: Some("4.95".into()),
                                        text: Some("Post".into()),
                                        r#type: Some(LineItemType::Pending),
                                    },
                                ]),
                            }),
                        }),
                        TemplateParameter::WhatsappProductSections(WhatsappProductSectionsTemplateParameter {
                            key: Some("waShelves".into()),
                            value: Some(WhatsappProductSectionsValue {
                                sections: Some(vec![WhatsappSectionItem {
                                    id: Some("w1".into()),
                                    r#type: Some(WhatsappSectionItemType::WhatsappProductSection),
                                    reference: Some("ref".into()),
                                    role: Some("shelf".into()),
                                    hidden: Some(true),
                                    whatsapp_product_section: Some(WhatsappProductSection {
                                        title: Some("Shoes".into()),
                                        products: Some(vec![WhatsappProductItem {
                                            id: Some("i1".into()),
                                            r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                            reference: Some("ref".into()),
                                            role: Some("item".into()),
                                            hidden: Some(false),
                                            whatsapp_product_item: Some(WhatsappProduct {
                                                external_product_id: Some("sku-1".into()),
                                            }),
                                        }]),
                                    }),
                                }]),
                            }),
                        }),
                        TemplateParameter::WhatsappProductItems(WhatsappProductItemsTemplateParameter {
                            key: Some("waItems".into()),
                            value: Some(WhatsappProductItemsValue {
                                products: Some(vec![
                                    WhatsappProductItem {
                                        id: Some("i2".into()),
                                        r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                        reference: Some("ref".into()),
                                        role: Some("item".into()),
                                        hidden: Some(false),
                                        whatsapp_product_item: Some(WhatsappProduct {
                                            external_product_id: Some("sku-2".into()),
                                        }),
                                    },
                                    WhatsappProductItem {
                                        id: Some("i3".into()),
                                        r#type: Some(WhatsappProductItemType::WhatsappProductItem),
                                        reference: Some("ref".into()),
                                        role: Some("item".into()),
                                        hidden: Some(false),
                                        whatsapp_product_item: Some(WhatsappProduct {
                                            external_product_id: Some("sku-3".into()),
                                        }),
                                    },
                                ]),
                            }),
                        }),
                    ]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        check.holds("template.version", &value.version, &"latest");
        check.holds("template.locale", &value.locale, &"en");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 12);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                        check.holds("template.parameters[0].value", &value.value, &"Ada");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "number");
                match value {
                    TemplateParameter::Number(value) => {
                        check.holds("template.parameters[1].key", &value.key, &"discount");
                        check.holds("template.parameters[1].value", &value.value, &2.5);
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
            if let Some(value) = value.get(2) {
                check.equal("template.parameters[2].type", value.kind(), "boolean");
                match value {
                    TemplateParameter::Boolean(value) => {
                        check.holds("template.parameters[2].key", &value.key, &"vip");
                        check.holds("template.parameters[2].value", &value.value, &false);
                    }
                    other => check.fail("template.parameters[2]", other),
                }
            }
            if let Some(value) = value.get(3) {
                check.equal("template.parameters[3].type", value.kind(), "object");
                match value {
                    TemplateParameter::Object(value) => {
                        check.holds("template.parameters[3].key", &value.key, &"order");
                        if let Some(value) = check.some("template.parameters[3].value", &value.value) {
                            check.json(
                                "template.parameters[3].value",
                                value,
                                r#"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
                            );
                        }
                    }
                    other => check.fail("template.parameters[3]", other),
                }
            }
            if let Some(value) = value.get(4) {
                check.equal("template.parameters[4].type", value.kind(), "sectionList");
                match value {
                    TemplateParameter::SectionList(value) => {
                        check.holds("template.parameters[4].key", &value.key, &"sections");
                        if let Some(value) = check.some("template.parameters[4].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[4].value.sections", &value.sections) {
                                check.length("template.parameters[4].value.sections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[4].value.sections[0].id", &value.id, &"s1");
                                    check.holds(
                                        "template.parameters[4].value.sections[0].multipleSelection",
                                        &value.multiple_selection,
                                        &true,
                                    );
                                    check.holds(
                                        "template.parameters[4].value.sections[0].title",
                                        &value.title,
                                        &"Colours",
                                    );
                                    if let Some(value) =
                                        check.some("template.parameters[4].value.sections[0].items", &value.items)
                                    {
                                        check.length("template.parameters[4].value.sections[0].items", value, 1);
                                        if let Some(value) = value.first() {
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].id",
                                                &value.id,
                                                &"r1",
                                            );
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].type",
                                                &value.r#type,
                                                &ChoiceItemType::ReplyAction,
                                            );
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].reference",
                                                &value.reference,
                                                &"ref",
                                            );
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].role",
                                                &value.role,
                                                &"row",
                                            );
                                            check.holds(
                                                "template.parameters[4].value.sections[0].items[0].hidden",
                                                &value.hidden,
                                                &false,
                                            );
                                            if let Some(value) = check.some(
                                                "template.parameters[4].value.sections[0].items[0].replyAction",
                                                &value.reply_action,
                                            ) {
                                                check.holds("template.parameters[4].value.sections[0].items[0].replyAction.text", &value.text, &"Red");
                                                check.holds("template.parameters[4].value.sections[0].items[0].replyAction.imageUrl", &value.image_url, &"https://example.com/red.png");
                                                check.holds("template.parameters[4].value.sections[0].items[0].replyAction.payload", &value.payload, &"red");
                                                check.holds("template.parameters[4].value.sections[0].items[0].replyAction.subTitle", &value.sub_title, &"Warm");
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[4]", other),
                }
            }
            if let Some(value) = value.get(5) {
                check.equal("template.parameters[5].type", value.kind(), "timeslotList");
                match value {
                    TemplateParameter::TimeslotList(value) => {
                        check.holds("template.parameters[5].key", &value.key, &"slots");
                        if let Some(value) = check.some("template.parameters[5].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[5].value.timeslots", &value.timeslots)
                            {
                                check.length("template.parameters[5].value.timeslots", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[5].value.timeslots[0].id", &value.id, &"t1");
                                    check.holds(
                                        "template.parameters[5].value.timeslots[0].startTime",
                                        &value.start_time,
                                        &crate::check::time("2025-05-29T06:14:56.392Z"),
                                    );
                                    check.holds(
                                        "template.parameters[5].value.timeslots[0].duration",
                                        &value.duration,
                                        &1800.5,
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[5]", other),
                }
            }
            if let Some(value) = value.get(6) {
                check.equal("template.parameters[6].type", value.kind(), "productSections");
                match value {
                    TemplateParameter::ProductSections(value) => {
                        check.holds("template.parameters[6].key", &value.key, &"shelves");
                        if let Some(value) = check.some("template.parameters[6].value", &value.value) {
                            if let Some(value) =
                                check.some("template.parameters[6].value.productSections", &value.product_sections)
                            {
                                check.length("template.parameters[6].value.productSections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[6].value.productSections[0].title",
                                        &value.title,
                                        &"Shoes",
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[6].value.productSections[0].products",
                                        &value.products,
                                    ) {
                                        check.length(
                                            "template.parameters[6].value.productSections[0].products",
                                            value,
                                            1,
                                        );
                                        if let Some(value) = value.first() {
                                            check.holds("template.parameters[6].value.productSections[0].products[0].externalProductId", &value.external_product_id, &"sku-1");
                                            check.holds(
                                                "template.parameters[6].value.productSections[0].products[0].amount",
                                                &value.amount,
                                                &"19.95",
                                            );
                                            check.holds(
                                                "template.parameters[6].value.productSections[0].products[0].text",
                                                &value.text,
                                                &"A shoe",
                                            );
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[6]", other),
                }
            }
            if let Some(value) = value.get(7) {
                check.equal("template.parameters[7].type", value.kind(), "productList");
                match value {
                    TemplateParameter::ProductList(value) => {
                        check.holds("template.parameters[7].key", &value.key, &"products");
                        if let Some(value) = check.some("template.parameters[7].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[7].value.products", &value.products) {
                                check.length("template.parameters[7].value.products", value, 1);
                                if let Some(value) = value.first() {
                                    check.equal(
                                        "template.parameters[7].value.products[0].type",
                                        value.kind(),
                                        "product",
                                    );
                                    match value {
                                        ProductItem::Product(value) => {
                                            check.holds(
                                                "template.parameters[7].value.products[0].product.externalProductId",
                                                &value.external_product_id,
                                                &"sku-1",
                                            );
                                            check.holds(
                                                "template.parameters[7].value.products[0].product.amount",
                                                &value.amount,
                                                &"19.95",
                                            );
                                            check.holds(
                                                "template.parameters[7].value.products[0].product.text",
                                                &value.text,
                                                &"A shoe",
                                            );
                                        }
                                        other => check.fail("template.parameters[7].value.products[0].product", other),
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[7]", other),
                }
            }
            if let Some(value) = value.get(8) {
                check.equal("template.parameters[8].type", value.kind(), "shippingMethodList");
                match value {
                    TemplateParameter::ShippingMethodList(value) => {
                        check.holds("template.parameters[8].key", &value.key, &"shipping");
                        if let Some(value) = check.some("template.parameters[8].value", &value.value) {
                            if let Some(value) =
                                check.some("template.parameters[8].value.shippingMethods", &value.shipping_methods)
                            {
                                check.length("template.parameters[8].value.shippingMethods", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[8].value.shippingMethods[0].amount",
                                        &value.amount,
                                        &"4.95",
                                    );
                                    check.holds(
                                        "template.parameters[8].value.shippingMethods[0].label",
                                        &value.label,
                                        &"Post",
                                    );
                                    check.holds(
                                        "template.parameters[8].value.shippingMethods[0].identifier",
                                        &value.identifier,
                                        &"post",
                                    );
                                    check.holds(
                                        "template.parameters[8].value.shippingMethods[0].detail",
                                        &value.detail,
                                        &"Two days",
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[8]", other),
                }
            }
            if let Some(value) = value.get(9) {
                check.equal("template.parameters[9].type", value.kind(), "lineItemList");
                match value {
                    TemplateParameter::LineItemList(value) => {
                        check.holds("template.parameters[9].key", &value.key, &"lines");
                        if let Some(value) = check.some("template.parameters[9].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[9].value.lineItems", &value.line_items)
                            {
                                check.length("template.parameters[9].value.lineItems", value, 2);
                                if let Some(value) = value.first() {
                                    check.holds(
                                        "template.parameters[9].value.lineItems[0].amount",
                                        &value.amount,
                                        &"19.95",
                                    );
                                    check.holds(
                                        "template.parameters[9].value.lineItems[0].text",
                                        &value.text,
                                        &"A shoe",
                                    );
                                    check.holds(
                                        "template.parameters[9].value.lineItems[0].type",
                                        &value.r#type,
                                        &LineItemType::Final,
                                    );
                                }
                                if let Some(value) = value.get(1) {
                                    check.holds(
                                        "template.parameters[9].value.lineItems[1].amount",
                                        &value.amount,
                                        &"4.95",
                                    );
                                    check.holds("template.parameters[9].value.lineItems[1].text", &value.text, &"Post");
                                    check.holds(
                                        "template.parameters[9].value.lineItems[1].type",
                                        &value.r#type,
                                        &LineItemType::Pending,
                                    );
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[9]", other),
                }
            }
            if let Some(value) = value.get(10) {
                check.equal("template.parameters[10].type", value.kind(), "whatsappProductSections");
                match value {
                    TemplateParameter::WhatsappProductSections(value) => {
                        check.holds("template.parameters[10].key", &value.key, &"waShelves");
                        if let Some(value) = check.some("template.parameters[10].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[10].value.sections", &value.sections) {
                                check.length("template.parameters[10].value.sections", value, 1);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[10].value.sections[0].id", &value.id, &"w1");
                                    check.holds(
                                        "template.parameters[10].value.sections[0].type",
                                        &value.r#type,
                                        &WhatsappSectionItemType::WhatsappProductSection,
                                    );
                                    check.holds(
                                        "template.parameters[10].value.sections[0].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds(
                                        "template.parameters[10].value.sections[0].role",
                                        &value.role,
                                        &"shelf",
                                    );
                                    check.holds(
                                        "template.parameters[10].value.sections[0].hidden",
                                        &value.hidden,
                                        &true,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[10].value.sections[0].whatsappProductSection",
                                        &value.whatsapp_product_section,
                                    ) {
                                        check.holds(
                                            "template.parameters[10].value.sections[0].whatsappProductSection.title",
                                            &value.title,
                                            &"Shoes",
                                        );
                                        if let Some(value) = check.some(
                                            "template.parameters[10].value.sections[0].whatsappProductSection.products",
                                            &value.products,
                                        ) {
                                            check.length("template.parameters[10].value.sections[0].whatsappProductSection.products", value, 1);
                                            if let Some(value) = value.first() {
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].id", &value.id, &"i1");
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].type", &value.r#type, &WhatsappProductItemType::WhatsappProductItem);
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].reference", &value.reference, &"ref");
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].role", &value.role, &"item");
                                                check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].hidden", &value.hidden, &false);
                                                if let Some(value) = check.some("template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem", &value.whatsapp_product_item) { check.holds("template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-1");
 }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[10]", other),
                }
            }
            if let Some(value) = value.get(11) {
                check.equal("template.parameters[11].type", value.kind(), "whatsappProductItems");
                match value {
                    TemplateParameter::WhatsappProductItems(value) => {
                        check.holds("template.parameters[11].key", &value.key, &"waItems");
                        if let Some(value) = check.some("template.parameters[11].value", &value.value) {
                            if let Some(value) = check.some("template.parameters[11].value.products", &value.products) {
                                check.length("template.parameters[11].value.products", value, 2);
                                if let Some(value) = value.first() {
                                    check.holds("template.parameters[11].value.products[0].id", &value.id, &"i2");
                                    check.holds(
                                        "template.parameters[11].value.products[0].type",
                                        &value.r#type,
                                        &WhatsappProductItemType::WhatsappProductItem,
                                    );
                                    check.holds(
                                        "template.parameters[11].value.products[0].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds("template.parameters[11].value.products[0].role", &value.role, &"item");
                                    check.holds(
                                        "template.parameters[11].value.products[0].hidden",
                                        &value.hidden,
                                        &false,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[11].value.products[0].whatsappProductItem",
                                        &value.whatsapp_product_item,
                                    ) {
                                        check.holds("template.parameters[11].value.products[0].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-2");
                                    }
                                }
                                if let Some(value) = value.get(1) {
                                    check.holds("template.parameters[11].value.products[1].id", &value.id, &"i3");
                                    check.holds(
                                        "template.parameters[11].value.products[1].type",
                                        &value.r#type,
                                        &WhatsappProductItemType::WhatsappProductItem,
                                    );
                                    check.holds(
                                        "template.parameters[11].value.products[1].reference",
                                        &value.reference,
                                        &"ref",
                                    );
                                    check.holds("template.parameters[11].value.products[1].role", &value.role, &"item");
                                    check.holds(
                                        "template.parameters[11].value.products[1].hidden",
                                        &value.hidden,
                                        &false,
                                    );
                                    if let Some(value) = check.some(
                                        "template.parameters[11].value.products[1].whatsappProductItem",
                                        &value.whatsapp_product_item,
                                    ) {
                                        check.holds("template.parameters[11].value.products[1].whatsappProductItem.externalProductId", &value.external_product_id, &"sku-3");
                                    }
                                }
                            }
                        }
                    }
                    other => check.fail("template.parameters[11]", other),
                }
            }
        }
    }
    Ok(())
}

/// written from the schema: the value is optional in every kind
pub async fn template_parameters_without_value(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    parameters: Some(vec![
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("name".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::Number(NumberTemplateParameter {
                            key: Some("discount".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::Boolean(BooleanTemplateParameter {
                            key: Some("vip".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::Object(ObjectTemplateParameter {
                            key: Some("order".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::SectionList(SectionListTemplateParameter {
                            key: Some("sections".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::TimeslotList(TimeslotListTemplateParameter {
                            key: Some("slots".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::ProductSections(ProductSectionsTemplateParameter {
                            key: Some("shelves".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::ProductList(ProductListTemplateParameter {
                            key: Some("products".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::ShippingMethodList(ShippingMethodListTemplateParameter {
                            key: Some("shipping".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::LineItemList(LineItemListTemplateParameter {
                            key: Some("lines".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::WhatsappProductSections(WhatsappProductSectionsTemplateParameter {
                            key: Some("waShelves".into()),
                            ..Default::default()
                        }),
                        TemplateParameter::WhatsappProductItems(WhatsappProductItemsTemplateParameter {
                            key: Some("waItems".into()),
                            ..Default::default()
                        }),
                    ]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 12);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "number");
                match value {
                    TemplateParameter::Number(value) => {
                        check.holds("template.parameters[1].key", &value.key, &"discount");
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
            if let Some(value) = value.get(2) {
                check.equal("template.parameters[2].type", value.kind(), "boolean");
                match value {
                    TemplateParameter::Boolean(value) => {
                        check.holds("template.parameters[2].key", &value.key, &"vip");
                    }
                    other => check.fail("template.parameters[2]", other),
                }
            }
            if let Some(value) = value.get(3) {
                check.equal("template.parameters[3].type", value.kind(), "object");
                match value {
                    TemplateParameter::Object(value) => {
                        check.holds("template.parameters[3].key", &value.key, &"order");
                    }
                    other => check.fail("template.parameters[3]", other),
                }
            }
            if let Some(value) = value.get(4) {
                check.equal("template.parameters[4].type", value.kind(), "sectionList");
                match value {
                    TemplateParameter::SectionList(value) => {
                        check.holds("template.parameters[4].key", &value.key, &"sections");
                    }
                    other => check.fail("template.parameters[4]", other),
                }
            }
            if let Some(value) = value.get(5) {
                check.equal("template.parameters[5].type", value.kind(), "timeslotList");
                match value {
                    TemplateParameter::TimeslotList(value) => {
                        check.holds("template.parameters[5].key", &value.key, &"slots");
                    }
                    other => check.fail("template.parameters[5]", other),
                }
            }
            if let Some(value) = value.get(6) {
                check.equal("template.parameters[6].type", value.kind(), "productSections");
                match value {
                    TemplateParameter::ProductSections(value) => {
                        check.holds("template.parameters[6].key", &value.key, &"shelves");
                    }
                    other => check.fail("template.parameters[6]", other),
                }
            }
            if let Some(value) = value.get(7) {
                check.equal("template.parameters[7].type", value.kind(), "productList");
                match value {
                    TemplateParameter::ProductList(value) => {
                        check.holds("template.parameters[7].key", &value.key, &"products");
                    }
                    other => check.fail("template.parameters[7]", other),
                }
            }
            if let Some(value) = value.get(8) {
                check.equal("template.parameters[8].type", value.kind(), "shippingMethodList");
                match value {
                    TemplateParameter::ShippingMethodList(value) => {
                        check.holds("template.parameters[8].key", &value.key, &"shipping");
                    }
                    other => check.fail("template.parameters[8]", other),
                }
            }
            if let Some(value) = value.get(9) {
                check.equal("template.parameters[9].type", value.kind(), "lineItemList");
                match value {
                    TemplateParameter::LineItemList(value) => {
                        check.holds("template.parameters[9].key", &value.key, &"lines");
                    }
                    other => check.fail("template.parameters[9]", other),
                }
            }
            if let Some(value) = value.get(10) {
                check.equal("template.parameters[10].type", value.kind(), "whatsappProductSections");
                match value {
                    TemplateParameter::WhatsappProductSections(value) => {
                        check.holds("template.parameters[10].key", &value.key, &"waShelves");
                    }
                    other => check.fail("template.parameters[10]", other),
                }
            }
            if let Some(value) = value.get(11) {
                check.equal("template.parameters[11].type", value.kind(), "whatsappProductItems");
                match value {
                    TemplateParameter::WhatsappProductItems(value) => {
                        check.holds("template.parameters[11].key", &value.key, &"waItems");
                    }
                    other => check.fail("template.parameters[11]", other),
                }
            }
        }
    }
    Ok(())
}

/// Sending WhatsApp messages, sample whatsapp_template_1
pub async fn template_text_variable(check: &mut Check) -> Outcome {
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
                template: Some(Template {
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    version: Some("latest".into()),
                    locale: Some("en".into()),
                    parameters: Some(vec![TemplateParameter::String(StringTemplateParameter {
                        key: Some("name".into()),
                        value: Some("Robert".into()),
                    })]),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        check.holds("template.version", &value.version, &"latest");
        check.holds("template.locale", &value.locale, &"en");
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                        check.holds("template.parameters[0].value", &value.value, &"Robert");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// written from the schema: as many tags as are allowed, one of the greatest length
pub async fn ten_tags(check: &mut Check) -> Outcome {
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
                body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                tags: Some(vec![
                    "a".into(),
                    "b-c".into(),
                    "d_e".into(),
                    "F G".into(),
                    "5".into(),
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".into(),
                    "g".into(),
                    "h".into(),
                    "i".into(),
                    "j".into(),
                ]),
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
                check.holds("body.text.text", &value.text, &"Hello");
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

/// written from the schema: attachments and metadata with every member
pub async fn text_all_metadata(check: &mut Check) -> Outcome {
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
                    text: Some("Hello".into()),
                    attachments: Some(vec![
                        Attachment {
                            media_url: Some("https://example.com/a.pdf".into()),
                            filename: Some("a.pdf".into()),
                            inline: Some(false),
                            ..Default::default()
                        },
                        Attachment {
                            media_url: Some("https://example.com/logo.png".into()),
                            filename: Some("logo.png".into()),
                            inline: Some(true),
                            content_id: Some("logo".into()),
                        },
                    ]),
                    metadata: Some(TextMetadata {
                        subject: Some("Greetings".into()),
                        headers: Some(HashMap::from([
                            ("reply-to".to_owned(), "reply@example.com".into()),
                            ("X-My_Header".to_owned(), "1".into()),
                        ])),
                        whatsapp: Some(WhatsappTextMetadata { preview_url: Some(false) }),
                        line: Some(LineTextMetadata {
                            emoji: Some(LineEmoji {
                                items: Some(vec![
                                    LineEmojiItem {
                                        index: Some(0),
                                        product_id: Some("p1".into()),
                                        emoji_id: Some("e1".into()),
                                        ..Default::default()
                                    },
                                    LineEmojiItem {
                                        index: Some(4),
                                        product_id: Some("p2".into()),
                                        emoji_id: Some("e2".into()),
                                        ..Default::default()
                                    },
                                ]),
                            }),
                        }),
                        telegram: Some(TelegramMetadata { parse_mode: Some(TelegramParseMode::MarkdownV2) }),
                        apple: Some(AppleMetadata { summary_text: Some("A greeting".into()) }),
                    }),
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
                check.holds("body.text.text", &value.text, &"Hello");
                if let Some(value) = check.some("body.text.attachments", &value.attachments) {
                    check.length("body.text.attachments", value, 2);
                    if let Some(value) = value.first() {
                        check.holds(
                            "body.text.attachments[0].mediaUrl",
                            &value.media_url,
                            &"https://example.com/a.pdf",
                        );
                        check.holds("body.text.attachments[0].filename", &value.filename, &"a.pdf");
                        check.holds("body.text.attachments[0].inline", &value.inline, &false);
                    }
                    if let Some(value) = value.get(1) {
                        check.holds(
                            "body.text.attachments[1].mediaUrl",
                            &value.media_url,
                            &"https://example.com/logo.png",
                        );
                        check.holds("body.text.attachments[1].filename", &value.filename, &"logo.png");
                        check.holds("body.text.attachments[1].inline", &value.inline, &true);
                        check.holds("body.text.attachments[1].contentId", &value.content_id, &"logo");
                    }
                }
                if let Some(value) = check.some("body.text.metadata", &value.metadata) {
                    check.holds("body.text.metadata.subject", &value.subject, &"Greetings");
                    if let Some(value) = check.some("body.text.metadata.headers", &value.headers) {
                        if let Some(value) = check.some("body.text.metadata.headers.reply-to", &value.get("reply-to")) {
                            check.equal("body.text.metadata.headers.reply-to", *value, &"reply@example.com");
                        }
                        if let Some(value) =
                            check.some("body.text.metadata.headers.X-My_Header", &value.get("X-My_Header"))
                        {
                            check.equal("body.text.metadata.headers.X-My_Header", *value, &"1");
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.whatsapp", &value.whatsapp) {
                        check.holds("body.text.metadata.whatsapp.previewUrl", &value.preview_url, &false);
                    }
                    if let Some(value) = check.some("body.text.metadata.line", &value.line) {
                        if let Some(value) = check.some("body.text.metadata.line.emoji", &value.emoji) {
                            if let Some(value) = check.some("body.text.metadata.line.emoji.items", &value.items) {
                                check.length("body.text.metadata.line.emoji.items", value, 2);
                                if let Some(value) = value.first() {
                                    check.holds("body.text.metadata.line.emoji.items[0].index", &value.index, &0);
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[0].productId",
                                        &value.product_id,
                                        &"p1",
                                    );
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[0].emojiId",
                                        &value.emoji_id,
                                        &"e1",
                                    );
                                }
                                if let Some(value) = value.get(1) {
                                    check.holds("body.text.metadata.line.emoji.items[1].index", &value.index, &4);
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[1].productId",
                                        &value.product_id,
                                        &"p2",
                                    );
                                    check.holds(
                                        "body.text.metadata.line.emoji.items[1].emojiId",
                                        &value.emoji_id,
                                        &"e2",
                                    );
                                }
                            }
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.text.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::MarkdownV2,
                        );
                    }
                    if let Some(value) = check.some("body.text.metadata.apple", &value.apple) {
                        check.holds("body.text.metadata.apple.summaryText", &value.summary_text, &"A greeting");
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

/// Sending WhatsApp messages, text message with location request; the sample lacks the type/text wrapper that the schema asks for
pub async fn text_location_request(check: &mut Check) -> Outcome {
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

/// Sending WhatsApp messages, sample body_text_single_text_message_with_postback_actions_2_replyTo; replyTo moved from the body to the top level, where the schema has it
pub async fn text_postback_actions_reply_to(check: &mut Check) -> Outcome {
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
                reply_to: Some(ReplyTo {
                    id: Some("1e7b70ab-3dcc-48f4-a6f6-63a493f6134c".into()),
                    r#type: Some(ReplyToType::Message),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.holds("replyTo.id", &value.id, &"1e7b70ab-3dcc-48f4-a6f6-63a493f6134c");
        check.holds("replyTo.type", &value.r#type, &ReplyToType::Message);
    }
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
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_text_single_text_message_with_postback_actions
pub async fn text_postback_actions(check: &mut Check) -> Outcome {
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
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}

/// Sending WhatsApp messages, sample body_text_single_text_message_with_reply_actions
pub async fn text_reply_actions(check: &mut Check) -> Outcome {
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
                    text: Some("Single text message with reply actions".into()),
                    actions: Some(vec![
                        Action::Reply(ReplyAction { text: Some("Reply action 1".into()), ..Default::default() }),
                        Action::Reply(ReplyAction { text: Some("Reply action 2".into()), ..Default::default() }),
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
                check.holds("body.text.text", &value.text, &"Single text message with reply actions");
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.text.actions[0].reply.text", &value.text, &"Reply action 1");
                            }
                            other => check.fail("body.text.actions[0].reply", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.text.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.text.actions[1].reply.text", &value.text, &"Reply action 2");
                            }
                            other => check.fail("body.text.actions[1].reply", other),
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

/// Sending WhatsApp messages, sample body_text_single_text_message_with_reply_and_postback_actions
pub async fn text_reply_and_postback_actions(check: &mut Check) -> Outcome {
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
                    text: Some("Single text message with reply and postback actions".into()),
                    actions: Some(vec![
                        Action::Postback(PostbackAction {
                            text: Some("Postback action 1".into()),
                            payload: Some("postback-payload-1".into()),
                            ..Default::default()
                        }),
                        Action::Reply(ReplyAction { text: Some("Reply action 1".into()), ..Default::default() }),
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
                check.holds("body.text.text", &value.text, &"Single text message with reply and postback actions");
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
                        check.equal("body.text.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.holds("body.text.actions[1].reply.text", &value.text, &"Reply action 1");
                            }
                            other => check.fail("body.text.actions[1].reply", other),
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

/// Sending WhatsApp messages, sample body_text_single_text_message_2_replyTo; replyTo moved from the body to the top level, where the schema has it
pub async fn text_reply_to(check: &mut Check) -> Outcome {
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
                    text: Some("Single text message".into()),
                    ..Default::default()
                })),
                reply_to: Some(ReplyTo {
                    id: Some("1e7b70ab-3dcc-48f4-a6f6-63a493f6134c".into()),
                    r#type: Some(ReplyToType::Message),
                    ..Default::default()
                }),
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
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.holds("replyTo.id", &value.id, &"1e7b70ab-3dcc-48f4-a6f6-63a493f6134c");
        check.holds("replyTo.type", &value.r#type, &ReplyToType::Message);
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Single text message");
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

/// Sending WhatsApp messages, sample body_text_single_text_message
pub async fn text(check: &mut Check) -> Outcome {
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
                    text: Some("Single text message".into()),
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
                check.holds("body.text.text", &value.text, &"Single text message");
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

/// no answer within the time of the call
pub async fn timeout(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
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
                    body: Some(MessageBody::Text(TextBody { text: Some("Hello".into()), ..Default::default() })),
                    ..Default::default()
                },
            )
            .timeout(Duration::from_millis(300))
            .max_retries(2)
            .await,
        r#"{"kind":"timeout","delivery":"maybeSent","attempts":1}"#,
    );
    Ok(())
}

/// written from the schema: text outside ASCII
pub async fn unicode(check: &mut Check) -> Outcome {
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
                    text: Some("Grüße \"an\" alle\\ 👋🏽\n\t日本 \u{2028} שלום".into()),
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
                check.holds("body.text.text", &value.text, &"Grüße \"an\" alle\\ 👋🏽\n\t日本 \u{2028} שלום");
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
