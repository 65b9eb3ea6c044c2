use anyhow::Result;

use super::Vector;
use crate::{model::Api, output::Output};

pub fn emit(_api: &Api, _vectors: &[Vector], _output: &mut Output) -> Result<()> {
    Ok(())
}
