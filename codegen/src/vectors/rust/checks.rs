//! What an answer is compared with, member by member.

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{Writer, json, literals::enum_literal, nth};
use crate::{model::*, names, rust::variant_name};

impl Writer<'_> {
    /// Compares every listed member of the struct that `place` names.
    pub fn object(&self, out: &mut String, name: &str, place: &str, path: &str, expected: &Value) -> Result<()> {
        let schema = self.api.schema(name);
        let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
        for (key, value) in expected.as_object().with_context(|| format!("{path}: an object"))? {
            let Some(member) = object.members.iter().find(|member| member.wire == *key) else {
                bail!("{path}.{key}: {name} has no such member");
            };
            let at = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let field = format!("{place}.{}", names::rust_field(&member.snake));
            if value.is_null() {
                writeln!(out, "check.none({at:?}, &{field});")?;
                continue;
            }
            if let Some(leaf) = self.leaf(&member.ty, value)? {
                writeln!(out, "check.holds({at:?}, &{field}, &{leaf});")?;
                continue;
            }
            let mut inner = String::new();
            self.compare(&mut inner, &member.ty, "value", &at, value)?;
            if inner.is_empty() {
                writeln!(out, "check.some({at:?}, &{field});")?;
            } else {
                writeln!(out, "if let Some(value) = check.some({at:?}, &{field}) {{ {inner} }}")?;
            }
        }
        Ok(())
    }

    /// What a plain value or an enum is compared with.
    fn leaf(&self, ty: &Type, expected: &Value) -> Result<Option<String>> {
        Ok(match ty {
            Type::Json { .. } | Type::List(..) | Type::Map(_) => None,
            Type::Named(name) => match &self.api.schema(name).kind {
                Kind::Enum(values) => Some(enum_literal(name, values, expected.as_str().context("a text")?)),
                _ => None,
            },
            plain => Some(self.expected(plain, expected)?),
        })
    }

    /// Compares the value that the reference `place` points at.
    fn compare(&self, out: &mut String, ty: &Type, place: &str, at: &str, expected: &Value) -> Result<()> {
        match ty {
            Type::Json { .. } => writeln!(out, "check.json({at:?}, {place}, {});", json(expected))?,
            Type::List(item, _) => {
                let items: Vec<&Value> =
                    expected.as_array().context("a list")?.iter().filter(|item| !item.is_null()).collect();
                writeln!(out, "check.length({at:?}, {place}, {});", items.len())?;
                for (index, expected) in items.iter().enumerate() {
                    writeln!(out, "if let Some(value) = {} {{", nth(place, index))?;
                    self.compare(out, item, "value", &format!("{at}[{index}]"), expected)?;
                    out.push_str("}\n");
                }
            }
            Type::Map(item) => {
                for (key, expected) in expected.as_object().context("a map")? {
                    let at = format!("{at}.{key}");
                    if expected.is_null() {
                        writeln!(out, "check.none({at:?}, &{place}.get({key:?}));")?;
                        continue;
                    }
                    writeln!(out, "if let Some(value) = check.some({at:?}, &{place}.get({key:?})) {{")?;
                    self.compare(out, item, "*value", &at, expected)?;
                    out.push_str("}\n");
                }
            }
            Type::Named(name) => match &self.api.schema(name).kind {
                Kind::Object(_) => self.object(out, name, place, at, expected)?,
                Kind::Enum(values) => {
                    let literal = enum_literal(name, values, expected.as_str().context("a text")?);
                    writeln!(out, "check.equal({at:?}, {place}, &{literal});")?;
                }
                Kind::Union(union) => self.union(out, name, union, place, at, expected)?,
            },
            plain => writeln!(out, "check.equal({at:?}, {place}, &{});", self.expected(plain, expected)?)?,
        }
        Ok(())
    }

    fn expected(&self, ty: &Type, value: &Value) -> Result<String> {
        Ok(match ty {
            Type::String | Type::Uuid | Type::Uri => format!("{:?}", value.as_str().context("a text")?),
            other => self.literal(other, value)?,
        })
    }

    fn union(
        &self,
        out: &mut String,
        name: &str,
        union: &Union,
        place: &str,
        at: &str,
        expected: &Value,
    ) -> Result<()> {
        let tag = expected.get("type").and_then(Value::as_str);
        // An answer may leave the type out; the one member that is there says what it is.
        let untyped = || {
            let (key, _) = expected.as_object()?.iter().find(|(_, value)| !value.is_null())?;
            let known = union.members().into_iter().find(|variant| variant.member == *key);
            Some(known.map_or(key.as_str(), |variant| variant.tag.as_str()))
        };
        let tag = tag.or_else(untyped).with_context(|| format!("{at}: `type`"))?;
        writeln!(out, "check.equal({:?}, {place}.kind(), {tag:?});", format!("{at}.type"))?;
        let Some(variant) = union.variants.iter().find(|variant| variant.tag == tag) else {
            writeln!(
                out,
                "match {place} {{ {name}::Unknown(json) => check.json({at:?}, json, {}), other => check.fail({at:?}, other) }}",
                json(expected)
            )?;
            return Ok(());
        };
        let inner = if union.keyed { expected.get(&variant.member) } else { Some(expected) };
        let Some(inner) = inner.filter(|inner| inner.is_object()) else { return Ok(()) };
        let mut inner = inner.clone();
        if let (false, Some(object)) = (union.keyed, inner.as_object_mut()) {
            object.shift_remove("type");
        }
        let pattern = format!("{name}::{}", variant_name(tag));
        let pattern = if variant.optional { format!("{pattern}(Some(value))") } else { format!("{pattern}(value)") };
        let at = if union.keyed { format!("{at}.{}", variant.member) } else { at.to_owned() };
        let mut body = String::new();
        self.object(&mut body, &variant.payload, "value", &at, &inner)?;
        if body.is_empty() {
            return Ok(());
        }
        writeln!(out, "match {place} {{ {pattern} => {{ {body} }} other => check.fail({at:?}, other) }}")?;
        Ok(())
    }
}
