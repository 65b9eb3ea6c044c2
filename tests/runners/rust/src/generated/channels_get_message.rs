// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The vectors of `getMessage`.

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Csv, Json, Upload, types::*};

use crate::check::{Check, Outcome};

/// written from the schema: a body of the kind action with every member
pub async fn action_body(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "action");
        match value {
            MessageBody::Action(value) => {
                check.holds("body.permission_request.resource", &value.resource, &PermissionResource::Call);
            }
            other => check.fail("body.permission_request", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"action","permission_request":{"resource":"call"}}}"#);
    Ok(())
}

/// the body ends before its length
pub async fn answer_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(0)
            .await,
        r#"{"kind":"connection","status":200,"attempts":1}"#,
    );
    Ok(())
}

/// no body at all
pub async fn answer_empty(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .await,
        r#"{"kind":"decode","status":200,"attempts":1}"#,
    );
    Ok(())
}

/// a whole body that is no JSON
pub async fn answer_not_json(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(2)
            .await,
        r#"{"kind":"decode","status":200,"attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is null
pub async fn answer_null_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .await,
        r#"{"kind":"decode","status":200,"path":"id","attempts":1}"#,
    );
    Ok(())
}

/// the connection breaks before an answer
pub async fn answer_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(0)
            .await,
        r#"{"kind":"connection","attempts":1}"#,
    );
    Ok(())
}

/// a required member of the answer is missing
pub async fn answer_without_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .await,
        r#"{"kind":"decode","status":200,"path":"id","attempts":1}"#,
    );
    Ok(())
}

/// written from the schema: a body of the kind authentication with every member
pub async fn authentication_body(check: &mut Check) -> Outcome {
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

/// the caller gives up; the connection must close
pub async fn cancelled(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            bird.channels()
                .messages()
                .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
                .into_future(),
        )
        .await;
    Ok(())
}

/// written from the schema: a body of the kind carousel with every member
pub async fn carousel_body(check: &mut Check) -> Outcome {
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

/// Message status (Email): delivery_failed, bounceAdmin; a further member stays in the raw JSON
pub async fn email_details_bounce_admin(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::BounceAdmin);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceAdmin","smtpCode":550}"#);
    Ok(())
}

/// Message status (Email): delivery_failed, bounceBlock; a further member stays in the raw JSON
pub async fn email_details_bounce_block(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::BounceBlock);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceBlock","smtpCode":550}"#);
    Ok(())
}

/// Message status (Email): delivery_failed, bounceHard; a further member stays in the raw JSON
pub async fn email_details_bounce_hard(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::BounceHard);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceHard","smtpCode":550}"#);
    Ok(())
}

/// Message status (Email): delivery_failed, bounceSoft; a further member stays in the raw JSON
pub async fn email_details_bounce_soft(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::BounceSoft);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceSoft","smtpCode":550}"#);
    Ok(())
}

/// Message status (Email): delivery_failed, bounceUndetermined; a further member stays in the raw JSON
pub async fn email_details_bounce_undetermined(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::BounceUndetermined);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceUndetermined","smtpCode":550}"#);
    Ok(())
}

/// Message status (Email): delivery_failed, delay; a further member stays in the raw JSON
pub async fn email_details_delay(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::Delay);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"delay","smtpCode":550}"#);
    Ok(())
}

/// Message status (Email): sending_failed, generationFailure
pub async fn email_details_generation_failure(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::SendingFailed);
    check.holds("reason", &answer.reason, &"why");
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::GenerationFailure);
    Ok(())
}

/// Message status (Email): sending_failed, generationRejection
pub async fn email_details_generation_rejection(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::SendingFailed);
    check.holds("reason", &answer.reason, &"why");
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::GenerationRejection);
    Ok(())
}

/// Message status (Email): delivery_failed, out_of_band; a further member stays in the raw JSON
pub async fn email_details_out_of_band(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::OutOfBand);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"out_of_band","smtpCode":550}"#);
    Ok(())
}

/// Message status (Email): sending_failed, policyRejection
pub async fn email_details_policy_rejection(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::SendingFailed);
    check.holds("reason", &answer.reason, &"why");
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::PolicyRejection);
    Ok(())
}

/// Message status (Email), sample message_email_status_sample: a text body without its text member
pub async fn email_status(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"3fa85f64-5717-4562-b3fc-2c963f66afa6");
    check.holds("channelId", &answer.channel_id, &"3fa85f64-5717-4562-b3fc-2c963f66afa6");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.holds("sender.connector.id", &value.id, &"3fa85f64-5717-4562-b3fc-2c963f66afa6");
            check.holds("sender.connector.identifierValue", &value.identifier_value, &"string");
            if let Some(value) = check.some("sender.connector.annotations", &value.annotations) {
                check.holds("sender.connector.annotations.name", &value.name, &"string");
            }
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
    }
    check.holds("reference", &answer.reference, &"string");
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds("parts[0].platformReference", &value.platform_reference, &"string");
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("reason", &answer.reason, &"string");
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"3fa85f64-5717-4562-b3fc-2c963f66afa6");
        check.holds("template.version", &value.version, &"string");
        check.holds("template.locale", &value.locale, &"string");
        if let Some(value) = check.some("template.variables", &value.variables) {
            if let Some(value) = check.some("template.variables.default", &value.get("default")) {
                check.equal("template.variables.default", *value, &"string");
            }
            if let Some(value) = check.some("template.variables.additionalProp1", &value.get("additionalProp1")) {
                check.equal("template.variables.additionalProp1", *value, &"string");
            }
            if let Some(value) = check.some("template.variables.additionalProp2", &value.get("additionalProp2")) {
                check.equal("template.variables.additionalProp2", *value, &"string");
            }
            if let Some(value) = check.some("template.variables.additionalProp3", &value.get("additionalProp3")) {
                check.equal("template.variables.additionalProp3", *value, &"string");
            }
        }
    }
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2023-06-23T15:51:19.660Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2023-06-23T15:51:19.660Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2023-06-23T15:51:19.660Z"));
    check.holds("details", &answer.details, &MessageDetail::Unknown("string".into()));
    check.raw("", answer.raw_json(), r#"{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","channelId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","sender":{"connector":{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","identifierValue":"string","annotations":{"name":"string"}}},"body":{"type":"text"},"reference":"string","parts":[{"platformReference":"string"}],"status":"accepted","reason":"string","direction":"incoming","template":{"projectId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","version":"string","locale":"string","variables":{"default":"string","additionalProp1":"string","additionalProp2":"string","additionalProp3":"string"}},"lastStatusAt":"2023-06-23T15:51:19.660Z","createdAt":"2023-06-23T15:51:19.660Z","updatedAt":"2023-06-23T15:51:19.660Z","details":"string"}"#);
    Ok(())
}

/// empty lists and objects are there, not absent
pub async fn empty_members(check: &mut Check) -> Outcome {
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
    if let Some(value) = check.some("tags", &answer.tags) {
        check.length("tags", value, 0);
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 0);
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.contacts", &value.contacts) {
            check.length("receiver.contacts", value, 0);
        }
    }
    check.some("meta", &answer.meta);
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
    }
    Ok(())
}

/// a redirect that is not followed
pub async fn error_301(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(0)
            .await,
        r#"{"kind":"api","status":301,"attempts":1}"#,
    );
    Ok(())
}

