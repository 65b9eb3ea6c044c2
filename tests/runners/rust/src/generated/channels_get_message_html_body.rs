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
