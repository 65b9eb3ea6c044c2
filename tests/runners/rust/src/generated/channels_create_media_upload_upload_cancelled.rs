// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the caller gives up while the store is silent; the connection must close

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};
use std::future::IntoFuture;

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check
        .cancelled(
            400,
            bird.channels()
                .media()
                .upload(Upload::bytes("Hello\r\nWorld\n").content_type("text/plain").filename("hello.txt"))
                .into_future(),
        )
        .await;
    Ok(())
}
