// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! an id must not reach another path

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().interactions().list("../x", "96a0b5fa-a986-453d-be5c-3117f989f025"))
            .await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}
