// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a limit of the schema: message ids are UUIDs

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages {
                id: Some(vec!["123e4567-e89b-12d3-a456-426614174000".into(), "mine".into()]),
                ..Default::default()
            },
        ))
        .await,
        r#"{"kind":"input","path":"query.id[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}
