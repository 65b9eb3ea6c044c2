//! A request as a Swift user writes it: initialisers with labels, in the order of the members.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::layout::Code;
use crate::{
    model::*,
    names,
    swift::{case_name, string},
};

pub fn object(api: &Api, name: &str, value: &Value) -> Result<Code> {
    let schema = api.schema(name);
    let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
    let given = value.as_object().with_context(|| format!("{name}: an object"))?;
    if let Some(wire) = given.keys().find(|wire| object.members.iter().all(|member| member.wire != **wire)) {
        bail!("{name} has no member {wire}");
    }
    let mut arguments = Vec::new();
    // Swift wants arguments in the order of the declaration.
    for member in &object.members {
        let Some(value) = given.get(&member.wire) else { continue };
        let code = match (member.change, value.is_null()) {
            (true, true) => Code::text(".clear"),
            (true, false) => Code::strict_call(".set(", vec![literal(api, &member.ty, value)?]),
            (false, true) => Code::text("nil"),
            (false, false) => literal(api, &member.ty, value)?,
        };
        arguments.push(code.prefixed(&format!("{}: ", names::camel(&member.snake))));
    }
    Ok(Code::strict_call(format!("{name}("), arguments))
}

fn literal(api: &Api, ty: &Type, value: &Value) -> Result<Code> {
    let text = || value.as_str().with_context(|| format!("{value} is no text"));
    Ok(match ty {
        Type::String | Type::Uuid | Type::Uri => Code::text(string(text()?)),
        Type::DateTime => Code::text(format!("time({})", string(text()?))),
        Type::Integer => Code::text(value.as_i64().context("a whole number")?.to_string()),
        Type::Number => Code::text(format!("{:?}", value.as_f64().context("a number")?)),
        Type::Boolean => Code::text(value.as_bool().context("true or false")?.to_string()),
        Type::Json { .. } => json(value),
        Type::List(item, _) => {
            let items = value.as_array().context("a list")?;
            Code::list("[", items.iter().map(|value| literal(api, item, value)).collect::<Result<_>>()?)
        }
        Type::Map(item) => {
            let entries = value.as_object().context("a map")?;
            if entries.is_empty() {
                return Ok(Code::text("[:]"));
            }
            let entries = entries
                .iter()
                .map(|(key, value)| Ok(literal(api, item, value)?.prefixed(&format!("{}: ", string(key)))));
            Code::list("[", entries.collect::<Result<_>>()?)
        }
        Type::Named(name) => match &api.schema(name).kind {
            Kind::Object(_) => object(api, name, value)?,
            Kind::Enum(values) => Code::text(enum_case(values, text()?)),
            Kind::Union(union) => self::union(api, name, union, value)?,
        },
    })
}

/// `.delivered`, or `.unknown("flying")`
pub fn enum_case(values: &Enum, text: &str) -> String {
    match values.case(text) {
        Some(known) => format!(".{}", case_name(&known.wire)),
        None => format!(".unknown({})", string(text)),
    }
}

fn union(api: &Api, name: &str, union: &Union, value: &Value) -> Result<Code> {
    let tag = value.get("type").and_then(Value::as_str);
    let Some(variant) = union.variants.iter().find(|variant| Some(variant.tag.as_str()) == tag) else {
        return Ok(Code::strict_call(format!("{name}.unknown("), vec![json(value)]));
    };
    let payload = if union.keyed {
        match value.get(&variant.member) {
            Some(payload) if !payload.is_null() => object(api, &variant.payload, payload)?,
            _ if variant.optional => Code::text("nil"),
            _ => Code::strict_call(format!("{}(", variant.payload), Vec::new()),
        }
    } else {
        let mut members = value.as_object().context("an object")?.clone();
        members.shift_remove("type");
        object(api, &variant.payload, &Value::Object(members))?
    };
    Ok(Code::strict_call(format!("{name}.{}(", case_name(&variant.tag)), vec![payload]))
}

/// `["useCase": "marketing", "depth": 1]`
fn json(value: &Value) -> Code {
    match value {
        Value::Null => Code::text("nil"),
        Value::String(text) => Code::text(string(text)),
        Value::Array(items) => Code::list("[", items.iter().map(json).collect()),
        Value::Object(members) if members.is_empty() => Code::text("[:]"),
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| json(value).prefixed(&format!("{}: ", string(key))));
            Code::list("[", members.collect())
        }
        other => Code::text(other.to_string()),
    }
}
