//! A request as a Kotlin user writes it: constructors with named arguments.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{layout::Code, named};
use crate::{
    kotlin::{string, word},
    model::*,
    names,
};

pub fn object(api: &Api, name: &str, value: &Value) -> Result<Code> {
    let schema = api.schema(name);
    let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
    let given = value.as_object().with_context(|| format!("{name}: an object"))?;
    let mut arguments = Vec::new();
    for (wire, value) in given {
        let member = object.members.iter().find(|member| member.wire == *wire);
        let member = member.with_context(|| format!("{name} has no member {wire}"))?;
        let prefix = format!("{} = ", word(&member.camel));
        let code = if member.change {
            change(api, &member.ty, value)?
        } else if value.is_null() {
            Code::text("null")
        } else {
            literal(api, &member.ty, value)?
        };
        arguments.push(named(&prefix, code));
    }
    Ok(Code::call(format!("{name}("), arguments))
}

/// Keeping is the default: the member is not written at all.
fn change(api: &Api, ty: &Type, value: &Value) -> Result<Code> {
    let name = crate::rust::change_name(ty);
    if value.is_null() {
        return Ok(Code::text(format!("{name}.Clear")));
    }
    Ok(Code::call(format!("{name}.Set("), vec![literal(api, ty, value)?]))
}

fn literal(api: &Api, ty: &Type, value: &Value) -> Result<Code> {
    let text = || value.as_str().with_context(|| format!("{value} is no text"));
    Ok(match ty {
        Type::String | Type::Uuid | Type::Uri => Code::text(string(text()?)),
        Type::DateTime => Code::text(format!("Instant.parse({})", string(text()?))),
        // An integer literal becomes what its place asks for.
        Type::Integer => Code::text(value.as_i64().context("a whole number")?.to_string()),
        Type::Number => Code::text(format!("{:?}", value.as_f64().context("a number")?)),
        Type::Boolean => Code::text(value.as_bool().context("true or false")?.to_string()),
        Type::Json { .. } => Code::text(string(&value.to_string())),
        Type::List(item, _) => {
            let items = value.as_array().context("a list")?;
            Code::call("listOf(", items.iter().map(|value| literal(api, item, value)).collect::<Result<_>>()?)
        }
        Type::Map(item) => {
            let entries = value.as_object().context("a map")?.iter();
            let entries =
                entries.map(|(key, value)| Ok(named(&format!("{} to ", string(key)), literal(api, item, value)?)));
            Code::call("mapOf(", entries.collect::<Result<_>>()?)
        }
        Type::Named(name) => match &api.schema(name).kind {
            Kind::Object(_) => object(api, name, value)?,
            Kind::Enum(values) => Code::text(match values.case(text()?) {
                Some(known) => format!("{name}.{}", names::pascal(&known.wire)),
                None => format!("{name}.Unknown({})", string(text()?)),
            }),
            Kind::Union(union) => self::union(api, name, union, value)?,
        },
    })
}

fn union(api: &Api, name: &str, union: &Union, value: &Value) -> Result<Code> {
    let tag = value.get("type").and_then(Value::as_str);
    let Some(variant) = union.variants.iter().find(|variant| Some(variant.tag.as_str()) == tag) else {
        return Ok(Code::call(format!("{name}.Unknown("), vec![Code::text(string(&value.to_string()))]));
    };
    let payload = if union.keyed {
        match value.get(&variant.member) {
            Some(payload) if !payload.is_null() => object(api, &variant.payload, payload)?,
            _ if variant.optional => Code::text("null"),
            _ => Code::call(format!("{}(", variant.payload), Vec::new()),
        }
    } else {
        let mut members = value.as_object().context("an object")?.clone();
        members.shift_remove("type");
        object(api, &variant.payload, &Value::Object(members))?
    };
    Ok(Code::call(format!("{name}.{}(", crate::rust::variant_name(&variant.tag)), vec![payload]))
}
