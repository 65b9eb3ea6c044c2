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

use crate::records::kind::{Kind, Origin};
use crate::records::kinds::{has_id, read_kinds, split_item};
use crate::spec::documents::Documents;
use crate::spec::example::Example;
use crate::spec::rules::Registry;
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

/// Gives every operation its shape.
pub fn read_shapes(
    documents: &Arc<Documents>,
    registry: &Registry,
    operations: &mut [Operation],
) -> Result<(), SpecError> {
    let kinds = read_kinds(documents, registry, operations)?;
    let shapes: Vec<_> = operations.iter().map(|operation| shape(operation, &kinds, documents)).collect();
    for (operation, shape) in operations.iter_mut().zip(shapes) {
        operation.shape = shape;
    }
    Ok(())
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
