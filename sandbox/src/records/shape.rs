//! Which operation does what with which kind of record, read out of the forms of their paths: no operation is named here.
//!
//! | method and path | what it does |
//! |---|---|
//! | `GET …/things` with `x-paging` | lists them |
//! | `POST …/things`, answered with an object that has an `id` | makes one |
//! | `GET`, `PATCH`, `PUT`, `DELETE …/things/{thingId}` | reads, changes, replaces, deletes it |
//! | `POST …/things/{thingId}/verb`, answered with a thing | does something with it |
//! | `GET`, `PATCH`, `PUT`, `DELETE …/thing`, one of which changes it | the same, where there is one |

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::Method;
use serde_json::Value;

use crate::documents::{Documents, Place};
use crate::example::Example;
use crate::records::kind::{Kind, Member, Origin};
use crate::rules::Registry;
use crate::spec::{Operation, SpecError};

/// What an operation does with records.
#[derive(Clone)]
pub struct Shape {
    pub deed: Deed,
    /// None for operations that only lead through records of others.
    pub kind: Option<Arc<Kind>>,
    /// The records that the path leads through, outermost first.
    pub parents: Vec<Arc<Kind>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    Nothing,
    Make,
    List,
    Read,
    Change,
    Replace,
    Delete,
    /// With the verb that ends the path.
    Act(String),
}

/// Collections that have tables and code of their own.
const KEPT_ELSEWHERE: [&str; 3] = [
    "/workspaces/{workspaceId}/channels/{channelId}/messages",
    "/workspaces/{workspaceId}/channels/{channelId}/contacts",
    "/workspaces/{workspaceId}/keyword-messages",
];

/// Gives every operation its shape.
pub fn read_shapes(
    documents: &Arc<Documents>,
    registry: &Registry,
    operations: &mut [Operation],
) -> Result<(), SpecError> {
    let mut kinds = BTreeMap::new();
    for template in collections(operations) {
        let kind = read_kind(documents, registry, operations, &template)?;
        kinds.insert(template, Arc::new(kind));
    }
    let shapes: Vec<_> = operations.iter().map(|operation| shape(operation, &kinds, documents)).collect();
    for (operation, shape) in operations.iter_mut().zip(shapes) {
        operation.shape = shape;
    }
    Ok(())
}

/// `…/things/{thingId}` → `…/things` and the parameter's name.
fn split_item(path: &str) -> Option<(&str, &str)> {
    let (collection, last) = path.rsplit_once('/')?;
    let name = last.strip_prefix('{')?.strip_suffix('}')?;
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

fn has_id(documents: &Documents, operation: &Operation) -> bool {
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

fn shape(operation: &Operation, kinds: &BTreeMap<String, Arc<Kind>>, documents: &Documents) -> Option<Shape> {
    let (deed, kind) = deed(operation, kinds, documents);
    let mut parents: Vec<Arc<Kind>> = kinds
        .values()
        .filter(|kind| matches!(kind.origin, Origin::Made | Origin::Examples))
        .filter(|kind| {
            let item = kind.parameter.as_ref().map(|name| format!("{}/{{{name}}}/", kind.template));
            item.is_some_and(|item| operation.path.starts_with(&item))
        })
        // An action is about the record that its path leads through.
        .filter(|parent| kind.as_ref().is_none_or(|kind| kind.template != parent.template))
        .cloned()
        .collect();
    parents.sort_by_key(|kind| kind.template.len());
    (kind.is_some() || !parents.is_empty()).then_some(Shape { deed, kind, parents })
}

fn deed(
    operation: &Operation,
    kinds: &BTreeMap<String, Arc<Kind>>,
    documents: &Documents,
) -> (Deed, Option<Arc<Kind>>) {
    let nothing = (Deed::Nothing, None);
    if let Some((collection, _)) = split_item(&operation.path) {
        let Some(kind) = kinds.get(collection) else { return nothing };
        return with_method(&operation.method).map_or(nothing, |deed| (deed, Some(Arc::clone(kind))));
    }
    if let Some(kind) = kinds.get(&operation.path) {
        let deed = match (&operation.method, kind.origin) {
            (_, Origin::Single) => with_method(&operation.method),
            (&Method::GET, _) => operation.success.items.as_ref().map(|_| Deed::List),
            (&Method::POST, _) => has_id(documents, operation).then_some(Deed::Make),
            _ => None,
        };
        return deed.map_or(nothing, |deed| (deed, Some(Arc::clone(kind))));
    }
    let Some((item, verb)) = operation.path.rsplit_once('/') else { return nothing };
    let kind = split_item(item).and_then(|(collection, _)| kinds.get(collection));
    match kind {
        Some(kind) if operation.method == Method::POST && answers_same(operation, kind) => {
            (Deed::Act(verb.to_owned()), Some(Arc::clone(kind)))
        }
        _ => nothing,
    }
}

fn with_method(method: &Method) -> Option<Deed> {
    match *method {
        Method::GET => Some(Deed::Read),
        Method::PATCH => Some(Deed::Change),
        Method::PUT => Some(Deed::Replace),
        Method::DELETE => Some(Deed::Delete),
        _ => None,
    }
}

fn answers_same(operation: &Operation, kind: &Kind) -> bool {
    let same = kind.example.as_ref().map(Example::schema) == operation.success.schema.as_ref();
    same && operation.success.schema.is_some()
}