/// the answer 400 to a read
pub async fn error_400(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"badRequest","status":400,"code":"BadRequest","message":"The request did not pass validation","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 401 to a read
pub async fn error_401(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"authentication","status":401,"code":"Unauthorized","message":"The access key is not valid","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 403 to a read
pub async fn error_403(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 404 to a read
pub async fn error_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"notFound","status":404,"code":"NotFound","message":"The requested resource does not exist: channel not found","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 409 to a read
pub async fn error_409(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"conflict","status":409,"code":"Conflict","message":"Creating the message was not possible because of conflicting conditions","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 418 to a read
pub async fn error_418(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(0)
            .await,
        r#"{"kind":"api","status":418,"code":"Teapot","message":"Short and stout","delivery":"answered","attempts":1}"#,
    );
    Ok(())
}

/// the answer 422 to a read
pub async fn error_422(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"validation","status":422,"code":"InvalidPayload","message":"The request did not pass validation","details":{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]},"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 429 to a read
pub async fn error_429(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"rateLimit","status":429,"code":"TooManyRequests","message":"Too many requests","retryAfterMs":7000,"delivery":"answered","attempts":1}"#);
    Ok(())
}

/// the answer 500 to a read
pub async fn error_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(0)
            .await,
        r#"{"kind":"server","status":500,"code":"InternalError","message":"Something went wrong","attempts":1}"#,
    );
    Ok(())
}

/// the answer 502 to a read
pub async fn error_502(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(0)
            .await,
        r#"{"kind":"server","status":502,"code":"BadGateway","message":"No answer from upstream","attempts":1}"#,
    );
    Ok(())
}

/// the answer 503 to a read
pub async fn error_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025").max_retries(0).await, r#"{"kind":"server","status":503,"code":"Unavailable","message":"Try again later","delivery":"answered","attempts":1}"#);
    Ok(())
}

/// Message failures, sample message_failure_snippet_network_error, with ids added
pub async fn failure_network_error(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("reason", &answer.reason, &"details: system failure; reason: received_network_error; code: 34");
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::ReceivedNetworkError);
    if let Some(value) = check.some("failure", &answer.failure) {
        check.holds("failure.code", &value.code, &15001);
        if let Some(value) = check.some("failure.source", &value.source) {
            check.holds("failure.source.name", &value.name, &"sms-messagebird");
            check.holds("failure.source.code", &value.code, &"34");
        }
    }
    Ok(())
}

/// Message failures, sample message_failure_snippet, with ids added
pub async fn failure_unknown_subscriber(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("reason", &answer.reason, &"details: unknown subscriber; reason: unknown_subscriber; code: 1");
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::UnknownSubscriber);
    if let Some(value) = check.some("failure", &answer.failure) {
        check.holds("failure.code", &value.code, &15005);
        if let Some(value) = check.some("failure.source", &value.source) {
            check.holds("failure.source.name", &value.name, &"sms-messagebird");
            check.holds("failure.source.code", &value.code, &"1");
        }
    }
    Ok(())
}

/// written from the schema: a body of the kind file with every member
pub async fn file_body(check: &mut Check) -> Outcome {
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
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"file","file":{"text":"Two files","files":[{"mediaUrl":"https://example.com/a.pdf","contentType":"application/pdf","filename":"a.pdf","altText":"A form","metadata":{"isAnimated":false}},{"mediaUrl":"https://example.com/s.webp","contentType":"image/webp","metadata":{"isAnimated":true}}],"metadata":{"subject":"Files","fallbackText":"See the link","storyType":"mention","telegram":{"parseMode":"MarkdownV2"}},"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}]}}}"#);
    Ok(())
}

/// keys inside free objects and maps arrive as they are
pub async fn free_object_keys_untouched(check: &mut Check) -> Outcome {
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
    if let Some(value) = check.some("meta", &answer.meta) {
        if let Some(value) = check.some("meta.extraInformation", &value.extra_information) {
            check.json("meta.extraInformation", value, r#"{"useCase":"marketing","user_id":7,"nested":{"snake_key":[1,2.5,"three",null,true,{"innerKey":{}}]}}"#);
        }
        if let Some(value) = check.some("meta.email", &value.email) {
            if let Some(value) = check.some("meta.email.headers", &value.headers) {
                if let Some(value) = check.some("meta.email.headers.reply_to", &value.get("reply_to")) {
                    check.equal("meta.email.headers.reply_to", *value, &"a");
                }
                if let Some(value) = check.some("meta.email.headers.replyTo", &value.get("replyTo")) {
                    check.equal("meta.email.headers.replyTo", *value, &"b");
                }
            }
        }
    }
    if let Some(value) = check.some("template", &answer.template) {
        if let Some(value) = check.some("template.variables", &value.variables) {
            if let Some(value) = check.some("template.variables.first_name", &value.get("first_name")) {
                check.equal("template.variables.first_name", *value, &"Ada");
            }
            if let Some(value) = check.some("template.variables.lastName", &value.get("lastName")) {
                check.equal("template.variables.lastName", *value, &"Lovelace");
            }
        }
    }
    Ok(())
}

/// Messaging, Get message by message ID, the full response
pub async fn full(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
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
pub async fn gif_body(check: &mut Check) -> Outcome {
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
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"gif","gif":{"text":"Look","mediaUrl":"https://example.com/cat.gif","altText":"A cat","actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"telegram":{"parseMode":"MarkdownV2"}}}}}"#);
    Ok(())
}

/// a compressed answer
pub async fn gzip(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
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

/// written from the schema: a body of the kind html with every member
pub async fn html_body(check: &mut Check) -> Outcome {
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
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"html","html":{"text":"Plain words","html":"<p>Words</p>","attachments":[{"mediaUrl":"https://example.com/a.pdf","filename":"a.pdf","inline":false,"contentId":"a"},{"content":"aGVsbG8=","contentType":"text/plain","filename":"b.txt","inline":true,"contentId":"b"}],"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"subject":"Spring sale","emailFrom":{"username":"news.letter","displayName":"News"},"headers":{"reply-to":"help@example.com","X_Own":"1"},"initialOpenTracking":true,"clickTracking":false,"openTracking":true}}}}"#);
    Ok(())
}

/// written from the schema: an image body with every member
pub async fn image_body(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                check.holds("body.image.text", &value.text, &"Look");
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.holds("body.image.images[0].mediaUrl", &value.media_url, &"https://example.com/a.png");
                        check.holds("body.image.images[0].altText", &value.alt_text, &"A");
                    }
                }
                if let Some(value) = check.some("body.image.metadata", &value.metadata) {
                    check.holds("body.image.metadata.subject", &value.subject, &"S");
                    check.holds("body.image.metadata.fallbackText", &value.fallback_text, &"F");
                    check.holds("body.image.metadata.storyType", &value.story_type, &"T");
                    if let Some(value) = check.some("body.image.metadata.telegram", &value.telegram) {
                        check.holds(
                            "body.image.metadata.telegram.parseMode",
                            &value.parse_mode,
                            &TelegramParseMode::MarkdownV2,
                        );
                    }
                }
                if let Some(value) = check.some("body.image.actions", &value.actions) {
                    check.length("body.image.actions", value, 2);
                    if let Some(value) = value.first() {
                        check.equal("body.image.actions[0].type", value.kind(), "link");
                        match value {
                            Action::Link(value) => {
                                check.holds("body.image.actions[0].link.text", &value.text, &"Open");
                                check.holds("body.image.actions[0].link.url", &value.url, &"https://example.com");
                            }
                            other => check.fail("body.image.actions[0].link", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.image.actions[1].type", value.kind(), "buy");
                        match value {
                            Action::Buy(value) => {
                                check.holds("body.image.actions[1].buy.text", &value.text, &"Buy");
                                check.holds("body.image.actions[1].buy.amountCents", &value.amount_cents, &1995);
                                check.holds("body.image.actions[1].buy.currency", &value.currency, &"EUR");
                            }
                            other => check.fail("body.image.actions[1].buy", other),
                        }
                    }
                }
            }
            other => check.fail("body.image", other),
        }
    }
    Ok(())
}

/// an id must not reach another path
pub async fn input_channel_id_leaves_path(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().messages().get("../x", "96a0b5fa-a986-453d-be5c-3117f989f025").await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// a limit of the schema: the message id is a UUID
pub async fn input_message_id_no_uuid(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels().messages().get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "latest").await,
        r#"{"kind":"input","path":"path.messageId","delivery":"neverSent"}"#,
    );
    Ok(())
}

/// written from the schema: a body of the kind list with every member
pub async fn list_body(check: &mut Check) -> Outcome {
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

/// written from the schema: a body of the kind location with every member
pub async fn location_body(check: &mut Check) -> Outcome {
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
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"location","location":{"coordinates":{"latitude":-33.8567844,"longitude":151.2152967},"location":{"address":"Bennelong Point, Sydney","label":"Opera House"}}}}"#);
    Ok(())
}

/// an action whose payload is null, absent or there
pub async fn location_request_answers(check: &mut Check) -> Outcome {
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

/// an amount beyond 32 bits and a negative exponent
pub async fn money(check: &mut Check) -> Outcome {
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
    if let Some(value) = check.some("meta", &answer.meta) {
        if let Some(value) = check.some("meta.order", &value.order) {
            if let Some(value) = check.some("meta.order.products", &value.products) {
                check.length("meta.order.products", value, 1);
                if let Some(value) = value.first() {
                    check.holds("meta.order.products[0].externalCatalogId", &value.external_catalog_id, &"c");
                    check.holds("meta.order.products[0].externalProductId", &value.external_product_id, &"p");
                    check.holds("meta.order.products[0].quantity", &value.quantity, &3);
                    if let Some(value) = check.some("meta.order.products[0].price", &value.price) {
                        check.holds("meta.order.products[0].price.amount", &value.amount, &-123456789012);
                        check.holds("meta.order.products[0].price.exponent", &value.exponent, &-2);
                        check.holds("meta.order.products[0].price.currencyCode", &value.currency_code, &"JPY");
                    }
                }
            }
        }
    }
    Ok(())
}

/// every member of a body of the kind action null
pub async fn null_action_members(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "action");
        match value {
            MessageBody::Action(value) => {
                check.none("body.permission_request.resource", &value.resource);
            }
            other => check.fail("body.permission_request", other),
        }
    }
    Ok(())
}

