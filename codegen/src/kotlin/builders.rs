//! Short ways to write an object (`x-builders`), and facts as data (`x-tables`): functions of the package.

use std::fmt::Write;

use anyhow::Result;

use super::{FOLDER, WIDTH, comment, file, kotlin_type, word};
use crate::{
    ffi::{
        self,
        parts::{self, Needed, Parameter, Part},
    },
    model::*,
    names,
    output::Output,
    rust::variant_name,
    vectors::layout::Code,
};

pub fn emit(api: &Api, output: &mut Output) -> Result<()> {
    for area in api.areas() {
        let mut body = String::new();
        for schema in api.schemas.values().filter(|schema| schema.area == area) {
            for builder in &schema.builders {
                function(&mut body, api, builder)?;
            }
        }
        add(output, &area, "Builders", &body);
        let mut body = String::new();
        for table in api.tables.iter().filter(|table| table.area == area) {
            facts(&mut body, table)?;
        }
        add(output, &area, "Facts", &body);
    }
    Ok(())
}

fn add(output: &mut Output, area: &str, what: &str, body: &str) {
    if body.is_empty() {
        return;
    }
    let mut imports = vec!["dev.birdwire.types.*"];
    if body.contains(": Instant") {
        imports.push("java.time.Instant");
    }
    output.add(format!("{FOLDER}/{}{what}.kt", names::pascal(area)), file("dev.birdwire", &imports, body));
}

fn function(out: &mut String, api: &Api, builder: &Builder) -> Result<()> {
    let parameters = parts::parameters(builder);
    let mut paragraphs = vec![builder.docs.clone()];
    let described: Vec<String> = parameters
        .iter()
        .filter(|parameter| !parameter.docs.is_empty())
        .map(|parameter| format!("@param {} {}", parameter.camel, parameter.docs))
        .collect();
    if !described.is_empty() {
        paragraphs.push(described.join("\n"));
    }
    out.push_str(&comment(&paragraphs, 0));
    let returned = builder.target.as_ref().map_or(&builder.payload, |target| &target.union);
    let declared = parameters.iter().map(|parameter| Code::text(declaration(parameter))).collect();
    let head = format!("public fun {}(", word(&names::camel(&builder.name)));
    let written = construct(&builder.payload, &parts::parts(api, builder)?);
    let body = match &builder.target {
        Some(target) => Code::call(format!("{returned}.{}(", variant_name(&target.tag)), vec![written]),
        None => written,
    };
    let signature =
        Code::Group { open: head, items: declared, separator: ",", trailing: true, close: format!("): {returned} =") };
    writeln!(out, "{}\n{}\n", signature.render(0, WIDTH), body.render(4, WIDTH))?;
    Ok(())
}

fn declaration(parameter: &Parameter) -> String {
    let (mark, default) = if parameter.required { ("", "") } else { ("?", " = null") };
    format!("{}: {}{mark}{default}", word(parameter.camel), kotlin_type(parameter.ty))
}

fn construct(schema: &str, parts: &[Part]) -> Code {
    Code::call(format!("{schema}("), parts.iter().map(argument).collect())
}

fn argument(part: &Part) -> Code {
    match part {
        Part::Given { snake } => {
            let name = word(&names::camel(snake));
            Code::text(format!("{name} = {name}"))
        }
        Part::Inside { snake, schema, item, parts, needed } => {
            let mut written = construct(schema, parts);
            if *item {
                written = Code::call("listOf(", vec![written]);
            }
            if let Needed::WithOneOf(given) = needed {
                let absent: Vec<String> =
                    given.iter().map(|name| format!("{} == null", word(&names::camel(name)))).collect();
                written = written.prefixed(&format!("if ({}) null else ", absent.join(" && ")));
            }
            written.prefixed(&format!("{} = ", word(&names::camel(snake))))
        }
    }
}

fn facts(out: &mut String, table: &Table) -> Result<()> {
    out.push_str(&comment(std::slice::from_ref(&table.docs), 0));
    let native = names::camel(&ffi::table_name(table));
    writeln!(out, "public fun {}(): List<{}> = dev.birdwire.internal.{native}()\n", word(&table.name), table.row)?;
    Ok(())
}
