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
            .media()
            .upload_for_channel("../x", Upload::bytes("Hello").content_type("text/plain").filename("a.txt"))
            .await,
        r#"{"kind":"input","path":"path.channelId","delivery":"neverSent"}"#,
    );
    Ok(())
}