/// every member of a body of the kind authentication null
pub async fn null_authentication_members(check: &mut Check) -> Outcome {
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
                    check.none("body.authentication.otp.disclaimer", &value.disclaimer);
                    check.none("body.authentication.otp.expirationTime", &value.expiration_time);
                    check.none("body.authentication.otp.actions", &value.actions);
                }
            }
            other => check.fail("body.authentication", other),
        }
    }
    Ok(())
}

/// every member of a body of the kind carousel null
pub async fn null_carousel_members(check: &mut Check) -> Outcome {
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
                check.none("body.carousel.text", &value.text);
                if let Some(value) = check.some("body.carousel.items", &value.items) {
                    check.length("body.carousel.items", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.carousel.items[0].title", &value.title);
                        check.none("body.carousel.items[0].mediaUrl", &value.media_url);
                        check.none("body.carousel.items[0].description", &value.description);
                        check.none("body.carousel.items[0].altText", &value.alt_text);
                        check.none("body.carousel.items[0].actions", &value.actions);
                    }
                }
            }
            other => check.fail("body.carousel", other),
        }
    }
    Ok(())
}

/// every member of a body of the kind file null
pub async fn null_file_members(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "file");
        match value {
            MessageBody::File(value) => {
                check.none("body.file.text", &value.text);
                if let Some(value) = check.some("body.file.files", &value.files) {
                    check.length("body.file.files", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.file.files[0].mediaUrl", &value.media_url);
                        check.none("body.file.files[0].contentType", &value.content_type);
                        check.none("body.file.files[0].filename", &value.filename);
                        check.none("body.file.files[0].altText", &value.alt_text);
                        if let Some(value) = check.some("body.file.files[0].metadata", &value.metadata) {
                            check.none("body.file.files[0].metadata.isAnimated", &value.is_animated);
                        }
                    }
                }
                if let Some(value) = check.some("body.file.metadata", &value.metadata) {
                    check.none("body.file.metadata.subject", &value.subject);
                    check.none("body.file.metadata.fallbackText", &value.fallback_text);
                    check.none("body.file.metadata.storyType", &value.story_type);
                    if let Some(value) = check.some("body.file.metadata.telegram", &value.telegram) {
                        check.none("body.file.metadata.telegram.parseMode", &value.parse_mode);
                    }
                }
                check.none("body.file.actions", &value.actions);
            }
            other => check.fail("body.file", other),
        }
    }
    Ok(())
}

/// every member of a body of the kind gif null
pub async fn null_gif_members(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "gif");
        match value {
            MessageBody::Gif(value) => {
                check.none("body.gif.text", &value.text);
                check.none("body.gif.mediaUrl", &value.media_url);
                check.none("body.gif.altText", &value.alt_text);
                check.none("body.gif.actions", &value.actions);
                if let Some(value) = check.some("body.gif.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.gif.metadata.telegram", &value.telegram) {
                        check.none("body.gif.metadata.telegram.parseMode", &value.parse_mode);
                    }
                }
            }
            other => check.fail("body.gif", other),
        }
    }
    Ok(())
}

/// every member of a body of the kind html null
pub async fn null_html_members(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "html");
        match value {
            MessageBody::Html(value) => {
                check.none("body.html.text", &value.text);
                check.none("body.html.html", &value.html);
                if let Some(value) = check.some("body.html.attachments", &value.attachments) {
                    check.length("body.html.attachments", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.html.attachments[0].mediaUrl", &value.media_url);
                        check.none("body.html.attachments[0].filename", &value.filename);
                        check.none("body.html.attachments[0].inline", &value.inline);
                        check.none("body.html.attachments[0].contentId", &value.content_id);
                    }
                }
                check.none("body.html.actions", &value.actions);
                if let Some(value) = check.some("body.html.metadata", &value.metadata) {
                    check.none("body.html.metadata.subject", &value.subject);
                    if let Some(value) = check.some("body.html.metadata.emailFrom", &value.email_from) {
                        check.none("body.html.metadata.emailFrom.username", &value.username);
                        check.none("body.html.metadata.emailFrom.displayName", &value.display_name);
                    }
                    if let Some(value) = check.some("body.html.metadata.headers", &value.headers) {
                        check.none("body.html.metadata.headers.reply-to", &value.get("reply-to"));
                        check.none("body.html.metadata.headers.X_Own", &value.get("X_Own"));
                    }
                    check.none("body.html.metadata.initialOpenTracking", &value.initial_open_tracking);
                    check.none("body.html.metadata.clickTracking", &value.click_tracking);
                    check.none("body.html.metadata.openTracking", &value.open_tracking);
                }
            }
            other => check.fail("body.html", other),
        }
    }
    Ok(())
}

