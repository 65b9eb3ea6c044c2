// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member null, in capitals

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird.keyword_messages().get("optout:en").await?;
    check.none("key", &answer.key);
    check.none("kw", &answer.kw);
    check.none("lang", &answer.lang);
    check.none("value", &answer.value);
    check.raw("", answer.raw_json(), r#"{"Key":null,"KW":null,"Lang":null,"Value":null}"#);
    Ok(())
}
