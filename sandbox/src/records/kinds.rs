//! The kinds of records there are, read out of the operations about them.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::Method;
use serde_json::Value;

use crate::records::kind::{Kind, Member, Origin};
use crate::records::spot::parameter;
use crate::spec::documents::{Documents, Place};
use crate::spec::example::Example;
use crate::spec::rules::Registry;
use crate::spec::{Operation, SpecError};

/// Collections that have tables and code of their own.
const KEPT_ELSEWHERE: [&str; 3] = [
    "/workspaces/{workspaceId}/channels/{channelId}/messages",
    "/workspaces/{workspaceId}/channels/{channelId}/contacts",
    "/workspaces/{workspaceId}/keyword-messages",
];

/// By the templates of their collections.
pub fn read_kinds(
    documents: &Arc<Documents>,
    registry: &Registry,
    operations: &[Operation],
) -> Result<BTreeMap<String, Arc<Kind>>, SpecError> {
    let mut kinds = BTreeMap::new();
    for template in collections(operations) {
        let kind = read_kind(documents, registry, operations, &template)?;
        kinds.insert(template, Arc::new(kind));
    }
    Ok(kinds)
}

/// `…/things/{thingId}` → `…/things` and the parameter's name.
pub fn split_item(path: &str) -> Option<(&str, &str)> {
    let (collection, last) = path.rsplit_once('/')?;
    let name = parameter(last)?;
    (!collection.is_empty()).then_some((collection, name))
}

fn collections(operations: &[Operation]) -> Vec<String> {
    let mut found: Vec<String> = operations
        .iter()
        .filter_map(|operation| match split_item(&operation.path) {
            // A download is no record.
            Some((collection, _)) => {
                (operation.method == Method::DELETE || answers_object(operation)).then(|| collection.to_owned())
            }
            None => (operation.success.items.is_some() || changes(operation)).then(|| operation.path.clone()),
        })
        .filter(|template| !KEPT_ELSEWHERE.contains(&template.as_str()))
        .collect();
    found.sort();
    found.dedup();
    found
}

fn answers_object(operation: &Operation) -> bool {
    operation.success.schema.is_some()
}

fn changes(operation: &Operation) -> bool {
    [Method::PATCH, Method::PUT].contains(&operation.method)
}

fn read_kind(
    documents: &Arc<Documents>,
    registry: &Registry,
    operations: &[Operation],
    template: &str,
) -> Result<Kind, SpecError> {
    let at = |method: Method, path: &str| {
        operations.iter().find(|operation| operation.method == method && operation.path == path)
    };
    let items: Vec<&Operation> = operations
        .iter()
        .filter(|operation| split_item(&operation.path).is_some_and(|(collection, _)| collection == template))
        .collect();
    let item = |method: Method| items.iter().find(|operation| operation.method == method).copied();
    let list = at(Method::GET, template).filter(|operation| operation.success.items.is_some());
    let make = at(Method::POST, template).filter(|operation| has_id(documents, operation));
    let one = list.is_none() && items.is_empty();

    let (read, patch) = (item(Method::GET), item(Method::PATCH));
    let (single, single_patch) =
        if one { (at(Method::GET, template), at(Method::PATCH, template)) } else { (None, None) };
    let schema = [read, make, patch, item(Method::PUT), single, single_patch]
        .into_iter()
        .flatten()
        .find_map(|operation| operation.success.schema.clone());
    let schema = match (schema, list) {
        (Some(schema), _) => Some(schema),
        (None, Some(list)) => item_of_list(documents, list)?,
        (None, None) => None,
    };

    let writes = [make, patch, item(Method::PUT), single_patch, one.then(|| at(Method::PUT, template)).flatten()];
    let settable = writes.into_iter().flatten().filter_map(|operation| operation.body.as_ref());
    let parameter = items.first().and_then(|operation| split_item(&operation.path)).map(|(_, name)| name.to_owned());
    let known_name = items.first().and_then(|operation| {
        let parameter = operation.path_parameters.iter().find(|known| Some(&known.name) == parameter.as_ref());
        parameter.and_then(|known| known.example.clone())
    });
    let mut kind = Kind {
        template: template.to_owned(),
        origin: match (one, make, list) {
            (true, ..) => Origin::Single,
            (_, Some(_), _) => Origin::Made,
            (_, None, Some(_)) => Origin::Examples,
            (_, None, None) => Origin::Anything,
        },
        settable: settable.flat_map(|body| body.members.iter().cloned()).collect(),
        key: None,
        known_name,
        example: schema.clone().map(|schema| Example::new(documents, schema)),
        members: BTreeMap::new(),
        open: true,
        required: Vec::new(),
        parameter,
    };
    if let Some(schema) = schema {
        read_members(documents, registry, &schema, &mut kind)?;
    }
    kind.key = key(&kind);
    Ok(kind)
}

fn read_members(documents: &Documents, registry: &Registry, schema: &Place, kind: &mut Kind) -> Result<(), SpecError> {
    let value = documents.require(schema)?;
    kind.open = value["additionalProperties"] != false;
    for list in ["required", "x-required-in-answer"] {
        let names = value[list].as_array().map(Vec::as_slice).unwrap_or_default();
        kind.required.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
    }
    let properties = schema.join("properties");
    for name in documents.keys(&properties) {
        let place = properties.join(&name);
        let member = documents.require(&place)?;
        let unique = member["x-unique"] == true;
        let values = documents.require(&documents.follow(place.clone())?)?["enum"].as_array().cloned();
        let rules = registry.rules(place);
        kind.members.insert(name, Member { rules, values: values.unwrap_or_default(), unique });
    }
    Ok(())
}

/// The member by which the path names a record: of the same name (`tokenId`), `id`, or the end of it (`subscriptionName`).
fn key(kind: &Kind) -> Option<String> {
    let has = |name: &str| kind.members.contains_key(name).then(|| name.to_owned());
    let Some(parameter) = &kind.parameter else { return has("id") };
    let ends_so = |name: &&String| parameter.to_lowercase().ends_with(&name.to_lowercase());
    has(parameter).or_else(|| has("id")).or_else(|| kind.members.keys().find(ends_so).cloned())
}

pub fn has_id(documents: &Documents, operation: &Operation) -> bool {
    let schema = operation.success.schema.as_ref();
    schema.is_some_and(|schema| documents.get(&schema.join("properties").join("id")).is_some())
}

fn item_of_list(documents: &Documents, list: &Operation) -> Result<Option<Place>, SpecError> {
    let Some(schema) = &list.success.schema else { return Ok(None) };
    let array = match list.success.items.as_deref() {
        None | Some("") => schema.clone(),
        Some(items) => documents.follow(schema.join("properties").join(items))?,
    };
    documents.follow(array.join("items")).map(Some)
}