/// every member of an image body null
pub async fn null_image_members(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "image");
        match value {
            MessageBody::Image(value) => {
                check.none("body.image.text", &value.text);
                if let Some(value) = check.some("body.image.images", &value.images) {
                    check.length("body.image.images", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.image.images[0].mediaUrl", &value.media_url);
                        check.none("body.image.images[0].altText", &value.alt_text);
                    }
                }
                if let Some(value) = check.some("body.image.metadata", &value.metadata) {
                    check.none("body.image.metadata.subject", &value.subject);
                    check.none("body.image.metadata.fallbackText", &value.fallback_text);
                    check.none("body.image.metadata.storyType", &value.story_type);
                    check.none("body.image.metadata.telegram", &value.telegram);
                }
                check.none("body.image.actions", &value.actions);
            }
            other => check.fail("body.image", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"image","image":{"text":null,"images":[{"mediaUrl":null,"altText":null}],"metadata":{"subject":null,"fallbackText":null,"storyType":null,"telegram":null},"actions":null}}}"#);
    Ok(())
}

/// every member of a body of the kind list null
pub async fn null_list_members(check: &mut Check) -> Outcome {
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
                check.none("body.list.title", &value.title);
                check.none("body.list.text", &value.text);
                check.none("body.list.altText", &value.alt_text);
                if let Some(value) = check.some("body.list.items", &value.items) {
                    check.length("body.list.items", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.list.items[0].title", &value.title);
                        check.none("body.list.items[0].mediaUrl", &value.media_url);
                        check.none("body.list.items[0].description", &value.description);
                        check.none("body.list.items[0].altText", &value.alt_text);
                        check.none("body.list.items[0].actions", &value.actions);
                    }
                }
                check.none("body.list.actions", &value.actions);
                if let Some(value) = check.some("body.list.metadata", &value.metadata) {
                    if let Some(value) = check.some("body.list.metadata.button", &value.button) {
                        check.none("body.list.metadata.button.label", &value.label);
                    }
                    if let Some(value) = check.some("body.list.metadata.replyMessage", &value.reply_message) {
                        check.none("body.list.metadata.replyMessage.title", &value.title);
                        check.none("body.list.metadata.replyMessage.text", &value.text);
                    }
                }
            }
            other => check.fail("body.list", other),
        }
    }
    Ok(())
}

/// every member of a body of the kind location null
pub async fn null_location_members(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "location");
        match value {
            MessageBody::Location(value) => {
                if let Some(value) = check.some("body.location.coordinates", &value.coordinates) {
                    check.none("body.location.coordinates.latitude", &value.latitude);
                    check.none("body.location.coordinates.longitude", &value.longitude);
                }
                if let Some(value) = check.some("body.location.location", &value.location) {
                    check.none("body.location.location.address", &value.address);
                    check.none("body.location.location.label", &value.label);
                }
            }
            other => check.fail("body.location", other),
        }
    }
    Ok(())
}

/// every optional member null
pub async fn null_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.none("channelId", &answer.channel_id);
    check.none("sender", &answer.sender);
    check.none("receiver", &answer.receiver);
    check.none("meta", &answer.meta);
    check.none("reference", &answer.reference);
    check.none("parts", &answer.parts);
    check.none("status", &answer.status);
    check.none("reason", &answer.reason);
    check.none("direction", &answer.direction);
    check.none("origin", &answer.origin);
    check.none("replyTo", &answer.reply_to);
    check.none("lastStatusAt", &answer.last_status_at);
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    check.none("details", &answer.details);
    check.none("failure", &answer.failure);
    check.none("tags", &answer.tags);
    check.none("shortLinks", &answer.short_links);
    check.none("scheduledFor", &answer.scheduled_for);
    check.none("body", &answer.body);
    check.none("template", &answer.template);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"sender":null,"receiver":null,"meta":null,"reference":null,"parts":null,"status":null,"reason":null,"direction":null,"origin":null,"replyTo":null,"lastStatusAt":null,"createdAt":null,"updatedAt":null,"details":null,"failure":null,"tags":null,"shortLinks":null,"scheduledFor":null,"body":null,"template":null}"#);
    Ok(())
}

