// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Message status (Email): delivery_failed, delay; a further member stays in the raw JSON

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
    check.holds("status", &answer.status, &MessageStatus::DeliveryFailed);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("details", &answer.details, &MessageDetail::Delay);
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"delay","smtpCode":550}"#);
    Ok(())
}
