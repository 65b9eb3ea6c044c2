// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! members that are not known yet; keys of the map as they are

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .contacts()
        .get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact::default(),
        )
        .await?;
    check.holds("serviceWindowExpireAt", &answer.service_window_expire_at, &crate::check::time("2025-05-09T05:54:25Z"));
    if let Some(value) = check.some("metadata", &answer.metadata) {
        if let Some(value) = check.some("metadata.snake_key", &value.get("snake_key")) {
            check.equal("metadata.snake_key", *value, &"a");
        }
        if let Some(value) = check.some("metadata.camelKey", &value.get("camelKey")) {
            check.equal("metadata.camelKey", *value, &"b");
        }
    }
    check.raw("", answer.raw_json(), r#"{"serviceWindowExpireAt":"2025-05-09T05:54:25Z","window":{"open":true},"metadata":{"snake_key":"a","camelKey":"b"}}"#);
    Ok(())
}
