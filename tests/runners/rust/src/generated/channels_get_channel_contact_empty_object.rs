// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! an answer without any member

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
    check.none("serviceWindowExpireAt", &answer.service_window_expire_at);
    check.none("isPermanentSession", &answer.is_permanent_session);
    check.none("metadata", &answer.metadata);
    Ok(())
}
