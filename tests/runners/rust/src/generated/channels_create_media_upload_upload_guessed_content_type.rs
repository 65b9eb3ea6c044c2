// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! the content type follows from the file's name

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.equal(
        "uploaded",
        bird.channels().media().upload(Upload::bytes("%PDF-").filename("form.pdf")).await?.as_str(),
        "https://media.api.bird.com/workspaces/w/channel-media/m",
    );
    Ok(())
}
