//! The operations of `spec/`: which method and path each answers to, who may call it and what it may be given.

pub mod answer_check;
pub mod documents;
pub mod example;
pub mod explain;
pub mod folder;
pub mod nearest;
pub mod rules;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use axum::http::{Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::messages::compliance::{self, Keyword};
use crate::records::{self, Shape};
use crate::spec::documents::{Documents, Place};
use crate::spec::example::Example;
use crate::spec::rules::{Registry, Rules};

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

#[derive(Debug, PartialEq, Eq)]
enum Segment {
    Literal(String),
    Parameter(String),
    /// A parameter that may hold slashes.
    Path(String),
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
                    operations.push(read_operation(&documents, &registry, &item, method, &at)?);
                }
            }
        }
        records::read_shapes(&documents, &registry, &mut operations)?;
        let events = read_events(&documents, &registry)?;
        Ok(Self { operations, events, keywords: compliance::keywords(&documents).into() })
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
            .filter_map(|operation| Some((operation, match_path(&operation.segments, path)?)))
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

fn match_path(segments: &[Segment], path: &str) -> Option<BTreeMap<String, String>> {
    let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    let mut parameters = BTreeMap::new();
    match_parts(segments, &parts, &mut parameters).then_some(parameters)
}

fn match_parts(segments: &[Segment], parts: &[&str], parameters: &mut BTreeMap<String, String>) -> bool {
    let Some((segment, segments)) = segments.split_first() else { return parts.is_empty() };
    // What follows takes one part each, and the rest is the path's.
    let length = match segment {
        Segment::Path(_) => parts.len().saturating_sub(segments.len()),
        Segment::Literal(_) | Segment::Parameter(_) => 1,
    };
    let Some((taken, parts)) = parts.split_at_checked(length) else { return false };
    if taken.iter().any(|part| part.is_empty()) || taken.is_empty() {
        return false;
    }
    let decoded: Vec<_> = taken.iter().map(|part| percent_decode_str(part).decode_utf8_lossy()).collect();
    let text = decoded.join("/");
    match segment {
        Segment::Literal(literal) if *literal != text => return false,
        Segment::Literal(_) => {}
        Segment::Parameter(name) | Segment::Path(name) => {
            parameters.insert(name.clone(), text);
        }
    }
    match_parts(segments, parts, parameters)
}

