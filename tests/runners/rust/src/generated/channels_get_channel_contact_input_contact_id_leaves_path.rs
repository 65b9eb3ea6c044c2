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
        bird.channels()
            .contacts()
            .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "../../x", GetChannelContact::default())
            .await,
        r#"{"kind":"input","path":"path.contactId","delivery":"neverSent"}"#,
    );
    Ok(())
}
