// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! types, details and members that are not known yet

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let pages = Check::walk(
        bird.channels()
            .messages()
            .interactions()
            .list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025"),
    )
    .await?;
    check.length("pages", &pages, 1);
    if let Some((page, items)) = pages.first() {
        check.equal("nextPageToken", &page.next_page_token(), &None);
        check.length("items", items, 1);
        if let Some(item) = items.first() {
            check.holds("items[0].id", &item.id, &"00000000-0000-4000-8000-000000000001");
            check.holds("items[0].messageId", &item.message_id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
            check.holds("items[0].channelId", &item.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
            check.holds("items[0].type", &item.r#type, &InteractionType::Unknown("stared-at".into()));
            check.holds("items[0].createdAt", &item.created_at, &crate::check::time("2025-05-29T06:14:01.392Z"));
            check.holds("items[0].details", &item.details, &InteractionDetail::Unknown("for_long".into()));
            check.holds(
                "items[0].messageCreatedAt",
                &item.message_created_at,
                &crate::check::time("2025-05-29T06:14:00Z"),
            );
            check.holds("items[0].isFirstInteraction", &item.is_first_interaction, &true);
            check.some("items[0].metadata", &item.metadata);
            check.raw("/items/0", item.raw_json(), r#"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"stared-at","createdAt":"2025-05-29T06:14:01.392Z","details":"for_long","metadata":{"eyes":{"count":2}},"mood":"good","messageCreatedAt":"2025-05-29T06:14:00Z","isFirstInteraction":true}"#);
        }
    }
    Ok(())
}
