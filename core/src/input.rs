//! Checks a request against the tables of `spec/` before anything is sent.
//!
//! The walk is over plain JSON, apart from serde: the types serve answers too, where unknown members are welcome.

use std::fmt;

use serde_json::{Map, Value};

use crate::{
    Error,
    call::{Arguments, InputStyle},
    operation::{Method, Operation},
    schema::{Enum, Format, Member, Object, Rule, Schema, Text, Union},
};

/// The one key of the object that [`raw`] wraps a value in. No JSON of the API begins a key with a null character.
pub const RAW_KEY: &str = "\u{0}birdwire.raw";

/// Marks a value that is sent as it is, unchecked: for what the API knows and this version does not.
pub fn raw(value: Value) -> Value {
    Value::Object(Map::from_iter([(RAW_KEY.to_owned(), value)]))
}

/// Checks path, query and body, and puts them into the wire's names.
pub fn check(operation: &'static Operation, arguments: &mut Arguments) -> Result<(), Error> {
    let changed = operation.body.filter(|_| operation.method == Method::Patch);
    let walk = Walk { style: arguments.input, part: false, changed };
    let located = |error: Error| error.with_operation(operation.name);
    check_path(operation, &arguments.path).map_err(located)?;
    if arguments.query.is_null() {
        arguments.query = Value::Object(Map::new());
    }
    walk.object(&mut arguments.query, operation.query, &At::Root("query")).map_err(located)?;
    match (operation.body, &mut arguments.body) {
        (Some(table), Some(body)) => walk.body(body, table).map_err(located),
        (Some(_), None) => Err(located(Error::input("body", "is required"))),
        (None, Some(_)) => Err(located(Error::input("body", "this operation takes none"))),
        (None, None) => Ok(()),
    }
}

/// Checks an object on its own, as a constructor of a type does, and puts its names into the wire's: names and kinds. Limits
/// and what is required are left to the call that sends it, whose errors say where; raw values stay marked.
pub fn check_object(value: &mut Value, table: &'static Object, style: InputStyle) -> Result<(), Error> {
    Walk { style, part: true, changed: None }.object(value, table, &At::Root(table.name))
}

/// The same for a union.
pub fn check_union(value: &mut Value, table: &'static Union, style: InputStyle) -> Result<(), Error> {
    Walk { style, part: true, changed: None }.union(value, table, &At::Root(table.name))
}

/// Checks one line of a CSV body, and puts the names of its columns into the wire's.
pub(crate) fn check_line(
    line: &mut Value,
    table: &'static Object,
    style: InputStyle,
    index: usize,
) -> Result<(), Error> {
    Walk { style, part: false, changed: None }.object(line, table, &At::Index(&At::Root("lines"), index))
}

/// A path parameter in the usual form of a UUID, in any case.
pub(crate) fn check_uuid(parameter: &str, text: &str) -> Result<(), Error> {
    uuid(&At::Member(&At::Root("path"), parameter), text)
}

fn uuid(at: &At<'_>, text: &str) -> Result<(), Error> {
    if is_uuid(text) { Ok(()) } else { Err(Error::input(at, expected_uuid(text))) }
}

fn expected_uuid(text: &str) -> String {
    let looks = if text.is_empty() { "an empty text".to_owned() } else { format!("{:?}", shorten(text)) };
    format!("expected a UUID such as 123e4567-e89b-12d3-a456-426614174000, got {looks}")
}

fn check_path(operation: &'static Operation, path: &[String]) -> Result<(), Error> {
    let parameters = || operation.path_parameters.iter().filter(|parameter| parameter.client_default.is_none());
    if path.len() != parameters().count() {
        let names: Vec<&str> = parameters().map(|parameter| parameter.wire).collect();
        return Err(Error::input(
            "path",
            format!("expected {} ({}), got {}", names.len(), names.join(", "), path.len()),
        ));
    }
    for (parameter, value) in parameters().zip(path) {
        let at = At::Member(&At::Root("path"), parameter.wire);
        if parameter.uuid {
            uuid(&at, value)?;
        } else if value.is_empty() {
            return Err(Error::input(&at, "must not be empty"));
        }
    }
    Ok(())
}

