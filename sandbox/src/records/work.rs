//! What an operation does with records, on the database thread.

use std::sync::Arc;

use rusqlite::Connection;
use serde_json::{Map, Value};

use crate::clock::Micros;
use crate::errors::ApiError;
use crate::records::compose;
use crate::records::kind::Kind;
use crate::records::pages::{self, Page};
use crate::records::rows::{self, Content, Order};
use crate::records::shape::Deed;
use crate::records::spot::Spot;
use crate::records::stop::Stop;
use crate::records::verbs;

/// What a record must meet besides the schema, given its collection, its id and its members to be.
pub type Guard = fn(&Connection, &str, &str, &Content) -> rusqlite::Result<Option<ApiError>>;

/// One operation with all that it needs.
pub struct Work {
    pub kind: Arc<Kind>,
    pub deed: Deed,
    pub spot: Spot,
    pub query: Map<String, Value>,
    pub request: Content,
    pub paged: bool,
    pub now: Micros,
    /// The id of a record to be made.
    pub fresh: String,
    pub guard: Guard,
}

pub enum Done {
    Record(Content),
    Page(Page),
    /// There is no such record.
    Missing,
}

impl Work {
    pub fn carry_out(&self, connection: &Connection) -> Result<Done, Stop> {
        match self.deed {
            Deed::List => return self.list(connection),
            Deed::Make => return self.make(connection),
            _ => {}
        }
        let Some(record) = self.spot.held(connection, &self.kind, self.now)? else { return Ok(Done::Missing) };
        let record = match &self.deed {
            Deed::Change => compose::changed(&self.kind, record, &self.request, self.now)?,
            Deed::Replace => compose::replaced(&self.kind, record, &self.request, self.now)?,
            Deed::Act(verb) => self.act(verb, record)?,
            Deed::Delete => {
                rows::delete(connection, &self.spot.collection, &self.spot.id, self.now)?;
                return Ok(Done::Record(record));
            }
            _ => return Ok(Done::Record(record)),
        };
        self.keep(connection, &self.spot.id, record)
    }

    fn list(&self, connection: &Connection) -> Result<Done, Stop> {
        self.spot.seed(connection, &self.kind, self.now)?;
        pages::read(connection, &self.spot.collection, &self.query, self.paged).map(Done::Page)
    }

    fn make(&self, connection: &Connection) -> Result<Done, Stop> {
        let record = compose::made(&self.kind, &self.spot.ids, &self.fresh, &self.request, self.now)?;
        // The caller may have named it.
        let key = self.kind.key.as_deref().unwrap_or("id");
        let id = record.get(key).and_then(Value::as_str).unwrap_or(&self.fresh).to_owned();
        if rows::find(connection, &self.spot.collection, &id)?.is_some() {
            return Err(ApiError::conflict(format!("There is a {} with this {key}", self.kind.noun())).into());
        }
        self.keep(connection, &id, record)
    }

    fn act(&self, verb: &str, record: Content) -> Result<Content, ApiError> {
        let mut record = compose::changed(&self.kind, record, &self.request, self.now)?;
        let statuses = self.kind.members.get("status").map(|member| member.values.as_slice()).unwrap_or_default();
        if let Some(status) = verbs::status_after(verb, statuses) {
            record.insert("status".to_owned(), status.clone());
        }
        Ok(record)
    }

    fn keep(&self, connection: &Connection, id: &str, record: Content) -> Result<Done, Stop> {
        self.check_unique(connection, id, &record)?;
        if let Some(error) = (self.guard)(connection, &self.spot.collection, id, &record)? {
            return Err(error.into());
        }
        rows::place(connection, &self.spot.collection, id, self.now, &record)?;
        Ok(Done::Record(record))
    }

    /// No other record has a value that only one may have.
    fn check_unique(&self, connection: &Connection, id: &str, record: &Content) -> Result<(), Stop> {
        for (name, _) in self.kind.members.iter().filter(|(_, member)| member.unique) {
            let Some(value) = record.get(name) else { continue };
            let mut taken = false;
            rows::walk(connection, &self.spot.collection, 0, Order::OldestFirst, |other| {
                taken = other.id != id && other.content.get(name) == Some(value);
                !taken
            })?;
            if taken {
                return Err(ApiError::conflict(format!("Another {} has this {name}", self.kind.noun())).into());
            }
        }
        Ok(())
    }
}
