// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: attachments and metadata with every member

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
