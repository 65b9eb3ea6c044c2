//! The one generated file of the native part.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::Result;

use crate::{
    model::{Api, Kind, Type},
    output::Output,
    rust::{HEADER, row_name},
};

const FOLDER: &str = "bindings-node/src/generated";

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    output.own_folder(FOLDER);
    let mut text = format!("{HEADER}//! The operations by their names, and where answers hold times.\n\n");
    text.push_str("use birdwire::{operation::Operation, operations};\n\n");
    text.push_str("pub fn operation(id: &str) -> Option<&'static Operation> {\nSome(match id {\n");
    for operation in &api.operations {
        writeln!(text, "{:?} => &operations::{},", operation.id, row_name(operation))?;
    }
    text.push_str("_ => return None,\n})\n}\n\n");
    writeln!(text, "/// The members that hold times.\npub const TIMES: &[&str] = &{:?};", times(api))?;
    output.add_rust(format!("{FOLDER}/mod.rs"), &text)
}

fn times(api: &Api) -> Vec<&str> {
    let mut names = BTreeSet::new();
    for schema in api.schemas.values().filter(|schema| schema.in_answer) {
        let Kind::Object(object) = &schema.kind else { continue };
        names.extend(
            object.members.iter().filter(|member| member.ty == Type::DateTime).map(|member| member.wire.as_str()),
        );
    }
    names.into_iter().collect()
}
