//! JSON as TypeScript literals.

use serde_json::{Map, Value};

use crate::{
    model::{Api, Kind, Type},
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
    match (value, ty) {
        (Value::Array(items), Type::List(item, _)) => {
            array(items.iter().map(|value| typed(api, value, item, indent + 2)).collect(), indent)
        }
        (Value::Object(members), Type::Named(_)) => {
            let members = members.iter().map(|(name, value)| {
                let ty = member_type(api, members, ty, name);
                let text = ty.as_ref().map_or_else(|| plain(value, indent + 2), |ty| typed(api, value, ty, indent + 2));
                let wrong = ty.is_some_and(|ty| !fits(api, value, &ty));
                let mark =
                    if wrong { format!("// @ts-expect-error\n{}", " ".repeat(indent + 2)) } else { String::new() };
                format!("{mark}{}: {text}", key(name))
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
            if union.keyed { (name == tag).then_some(payload) } else { member_type(api, members, &payload, name) }
        }
        Kind::Enum(_) => None,
    }
}

/// Whether an object has what its type requires.
fn fits(api: &Api, value: &Value, ty: &Type) -> bool {
    let (Value::Object(members), Type::Named(name)) = (value, ty) else { return true };
    match &api.schema(name).kind {
        Kind::Object(object) => {
            object.members.iter().all(|member| !member.required || members.contains_key(&member.wire))
        }
        _ => true,
    }
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
