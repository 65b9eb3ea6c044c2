// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! an argument must not reach another path

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let outcome = match bird.channels().messages().media().download("..", "f", GetMessageMedia::default()).await {
        Ok(media) => media.bytes().await,
        Err(error) => Err(error),
    };
    check.error(outcome, r#"{"kind":"input","path":"path.messageId","delivery":"neverSent"}"#);
    Ok(())
}
