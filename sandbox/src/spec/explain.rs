//! Schema errors in words, by field.
//!
//! A union fails with the errors of all its branches. The one the caller meant is found by the branch's constant
//! `type`, so that a slip inside an image is not reported as "not a text".

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::paths::{Location, LocationSegment};
use serde_json::Value;

use crate::errors::Details;
use crate::spec::documents::Documents;
use crate::spec::nearest::did_you_mean;

/// Collects what is wrong with one value.
pub struct Explanation<'e> {
    documents: &'e Documents,
    /// What the value is called: nothing for a body, its name for a parameter.
    root: &'e str,
    details: Details,
}

impl<'e> Explanation<'e> {
    pub fn new(documents: &'e Documents, root: &'e str) -> Self {
        Self { documents, root, details: Details::new() }
    }

    pub fn details(self) -> Details {
        self.details
    }

    pub fn add(&mut self, error: &ValidationError<'_>) {
        let at = error.instance_path();
        match error.kind() {
            Kind::OneOfNotValid { context } | Kind::AnyOf { context } => self.add_branches(at, context),
            Kind::Required { property } => {
                let name = property.as_str().unwrap_or_default();
                self.note(self.member(at, name), format!("Property '{name}' is missing"));
            }
            Kind::AdditionalProperties { unexpected } => {
                let known = self.documents.properties_beside(error.schema_path().as_str());
                for name in unexpected {
                    let hint = did_you_mean(name, known.iter().map(String::as_str));
                    self.note(self.member(at, name), format!("Property '{name}' is not known here{hint}"));
                }
            }
            kind => self.note(self.field(at), describe(kind)),
        }
    }

    fn add_branches(&mut self, at: &Location, branches: &[Vec<ValidationError<'static>>]) {
        let meant: Vec<_> = branches.iter().filter(|branch| !branch.iter().any(|error| rules_out(error, at))).collect();
        match meant.as_slice() {
            [] => self.add_mismatch(at, branches),
            [branch] => branch.iter().for_each(|error| self.add(error)),
            several => {
                let missing: Vec<_> = several.iter().filter_map(|branch| only_missing(branch)).collect();
                if several.iter().all(|branch| branch.iter().any(|error| lacks_type(error, at))) {
                    self.note(self.member(at, "type"), "Property 'type' is missing".to_owned());
                } else if let ([first, ..], true) = (missing.as_slice(), missing.len() == several.len()) {
                    let text = format!("One of these is required: {}", missing.join(", "));
                    self.note(self.member(at, first), text);
                } else {
                    several.iter().flat_map(|branch| branch.iter()).for_each(|error| self.add(error));
                }
            }
        }
    }

    /// No branch takes this value: either its `type` is none of theirs, or it is not even the right JSON type.
    fn add_mismatch(&mut self, at: &Location, branches: &[Vec<ValidationError<'static>>]) {
        let (mut constants, mut types) = (Vec::new(), Vec::new());
        for error in branches.iter().flatten() {
            match error.kind() {
                Kind::Constant { expected_value } if is_type_of(error, at) => {
                    constants.push(expected_value.to_string())
                }
                Kind::Type { kind } if error.instance_path() == at => types.push(type_names(kind)),
                _ => {}
            }
        }
        if constants.is_empty() {
            types.dedup();
            self.note(self.field(at), format!("Must be {}", types.join(" or ")));
        } else {
            self.note(self.member(at, "type"), format!("Must be one of {}", constants.join(", ")));
        }
    }

    fn note(&mut self, field: String, text: String) {
        let texts = self.details.entry(field).or_default();
        if !texts.contains(&text) {
            texts.push(text);
        }
    }

    fn member(&self, at: &Location, name: &str) -> String {
        format!("{}.{name}", self.position(at))
    }

    /// The root of a body is a lone dot, in the style of its members.
    fn field(&self, at: &Location) -> String {
        let position = self.position(at);
        if position.is_empty() { ".".to_owned() } else { position }
    }

    fn position(&self, at: &Location) -> String {
        at.iter().fold(self.root.to_owned(), |text, segment| match segment {
            LocationSegment::Property(name) => format!("{text}.{name}"),
            LocationSegment::Index(index) => format!("{text}[{index}]"),
        })
    }
}

fn rules_out(error: &ValidationError<'_>, at: &Location) -> bool {
    match error.kind() {
        Kind::Type { .. } => error.instance_path() == at,
        Kind::Constant { .. } => is_type_of(error, at),
        _ => false,
    }
}

fn is_type_of(error: &ValidationError<'_>, at: &Location) -> bool {
    error.instance_path() == &at.join("type")
}

fn lacks_type(error: &ValidationError<'_>, at: &Location) -> bool {
    error.instance_path() == at && matches!(error.kind(), Kind::Required { property } if property == "type")
}

/// The missing member, when that is all that is wrong with a branch.
fn only_missing<'e>(branch: &'e [ValidationError<'static>]) -> Option<&'e str> {
    match branch {
        [error] => match error.kind() {
            Kind::Required { property } => property.as_str(),
            _ => None,
        },
        _ => None,
    }
}

fn describe(kind: &Kind) -> String {
    match kind {
        Kind::Type { kind } => format!("Must be {}", type_names(kind)),
        Kind::Enum { options } => format!("Must be one of {}", listed(options)),
        Kind::Constant { expected_value } => format!("Must be {expected_value}"),
        Kind::MinLength { limit } => format!("Minimum string length is {limit}"),
        Kind::MaxLength { limit } => format!("Maximum string length is {limit}"),
        Kind::Pattern { pattern } => format!("Must match the pattern {pattern}"),
        Kind::Format { format } => format!("Must be in the format {format}"),
        Kind::Minimum { limit } => format!("Must not be less than {limit}"),
        Kind::Maximum { limit } => format!("Must not be greater than {limit}"),
        Kind::MinItems { limit } => format!("Must hold at least {limit} item(s)"),
        Kind::MaxItems { limit } => format!("Must hold at most {limit} item(s)"),
        Kind::MinProperties { limit } => format!("Must hold at least {limit} member(s)"),
        Kind::MaxProperties { limit } => format!("Must hold at most {limit} member(s)"),
        Kind::UniqueItems => "Items must differ from each other".to_owned(),
        Kind::OneOfMultipleValid { .. } => "Holds members that exclude each other; give only one of them".to_owned(),
        other => format!("Does not meet the rule '{}' of its schema", other.keyword()),
    }
}

fn listed(options: &Value) -> String {
    let options = options.as_array().map(Vec::as_slice).unwrap_or_default();
    options.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn type_names(kind: &TypeKind) -> String {
    let names: Vec<String> = match kind {
        TypeKind::Single(name) => vec![name.to_string()],
        TypeKind::Multiple(set) => set.iter().map(|name| name.to_string()).collect(),
    };
    let with_article = |name: &String| match name.as_str() {
        "null" => "null".to_owned(),
        name if name.starts_with(['a', 'i', 'o']) => format!("an {name}"),
        name => format!("a {name}"),
    };
    names.iter().map(with_article).collect::<Vec<_>>().join(" or ")
}
