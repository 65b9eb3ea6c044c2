// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the caller's own token comes back

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
            ListChannelMessages { page_token: Some("again".into()), ..Default::default() },
        ))
        .await,
        r#"{"kind":"decode","path":"nextPageToken"}"#,
    );
    Ok(())
}
