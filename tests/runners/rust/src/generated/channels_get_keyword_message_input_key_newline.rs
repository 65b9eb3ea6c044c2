// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! an argument must not reach another path or a header

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.keyword_messages().get("a\r\nx-evil: 1").await,
        r#"{"kind":"input","path":"path.keywordMessageKey","delivery":"neverSent"}"#,
    );
    Ok(())
}
