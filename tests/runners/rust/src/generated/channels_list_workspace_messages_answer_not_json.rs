// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a whole body that is no JSON

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    check.error(
        Check::walk(bird.channels().messages().list_by_workspace(ListWorkspaceMessages::default())).await,
        r#"{"kind":"decode","status":200,"delivery":"answered","attempts":1}"#,
    );
    Ok(())
}
