// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the caller gives up; the connection must close

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            500,
            Check::walk(
                bird.channels().messages().list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", ListChannelMessages::default()),
            ),
        )
        .await;
    Ok(())
}
