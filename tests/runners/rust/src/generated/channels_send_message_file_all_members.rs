// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind file with every member

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
