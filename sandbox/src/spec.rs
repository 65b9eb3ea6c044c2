//! The operations of `spec/`: which method and path each answers to, who may call it and what it may be given.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::Method;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::documents::{Documents, Place};
use crate::rules::{Registry, Rules};

/// `spec/*.yaml` as one JSON object, file name → document; written by `build.rs`.
const DOCUMENTS: &str = include_str!(concat!(env!("OUT_DIR"), "/spec.json"));

const METHODS: [Method; 5] = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

/// A fault in `spec/` itself, with the place it was found.
#[derive(Debug)]
pub struct SpecError(pub String);

pub struct Spec {
    operations: Vec<Operation>,
}

pub struct Operation {
    pub id: String,
    pub method: Method,
    /// Whether a user's bearer token is accepted beside the access key.
    pub takes_bearer: bool,
    pub path_parameters: Vec<Parameter>,
    pub query_parameters: Vec<Parameter>,
    pub body: Option<RequestBody>,
    /// The documented JSON answers by status.
    pub answers: BTreeMap<String, Rules>,
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
    pub rules: Rules,
}

pub struct RequestBody {
    pub required: bool,
    pub rules: Rules,
}

#[derive(Debug, PartialEq, Eq)]
enum Segment {
    Literal(String),
    Parameter(String),
}

impl Spec {
    /// Reads what `build.rs` embedded.
    pub fn load() -> Result<Self, SpecError> {
        let documents = serde_json::from_str(DOCUMENTS).map_err(|error| SpecError(error.to_string()))?;
        Self::from_documents(documents)
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
        Ok(Self { operations })
    }

    pub fn operations(&self) -> &[Operation] {
        &self.operations
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
    pub fn documents_status(&self, status: &str) -> bool {
        self.documented.iter().any(|documented| documented == status)
    }
}

fn match_path(segments: &[Segment], path: &str) -> Option<BTreeMap<String, String>> {
    let mut parts = path.strip_prefix('/')?.split('/');
    let mut parameters = BTreeMap::new();
    for segment in segments {
        let part = percent_decode_str(parts.next()?).decode_utf8_lossy().into_owned();
        match segment {
            Segment::Literal(text) if *text == part => {}
            Segment::Parameter(name) if !part.is_empty() => {
                parameters.insert(name.clone(), part);
            }
            _ => return None,
        }
    }
    parts.next().is_none().then_some(parameters)
}

fn read_operation(
    documents: &Documents,
    registry: &Registry,
    item: &Place,
    method: Method,
    at: &Place,
) -> Result<Operation, SpecError> {
    let value = documents.require(at)?;
    let id = value["operationId"].as_str().ok_or_else(|| at.fault("operationId is missing"))?.to_owned();
    let (mut path_parameters, mut query_parameters) = (Vec::new(), Vec::new());
    for owner in [item, at] {
        let listed = documents.get(&owner.join("parameters")).and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..listed {
            let place = documents.follow(owner.join("parameters").join(&index.to_string()))?;
            match documents.require(&place)?["in"].as_str() {
                Some("path") => path_parameters.push(read_parameter(documents, registry, &place)?),
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
    Ok(Operation {
        takes_bearer: value["x-auth"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "user")),
        body: read_body(documents, registry, at)?,
        segments: read_segments(item.last()),
        id,
        method,
        path_parameters,
        query_parameters,
        answers,
        documented,
    })
}

fn read_body(documents: &Documents, registry: &Registry, at: &Place) -> Result<Option<RequestBody>, SpecError> {
    let at = at.join("requestBody");
    if documents.get(&at).is_none() {
        return Ok(None);
    }
    let at = documents.follow(at)?;
    let required = documents.require(&at)?["required"].as_bool().unwrap_or(false);
    Ok(Some(RequestBody { required, rules: registry.rules(json_schema(&at)) }))
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
        rules: registry.rules(schema),
    })
}

fn read_segments(path: &str) -> Vec<Segment> {
    let read = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name.to_owned()),
        None => Segment::Literal(part.to_owned()),
    };
    path.trim_start_matches('/').split('/').map(read).collect()
}
