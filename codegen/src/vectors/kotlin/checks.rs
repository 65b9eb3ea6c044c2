//! What came back, member by member through the public getters.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::layout::Code;
use crate::{
    kotlin::{string, word},
    model::*,
    rust::{Wrap, wrap},
};

pub struct Checks<'a> {
    api: &'a Api,
    pub lines: Vec<Code>,
}

impl<'a> Checks<'a> {
    pub fn new(api: &'a Api) -> Self {
        Self { api, lines: Vec::new() }
    }

    /// `from` is an expression that is not null, with or without a `?` at its end that lets a member be reached.
    pub fn object(&mut self, name: &str, expected: &Value, from: &str, at: &str) -> Result<()> {
        let schema = self.api.schema(name);
        let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
        for (wire, expected) in expected.as_object().with_context(|| format!("{at}: an object"))? {
            let member = object.members.iter().find(|member| member.wire == *wire);
            let member = member.with_context(|| format!("{name} has no member {wire}"))?;
            let at = join(at, wire);
            let getter = format!("{from}.{}", word(&member.camel));
            let nullable = from.ends_with('?') || wrap(schema, member) != Wrap::Plain;
            self.value(&member.ty, expected, &getter, nullable, &at)?;
        }
        Ok(())
    }

    fn value(&mut self, ty: &Type, expected: &Value, getter: &str, nullable: bool, at: &str) -> Result<()> {
        let inside = if nullable { format!("{getter}?") } else { getter.to_owned() };
        if expected.is_null() {
            self.same(at, "null", getter);
            return Ok(());
        }
        match ty {
            Type::String | Type::Uuid | Type::Uri => self.same(at, &string(expected.as_str().context("text")?), getter),
            Type::DateTime => {
                let time = format!("Instant.parse({})", string(expected.as_str().context("text")?));
                self.same(at, &time, getter);
            }
            Type::Integer => self.same(at, &format!("{}L", expected.as_i64().context("a whole number")?), getter),
            Type::Number => self.same(at, &format!("{:?}", expected.as_f64().context("a number")?), getter),
            Type::Boolean => self.same(at, &expected.to_string(), getter),
            Type::Json { .. } => self.json(at, expected, getter),
            Type::Map(_) => self.map(at, expected, getter)?,
            Type::List(item, _) => {
                let items = expected.as_array().context("a list")?;
                self.same(&join(at, "size"), &items.len().to_string(), &format!("{inside}.size"));
                for (index, expected) in items.iter().enumerate() {
                    let getter = format!("{inside}.getOrNull({index})");
                    self.value(item, expected, &getter, true, &format!("{at}[{index}]"))?;
                }
            }
            Type::Named(name) => match &self.api.schema(name).kind {
                Kind::Object(_) => self.object(name, expected, &inside, at)?,
                Kind::Enum(_) => self.same(at, &string(expected.as_str().context("text")?), &format!("{inside}.text")),
                Kind::Union(union) => self.union(union, expected, &inside, at)?,
            },
        }
        Ok(())
    }

    fn union(&mut self, union: &Union, expected: &Value, inside: &str, at: &str) -> Result<()> {
        let tag = expected.get("type").and_then(Value::as_str).context("`type`")?;
        self.same(&join(at, "type"), &string(tag), &format!("{inside}.type"));
        let Some(variant) = union.variants.iter().find(|variant| variant.tag == tag) else {
            self.json(at, expected, &format!("{inside}.unknown"));
            return Ok(());
        };
        let getter = format!("{inside}.{}", word(&crate::names::camel(tag)));
        if !union.keyed {
            let mut members = expected.as_object().context("an object")?.clone();
            members.shift_remove("type");
            return self.object(&variant.payload, &Value::Object(members), &format!("{getter}?"), at);
        }
        let at = join(at, &variant.member);
        match expected.get(&variant.member) {
            Some(payload) if !payload.is_null() => self.object(&variant.payload, payload, &format!("{getter}?"), &at),
            _ if variant.optional => {
                self.same(&at, "null", &getter);
                Ok(())
            }
            // A payload that must be there and is not reads as an empty one.
            _ => Ok(()),
        }
    }

    fn map(&mut self, at: &str, expected: &Value, getter: &str) -> Result<()> {
        let mut entries = Vec::new();
        for (key, value) in expected.as_object().context("a map")? {
            let value = match value {
                Value::String(text) => string(text),
                Value::Null => continue, // an entry without a value is left out
                other => other.to_string(),
            };
            entries.push(Code::text(format!("{} to {value}", string(key))));
        }
        let expected =
            if entries.is_empty() { Code::text("emptyMap<String, String>()") } else { Code::call("mapOf(", entries) };
        self.lines.push(Code::call("same(", vec![Code::text(string(at)), expected, Code::text(getter)]));
        Ok(())
    }

