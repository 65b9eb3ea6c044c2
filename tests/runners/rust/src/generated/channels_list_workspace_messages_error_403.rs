// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Messaging, List messages by workspace ID: 403

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(Check::walk(bird.channels().messages().list_by_workspace(ListWorkspaceMessages::default()).options(CallOptions { max_retries: Some(0), ..Default::default() })).await, r#"{"kind":"permissionDenied","status":403,"code":"Forbidden","message":"No policy allows this call","delivery":"answered","attempts":1}"#);
    Ok(())
}
