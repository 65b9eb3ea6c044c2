// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! asking where to upload fails

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
            .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
            .await,
        r#"{"kind":"notFound","status":404,"code":"NotFound","delivery":"answered","attempts":1}"#,
    );
    Ok(())
}