fn read_operation(
    documents: &Arc<Documents>,
    registry: &Registry,
    item: &Place,
    method: Method,
    at: &Place,
) -> Result<Operation, SpecError> {
    let value = documents.require(at)?;
    let id = value["operationId"].as_str().ok_or_else(|| at.fault("operationId is missing"))?.to_owned();
    let (mut path_parameters, mut query_parameters, mut with_slashes) = (Vec::new(), Vec::new(), Vec::new());
    for owner in [item, at] {
        let listed = documents.get(&owner.join("parameters")).and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..listed {
            let place = documents.follow(owner.join("parameters").join(&index.to_string()))?;
            let value = documents.require(&place)?;
            match value["in"].as_str() {
                Some("path") => {
                    let parameter = read_parameter(documents, registry, &place)?;
                    if value["x-slashes"] == true {
                        with_slashes.push(parameter.name.clone());
                    }
                    path_parameters.push(parameter);
                }
                Some("query") => query_parameters.push(read_parameter(documents, registry, &place)?),
                _ => return Err(place.fault("only path and query parameters are understood")),
            }
        }
    }
    let responses = at.join("responses");
    let documented: Vec<String> = documents.keys(&responses);
    let mut answers = BTreeMap::new();
    for status in &documented {
        let schema = json_schema(&documents.follow(responses.join(status))?);
        if documents.get(&schema).is_some() {
            answers.insert(status.clone(), registry.rules(schema));
        }
    }
    let credentials = value["x-auth"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(Operation {
        credentials: credentials.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        success: read_success(documents, at, &documented)?,
        body: read_body(documents, registry, at)?,
        segments: read_segments(item.last(), &with_slashes),
        path: item.last().to_owned(),
        shape: None,
        id,
        method,
        path_parameters,
        query_parameters,
        answers,
        documented,
    })
}

fn read_success(documents: &Arc<Documents>, at: &Place, documented: &[String]) -> Result<Success, SpecError> {
    let status = documented
        .iter()
        .find_map(|status| StatusCode::from_bytes(status.as_bytes()).ok().filter(|status| status.is_success()))
        .ok_or_else(|| at.fault("no success is documented"))?;
    let schema = json_schema(&documents.follow(at.join("responses").join(status.as_str()))?);
    let text = |pointer: &str| documents.get(at)?.pointer(pointer)?.as_str().map(str::to_owned);
    let state = documents.require(at)?.pointer("/x-wait/until/0").cloned();
    Ok(Success {
        status,
        example: documents.get(&schema).map(|_| Example::new(documents, schema.clone())),
        schema: documents.get(&schema).map(|_| documents.follow(schema.clone())).transpose()?,
        items: documents.require(at)?.get("x-paging").map(|_| text("/x-paging/items").unwrap_or_default()),
        page_token: text("/x-paging/token"),
        done: text("/x-wait/member").zip(state),
    })
}

fn read_body(documents: &Documents, registry: &Registry, at: &Place) -> Result<Option<RequestBody>, SpecError> {
    let at = at.join("requestBody");
    if documents.get(&at).is_none() {
        return Ok(None);
    }
    let at = documents.follow(at)?;
    let required = documents.require(&at)?["required"].as_bool().unwrap_or(false);
    let schema = |content: Content| at.join("content").join(content.media_type()).join("schema");
    let known = Content::ALL.into_iter().find(|content| documents.get(&schema(*content)).is_some());
    let content = known.ok_or_else(|| at.fault("a body is JSON, a form or CSV"))?;
    let object = documents.follow(schema(content))?;
    let members = documents.keys(&object.join("properties"));
    let mut lists = members.clone();
    lists.retain(|name| {
        let kind = documents.get(&object.join("properties").join(name).join("type"));
        kind.is_some_and(|kind| kind == "array")
    });
    Ok(Some(RequestBody { required, members, content, lists, rules: registry.rules(schema(content)) }))
}

fn read_events(documents: &Arc<Documents>, registry: &Registry) -> Result<Vec<Event>, SpecError> {
    let mut events = Vec::new();
    for item in documents.webhooks() {
        let post = item.join("post");
        let body = documents.follow(post.join("requestBody"))?;
        let schema = documents.follow(json_schema(&body))?;
        let service = documents.require(&post)?["x-service"].as_str().unwrap_or_default().to_owned();
        events.push(Event {
            name: item.last().to_owned(),
            service,
            envelope: schema.last().to_owned(),
            rules: registry.rules(schema.clone()),
            example: Example::new(documents, schema),
        });
    }
    Ok(events)
}

fn json_schema(at: &Place) -> Place {
    at.join("content").join("application/json").join("schema")
}

fn read_parameter(documents: &Documents, registry: &Registry, at: &Place) -> Result<Parameter, SpecError> {
    let value = documents.require(at)?;
    let name = value["name"].as_str().ok_or_else(|| at.fault("name is missing"))?.to_owned();
    let schema = at.join("schema");
    Ok(Parameter {
        name,
        required: value["required"].as_bool().unwrap_or(false),
        types: documents.types(&schema)?,
        item_types: documents.item_types(&schema)?,
        example: value["example"].as_str().map(str::to_owned),
        rules: registry.rules(schema),
    })
}

fn read_segments(path: &str, with_slashes: &[String]) -> Vec<Segment> {
    let read = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        Some(name) if with_slashes.iter().any(|known| known == name) => Segment::Path(name.to_owned()),
        Some(name) => Segment::Parameter(name.to_owned()),
        None => Segment::Literal(part.to_owned()),
    };
    path.trim_start_matches('/').split('/').map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_hold_slashes() {
        let segments = read_segments("/folders/{contentPath}/import", &["contentPath".to_owned()]);
        let found = |path: &str| match_path(&segments, path).map(|found| found["contentPath"].clone());
        assert_eq!(found("/folders/a/import").as_deref(), Some("a"));
        assert_eq!(found("/folders/a/b%20c/import").as_deref(), Some("a/b c"));
        assert_eq!(found("/folders/import/import").as_deref(), Some("import"));
        for wrong in ["/folders/import", "/folders//import", "/folders/a//b/import", "/folders/a/imports"] {
            assert_eq!(found(wrong), None, "{wrong}");
        }
    }

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
