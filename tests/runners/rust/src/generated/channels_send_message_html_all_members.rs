// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind html with every member

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
