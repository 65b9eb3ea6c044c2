//! What came back, member by member through the public getters.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{layout::Code, literals::enum_case};
use crate::{
    model::*,
    names,
    rust::{Wrap, wrap},
    swift::{case_name, member_name, string},
};

pub struct Checks<'a> {
    api: &'a Api,
    pub lines: Vec<Code>,
}

impl<'a> Checks<'a> {
    pub fn new(api: &'a Api) -> Self {
        Self { api, lines: Vec::new() }
    }

    /// `from` is an expression without nil, or one that ends with `?` and lets a member be reached.
    pub fn object(&mut self, name: &str, expected: &Value, from: &str, at: &str) -> Result<()> {
        let schema = self.api.schema(name);
        let Kind::Object(object) = &schema.kind else { bail!("{name} is no object") };
        for (wire, expected) in expected.as_object().with_context(|| format!("{at}: an object"))? {
            let member = object.members.iter().find(|member| member.wire == *wire);
            let member = member.with_context(|| format!("{name} has no member {wire}"))?;
            let getter = format!("{from}.{}", member_name(&member.snake));
            let optional = wrap(schema, member) != Wrap::Plain;
            self.value(&member.ty, expected, &getter, optional, &join(at, wire))?;
        }
        Ok(())
    }

    fn value(&mut self, ty: &Type, expected: &Value, getter: &str, optional: bool, at: &str) -> Result<()> {
        let inside = if optional { format!("{getter}?") } else { getter.to_owned() };
        if expected.is_null() {
            self.line("absent", at, None, getter);
            return Ok(());
        }
        match ty {
            Type::String | Type::Uuid | Type::Uri => self.same(at, &string(expected.as_str().context("text")?), getter),
            Type::DateTime => self.same(at, &format!("time({})", string(expected.as_str().context("text")?)), getter),
            Type::Integer => self.same(at, &expected.as_i64().context("a whole number")?.to_string(), getter),
            Type::Number => self.same(at, &format!("{:?}", expected.as_f64().context("a number")?), getter),
            Type::Boolean => self.same(at, &expected.to_string(), getter),
            Type::Json { .. } => self.json(at, expected, getter),
            Type::Map(_) => self.map(at, expected, &inside)?,
            Type::List(item, _) => {
                let items = expected.as_array().context("a list")?;
                self.same(&join(at, "count"), &items.len().to_string(), &format!("{inside}.count"));
                for (index, expected) in items.iter().enumerate() {
                    let getter = format!("{inside}[at: {index}]");
                    self.value(item, expected, &getter, true, &format!("{at}[{index}]"))?;
                }
            }
            Type::Named(name) => match &self.api.schema(name).kind {
                Kind::Object(_) => self.object(name, expected, &inside, at)?,
                Kind::Enum(values) => {
                    let text = expected.as_str().context("text")?;
                    self.same(at, &enum_case(values, text), getter);
                    self.same(&join(at, "text"), &string(text), &format!("{inside}.text"));
                }
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
        let getter = format!("{inside}.{}", case_name(tag));
        if !union.keyed {
            let mut members = expected.as_object().context("an object")?.clone();
            members.shift_remove("type");
            return self.object(&variant.payload, &Value::Object(members), &format!("{getter}?"), at);
        }
        let at = join(at, &variant.member);
        match expected.get(&variant.member) {
            Some(payload) if !payload.is_null() => self.object(&variant.payload, payload, &format!("{getter}?"), &at),
            _ if variant.optional => {
                self.line("absent", &at, None, &getter);
                Ok(())
            }
            // A payload that must be there and is not reads as an empty one.
            _ => Ok(()),
        }
    }

    fn map(&mut self, at: &str, expected: &Value, inside: &str) -> Result<()> {
        let expected = expected.as_object().context("a map")?;
        // An entry without a value is left out.
        let entries: Vec<_> = expected.iter().filter(|(_, value)| !value.is_null()).collect();
        self.same(&join(at, "count"), &entries.len().to_string(), &format!("{inside}.count"));
        for (key, value) in entries {
            let value = value.as_str().map_or_else(|| value.to_string(), string);
            self.same(&join(at, key), &value, &format!("{inside}[{}]", string(key)));
        }
        Ok(())
    }

    pub fn pages(&mut self, operation: &Operation, expected: &Value) -> Result<()> {
        let pages = expected.as_array().context("a list")?;
        let answer = operation.answer.as_deref().context("an answer")?;
        let shape = self.api.schema(answer).page.as_ref().context("a list")?;
        self.same("pages", &pages.len().to_string(), "pages.count");
        for (index, page) in pages.iter().enumerate() {
            let (from, at) = (format!("pages[at: {index}]?"), format!("pages[{index}]"));
            let mut others = page.as_object().context("an object")?.clone();
            if let Some(items) = others.shift_remove("items") {
                let items = items.as_array().context("a list")?.clone();
                self.same(&format!("{at}.items"), &items.len().to_string(), &format!("{from}.items.count"));
                for (number, item) in items.iter().enumerate() {
                    let getter = format!("{from}.items[at: {number}]?");
                    self.object(&shape.item, item, &getter, &format!("{at}.items[{number}]"))?;
                }
            }
            if let Some(token) = others.shift_remove("nextPageToken") {
                let (at, getter) = (format!("{at}.nextPageToken"), format!("{from}.nextPageToken"));
                match token.as_str() {
                    Some(token) => self.same(&at, &string(token), &getter),
                    None => self.line("absent", &at, None, &getter),
                }
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
                    self.same("bytes", &format!("Data(base64Encoded: {text})"), "try await media.bytes()");
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
            let getter = format!("error?.{}", if name == "retryAfterMs" { "retryAfter" } else { name });
            if expected.is_null() {
                self.line("absent", name, None, &getter);
                continue;
            }
            match name.as_str() {
                "kind" | "delivery" => {
                    self.same(name, &format!(".{}", names::camel(expected.as_str().context("text")?)), &getter);
                }
                "status" | "attempts" => self.same(name, &expected.to_string(), &getter),
                "code" | "message" | "path" => self.same(name, &string(expected.as_str().context("text")?), &getter),
                "retryAfterMs" => self.same(name, &format!(".milliseconds({expected})"), &getter),
                "details" => self.json(name, expected, &getter),
                other => bail!("`result.error.{other}`"),
            }
        }
        Ok(())
    }

    pub fn raw(&mut self, expected: &Value) -> Result<()> {
        for (pointer, expected) in expected.as_object().into_iter().flatten() {
            let getter = match pointer.strip_prefix("/items/") {
                Some(index) => format!("pages.flatMap(\\.items)[at: {index}]?.rawJSON"),
                None if pointer.is_empty() => "answer.rawJSON".to_owned(),
                None => bail!("`raw`: {pointer}"),
            };
            self.json(&format!("rawJSON{pointer}"), expected, &format!("{getter}.map(Json.init(text:))"));
        }
        Ok(())
    }

    fn same(&mut self, at: &str, expected: &str, actual: &str) {
        self.line("same", at, Some(expected), actual);
    }

    fn json(&mut self, at: &str, expected: &Value, actual: &str) {
        self.line("json", at, Some(&quoted(&expected.to_string())), actual);
    }

    fn line(&mut self, check: &str, at: &str, expected: Option<&str>, actual: &str) {
        let at = string(at);
        let arguments = [Some(at.as_str()), expected, Some(actual)].into_iter().flatten().map(Code::text).collect();
        self.lines.push(Code::strict_call(format!("run.{check}("), arguments));
    }
}

/// `#"{"a": 1}"#`: text with quotes and backslashes as they are.
fn quoted(text: &str) -> String {
    let marks = (1..).map(|count| "#".repeat(count)).find(|marks| !text.contains(&format!("\"{marks}")));
    let marks = marks.unwrap_or_default();
    format!("{marks}\"{text}\"{marks}")
}

fn join(at: &str, member: &str) -> String {
    if at.is_empty() { member.to_owned() } else { format!("{at}.{member}") }
}
