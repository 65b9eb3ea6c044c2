//! `x-tables`: facts as data, checked against the schema of their rows.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    build::text,
    load::{Documents, reference_name},
    model::*,
    names,
};

pub fn tables(documents: &Documents) -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    for (area, document) in &documents.0 {
        let Some(entries) = document.get("x-tables").and_then(Value::as_object) else { continue };
        for (name, entry) in entries {
            let row = entry.get("row").context("`row` is missing");
            let row = row.with_context(|| format!("{area}.yaml: x-tables: {name}"))?;
            let rows = entry.get("rows").and_then(Value::as_array).context("`rows` is a list");
            tables.push(Table {
                name: names::camel(name),
                snake: names::snake(name),
                area: area.clone(),
                docs: text(entry, "description"),
                row: reference_name(row).or(row.as_str()).context("`row` is a $ref")?.to_owned(),
                rows: rows.with_context(|| format!("{area}.yaml: x-tables: {name}"))?.clone(),
            });
        }
    }
    Ok(tables)
}

/// A row that no language could read is a mistake in `spec/`.
pub fn check(api: &Api) -> Result<()> {
    for table in &api.tables {
        for (index, row) in table.rows.iter().enumerate() {
            value(api, &Type::Named(table.row.clone()), row)
                .with_context(|| format!("{}.yaml: x-tables: {}: row {index}", table.area, table.name))?;
        }
    }
    Ok(())
}

fn value(api: &Api, ty: &Type, given: &Value) -> Result<()> {
    let fits = match ty {
        Type::String | Type::Uuid | Type::Uri | Type::DateTime => given.is_string(),
        Type::Integer => given.is_i64(),
        Type::Number => given.is_number(),
        Type::Boolean => given.is_boolean(),
        Type::Json { object } => !object || given.is_object(),
        Type::List(item, _) => {
            let items = given.as_array().with_context(|| format!("{given} is no list"))?;
            return items.iter().try_for_each(|given| value(api, item, given));
        }
        Type::Map(inner) => {
            let entries = given.as_object().with_context(|| format!("{given} is no map"))?;
            return entries.values().try_for_each(|given| value(api, inner, given));
        }
        Type::Named(name) => match &api.schema(name).kind {
            Kind::Enum(values) => {
                let known = given.as_str().is_some_and(|text| values.values.iter().any(|value| value.wire == text));
                if !known {
                    bail!("{given} is no {name}");
                }
                true
            }
            Kind::Object(object) => return members(api, name, object, given),
            Kind::Union(_) => bail!("{name}: a row holds no unions"),
        },
    };
    if fits { Ok(()) } else { bail!("{given} is not of the type that the row has there") }
}

fn members(api: &Api, name: &str, object: &Object, given: &Value) -> Result<()> {
    let given = given.as_object().with_context(|| format!("{given} is no {name}"))?;
    for (key, inner) in given {
        let member = object.members.iter().find(|member| member.wire == *key);
        let member = member.with_context(|| format!("{name} has no member {key}"))?;
        value(api, &member.ty, inner).with_context(|| key.clone())?;
    }
    match object.members.iter().find(|member| member.required && !given.contains_key(&member.wire)) {
        Some(lacking) => bail!("{name}.{} is required", lacking.wire),
        None => Ok(()),
    }
}
