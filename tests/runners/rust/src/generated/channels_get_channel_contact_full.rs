// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Sending WhatsApp messages, Get channel details for a contact, the full response

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
    check.holds(
        "serviceWindowExpireAt",
        &answer.service_window_expire_at,
        &crate::check::time("2025-05-09T05:54:25.113Z"),
    );
    check.holds("isPermanentSession", &answer.is_permanent_session, &true);
    if let Some(value) = check.some("metadata", &answer.metadata) {
        if let Some(value) = check.some("metadata.ANY_ADDITIONAL_PROPERTY", &value.get("ANY_ADDITIONAL_PROPERTY")) {
            check.equal("metadata.ANY_ADDITIONAL_PROPERTY", *value, &"text");
        }
    }
    check.raw("", answer.raw_json(), r#"{"serviceWindowExpireAt":"2025-05-09T05:54:25.113Z","isPermanentSession":true,"metadata":{"ANY_ADDITIONAL_PROPERTY":"text"}}"#);
    Ok(())
}