/// every member of every inner object null
pub async fn null_nested_members(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.none("sender.connector.id", &value.id);
            check.none("sender.connector.identifierValue", &value.identifier_value);
            check.none("sender.connector.annotations", &value.annotations);
            check.none("sender.connector.types", &value.types);
        }
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.none("sender.contact.id", &value.id);
            check.none("sender.contact.identifierKey", &value.identifier_key);
            check.none("sender.contact.identifierValue", &value.identifier_value);
            check.none("sender.contact.type", &value.r#type);
            check.none("sender.contact.countryCode", &value.country_code);
            check.none("sender.contact.identifiers", &value.identifiers);
            check.none("sender.contact.platformAddress", &value.platform_address);
            check.none("sender.contact.platformAddressSelector", &value.platform_address_selector);
            if let Some(value) = check.some("sender.contact.annotations", &value.annotations) {
                check.none("sender.contact.annotations.name", &value.name);
            }
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        check.none("receiver.connector", &value.connector);
        if let Some(value) = check.some("receiver.contacts", &value.contacts) {
            check.length("receiver.contacts", value, 1);
            if let Some(value) = value.first() {
                check.none("receiver.contacts[0].id", &value.id);
                check.none("receiver.contacts[0].identifierKey", &value.identifier_key);
                check.none("receiver.contacts[0].identifierValue", &value.identifier_value);
                check.none("receiver.contacts[0].type", &value.r#type);
                check.none("receiver.contacts[0].countryCode", &value.country_code);
                if let Some(value) = check.some("receiver.contacts[0].identifiers", &value.identifiers) {
                    check.length("receiver.contacts[0].identifiers", value, 1);
                    if let Some(value) = value.first() {
                        check.none("receiver.contacts[0].identifiers[0].identifierKey", &value.identifier_key);
                        check.none("receiver.contacts[0].identifiers[0].identifierValue", &value.identifier_value);
                    }
                }
                check.none("receiver.contacts[0].platformAddress", &value.platform_address);
                check.none("receiver.contacts[0].platformAddressSelector", &value.platform_address_selector);
                if let Some(value) = check.some("receiver.contacts[0].annotations", &value.annotations) {
                    check.none("receiver.contacts[0].annotations.name", &value.name);
                }
            }
        }
    }
    if let Some(value) = check.some("meta", &answer.meta) {
        check.none("meta.extraInformation", &value.extra_information);
        if let Some(value) = check.some("meta.referral", &value.referral) {
            check.none("meta.referral.source", &value.source);
            check.none("meta.referral.title", &value.title);
            check.none("meta.referral.text", &value.text);
            check.none("meta.referral.group", &value.group);
            if let Some(value) = check.some("meta.referral.metadata", &value.metadata) {
                check.none("meta.referral.metadata.source_id", &value.source_id);
                check.none("meta.referral.metadata.source_url", &value.source_url);
                check.none("meta.referral.metadata.media_url", &value.media_url);
                check.none("meta.referral.metadata.tracking_id", &value.tracking_id);
            }
        }
        if let Some(value) = check.some("meta.order", &value.order) {
            if let Some(value) = check.some("meta.order.products", &value.products) {
                check.length("meta.order.products", value, 1);
                if let Some(value) = value.first() {
                    check.none("meta.order.products[0].externalCatalogId", &value.external_catalog_id);
                    check.none("meta.order.products[0].externalProductId", &value.external_product_id);
                    check.none("meta.order.products[0].quantity", &value.quantity);
                    if let Some(value) = check.some("meta.order.products[0].price", &value.price) {
                        check.none("meta.order.products[0].price.amount", &value.amount);
                        check.none("meta.order.products[0].price.exponent", &value.exponent);
                        check.none("meta.order.products[0].price.currencyCode", &value.currency_code);
                    }
                }
            }
        }
        if let Some(value) = check.some("meta.referredProduct", &value.referred_product) {
            check.none("meta.referredProduct.externalCatalogId", &value.external_catalog_id);
            check.none("meta.referredProduct.externalProductId", &value.external_product_id);
        }
        if let Some(value) = check.some("meta.email", &value.email) {
            check.none("meta.email.subject", &value.subject);
            check.none("meta.email.headers", &value.headers);
            if let Some(value) = check.some("meta.email.from", &value.from) {
                check.none("meta.email.from.username", &value.username);
                check.none("meta.email.from.displayName", &value.display_name);
            }
        }
        if let Some(value) = check.some("meta.pushNotifications", &value.push_notifications) {
            check.none("meta.pushNotifications.gatewayTypeOverride", &value.gateway_type_override);
        }
        check.none("meta.navigatorId", &value.navigator_id);
        check.none("meta.navigatorMessageId", &value.navigator_message_id);
        if let Some(value) = check.some("meta.flow", &value.flow) {
            check.none("meta.flow.id", &value.id);
            check.none("meta.flow.name", &value.name);
            check.none("meta.flow.stepId", &value.step_id);
            check.none("meta.flow.runId", &value.run_id);
        }
        if let Some(value) = check.some("meta.journey", &value.journey) {
            check.none("meta.journey.id", &value.id);
            check.none("meta.journey.name", &value.name);
            check.none("meta.journey.stepId", &value.step_id);
            check.none("meta.journey.runId", &value.run_id);
        }
        if let Some(value) = check.some("meta.campaign", &value.campaign) {
            check.none("meta.campaign.id", &value.id);
            check.none("meta.campaign.name", &value.name);
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.none("parts[0].platformReference", &value.platform_reference);
        }
    }
    if let Some(value) = check.some("origin", &answer.origin) {
        check.none("origin.type", &value.r#type);
        check.none("origin.id", &value.id);
    }
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.none("replyTo.id", &value.id);
        check.none("replyTo.order", &value.order);
        check.none("replyTo.type", &value.r#type);
    }
    if let Some(value) = check.some("failure", &answer.failure) {
        check.none("failure.code", &value.code);
        check.none("failure.description", &value.description);
        if let Some(value) = check.some("failure.source", &value.source) {
            check.none("failure.source.code", &value.code);
            check.none("failure.source.name", &value.name);
        }
    }
    if let Some(value) = check.some("shortLinks", &answer.short_links) {
        check.none("shortLinks.domain", &value.domain);
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.none("body.text.text", &value.text);
                if let Some(value) = check.some("body.text.attachments", &value.attachments) {
                    check.length("body.text.attachments", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.text.attachments[0].mediaUrl", &value.media_url);
                        check.none("body.text.attachments[0].filename", &value.filename);
                        check.none("body.text.attachments[0].inline", &value.inline);
                        check.none("body.text.attachments[0].contentId", &value.content_id);
                    }
                }
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 4);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "link");
                        match value {
                            Action::Link(value) => {
                                check.none("body.text.actions[0].link.text", &value.text);
                                check.none("body.text.actions[0].link.url", &value.url);
                            }
                            other => check.fail("body.text.actions[0].link", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.text.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.none("body.text.actions[1].reply.text", &value.text);
                                check.none("body.text.actions[1].reply.imageUrl", &value.image_url);
                                if let Some(value) = check.some("body.text.actions[1].reply.metadata", &value.metadata)
                                {
                                    if let Some(value) = check
                                        .some("body.text.actions[1].reply.metadata.description", &value.description)
                                    {
                                        check.none(
                                            "body.text.actions[1].reply.metadata.description.label",
                                            &value.label,
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.text.actions[1].reply", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.text.actions[2].type", value.kind(), "buy");
                        match value {
                            Action::Buy(value) => {
                                check.none("body.text.actions[2].buy.text", &value.text);
                                check.none("body.text.actions[2].buy.amountCents", &value.amount_cents);
                                check.none("body.text.actions[2].buy.currency", &value.currency);
                            }
                            other => check.fail("body.text.actions[2].buy", other),
                        }
                    }
                    if let Some(value) = value.get(3) {
                        check.equal("body.text.actions[3].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.none("body.text.actions[3].postback.text", &value.text);
                                check.none("body.text.actions[3].postback.payload", &value.payload);
                                check.none("body.text.actions[3].postback.imageUrl", &value.image_url);
                                check.none("body.text.actions[3].postback.metadata", &value.metadata);
                            }
                            other => check.fail("body.text.actions[3].postback", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.text.metadata", &value.metadata) {
                    check.none("body.text.metadata.subject", &value.subject);
                    check.none("body.text.metadata.headers", &value.headers);
                    if let Some(value) = check.some("body.text.metadata.whatsapp", &value.whatsapp) {
                        check.none("body.text.metadata.whatsapp.previewUrl", &value.preview_url);
                    }
                    if let Some(value) = check.some("body.text.metadata.line", &value.line) {
                        if let Some(value) = check.some("body.text.metadata.line.emoji", &value.emoji) {
                            if let Some(value) = check.some("body.text.metadata.line.emoji.items", &value.items) {
                                check.length("body.text.metadata.line.emoji.items", value, 1);
                                if let Some(value) = value.first() {
                                    check.none("body.text.metadata.line.emoji.items[0].index", &value.index);
                                    check.none("body.text.metadata.line.emoji.items[0].productId", &value.product_id);
                                    check.none("body.text.metadata.line.emoji.items[0].emojiId", &value.emoji_id);
                                    check.none("body.text.metadata.line.emoji.items[0].length", &value.length);
                                }
                            }
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.telegram", &value.telegram) {
                        check.none("body.text.metadata.telegram.parseMode", &value.parse_mode);
                    }
                    if let Some(value) = check.some("body.text.metadata.apple", &value.apple) {
                        check.none("body.text.metadata.apple.summaryText", &value.summary_text);
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("template", &answer.template) {
        check.none("template.name", &value.name);
        check.none("template.projectId", &value.project_id);
        check.none("template.version", &value.version);
        check.none("template.locale", &value.locale);
        if let Some(value) = check.some("template.attachments", &value.attachments) {
            check.length("template.attachments", value, 1);
            if let Some(value) = value.first() {
                check.none("template.attachments[0].mediaUrl", &value.media_url);
                check.none("template.attachments[0].filename", &value.filename);
                check.none("template.attachments[0].inline", &value.inline);
            }
        }
        if let Some(value) = check.some("template.shortLinks", &value.short_links) {
            check.none("template.shortLinks.enabled", &value.enabled);
            check.none("template.shortLinks.domain", &value.domain);
        }
        check.none("template.variables", &value.variables);
        if let Some(value) = check.some("template.utmParameters", &value.utm_parameters) {
            check.length("template.utmParameters", value, 1);
            if let Some(value) = value.first() {
                check.none("template.utmParameters[0].key", &value.key);
                check.none("template.utmParameters[0].value", &value.value);
                check.none("template.utmParameters[0].reference", &value.reference);
            }
        }
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.none("template.parameters[0].key", &value.key);
                        check.none("template.parameters[0].value", &value.value);
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
        if let Some(value) = check.some("template.settings", &value.settings) {
            check.none("template.settings.useMmLite", &value.use_mm_lite);
            check.none("template.settings.disallowMmLite", &value.disallow_mm_lite);
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","sender":{"connector":{"id":null,"identifierValue":null,"annotations":null,"types":null},"contact":{"id":null,"identifierKey":null,"identifierValue":null,"type":null,"countryCode":null,"identifiers":null,"platformAddress":null,"platformAddressSelector":null,"annotations":{"name":null}}},"receiver":{"connector":null,"contacts":[{"id":null,"identifierKey":null,"identifierValue":null,"type":null,"countryCode":null,"identifiers":[{"identifierKey":null,"identifierValue":null}],"platformAddress":null,"platformAddressSelector":null,"annotations":{"name":null}}]},"meta":{"extraInformation":null,"referral":{"source":null,"title":null,"text":null,"group":null,"metadata":{"source_id":null,"source_url":null,"media_url":null,"tracking_id":null}},"order":{"products":[{"externalCatalogId":null,"externalProductId":null,"quantity":null,"price":{"amount":null,"exponent":null,"currencyCode":null}}]},"referredProduct":{"externalCatalogId":null,"externalProductId":null},"email":{"subject":null,"headers":null,"from":{"username":null,"displayName":null}},"pushNotifications":{"gatewayTypeOverride":null},"navigatorId":null,"navigatorMessageId":null,"flow":{"id":null,"name":null,"stepId":null,"runId":null},"journey":{"id":null,"name":null,"stepId":null,"runId":null},"campaign":{"id":null,"name":null}},"parts":[{"platformReference":null}],"origin":{"type":null,"id":null},"replyTo":{"id":null,"order":null,"type":null},"failure":{"code":null,"description":null,"source":{"code":null,"name":null}},"shortLinks":{"domain":null},"body":{"type":"text","text":{"text":null,"attachments":[{"mediaUrl":null,"filename":null,"inline":null,"contentId":null}],"actions":[{"type":"link","link":{"text":null,"url":null}},{"type":"reply","reply":{"text":null,"imageUrl":null,"metadata":{"description":{"label":null}}}},{"type":"buy","buy":{"text":null,"amountCents":null,"currency":null}},{"type":"postback","postback":{"text":null,"payload":null,"imageUrl":null,"metadata":null}}],"metadata":{"subject":null,"headers":null,"whatsapp":{"previewUrl":null},"line":{"emoji":{"items":[{"index":null,"productId":null,"emojiId":null,"length":null}]}},"telegram":{"parseMode":null},"apple":{"summaryText":null}}}},"template":{"name":null,"projectId":null,"version":null,"locale":null,"attachments":[{"mediaUrl":null,"filename":null,"inline":null}],"shortLinks":{"enabled":null,"domain":null},"variables":null,"utmParameters":[{"key":null,"value":null,"reference":null}],"parameters":[{"type":"string","key":null,"value":null}],"settings":{"useMmLite":null,"disallowMmLite":null}}}"#);
    Ok(())
}

/// every member of a body of the kind permission_request null
pub async fn null_permission_request_members(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "permission_request");
        match value {
            MessageBody::PermissionRequest(value) => {
                check.none("body.permission_request.resource", &value.resource);
            }
            other => check.fail("body.permission_request", other),
        }
    }
    Ok(())
}

/// every member of a body of the kind section null
pub async fn null_section_members(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "section");
        match value {
            MessageBody::Section(value) => {
                check.none("body.section.items", &value.items);
                if let Some(value) = check.some("body.section.configurations", &value.configurations) {
                    check.none("body.section.configurations.layout", &value.get("layout"));
                    check.none("body.section.configurations.snake_key", &value.get("snake_key"));
                }
            }
            other => check.fail("body.section", other),
        }
    }
    Ok(())
}

/// every member of a template parameter of every kind null
pub async fn null_template_parameters(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("template", &answer.template) {
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 12);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.none("template.parameters[0].key", &value.key);
                        check.none("template.parameters[0].value", &value.value);
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "number");
                match value {
                    TemplateParameter::Number(value) => {
                        check.none("template.parameters[1].key", &value.key);
                        check.none("template.parameters[1].value", &value.value);
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
            if let Some(value) = value.get(2) {
                check.equal("template.parameters[2].type", value.kind(), "boolean");
                match value {
                    TemplateParameter::Boolean(value) => {
                        check.none("template.parameters[2].key", &value.key);
                        check.none("template.parameters[2].value", &value.value);
                    }
                    other => check.fail("template.parameters[2]", other),
                }
            }
            if let Some(value) = value.get(3) {
                check.equal("template.parameters[3].type", value.kind(), "object");
                match value {
                    TemplateParameter::Object(value) => {
                        check.none("template.parameters[3].key", &value.key);
                        check.none("template.parameters[3].value", &value.value);
                    }
                    other => check.fail("template.parameters[3]", other),
                }
            }
            if let Some(value) = value.get(4) {
                check.equal("template.parameters[4].type", value.kind(), "sectionList");
                match value {
                    TemplateParameter::SectionList(value) => {
                        check.none("template.parameters[4].key", &value.key);
                        check.none("template.parameters[4].value", &value.value);
                    }
                    other => check.fail("template.parameters[4]", other),
                }
            }
            if let Some(value) = value.get(5) {
                check.equal("template.parameters[5].type", value.kind(), "timeslotList");
                match value {
                    TemplateParameter::TimeslotList(value) => {
                        check.none("template.parameters[5].key", &value.key);
                        check.none("template.parameters[5].value", &value.value);
                    }
                    other => check.fail("template.parameters[5]", other),
                }
            }
            if let Some(value) = value.get(6) {
                check.equal("template.parameters[6].type", value.kind(), "productSections");
                match value {
                    TemplateParameter::ProductSections(value) => {
                        check.none("template.parameters[6].key", &value.key);
                        check.none("template.parameters[6].value", &value.value);
                    }
                    other => check.fail("template.parameters[6]", other),
                }
            }
            if let Some(value) = value.get(7) {
                check.equal("template.parameters[7].type", value.kind(), "productList");
                match value {
                    TemplateParameter::ProductList(value) => {
                        check.none("template.parameters[7].key", &value.key);
                        check.none("template.parameters[7].value", &value.value);
                    }
                    other => check.fail("template.parameters[7]", other),
                }
            }
            if let Some(value) = value.get(8) {
                check.equal("template.parameters[8].type", value.kind(), "shippingMethodList");
                match value {
                    TemplateParameter::ShippingMethodList(value) => {
                        check.none("template.parameters[8].key", &value.key);
                        check.none("template.parameters[8].value", &value.value);
                    }
                    other => check.fail("template.parameters[8]", other),
                }
            }
            if let Some(value) = value.get(9) {
                check.equal("template.parameters[9].type", value.kind(), "lineItemList");
                match value {
                    TemplateParameter::LineItemList(value) => {
                        check.none("template.parameters[9].key", &value.key);
                        check.none("template.parameters[9].value", &value.value);
                    }
                    other => check.fail("template.parameters[9]", other),
                }
            }
            if let Some(value) = value.get(10) {
                check.equal("template.parameters[10].type", value.kind(), "whatsappProductSections");
                match value {
                    TemplateParameter::WhatsappProductSections(value) => {
                        check.none("template.parameters[10].key", &value.key);
                        check.none("template.parameters[10].value", &value.value);
                    }
                    other => check.fail("template.parameters[10]", other),
                }
            }
            if let Some(value) = value.get(11) {
                check.equal("template.parameters[11].type", value.kind(), "whatsappProductItems");
                match value {
                    TemplateParameter::WhatsappProductItems(value) => {
                        check.none("template.parameters[11].key", &value.key);
                        check.none("template.parameters[11].value", &value.value);
                    }
                    other => check.fail("template.parameters[11]", other),
                }
            }
        }
    }
    Ok(())
}

/// the smallest answer: nothing but the required id
pub async fn only_id(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.none("channelId", &answer.channel_id);
    check.none("sender", &answer.sender);
    check.none("receiver", &answer.receiver);
    check.none("meta", &answer.meta);
    check.none("reference", &answer.reference);
    check.none("parts", &answer.parts);
    check.none("status", &answer.status);
    check.none("reason", &answer.reason);
    check.none("direction", &answer.direction);
    check.none("origin", &answer.origin);
    check.none("replyTo", &answer.reply_to);
    check.none("lastStatusAt", &answer.last_status_at);
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    check.none("details", &answer.details);
    check.none("failure", &answer.failure);
    check.none("tags", &answer.tags);
    check.none("shortLinks", &answer.short_links);
    check.none("scheduledFor", &answer.scheduled_for);
    check.none("body", &answer.body);
    check.none("template", &answer.template);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025"}"#);
    Ok(())
}

/// written from the schema: a body of the kind permission_request with every member
pub async fn permission_request_body(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "permission_request");
        match value {
            MessageBody::PermissionRequest(value) => {
                check.holds("body.permission_request.resource", &value.resource, &PermissionResource::Call);
            }
            other => check.fail("body.permission_request", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"permission_request","permission_request":{"resource":"call"}}}"#);
    Ok(())
}

/// Receiving messages (RCS), sample message_rcs_inbound_text (its masked address replaced); chargeableUnits is in no schema
pub async fn rcs_inbound_text(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"3c6d204d-09d4-44b0-81a2-6e33dfdf409c");
    check.holds("channelId", &answer.channel_id, &"cc79a83e-ae28-4d20-9576-cd6ef76641a2");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"46623801-a627-4a3f-9523-363c501d459d");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+447123456789");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"004fe352-2e89-4b8a-a841-f401d8367a64");
            check.holds("receiver.connector.identifierValue", &value.identifier_value, &"agent@example.com");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Incoming message");
            }
            other => check.fail("body.text", other),
        }
    }
    check.some("meta", &answer.meta);
    check.holds("reference", &answer.reference, &"");
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds("parts[0].platformReference", &value.platform_reference, &"Mx9qo66enZS0mxgbBE7XiQDg");
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("reason", &answer.reason, &"");
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2024-08-09T11:08:40.243Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2024-08-09T11:08:40.068Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2024-08-09T11:08:40.243Z"));
    check.raw("", answer.raw_json(), r#"{"id":"3c6d204d-09d4-44b0-81a2-6e33dfdf409c","channelId":"cc79a83e-ae28-4d20-9576-cd6ef76641a2","sender":{"contact":{"id":"46623801-a627-4a3f-9523-363c501d459d","identifierKey":"phonenumber","identifierValue":"+447123456789"}},"receiver":{"connector":{"id":"004fe352-2e89-4b8a-a841-f401d8367a64","identifierValue":"agent@example.com"}},"body":{"type":"text","text":{"text":"Incoming message"}},"meta":{},"reference":"","parts":[{"platformReference":"Mx9qo66enZS0mxgbBE7XiQDg"}],"status":"delivered","reason":"","direction":"incoming","chargeableUnits":1,"lastStatusAt":"2024-08-09T11:08:40.243Z","createdAt":"2024-08-09T11:08:40.068Z","updatedAt":"2024-08-09T11:08:40.243Z"}"#);
    Ok(())
}

