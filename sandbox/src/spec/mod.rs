//! The operations of `spec/`: which method and path each answers to, who may call it and what it may be given.

pub mod answer_check;
pub mod documents;
pub mod example;
pub mod explain;
pub mod folder;
pub mod nearest;
mod read;
pub mod rules;
mod segments;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use axum::http::{Method, StatusCode};
use serde_json::Value;

use crate::messages::compliance::{self, Keyword};
use crate::records::{self, Shape};
use crate::spec::documents::{Documents, Place};
use crate::spec::example::Example;
use crate::spec::rules::{Registry, Rules};
use crate::spec::segments::Segment;

/// `spec/*.yaml` as one JSON object, file name → document; written by `build.rs`.
const DOCUMENTS: &str = include_str!(concat!(env!("OUT_DIR"), "/spec.json"));

const METHODS: [Method; 5] = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

/// A fault in `spec/` itself, with the place it was found.
#[derive(Debug)]
pub struct SpecError(pub String);

pub struct Spec {
    operations: Vec<Operation>,
    /// The words that are answered by themselves.
    pub keywords: Arc<[Keyword]>,
    /// Those that a message may have; none where the documents do not tell.
    pub statuses: Vec<String>,
    events: Vec<Event>,
}

/// An event that is delivered to whoever subscribed to it.
pub struct Event {
    /// Its own name, or one with `*` in front.
    pub name: String,
    pub service: String,
    /// The name of the schema of what is delivered, and its rules.
    pub envelope: String,
    pub rules: Rules,
    /// One that fits.
    pub example: Example,
}

pub struct Operation {
    pub id: String,
    pub method: Method,
    /// The template of its path, such as `/organizations/{organizationId}`.
    pub path: String,
    /// What it does with the records that the sandbox keeps, when it does.
    pub shape: Option<Shape>,
    /// The credentials that the documents allow: `accessKey`, `user`, and another vendor's `roktKeys` or `roktApiKey`.
    pub credentials: Vec<String>,
    pub path_parameters: Vec<Parameter>,
    pub query_parameters: Vec<Parameter>,
    pub body: Option<RequestBody>,
    /// The documented JSON answers by status.
    pub answers: BTreeMap<String, Rules>,
    /// What it answers when all is well.
    pub success: Success,
    documented: Vec<String>,
    segments: Vec<Segment>,
}

pub struct Parameter {
    pub name: String,
    pub required: bool,
    /// The JSON types a value may have, read through `$ref` and unions.
    pub types: Vec<String>,
    /// The types of one item, when the parameter may be a list.
    pub item_types: Vec<String>,
    /// One that the documents show.
    pub example: Option<String>,
    pub rules: Rules,
}

pub struct RequestBody {
    pub required: bool,
    /// The names of its members.
    pub members: Vec<String>,
    pub content: Content,
    /// The members that are lists: in a form they come more than once.
    pub lists: Vec<String>,
    pub rules: Rules,
}

/// The one content type of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Json,
    /// Fields and files.
    Form,
    /// Lines of CSV.
    Csv,
}

impl Content {
    const ALL: [Self; 3] = [Self::Json, Self::Form, Self::Csv];

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "multipart/form-data",
            Self::Csv => "text/csv",
        }
    }
}

/// The documented success.
pub struct Success {
    pub status: StatusCode,
    /// The schema of the answer, and one that fits; none where the answer is empty or a file.
    pub schema: Option<Place>,
    pub example: Option<Example>,
    /// Of a list: the member that holds the items, empty where the answer itself is the list.
    pub items: Option<String>,
    /// The member that holds the token of the next page.
    pub page_token: Option<String>,
    /// Of a job that callers wait for: the member that tells its state, and the state in which it is done.
    pub done: Option<(String, Value)>,
}

impl Spec {
    /// Reads what `build.rs` embedded.
    pub fn load() -> Result<Self, SpecError> {
        let documents = serde_json::from_str(DOCUMENTS).map_err(|error| SpecError(error.to_string()))?;
        Self::from_documents(documents)
    }

    /// Reads the YAML files of a folder.
    pub fn from_folder(folder: &Path) -> Result<Self, SpecError> {
        let documents = folder::read(folder).map_err(SpecError)?;
        let spec = Self::from_documents(documents.into_iter().collect())?;
        if spec.operations.is_empty() {
            return Err(SpecError("it has no operations".to_owned()));
        }
        // Nobody has tried this one before: its schemas are looked at now, not when a request needs them.
        spec.operations
            .iter()
            .flat_map(Operation::rules)
            .try_for_each(|rules| rules.validator().map(|_| ()))
            .map_err(SpecError)?;
        Ok(spec)
    }

    pub fn from_documents(documents: Value) -> Result<Self, SpecError> {
        let documents = Arc::new(Documents::new(documents)?);
        let registry = Registry::new(Arc::clone(&documents))?;
        let mut operations = Vec::new();
        for item in documents.path_items() {
            for method in METHODS {
                let at = item.join(&method.as_str().to_ascii_lowercase());
                if documents.get(&at).is_some() {
                    operations.push(read::operation(&documents, &registry, &item, method, &at)?);
                }
            }
        }
        records::read_shapes(&documents, &registry, &mut operations)?;
        let events = read::events(&documents, &registry)?;
        Ok(Self {
            operations,
            events,
            keywords: compliance::keywords(&documents).into(),
            statuses: read::statuses(&documents),
        })
    }

    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// By its name, or by the end of it where the documents name no platforms.
    pub fn event(&self, service: Option<&str>, name: &str) -> Option<&Event> {
        let of_service = |event: &&Event| service.is_none_or(|service| event.service == service);
        let ends_so = |event: &&Event| {
            let end = event.name.strip_prefix('*');
            end.is_some_and(|end| name.len() > end.len() && name.ends_with(end))
        };
        let mut events = self.events.iter().filter(of_service);
        events.clone().find(|event| event.name == name).or_else(|| events.find(ends_so))
    }

    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The operation for a request and its path parameters, decoded. A literal segment wins over a parameter.
    pub fn find(&self, method: &Method, path: &str) -> Option<(&Operation, BTreeMap<String, String>)> {
        self.operations
            .iter()
            .filter(|operation| operation.method == *method)
            .filter_map(|operation| Some((operation, segments::matched(&operation.segments, path)?)))
            .min_by_key(|(_, parameters)| parameters.len())
    }
}

impl Operation {
    fn rules(&self) -> impl Iterator<Item = &Rules> {
        let parameters = self.path_parameters.iter().chain(&self.query_parameters).map(|parameter| &parameter.rules);
        let body = self.body.iter().map(|body| &body.rules);
        parameters.chain(body).chain(self.answers.values())
    }

    pub fn documents_status(&self, status: &str) -> bool {
        self.documented.iter().any(|documented| documented == status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_every_operation_fits() -> Result<(), SpecError> {
        for operation in Spec::load()?.operations() {
            let Some(example) = &operation.success.example else { continue };
            let value = example.value()?;
            let rules = &operation.answers[operation.success.status.as_str()];
            let faults = rules.check(&value, "").map_err(|error| SpecError(format!("{error:?}")))?;
            assert!(faults.is_empty(), "{}: {faults:?} in {value}", operation.id);
        }
        Ok(())
    }
}
