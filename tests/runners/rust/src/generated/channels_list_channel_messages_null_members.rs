// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every optional member of a page and of its item null

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.none("startAt", &page.start_at);
        check.none("endAt", &page.end_at);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.none("items[0].channelId", &item.channel_id);
            check.none("items[0].sender", &item.sender);
            check.none("items[0].receiver", &item.receiver);
            check.none("items[0].meta", &item.meta);
            check.none("items[0].reference", &item.reference);
            check.none("items[0].parts", &item.parts);
            check.none("items[0].status", &item.status);
            check.none("items[0].reason", &item.reason);
            check.none("items[0].direction", &item.direction);
            check.none("items[0].origin", &item.origin);
            check.none("items[0].replyTo", &item.reply_to);
            check.none("items[0].lastStatusAt", &item.last_status_at);
            check.none("items[0].createdAt", &item.created_at);
            check.none("items[0].updatedAt", &item.updated_at);
            check.none("items[0].details", &item.details);
            check.none("items[0].failure", &item.failure);
            check.none("items[0].tags", &item.tags);
            check.none("items[0].shortLinks", &item.short_links);
            check.none("items[0].scheduledFor", &item.scheduled_for);
            check.none("items[0].body", &item.body);
            check.none("items[0].template", &item.template);
            check.raw("/items/0", item.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"sender":null,"receiver":null,"meta":null,"reference":null,"parts":null,"status":null,"reason":null,"direction":null,"origin":null,"replyTo":null,"lastStatusAt":null,"createdAt":null,"updatedAt":null,"details":null,"failure":null,"tags":null,"shortLinks":null,"scheduledFor":null,"body":null,"template":null}"#);
        }
    }
    Ok(())
}
