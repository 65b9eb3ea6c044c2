// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! a limit of the schema: the workspace id is a UUID

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key").workspace_id("mine"));
    check.error(
        Check::walk(bird.channels().messages().list_by_workspace(ListWorkspaceMessages::default())).await,
        r#"{"kind":"input","path":"path.workspaceId","delivery":"neverSent"}"#,
    );
    Ok(())
}
