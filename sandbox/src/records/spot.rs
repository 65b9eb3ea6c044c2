//! Where a request finds its record: the collection's own path, and the id in it.

use rusqlite::Connection;

use crate::call::Call;
use crate::clock::Micros;
use crate::identity;
use crate::records::compose::{self, Ids};
use crate::records::kind::{Kind, Origin};
use crate::records::rows::{self, Content, Found};
use crate::records::stop::Stop;
use crate::spec::Operation;

pub struct Spot {
    pub collection: String,
    /// Empty where there is one record.
    pub id: String,
    pub ids: Ids,
}

impl Spot {
    pub fn new(kind: &Kind, ids: &Ids) -> Self {
        let value = |name: &str| ids.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
        let parts = kind.template.split('/').map(|part| parameter(part).map_or(part, value));
        Self {
            collection: parts.collect::<Vec<_>>().join("/"),
            id: kind.parameter.as_deref().map_or("", value).to_owned(),
            ids: ids.clone(),
        }
    }

    /// The record as it is now. What nobody made, and is there all the same, is kept from here on.
    pub fn held(&self, connection: &Connection, kind: &Kind, now: Micros) -> Result<Option<Content>, Stop> {
        self.seed(connection, kind, now)?;
        match (rows::look(connection, &self.collection, &self.id)?, kind.origin) {
            (Found::Here(record), _) => Ok(Some(record)),
            (Found::Never, Origin::Anything | Origin::Single) => {
                let record = compose::example(kind, &self.ids, &self.id, now)?;
                rows::place(connection, &self.collection, &self.id, now, &record)?;
                Ok(Some(record))
            }
            _ => Ok(None),
        }
    }

    /// The examples of a collection that no call fills, when it is first looked at.
    pub fn seed(&self, connection: &Connection, kind: &Kind, now: Micros) -> Result<(), Stop> {
        if kind.origin != Origin::Examples || rows::is_known(connection, &self.collection)? {
            return Ok(());
        }
        for id in compose::example_ids(kind, &self.collection) {
            let record = compose::example(kind, &self.ids, &id, now)?;
            rows::place(connection, &self.collection, &id, now, &record)?;
        }
        Ok(())
    }
}

/// The name in `{name}`.
pub fn parameter(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}

/// What the path of a request says.
pub fn ids(operation: &Operation, call: &Call<'_>) -> Ids {
    let names = operation.path_parameters.iter().map(|parameter| parameter.name.clone());
    names.map(|name| (name.clone(), identity::plain_id(call.path_parameter(&name)))).collect()
}
