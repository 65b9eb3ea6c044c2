use anyhow::Result;

use crate::{model::Api, output::Output};

pub fn emit(_api: &Api, _output: &mut Output) -> Result<()> {
    Ok(())
}
