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
        Check::walk(bird.channels().messages().list_by_workspace(ListWorkspaceMessages {
            id: Some(vec!["96a0b5fa-a986-453d-be5c-3117f989f025".into(), "mine".into()]),
            ..Default::default()
        }))
        .await,
        r#"{"kind":"input","path":"query.id[1]","delivery":"neverSent"}"#,
    );
    Ok(())
}
