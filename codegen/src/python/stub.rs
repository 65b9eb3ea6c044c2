//! `_native.pyi`: what type checkers and editors know of the native module.

use std::fmt::Write;

use anyhow::Result;

use super::{
    HEADER, WIDTH, classes, docstring, facts, has_class,
    names::{self, Uses, accepted, attribute, word},
    shown,
};
use crate::{docs, model::*, names::snake};

/// What is not written by codegen, but by hand in bindings-python/src.
const BY_HAND: &str = include_str!("../../templates/python/native.pyi");

pub fn file(api: &Api) -> Result<String> {
    let mut body = all(api);
    body.push_str(BY_HAND);
    body.push_str(&facts::stub(api)?);
    for schema in api.schemas.values().filter(|schema| has_class(api, schema)) {
        class(api, &mut body, schema)?;
    }
    let uses = Uses { text: body };
    let mut out = HEADER.to_owned();
    out.push_str(&uses.import(
        "collections.abc",
        ["Awaitable", "Callable", "Iterable", "Iterator", "Mapping", "Sequence"],
        0,
    ));
    out.push_str(&uses.import("datetime", ["datetime"], 0));
    let typing = ["Any", "Final", "Generic", "Literal", "TypeVar", "final", "overload"];
    out.push_str(&uses.import("typing", typing, 0));
    out.push_str(&uses.import("uuid", ["UUID"], 0));
    out.push_str("\nfrom typing_extensions import Self\n\n");
    out.push_str(&uses.import("._generated.enums", names::enums(api), 0));
    let dicts = names::dicts(api);
    out.push_str(&uses.import("._generated.inputs", dicts.iter().map(String::as_str), 0));
    out.push('\n');
    out.push_str(&uses.text);
    Ok(out)
}

/// The public names of the native module that are no types of the API.
pub fn by_hand() -> Vec<&'static str> {
    let name = |line: &'static str| {
        let name = line.strip_prefix("class ").or(line.strip_prefix("def "));
        let constant = line.contains(": Final[") && !line.starts_with(' ');
        let name = name.or(constant.then_some(line))?;
        name.split(['(', ':', ' ']).next()
    };
    BY_HAND.lines().filter_map(name).collect()
}

/// `__all__` of the module, to which it adds whatever it is given.
fn all(api: &Api) -> String {
    let tables = names::tables(api);
    let tables = tables.iter().map(String::as_str);
    let mut names: Vec<&str> = by_hand().into_iter().chain(names::classes(api)).chain(tables).collect();
    names.sort();
    format!("__all__ = [\n    \"{}\",\n]\n\n", names.join("\",\n    \""))
}

fn class(api: &Api, out: &mut String, schema: &Schema) -> Result<()> {
    let base = match &schema.page {
        Some(page) => format!("Page[{}]", page.item),
        None => "Object".to_owned(),
    };
    writeln!(out, "\n@final\nclass {}({base}):", schema.name)?;
    out.push_str(&docstring(&schema.docs, 4));
    out.push('\n');
    names_in(out, "__match_args__", &classes::attributes(schema))?;
    let private = classes::private(schema);
    if !private.is_empty() {
        names_in(out, "__private__", &private)?;
    }
    match &schema.kind {
        Kind::Object(object) => {
            if schema.in_request {
                let parameters = object.members.iter().map(|member| parameter(api, schema, member)).collect();
                constructor(out, parameters)?;
            }
            for member in shown(schema, object) {
                property(
                    out,
                    &attribute(schema, &member.snake),
                    &names::shown(api, &member.ty),
                    &docs::member(member),
                )?;
            }
        }
        Kind::Union(union) => union_members(api, out, schema, union)?,
        Kind::Enum(_) => {}
    }
    if schema.has_response {
        writeln!(out, "    @property\n    def raw_response(self) -> RawResponse:")?;
        out.push_str(&docstring("Status, headers and body of the answer this came in.", 8));
        out.push('\n');
    }
    while out.ends_with("\n\n") {
        out.pop();
    }
    Ok(())
}