/// a read is repeated after 408
pub async fn retry_408(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// two retries for two different reasons
pub async fn retry_429_then_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .max_retries(2)
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// a read is repeated after any 5xx
pub async fn retry_500(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// a read is repeated
pub async fn retry_503(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// a date in the past means at once
pub async fn retry_after_date(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// a wait that would pass the deadline fails at once
pub async fn retry_after_past_deadline(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(2)
            .timeout(Duration::from_millis(5000))
            .await,
        r#"{"kind":"rateLimit","status":429,"retryAfterMs":120000,"attempts":1}"#,
    );
    Ok(())
}

/// a read is repeated when its answer was cut
pub async fn retry_cut(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// the last answer is the error, with the number of attempts
pub async fn retry_exhausted(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(1)
            .await,
        r#"{"kind":"server","status":500,"code":"InternalError","attempts":2}"#,
    );
    Ok(())
}

/// an answer that will not change is not asked for again
pub async fn retry_not_404(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .max_retries(2)
            .await,
        r#"{"kind":"notFound","status":404,"attempts":1}"#,
    );
    Ok(())
}

/// a read is repeated when its connection broke
pub async fn retry_reset(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .max_retries(1)
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// written from the schema: a body of the kind section with every member
pub async fn section_body(check: &mut Check) -> Outcome {
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
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"section","section":{"items":[{"type":"text","text":{"text":"First"}},{"type":"image","image":{"images":[{"mediaUrl":"https://example.com/i.png"}]}},{"type":"file","file":{"files":[{"mediaUrl":"https://example.com/a.pdf","contentType":"application/pdf"}]}},{"type":"gif","gif":{"mediaUrl":"https://example.com/cat.gif"}},{"type":"location","location":{"coordinates":{"latitude":1.5,"longitude":-2.25}}},{"type":"carousel","carousel":{"items":[{"title":"One","mediaUrl":"https://example.com/1.png","description":"The first","altText":"A one","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/1"}}]}]}},{"type":"list","list":{"text":"A list"}},{"type":"section","section":{"items":[{"type":"text","text":{"text":"Inner"}},{"type":"list","list":{"text":"Inner list"}}],"configurations":{"default":"a","any_key":"b"}}}],"configurations":{"layout":"wide","snake_key":"1"}}}}"#);
    Ok(())
}

