//! JSON as TypeScript literals.

use serde_json::{Map, Value};

use crate::{
    model::{Api, Kind, Object, Type},
    node::{key, quoted},
};

/// JSON without a type of ours.
pub fn plain(value: &Value, indent: usize) -> String {
    match value {
        Value::Array(items) => array(items.iter().map(|item| plain(item, indent + 2)).collect(), indent),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| format!("{}: {}", key(name), plain(value, indent + 2)));
            braces(members.collect(), indent)
        }
        value => scalar(value),
    }
}

/// An argument. What the compiler must refuse is marked as such: the vectors hold some input that only runs in JavaScript.
pub fn typed(api: &Api, value: &Value, ty: &Type, indent: usize) -> String {
    literal(api, value, ty, indent, true)
}

fn literal(api: &Api, value: &Value, ty: &Type, indent: usize, marks: bool) -> String {
    // A kind of a flat union is refused as a whole, wherever in it the mistake is.
    let marks = marks && flat_variant(api, value, ty).is_none();
    let space = " ".repeat(indent + 2);
    let marked = |line: String, wrong: bool| {
        if marks && wrong { format!("// @ts-expect-error\n{space}{line}") } else { line }
    };
    match (value, ty) {
        (Value::Array(items), Type::List(item, _)) => {
            let items =
                items.iter().map(|value| marked(literal(api, value, item, indent + 2, marks), !fits(api, value, item)));
            array(items.collect(), indent)
        }
        (Value::Object(members), Type::Named(_)) => {
            let members = members.iter().map(|(name, value)| {
                let Some(ty) = member_type(api, members, ty, name) else {
                    return format!("{}: {}", key(name), plain(value, indent + 2));
                };
                let text = literal(api, value, &ty, indent + 2, marks);
                marked(format!("{}: {text}", key(name)), !fits(api, value, &ty))
            });
            braces(members.collect(), indent)
        }
        _ => plain(value, indent),
    }
}

/// The type of a member, in an object or in the kind of a union that `type` names.
fn member_type(api: &Api, members: &Map<String, Value>, ty: &Type, name: &str) -> Option<Type> {
    let Type::Named(schema) = ty else { return None };
    match &api.schema(schema).kind {
        Kind::Object(object) => {
            object.members.iter().find(|member| member.wire == name).map(|member| member.ty.clone())
        }
        Kind::Union(union) => {
            let tag = members.get("type").and_then(Value::as_str)?;
            let variant = union.variants.iter().find(|variant| variant.tag == tag)?;
            let payload = Type::Named(variant.payload.clone());
            if union.keyed {
                (name == variant.member).then_some(payload)
            } else {
                member_type(api, members, &payload, name)
            }
        }
        Kind::Enum(_) => None,
    }
}

/// Whether a value has what its type requires where it begins; of a flat union, anywhere in it.
pub fn fits(api: &Api, value: &Value, ty: &Type) -> bool {
    match (flat_variant(api, value, ty), value, ty) {
        (Some(variant), ..) => complete(api, value, &variant),
        (None, Value::Object(members), Type::Named(name)) => match &api.schema(name).kind {
            Kind::Object(object) => has_required(object, members),
            _ => true,
        },
        _ => true,
    }
}

/// Whether a value and everything inside has what its type requires.
fn complete(api: &Api, value: &Value, ty: &Type) -> bool {
    match (value, ty) {
        (Value::Array(items), Type::List(item, _)) => items.iter().all(|value| complete(api, value, item)),
        (Value::Object(members), Type::Named(name)) => {
            let has = match &api.schema(name).kind {
                Kind::Object(object) => has_required(object, members),
                _ => true,
            };
            let whole = |(name, value): (&String, &Value)| {
                member_type(api, members, ty, name).is_none_or(|ty| complete(api, value, &ty))
            };
            has && flat_variant(api, value, ty).is_none_or(|variant| complete(api, value, &variant))
                && members.iter().all(whole)
        }
        _ => true,
    }
}

fn has_required(object: &Object, members: &Map<String, Value>) -> bool {
    object.members.iter().all(|member| !member.required || members.contains_key(&member.wire))
}

/// The kind that a value of a flat union is of.
fn flat_variant(api: &Api, value: &Value, ty: &Type) -> Option<Type> {
    let Type::Named(name) = ty else { return None };
    let Kind::Union(union) = &api.schema(name).kind else { return None };
    let tag = value.get("type").and_then(Value::as_str)?;
    let variant = union.variants.iter().find(|variant| !union.keyed && variant.tag == tag)?;
    Some(Type::Named(variant.payload.clone()))
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        value => value.to_string(),
    }
}

fn array(items: Vec<String>, indent: usize) -> String {
    lines(items, "[", "]", indent)
}

fn braces(members: Vec<String>, indent: usize) -> String {
    lines(members, "{", "}", indent)
}

/// On one line where it is short, otherwise an entry a line.
fn lines(entries: Vec<String>, open: &str, close: &str, indent: usize) -> String {
    if entries.is_empty() {
        return format!("{open}{close}");
    }
    let short = entries.iter().all(|entry| !entry.contains(['\n', '{'])) && entries.len() == 1;
    let pad = if open == "{" { " " } else { "" };
    if short && entries[0].len() + indent < 100 {
        return format!("{open}{pad}{}{pad}{close}", entries[0]);
    }
    let space = " ".repeat(indent);
    let body: String = entries.iter().map(|entry| format!("{space}  {entry},\n")).collect();
    format!("{open}\n{body}{space}{close}")
}
