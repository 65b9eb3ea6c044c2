//! Names: each language's spelling of a wire name, the words nobody may use, and the lock that keeps public names.

use anyhow::{Result, bail};
use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};
use indexmap::{IndexMap, IndexSet};

use crate::model::{Api, Files, Kind, ROWS, WHOLE_ANSWER};

/// Standard names of some language, which a type of ours would hide.
const REFUSED: &[&str] = &[
    "Any",
    "Array",
    "Bool",
    "Client",
    "Data",
    "Date",
    "Dictionary",
    "Double",
    "Error",
    "Exception",
    "Instant",
    "Int",
    "List",
    "Long",
    "Map",
    "Never",
    "Object",
    "Option",
    "Optional",
    "Pair",
    "Result",
    "Self",
    "Set",
    "String",
    "Task",
    "Type",
    "Unit",
    "Vec",
    "Void",
    "Options",
    "Page",
    "Pager",
    "Media",
    "Answer",
    "Change",
    "Json",
    "Upload",
    "Csv",
    "WebhookEvent",
    "UnknownWebhook",
];

const RUST_WORDS: &[&str] = &[
    "as", "async", "await", "box", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false",
    "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return",
    "self", "static", "struct", "super", "trait", "true", "try", "type", "unsafe", "use", "where", "while", "yield",
];

pub fn snake(wire: &str) -> String {
    wire.to_snake_case()
}

pub fn camel(wire: &str) -> String {
    wire.to_lower_camel_case()
}

pub fn pascal(wire: &str) -> String {
    wire.to_upper_camel_case()
}

pub fn rust_field(snake: &str) -> String {
    if RUST_WORDS.contains(&snake) { format!("r#{snake}") } else { snake.to_owned() }
}

/// Functions at the root of every package that are written by hand.
const TAKEN: &[&str] = &["to", "raw", "omit"];

/// Refuses names that would hide a standard name or each other.
pub fn check(api: &Api) -> Result<()> {
    check_types(api)?;
    check_functions(api)
}

/// Builders and tables are functions of one package: their names are one namespace.
fn check_functions(api: &Api) -> Result<()> {
    let mut known: IndexMap<&str, String> = TAKEN.iter().map(|name| (*name, "written by hand".to_owned())).collect();
    let builders = api.builders().map(|(schema, builder)| (&builder.name, &builder.snake, schema.name.clone()));
    let tables = api.tables.iter().map(|table| (&table.name, &table.snake, "x-tables".to_owned()));
    for (name, snake, place) in builders.chain(tables) {
        if let Some(other) = known.insert(snake, place.clone()) {
            bail!("{place}: a function {name} is already there: {other}");
        }
    }
    Ok(())
}

/// Refuses a type that would hide a standard name.
fn check_types(api: &Api) -> Result<()> {
    let envelopes = api.event_cases.iter().map(|case| &case.envelope);
    for name in api.schemas.keys().chain(envelopes) {
        if REFUSED.contains(&name.as_str()) {
            bail!("{name}: the name of a standard type in one of the languages; choose another");
        }
        if pascal(name) != *name {
            bail!("{name}: type names are written in PascalCase, this one would be {}", pascal(name));
        }
    }
    Ok(())
}

/// Every public name, one a line, sorted: what `spec/names.lock` holds.
pub fn public_names(api: &Api) -> IndexSet<String> {
    let mut names = IndexSet::new();
    for schema in api.schemas.values() {
        names.insert(schema.name.clone());
        match &schema.kind {
            Kind::Object(object) => {
                let members = object.members.iter().filter(|member| member.wire != WHOLE_ANSWER);
                names.extend(members.map(|member| format!("{}.{}", schema.name, member.wire)));
            }
            Kind::Enum(values) => {
                names.extend(values.values.iter().map(|value| format!("{}.{}", schema.name, value.wire)))
            }
            Kind::Union(union) => {
                names.extend(union.variants.iter().map(|variant| format!("{}.{}", schema.name, variant.tag)))
            }
        }
    }
    for operation in &api.operations {
        // The resources of another vendor stand under its name.
        let place = |name: String| match &operation.vendor {
            Some(vendor) => format!("{vendor}.{name}"),
            None => name,
        };
        for method in operation.method_names() {
            let name = place(format!("{}.{method}", operation.resource.join(".")));
            names.extend(operation.arguments().map(|parameter| format!("{name}({})", parameter.wire)));
            names.insert(name);
        }
        let content = operation.files.as_ref().map(Files::parameter).or(operation.csv.as_ref().map(|_| ROWS));
        names.extend(content.map(|content| format!("{}({content})", place(operation.full_name()))));
    }
    for (_, builder) in api.builders() {
        names.insert(format!("{}()", builder.name));
        let parameters = builder.parameters.iter().map(|parameter| &parameter.wire);
        for wire in parameters.chain(builder.rest.iter().map(|member| &member.wire)) {
            names.insert(format!("{}({wire})", builder.name));
        }
    }
    names.extend(api.tables.iter().map(|table| format!("{}()", table.name)));
    names.extend(api.event_cases.iter().map(|case| case.envelope.clone()));
    // An event that becomes another case breaks its users like a name that is gone.
    names.extend(
        api.events.iter().map(|event| format!("WebhookEvent.{}({} {})", event.case, event.service, event.name)),
    );
    names.sort();
    names
}

/// Adds what is new; a name that is gone must be taken out of the lock by hand, in the commit that breaks its users.
pub fn updated_lock(api: &Api, locked: &str) -> Result<String> {
    let names = public_names(api);
    let gone: Vec<&str> = locked.lines().filter(|line| !line.is_empty() && !names.contains(*line)).collect();
    if !gone.is_empty() {
        bail!(
            "spec/names.lock holds public names that spec/ no longer has: {}. \
               Users rely on them; if the break is meant, delete these lines from the lock in the same commit",
            gone.join(", ")
        );
    }
    Ok(names.into_iter().map(|name| name + "\n").collect())
}