/// an answer that comes late, but in time
pub async fn slow_answer(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .timeout(Duration::from_millis(5000))
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// Receiving messages (SMS), the message inside sample webhook_sms.inbound
pub async fn sms_inbound_text(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds("parts[0].platformReference", &value.platform_reference, &"e8077d803532c0b5937c639b60216938");
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    Ok(())
}

/// written from the schema: a body of the kind template with every member
pub async fn template_body(check: &mut Check) -> Outcome {
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
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"template","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","version":"latest","locale":"en","parameters":[{"type":"string","key":"name","value":"Ada"}]}}}"#);
    Ok(())
}

/// written from the schema: a value of every kind in an answer
pub async fn template_parameters(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::Sent);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
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
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"sent","direction":"outgoing","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","parameters":[{"type":"string","key":"name","value":"Ada"},{"type":"number","key":"discount","value":2.5},{"type":"boolean","key":"vip","value":false},{"type":"object","key":"order","value":{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}},{"type":"sectionList","key":"sections","value":{"sections":[{"id":"s1","multipleSelection":true,"title":"Colours","items":[{"id":"r1","type":"reply-action","reference":"ref","role":"row","hidden":false,"replyAction":{"text":"Red","imageUrl":"https://example.com/red.png","payload":"red","subTitle":"Warm"}}]}]}},{"type":"timeslotList","key":"slots","value":{"timeslots":[{"id":"t1","startTime":"2025-05-29T06:14:56.392Z","duration":1800.5}]}},{"type":"productSections","key":"shelves","value":{"productSections":[{"title":"Shoes","products":[{"externalProductId":"sku-1","amount":"19.95","text":"A shoe"}]}]}},{"type":"productList","key":"products","value":{"products":[{"type":"product","product":{"externalProductId":"sku-1","amount":"19.95","text":"A shoe"}}]}},{"type":"shippingMethodList","key":"shipping","value":{"shippingMethods":[{"amount":"4.95","label":"Post","identifier":"post","detail":"Two days"}]}},{"type":"lineItemList","key":"lines","value":{"lineItems":[{"amount":"19.95","text":"A shoe","type":"final"},{"amount":"4.95","text":"Post","type":"pending"}]}},{"type":"whatsappProductSections","key":"waShelves","value":{"sections":[{"id":"w1","type":"whatsapp-product-section","reference":"ref","role":"shelf","hidden":true,"whatsappProductSection":{"title":"Shoes","products":[{"id":"i1","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-1"}}]}}]}},{"type":"whatsappProductItems","key":"waItems","value":{"products":[{"id":"i2","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-2"}},{"id":"i3","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-3"}}]}}]}}"#);
    Ok(())
}