/// A tuple of names, as a class has it.
fn names_in(out: &mut String, constant: &str, names: &[String]) -> Result<()> {
    match names {
        [only] => writeln!(out, "    {constant}: Final = ({only:?},)\n")?,
        all => {
            writeln!(out, "    {constant}: Final = (")?;
            for name in all {
                writeln!(out, "        {name:?},")?;
            }
            out.push_str("    )\n\n");
        }
    }
    Ok(())
}

fn parameter(api: &Api, schema: &Schema, member: &Member) -> String {
    let (name, kind) = (attribute(schema, &member.snake), accepted(api, &member.ty));
    if member.required {
        format!("{name}: {kind}")
    } else if kind == "Any" {
        format!("{name}: Any = ...")
    } else {
        format!("{name}: {kind} | None = ...")
    }
}

fn constructor(out: &mut String, mut parameters: Vec<String>) -> Result<()> {
    // What is required comes first, for whoever reads it.
    parameters.sort_by_key(|parameter| parameter.ends_with("= ..."));
    if parameters.is_empty() {
        writeln!(out, "    def __new__(cls) -> Self: ...")?;
        return Ok(());
    }
    writeln!(
        out,
        "    def __new__(\n        cls,\n        *,\n        {},\n    ) -> Self: ...",
        parameters.join(",\n        ")
    )?;
    Ok(())
}

fn property(out: &mut String, name: &str, kind: &str, docs: &str) -> Result<()> {
    let kind = if kind == "Any" { kind.to_owned() } else { format!("{kind} | None") };
    writeln!(out, "    @property\n    def {name}(self) -> {kind}:{}", if docs.is_empty() { " ..." } else { "" })?;
    if !docs.is_empty() {
        out.push_str(&docstring(docs, 8));
    }
    out.push('\n');
    Ok(())
}

fn union_members(api: &Api, out: &mut String, schema: &Schema, union: &Union) -> Result<()> {
    if schema.in_request {
        for variant in &union.variants {
            if union.variants.len() > 1 {
                out.push_str("    @overload\n");
            }
            let mut parameters = vec![format!("type: Literal[{:?}]", variant.tag)];
            if union.keyed {
                let kind = accepted(api, &Type::Named(variant.payload.clone()));
                let default = if variant.optional { " | None = ..." } else { "" };
                parameters.push(format!("{}: {kind}{default}", word(&snake(&variant.member))));
            } else if let Kind::Object(object) = &api.schema(&variant.payload).kind {
                parameters.extend(object.members.iter().map(|member| parameter(api, schema, member)));
            }
            constructor(out, parameters)?;
        }
    }
    let kinds: Vec<String> = union.variants.iter().map(|variant| format!("{:?}", variant.tag)).collect();
    let docs = "The kind; one that this version does not know has its members in `to_dict()`.";
    kind_property(out, &kinds, docs)?;
    for payload in classes::payloads(union) {
        property(out, &payload.name, payload.class, &payload.docs)?;
    }
    Ok(())
}

/// `type`; a line of its own for each kind where there are many.
fn kind_property(out: &mut String, kinds: &[String], docs: &str) -> Result<()> {
    let kind = format!("Literal[{}] | str", kinds.join(", "));
    if kind.len() + 40 <= WIDTH {
        return property(out, "type", &kind, docs);
    }
    let pad = " ".repeat(12);
    let listed: String = kinds.iter().map(|kind| format!("{pad}{kind},\n")).collect();
    writeln!(out, "    @property\n    def type(\n        self,\n    ) -> (\n        Literal[")?;
    writeln!(out, "{listed}        ]\n        | str\n        | None\n    ):")?;
    out.push_str(&docstring(docs, 8));
    out.push('\n');
    Ok(())
}
