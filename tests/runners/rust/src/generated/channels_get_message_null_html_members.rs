// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of a body of the kind html null

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