/// times with an offset and without fractions
pub async fn time_offsets(check: &mut Check) -> Outcome {
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
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T08:14:56.392+02:00"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:57Z"));
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2024-02-29T23:59:59.001-05:30"));
    Ok(())
}

/// no answer within the time of the call
pub async fn timeout(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.channels()
            .messages()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
            .timeout(Duration::from_millis(300))
            .await,
        r#"{"kind":"timeout","attempts":1}"#,
    );
    Ok(())
}

/// text outside ASCII, and an empty text that stays empty
pub async fn unicode(check: &mut Check) -> Outcome {
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
                check.holds("body.text.text", &value.text, &"Grüße 👋🏽 \"\\\n\u{2028} 日本");
            }
            other => check.fail("body.text", other),
        }
    }
    check.holds("reference", &answer.reference, &"");
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"text","text":{"text":"Grüße 👋🏽 \"\\\n  日本"}},"reference":""}"#);
    Ok(())
}

/// an action of a kind that is not known yet, between two known ones
pub async fn unknown_action_type(check: &mut Check) -> Outcome {
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

/// a body of a kind that is not known yet
pub async fn unknown_body_type(check: &mut Check) -> Outcome {
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
        check.equal("body.type", value.kind(), "hologram");
        match value {
            MessageBody::Unknown(json) => check.json(
                "body",
                json,
                r#"{"type":"hologram","hologram":{"beams":[{"colour":"red","watts":3}],"text":"Hi"}}"#,
            ),
            other => check.fail("body", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"hologram","hologram":{"beams":[{"colour":"red","watts":3}],"text":"Hi"}}}"#);
    Ok(())
}

/// enum values that are not known yet
pub async fn unknown_enum_values(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    check.holds("status", &answer.status, &MessageStatus::Unknown("teleported".into()));
    check.holds("direction", &answer.direction, &MessageDirection::Unknown("sideways".into()));
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.holds("replyTo.id", &value.id, &"1");
        check.holds("replyTo.type", &value.r#type, &ReplyToType::Unknown("shout".into()));
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"teleported","direction":"sideways","replyTo":{"id":"1","type":"shout"}}"#);
    Ok(())
}

/// kinds and members that are not known yet, inside a section
pub async fn unknown_section_items(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "section");
        match value {
            MessageBody::Section(value) => {
                if let Some(value) = check.some("body.section.items", &value.items) {
                    check.length("body.section.items", value, 3);
                    if let Some(value) = value.first() {
                        check.equal("body.section.items[0].type", value.kind(), "hologram");
                        match value {
                            SectionItem::Unknown(json) => check.json(
                                "body.section.items[0]",
                                json,
                                r#"{"type":"hologram","hologram":{"beams":1}}"#,
                            ),
                            other => check.fail("body.section.items[0]", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.section.items[1].type", value.kind(), "text");
                        match value {
                            SectionItem::Text(value) => {
                                check.holds("body.section.items[1].text.text", &value.text, &"Hi");
                            }
                            other => check.fail("body.section.items[1].text", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.section.items[2].type", value.kind(), "section");
                        match value {
                            SectionItem::Section(value) => {
                                if let Some(value) = check.some("body.section.items[2].section.items", &value.items) {
                                    check.length("body.section.items[2].section.items", value, 1);
                                    if let Some(value) = value.first() {
                                        check.equal(
                                            "body.section.items[2].section.items[0].type",
                                            value.kind(),
                                            "aura",
                                        );
                                        match value {
                                            NestedSectionItem::Unknown(json) => check.json(
                                                "body.section.items[2].section.items[0]",
                                                json,
                                                r#"{"type":"aura","aura":{}}"#,
                                            ),
                                            other => check.fail("body.section.items[2].section.items[0]", other),
                                        }
                                    }
                                }
                            }
                            other => check.fail("body.section.items[2].section", other),
                        }
                    }
                }
            }
            other => check.fail("body.section", other),
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"section","section":{"items":[{"type":"hologram","hologram":{"beams":1}},{"type":"text","text":{"text":"Hi","colour":"red"}},{"type":"section","section":{"items":[{"type":"aura","aura":{}}]}}]}}}"#);
    Ok(())
}

/// a template parameter of a kind that is not known yet
pub async fn unknown_template_parameter(check: &mut Check) -> Outcome {
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
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
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
                check.equal("template.parameters[1].type", value.kind(), "crystal");
                match value {
                    TemplateParameter::Unknown(json) => check.json(
                        "template.parameters[1]",
                        json,
                        r#"{"type":"crystal","key":"facets","value":{"count":8}}"#,
                    ),
                    other => check.fail("template.parameters[1]", other),
                }
            }
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","parameters":[{"type":"string","key":"name","value":"Ada"},{"type":"crystal","key":"facets","value":{"count":8}}]}}"#);
    Ok(())
}

/// Receiving messages (WhatsApp), sample message_whatsapp_inbound_text
pub async fn whatsapp_inbound_text(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.holds("sender.contact.id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
            check.holds("sender.contact.identifierKey", &value.identifier_key, &"phonenumber");
            check.holds("sender.contact.identifierValue", &value.identifier_value, &"+31612345678");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.connector", &value.connector) {
            check.holds("receiver.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
        }
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.holds("body.text.text", &value.text, &"Sample incoming text message");
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.holds(
                "parts[0].platformReference",
                &value.platform_reference,
                &"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            );
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Delivered);
    check.holds("direction", &answer.direction, &MessageDirection::Incoming);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2022-12-22T08:32:50.736Z"));
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","sender":{"contact":{"id":"32cf5eee-f940-422c-ab8c-5f753aad5efd","identifierKey":"phonenumber","identifierValue":"+31612345678"}},"receiver":{"connector":{"id":"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f"}},"body":{"type":"text","text":{"text":"Sample incoming text message"}},"parts":[{"platformReference":"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA="}],"status":"delivered","direction":"incoming","lastStatusAt":"2022-12-22T08:32:50.736Z","createdAt":"2022-12-22T08:32:50.736Z","updatedAt":"2022-12-22T08:32:50.736Z"}"#);
    Ok(())
}

/// the API's 0001-01-01T00:00:00Z is no time
pub async fn zero_time(check: &mut Check) -> Outcome {
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
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.none("createdAt", &answer.created_at);
    check.none("updatedAt", &answer.updated_at);
    check.none("scheduledFor", &answer.scheduled_for);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","lastStatusAt":"2025-05-29T06:14:56.392Z","createdAt":"0001-01-01T00:00:00Z","updatedAt":"0001-01-01T00:00:00Z","scheduledFor":"0001-01-01T00:00:00Z"}"#);
    Ok(())
}
