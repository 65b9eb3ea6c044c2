//! Arguments as a user would write them.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::{Writer, json};
use crate::{
    model::*,
    names,
    rust::{Wrap, change_name, variant_name, wrap},
};

impl Writer<'_> {
    pub fn literal_object(&self, name: &str, value: &Value) -> Result<String> {
        let schema = self.api.schema(name);
        let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
        let empty = Map::new();
        let given = match value {
            Value::Null => &empty,
            Value::Object(given) => given,
            other => bail!("{name}: {other} is no object"),
        };
        let mut fields = Vec::new();
        for (key, value) in
            given.iter().filter(|(key, _)| *key != "type" || object.members.iter().any(|member| member.wire == "type"))
        {
            let member =
                object.members.iter().find(|member| member.wire == *key).with_context(|| format!("{name}.{key}"))?;
            let field = names::rust_field(&member.snake);
            let literal = match (wrap(schema, member), value) {
                (Wrap::Change, Value::Null) => format!("{}::Clear", change_name(&member.ty)),
                (Wrap::Change, value) => {
                    format!("{}::Set({})", change_name(&member.ty), self.literal(&member.ty, value)?)
                }
                (Wrap::Plain, value) => self.literal(&member.ty, value)?,
                (Wrap::Optional, Value::Null) => "None".to_owned(),
                (Wrap::Optional, value) => format!("Some({})", self.literal(&member.ty, value)?),
            };
            fields.push(format!("{field}: {literal}"));
        }
        if fields.len() < object.members.len() || schema.is_root {
            fields.push("..Default::default()".to_owned());
        }
        if fields == ["..Default::default()"] {
            return Ok(format!("{name}::default()"));
        }
        Ok(format!("{name} {{ {} }}", fields.join(", ")))
    }

    /// The lines of a CSV body.
    pub fn lines(&self, row: &str, csv: &Value) -> Result<String> {
        if let Some(text) = csv.get("text").and_then(Value::as_str) {
            return Ok(format!("Csv::text({text:?})"));
        }
        let rows = csv.get("rows").and_then(Value::as_array).context("call.csv has either `text` or `rows`")?;
        let rows = rows.iter().map(|value| self.literal_object(row, value)).collect::<Result<Vec<_>>>()?;
        Ok(if rows.is_empty() { format!("Vec::<{row}>::new()") } else { format!("vec![{}]", rows.join(", ")) })
    }

    pub fn literal(&self, ty: &Type, value: &Value) -> Result<String> {
        Ok(match ty {
            Type::String | Type::Uuid | Type::Uri => format!("{:?}.into()", value.as_str().context("a text")?),
            Type::DateTime => format!("crate::check::time({:?})", value.as_str().context("a time")?),
            Type::Integer | Type::Boolean => value.to_string(),
            Type::Number => format!("{:?}", value.as_f64().context("a number")?),
            Type::Json { .. } => format!("crate::check::json({})", json(value)),
            Type::List(item, _) => {
                let items = value.as_array().context("a list")?.iter().map(|value| self.literal(item, value));
                format!("vec![{}]", items.collect::<Result<Vec<_>>>()?.join(", "))
            }
            Type::Map(item) => {
                let entries = value
                    .as_object()
                    .context("a map")?
                    .iter()
                    .map(|(key, value)| Ok(format!("({key:?}.to_owned(), {})", self.literal(item, value)?)));
                format!("HashMap::from([{}])", entries.collect::<Result<Vec<_>>>()?.join(", "))
            }
            Type::Named(name) => match &self.api.schema(name).kind {
                Kind::Object(_) => self.literal_object(name, value)?,
                Kind::Enum(values) => enum_literal(name, values, value.as_str().context("a text")?),
                Kind::Union(union) => {
                    let tag = value.get("type").and_then(Value::as_str).context("`type`")?;
                    let variant =
                        union.variants.iter().find(|variant| variant.tag == tag).context("an unknown kind")?;
                    let inner = if union.keyed { value.get(&variant.member).unwrap_or(&Value::Null) } else { value };
                    let payload = match (variant.optional, inner) {
                        (true, Value::Null) => "None".to_owned(),
                        (true, inner) => format!("Some({})", self.literal_object(&variant.payload, inner)?),
                        (false, inner) => self.literal_object(&variant.payload, inner)?,
                    };
                    format!("{name}::{}({payload})", variant_name(tag))
                }
            },
        })
    }
}

pub fn enum_literal(name: &str, values: &Enum, text: &str) -> String {
    match values.case(text) {
        Some(_) => format!("{name}::{}", names::pascal(text)),
        None => format!("{name}::Unknown({text:?}.into())"),
    }
}

/// The files of a form: one by itself, several as a list.
pub fn files(files: &[Value]) -> Result<String> {
    let written = files.iter().map(upload).collect::<Result<Vec<_>>>()?;
    Ok(match written.as_slice() {
        [] => "Vec::new()".to_owned(),
        [only] => only.clone(),
        several => format!("vec![{}]", several.join(", ")),
    })
}

/// A file as it is given to the one-call method.
pub fn upload(upload: &Value) -> Result<String> {
    let given = |key: &str| upload.get(key).and_then(Value::as_str);
    let mut text = match (given("text"), given("base64")) {
        (Some(text), None) => format!("Upload::bytes({text:?})"),
        (None, Some(base64)) => format!("Upload::bytes(crate::check::bytes({base64:?}))"),
        _ => bail!("call.upload has either `text` or `base64`"),
    };
    for (key, method) in [("contentType", "content_type"), ("filename", "filename")] {
        if let Some(value) = given(key) {
            text.push_str(&format!(".{method}({value:?})"));
        }
    }
    Ok(text)
}
