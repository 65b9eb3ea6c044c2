//! One line a member that an answer is expected to hold, read through the public types.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::{File, literal, object};
use crate::{
    model::{Kind, Type, Union},
    node::{is_identifier, quoted},
};

impl File<'_> {
    /// `dot` is `.` where the value is certainly there.
    pub fn members(&mut self, at: &str, members: &Map<String, Value>, schema: &str, dot: &str) -> Result<()> {
        members.iter().try_for_each(|(name, value)| self.member(at, name, value, schema, dot))
    }

    pub fn member(&mut self, at: &str, name: &str, value: &Value, schema: &str, dot: &str) -> Result<()> {
        let member = object(self.api, schema)?.members.iter().find(|member| member.wire == name);
        let ty = member.with_context(|| format!("{schema} has no member {name}"))?.ty.clone();
        self.check(&read(at, name, dot), value, &ty)
    }

    pub fn check(&mut self, at: &str, value: &Value, ty: &Type) -> Result<()> {
        match (value, ty) {
            (Value::Null, _) => self.expect("absent", at, None),
            (_, Type::DateTime) => self.expect("sameTime", at, Some(value)),
            (_, Type::Json { .. } | Type::Map(_)) => self.expect("equal", at, Some(value)),
            (Value::Array(items), Type::List(item, _)) => {
                self.helpers.insert("length");
                self.line(&format!("length({at}, {})", items.len()));
                for (index, value) in items.iter().enumerate() {
                    self.check(&format!("{at}?.[{index}]"), value, item)?;
                }
            }
            (Value::Object(members), Type::Named(name)) => match &self.api.schema(name).kind {
                Kind::Object(_) => {
                    if members.is_empty() {
                        self.helpers.insert("present");
                        self.line(&format!("present({at})"));
                    }
                    self.members(at, members, name, "?.")?;
                }
                Kind::Union(union) => self.union(at, value, members, union)?,
                Kind::Enum(_) => bail!("{at}: {name} is a text"),
            },
            (Value::Array(_) | Value::Object(_), _) => bail!("{at}: {value} does not fit {ty:?}"),
            _ => self.expect("same", at, Some(value)),
        }
        Ok(())
    }

    fn union(&mut self, at: &str, value: &Value, members: &Map<String, Value>, union: &Union) -> Result<()> {
        let tag = members.get("type").and_then(Value::as_str).unwrap_or_default();
        let Some(variant) = union.variants.iter().find(|variant| variant.tag == tag) else {
            // A kind that nobody knows comes as it is.
            if !tag.is_empty() {
                self.expect("sameKind", &read(at, "type", "?."), members.get("type"));
            }
            self.expect("equal", at, Some(value));
            return Ok(());
        };
        self.expect("sameKind", &read(at, "type", "?."), members.get("type"));
        let payload = Type::Named(variant.payload.clone());
        if union.keyed {
            return match members.get(&variant.member) {
                Some(value) => self.check(&read(at, &variant.member, "?."), value, &payload),
                None => Ok(()),
            };
        }
        // A member of one kind may be of another type in another kind.
        self.helpers.insert("ofKind");
        let at = format!("ofKind({at}, {})", quoted(tag));
        let rest = members.iter().filter(|(name, _)| name.as_str() != "type");
        rest.into_iter().try_for_each(|(name, value)| self.member(&at, name, value, &variant.payload, "?."))
    }

    fn expect(&mut self, helper: &'static str, at: &str, value: Option<&Value>) {
        self.helpers.insert(helper);
        match value {
            Some(value) => self.line(&format!("{helper}({at}, {})", literal::plain(value, 2))),
            None => self.line(&format!("{helper}({at})")),
        }
    }
}

fn read(at: &str, name: &str, dot: &str) -> String {
    match (is_identifier(name), dot) {
        (true, dot) => format!("{at}{dot}{name}"),
        (false, ".") => format!("{at}[{name:?}]"),
        (false, dot) => format!("{at}{dot}[{name:?}]"),
    }
}
