// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a body of the kind location with every member

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
