//! Reads operations and events out of the documents.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::{Method, StatusCode};
use serde_json::Value;

use crate::spec::documents::{Documents, Place};
use crate::spec::example::Example;
use crate::spec::rules::Registry;
use crate::spec::{Content, Event, Operation, Parameter, RequestBody, SpecError, Success, segments};

pub fn operation(
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
                    let parameter = parameter(documents, registry, &place)?;
                    if value["x-slashes"] == true {
                        with_slashes.push(parameter.name.clone());
                    }
                    path_parameters.push(parameter);
                }
                Some("query") => query_parameters.push(parameter(documents, registry, &place)?),
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
        success: success(documents, at, &documented)?,
        body: body(documents, registry, at)?,
        segments: segments::read(item.last(), &with_slashes),
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

fn success(documents: &Arc<Documents>, at: &Place, documented: &[String]) -> Result<Success, SpecError> {
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

fn body(documents: &Documents, registry: &Registry, at: &Place) -> Result<Option<RequestBody>, SpecError> {
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

pub fn statuses(documents: &Documents) -> Vec<String> {
    let found = documents.iter().find_map(|(_, document)| document.pointer("/components/schemas/MessageStatus/enum"));
    found.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

pub fn events(documents: &Arc<Documents>, registry: &Registry) -> Result<Vec<Event>, SpecError> {
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

fn parameter(documents: &Documents, registry: &Registry, at: &Place) -> Result<Parameter, SpecError> {
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