/// Puts snake_case names into the wire's, where the caller's language writes them; refuses names that nobody knows.
fn rename(value: &mut Value, table: &'static Object, style: InputStyle, at: &At<'_>) -> Result<(), Error> {
    let Some(object) = value.as_object_mut() else { return Err(expected(at, "an object", value)) };
    let mut renamed = Vec::new();
    for (key, value) in object.iter() {
        match find(table, key, style) {
            Some(member) if member.wire == key => {}
            Some(member) => renamed.push((key.clone(), member.wire)),
            // A raw value may stand under a name that is not in the tables: that is what it is for.
            None if is_raw(value) => {}
            None => return Err(unknown_name(at, key, table, style)),
        }
    }
    for (key, wire) in renamed {
        if object.contains_key(wire) {
            return Err(Error::input(&At::Member(at, wire), format!("is given twice, as {key} and as {wire}")));
        }
        if let Some(value) = object.remove(&key) {
            object.insert(wire.to_owned(), value);
        }
    }
    Ok(())
}

/// The member that a caller means by this name.
pub fn find(table: &'static Object, key: &str, style: InputStyle) -> Option<&'static Member> {
    let members = table.members;
    members.iter().find(|member| member.wire == key).or_else(|| match style {
        InputStyle::Typed | InputStyle::Wire => None,
        // Python's reserved words carry a trailing underscore: `from_`.
        InputStyle::Both => members
            .iter()
            .find(|member| member.snake == key || key.strip_suffix('_').is_some_and(|name| name == member.snake)),
    })
}

fn unknown_name(at: &At<'_>, key: &str, table: &'static Object, style: InputStyle) -> Error {
    let names: Vec<&str> =
        table.members.iter().map(|member| if style == InputStyle::Both { member.snake } else { member.wire }).collect();
    let hint = nearest(key, &names).map(|name| format!("; did you mean {name:?}?")).unwrap_or_default();
    Error::input(&At::Member(at, key), format!("{} has no such member{hint}", table.name))
}

fn is_raw(value: &Value) -> bool {
    value.as_object().is_some_and(|object| object.len() == 1 && object.contains_key(RAW_KEY))
}

struct Walk {
    style: InputStyle,
    /// Whether this is a part of a request that is still to be put together.
    part: bool,
    /// The body of a PATCH, where null is a change like any other.
    changed: Option<&'static Object>,
}

impl Walk {
    fn body(&self, value: &mut Value, table: &'static Object) -> Result<(), Error> {
        if is_raw(value) {
            self.value(value, &Schema::Any, true, &At::Root("body"))
        } else {
            self.object(value, table, &At::Root("body"))
        }
    }

    fn value(&self, value: &mut Value, schema: &'static Schema, nullable: bool, at: &At<'_>) -> Result<(), Error> {
        if is_raw(value) {
            if self.part {
                return Ok(());
            }
            if let Some(inner) = value.as_object_mut().and_then(|object| object.remove(RAW_KEY)) {
                *value = inner;
            }
            return Ok(());
        }
        if value.is_null() {
            return if nullable || matches!(schema, Schema::Any) {
                Ok(())
            } else {
                Err(expected(at, describe(schema), value))
            };
        }
        match schema {
            Schema::Any => Ok(()),
            Schema::Free if value.is_object() => Ok(()),
            Schema::Boolean if value.is_boolean() => Ok(()),
            Schema::Const(text) if value.as_str() == Some(text) => Ok(()),
            Schema::Const(text) => Err(expected(at, &format!("{text:?}"), value)),
            Schema::Integer { minimum, maximum } => match value.as_i64() {
                Some(number) => self.limit(|| range(at, number, *minimum, *maximum)),
                None => Err(expected(at, "a whole number", value)),
            },
            Schema::Number { minimum, maximum } => match value.as_f64() {
                Some(number) => self.limit(|| range(at, number, *minimum, *maximum)),
                None => Err(expected(at, "a number", value)),
            },
            Schema::Text(limits) => match value.as_str() {
                // A time is of another type than text, so that it must be one already in a part.
                Some(text) if limits.format == Some(Format::DateTime) => check_text(text, limits, at),
                Some(text) => self.limit(|| check_text(text, limits, at)),
                None => Err(expected(at, "a text", value)),
            },
            Schema::Enum(table) => self.enumeration(value, table, at),
            Schema::List { items, minimum, maximum } => self.list(value, items, (*minimum, *maximum), at),
            Schema::Map(values) => {
                let Some(object) = value.as_object_mut() else { return Err(expected(at, "an object", value)) };
                object.iter_mut().try_for_each(|(key, value)| self.value(value, values, false, &At::Member(at, key)))
            }
            Schema::Object(table) => self.object(value, table, at),
            Schema::Union(table) => self.union(value, table, at),
            Schema::Free | Schema::Boolean => Err(expected(at, describe(schema), value)),
        }
    }

    fn object(&self, value: &mut Value, table: &'static Object, at: &At<'_>) -> Result<(), Error> {
        rename(value, table, self.style, at)?;
        let Some(object) = value.as_object_mut() else { return Err(expected(at, "an object", value)) };
        for (name, value) in object.iter_mut() {
            match table.members.iter().find(|member| member.wire == name) {
                Some(member) => self.value(value, &member.schema, member.nullable, &At::Member(at, member.wire))?,
                // What has no place in the table is a raw value under a name of its own.
                None => self.value(value, &Schema::Any, true, at)?,
            }
        }
        self.limit(|| {
            if let Some(member) = table.members.iter().find(|it| it.required && !object.contains_key(it.wire)) {
                return Err(Error::input(&At::Member(at, member.wire), "is required"));
            }
            let nulls = self.changed.is_some_and(|changed| std::ptr::eq(changed, table));
            table.rules.iter().try_for_each(|rule| check_rule(rule, object, nulls, at))
        })
    }

    /// A check that is left to the call when this is only a part of its request.
    fn limit(&self, check: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
        if self.part { Ok(()) } else { check() }
    }

    fn union(&self, value: &mut Value, table: &'static Union, at: &At<'_>) -> Result<(), Error> {
        let Some(object) = value.as_object() else { return Err(expected(at, "an object with a type", value)) };
        let tags = || table.variants.iter().map(|variant| variant.tag).collect::<Vec<&str>>();
        let Some(kind) = object.get("type").and_then(Value::as_str) else {
            return Err(Error::input(&At::Member(at, "type"), format!("is required: one of {}", tags().join(", "))));
        };
        match table.variants.iter().find(|variant| variant.tag == kind) {
            Some(variant) => self.object(value, variant.object, at),
            // In a typed language an unknown kind was written on purpose.
            None if self.style == InputStyle::Typed => Ok(()),
            None => Err(not_one_of(&At::Member(at, "type"), kind, &tags())),
        }
    }

    fn enumeration(&self, value: &Value, table: &'static Enum, at: &At<'_>) -> Result<(), Error> {
        match value.as_str() {
            Some(text) if table.values.contains(&text) => Ok(()),
            Some(text) if self.style == InputStyle::Typed && !text.is_empty() => Ok(()),
            Some(_) if self.part => Ok(()),
            Some(text) => Err(not_one_of(at, text, table.values)),
            None => Err(expected(at, &format!("one of {}", table.values.join(", ")), value)),
        }
    }

    fn list(
        &self,
        value: &mut Value,
        items: &'static Schema,
        (minimum, maximum): (Option<usize>, Option<usize>),
        at: &At<'_>,
    ) -> Result<(), Error> {
        let Some(list) = value.as_array_mut() else { return Err(expected(at, "a list", value)) };
        let length = list.len();
        self.limit(|| {
            if minimum.is_some_and(|minimum| length < minimum) || maximum.is_some_and(|maximum| length > maximum) {
                return Err(Error::input(at, format!("expected {} entries, got {length}", bounds(minimum, maximum))));
            }
            Ok(())
        })?;
        list.iter_mut()
            .enumerate()
            .try_for_each(|(index, value)| self.value(value, items, false, &At::Index(at, index)))
    }
}

/// `nulls`: whether a member that is null counts as given.
fn check_rule(rule: &Rule, object: &Map<String, Value>, nulls: bool, at: &At<'_>) -> Result<(), Error> {
    let is_given = |name: &&&str| object.get(**name).is_some_and(|value| nulls || !value.is_null());
    let given = |names: &[&str]| names.iter().filter(is_given).count();
    match rule {
        Rule::AtLeastOneOf(names) if given(names) == 0 => {
            Err(Error::input(at, format!("expected at least one of {}", names.join(", "))))
        }
        Rule::ExactlyOneOf(names) if given(names) != 1 => {
            Err(Error::input(at, format!("expected exactly one of {}", names.join(", "))))
        }
        _ => Ok(()),
    }
}

fn check_text(text: &str, limits: &Text, at: &At<'_>) -> Result<(), Error> {
    let length = || text.chars().count();
    if limits.minimum.is_some_and(|minimum| length() < minimum)
        || limits.maximum.is_some_and(|maximum| length() > maximum)
    {
        let bounds = bounds(limits.minimum, limits.maximum);
        return Err(Error::input(at, format!("expected {bounds} characters, got {}", length())));
    }
    if let Some(pattern) = &limits.pattern
        && !pattern.matches(text)
    {
        return Err(Error::input(at, format!("expected a text that matches {}", pattern.source)));
    }
    match limits.format {
        Some(Format::Uuid) => uuid(at, text),
        Some(Format::DateTime) if text.parse::<jiff::Timestamp>().is_err() => {
            Err(Error::input(at, "expected a time with its offset, such as 2025-05-29T06:14:56Z"))
        }
        Some(Format::Uri) if url::Url::parse(text).is_err() => {
            Err(Error::input(at, "expected an absolute URL such as https://example.com/image.png"))
        }
        _ => Ok(()),
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn range<T: PartialOrd + std::fmt::Display>(
    at: &At<'_>,
    number: T,
    minimum: Option<T>,
    maximum: Option<T>,
) -> Result<(), Error> {
    let low = minimum.as_ref().is_some_and(|minimum| number < *minimum);
    let high = maximum.as_ref().is_some_and(|maximum| number > *maximum);
    if low || high {
        return Err(Error::input(at, format!("expected {}, got {number}", bounds(minimum, maximum))));
    }
    Ok(())
}

fn bounds<T: std::fmt::Display>(minimum: Option<T>, maximum: Option<T>) -> String {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => format!("{minimum} to {maximum}"),
        (Some(minimum), None) => format!("at least {minimum}"),
        (None, Some(maximum)) => format!("at most {maximum}"),
        (None, None) => "any number of".to_owned(),
    }
}

fn not_one_of(at: &At<'_>, text: &str, known: &[&str]) -> Error {
    let hint = nearest(text, known).map(|name| format!("; did you mean {name:?}?")).unwrap_or_default();
    Error::input(at, format!("{:?} is none of {}{hint}", shorten(text), known.join(", ")))
}

/// The known name that somebody most likely meant.
fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    let score = |name: &str| {
        let name = name.to_lowercase();
        let alike = strsim::jaro_winkler(&word, &name);
        // One slip in a short name, such as `ulr`, leaves little that is alike.
        let slip = word.len().min(name.len()) >= 3 && strsim::osa_distance(&word, &name) == 1;
        if slip { alike.max(0.95) } else { alike }
    };
    let scored = known.iter().map(|name| (score(name), *name));
    scored.filter(|(score, _)| *score > 0.8).max_by(|left, right| left.0.total_cmp(&right.0)).map(|(_, name)| name)
}

fn expected(at: &At<'_>, what: &str, value: &Value) -> Error {
    let got = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Error::input(at, format!("expected {what}, got {got}"))
}

fn describe(schema: &Schema) -> &'static str {
    match schema {
        Schema::Any => "anything",
        Schema::Boolean => "true or false",
        Schema::Integer { .. } => "a whole number",
        Schema::Number { .. } => "a number",
        Schema::Text(_) | Schema::Enum(_) | Schema::Const(_) => "a text",
        Schema::List { .. } => "a list",
        Schema::Map(_) | Schema::Free | Schema::Object(_) | Schema::Union(_) => "an object",
    }
}

/// Where a value stands, put into words only when something is wrong with it.
enum At<'a> {
    Root(&'a str),
    Member(&'a At<'a>, &'a str),
    Index(&'a At<'a>, usize),
}

impl fmt::Display for At<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(name) => formatter.write_str(name),
            Self::Member(at, name) => write!(formatter, "{at}.{name}"),
            Self::Index(at, index) => write!(formatter, "{at}[{index}]"),
        }
    }
}

impl From<&At<'_>> for String {
    fn from(at: &At<'_>) -> Self {
        at.to_string()
    }
}

/// Enough of a text to find it again, not enough to fill a log.
fn shorten(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST).collect::<String>() + "…" }
}