    pub fn pages(&mut self, operation: &Operation, expected: &Value) -> Result<()> {
        let pages = expected.as_array().context("a list")?;
        let answer = operation.answer.as_deref().context("an answer")?;
        let shape = self.api.schema(answer).page.as_ref().context("a list")?;
        self.same("pages", &pages.len().to_string(), "pages.size");
        for (index, page) in pages.iter().enumerate() {
            let (from, at) = (format!("pages.getOrNull({index})?"), format!("pages[{index}]"));
            let mut others = page.as_object().context("an object")?.clone();
            if let Some(items) = others.shift_remove("items") {
                let items = items.as_array().context("a list")?.clone();
                self.same(&format!("{at}.items"), &items.len().to_string(), &format!("{from}.items?.size"));
                for (number, item) in items.iter().enumerate() {
                    let getter = format!("{from}.items?.getOrNull({number})?");
                    self.object(&shape.item, item, &getter, &format!("{at}.items[{number}]"))?;
                }
            }
            if let Some(token) = others.shift_remove("nextPageToken") {
                let token = token.as_str().map_or("null".to_owned(), string);
                self.same(&format!("{at}.nextPageToken"), &token, &format!("{from}.nextPageToken"));
            }
            self.object(answer, &Value::Object(others), &from, &at)?;
        }
        Ok(())
    }

    pub fn media(&mut self, expected: &Value) -> Result<()> {
        for (name, expected) in expected.as_object().context("an object")? {
            match name.as_str() {
                "status" => self.same(name, &expected.to_string(), "media.status"),
                "contentType" => self.same(name, &string(expected.as_str().context("text")?), "media.contentType"),
                "base64" => {
                    let text = string(expected.as_str().context("text")?);
                    self.lines.push(Code::text(format!("bytes({text}, media.bytes())")));
                }
                other => bail!("`result.media.{other}`"),
            }
        }
        Ok(())
    }

    pub fn uploaded(&mut self, expected: &Value) -> Result<()> {
        self.same("uploaded", &string(expected.as_str().context("text")?), "uploaded");
        Ok(())
    }

    pub fn error(&mut self, expected: &Value) -> Result<()> {
        for (name, expected) in expected.as_object().context("an object")? {
            match name.as_str() {
                "kind" | "delivery" => {
                    let class = if name == "kind" { "ErrorKind" } else { "Delivery" };
                    let entry = crate::names::pascal(expected.as_str().context("text")?);
                    self.same(name, &format!("{class}.{entry}"), &format!("error.{name}"));
                }
                "status" | "attempts" => self.same(name, &expected.to_string(), &format!("error.{name}")),
                "code" | "message" | "path" => {
                    let text = expected.as_str().map_or("null".to_owned(), string);
                    self.same(name, &text, &format!("error.{name}"));
                }
                "retryAfterMs" => self.same(name, &format!("{expected}.milliseconds"), "error.retryAfter"),
                "details" if expected.is_null() => self.same(name, "null", "error.details"),
                "details" => self.json(name, expected, "error.details"),
                other => bail!("`result.error.{other}`"),
            }
        }
        Ok(())
    }

    pub fn raw(&mut self, expected: &Value) -> Result<()> {
        for (pointer, expected) in expected.as_object().into_iter().flatten() {
            let getter = match pointer.strip_prefix("/items/") {
                Some(index) => format!("pages.flatMap {{ it.items }}.getOrNull({index})?.rawJSON"),
                None if pointer.is_empty() => "answer.rawJSON".to_owned(),
                None => bail!("`raw`: {pointer}"),
            };
            self.json(&format!("rawJSON{pointer}"), expected, &getter);
        }
        Ok(())
    }

    fn same(&mut self, at: &str, expected: &str, actual: &str) {
        let arguments = [string(at), expected.to_owned(), actual.to_owned()];
        self.lines.push(Code::call("same(", arguments.into_iter().map(Code::text).collect()));
    }

    fn json(&mut self, at: &str, expected: &Value, actual: &str) {
        let arguments = [string(at), string(&expected.to_string()), actual.to_owned()];
        self.lines.push(Code::call("json(", arguments.into_iter().map(Code::text).collect()));
    }
}

fn join(at: &str, member: &str) -> String {
    if at.is_empty() { member.to_owned() } else { format!("{at}.{member}") }
}
