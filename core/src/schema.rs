//! The input tables: what a request may hold. Codegen writes them, `input` walks a value against them.

use std::sync::OnceLock;

use regex_lite::Regex;

#[derive(Debug)]
pub struct Object {
    /// The name in `spec/`, shown in errors.
    pub name: &'static str,
    pub members: &'static [Member],
    pub rules: &'static [Rule],
}

#[derive(Debug)]
pub struct Member {
    /// The name on the wire, e.g. `mediaUrl`.
    pub wire: &'static str,
    /// The name in Python, e.g. `media_url`; accepted as well where a language asks for it.
    pub snake: &'static str,
    pub required: bool,
    pub nullable: bool,
    pub schema: Schema,
}

#[derive(Debug)]
pub enum Schema {
    /// Any JSON at all.
    Any,
    Boolean,
    Integer {
        minimum: Option<i64>,
        maximum: Option<i64>,
    },
    Number {
        minimum: Option<f64>,
        maximum: Option<f64>,
    },
    Text(Text),
    Enum(&'static Enum),
    List {
        items: &'static Schema,
        minimum: Option<usize>,
        maximum: Option<usize>,
    },
    /// Free keys, values of one kind. Keys are never touched.
    Map(&'static Schema),
    /// A free object: passed on as it is.
    Free,
    Object(&'static Object),
    Union(&'static Union),
    /// A text that can only have one value, such as the `type` of a union's variant.
    Const(&'static str),
}

#[derive(Debug, Default)]
pub struct Text {
    /// In characters.
    pub minimum: Option<usize>,
    pub maximum: Option<usize>,
    pub pattern: Option<&'static Pattern>,
    pub format: Option<Format>,
}

impl Text {
    pub const ANY: Self = Self { minimum: None, maximum: None, pattern: None, format: None };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Uuid,
    DateTime,
    Uri,
}

#[derive(Debug)]
pub struct Enum {
    pub name: &'static str,
    pub values: &'static [&'static str],
}

/// A choice by `type`. Keyed (`{"type": "text", "text": {…}}`) and flat (`{"type": "string", "key": …}`) look the same here.
#[derive(Debug)]
pub struct Union {
    pub name: &'static str,
    pub variants: &'static [Variant],
}

#[derive(Debug)]
pub struct Variant {
    pub tag: &'static str,
    pub object: &'static Object,
}

#[derive(Debug)]
pub enum Rule {
    AtLeastOneOf(&'static [&'static str]),
    ExactlyOneOf(&'static [&'static str]),
}

/// A pattern that is compiled when it is first needed, so that importing a module costs nothing.
#[derive(Debug)]
pub struct Pattern {
    pub source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// Codegen compiles every pattern before it writes it, so one that does not compile cannot be met here;
    /// were it so, the server would still judge the value.
    pub fn matches(&self, text: &str) -> bool {
        match self.compiled.get_or_init(|| Regex::new(self.source).ok()) {
            Some(regex) => regex.is_match(text),
            None => true,
        }
    }
}
