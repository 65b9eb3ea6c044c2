// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a limit of the schema: the owner's id is a UUID

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        bird.organizations().update(UpdateOrganization { owner: Some("me".into()), ..Default::default() }).await,
        r#"{"kind":"input","path":"body.owner","delivery":"neverSent"}"#,
    );
    Ok(())
}
