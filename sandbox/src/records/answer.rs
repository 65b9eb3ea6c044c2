//! Answers operations about records.

use std::sync::Arc;

use axum::response::Response;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use crate::answers;
use crate::call::Call;
use crate::clock::Micros;
use crate::errors::ApiError;
use crate::identity;
use crate::records::compose::{self, Ids};
use crate::records::kind::{Kind, Origin};
use crate::records::pages::{self, Page};
use crate::records::rows::{self, Content, Found};
use crate::records::shape::Deed;
use crate::records::verbs;
use crate::spec::Operation;
use crate::stand_in;
use crate::webhooks;

/// What a record must meet besides the schema, given its collection, its id and its members to be.
pub type Guard = fn(&Connection, &str, &str, &Content) -> rusqlite::Result<Option<ApiError>>;

type Outcome<T> = rusqlite::Result<Result<T, ApiError>>;

/// What no record is kept of is answered with an example.
pub async fn answer(operation: &Operation, call: Call<'_>) -> Result<Response, ApiError> {
    answer_if(operation, call, |_, _, _, _| Ok(None)).await
}

/// The same, for what only a rule of its own lets pass.
pub async fn answer_if(operation: &Operation, call: Call<'_>, guard: Guard) -> Result<Response, ApiError> {
    check_parents(operation, &call).await?;
    let shape = operation.shape.as_ref().filter(|shape| shape.deed != Deed::Nothing);
    let Some((kind, deed)) = shape.and_then(|shape| Some((shape.kind.clone()?, shape.deed.clone()))) else {
        return stand_in::answer(operation, call);
    };
    let work = Work {
        kind,
        deed,
        ids: ids(operation, &call),
        collection: String::new(),
        id: String::new(),
        query: call.query.clone(),
        request: call.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default(),
        paged: operation.success.page_token.is_some(),
        now: call.app.clock.now(),
        fresh: call.app.chance.uuid().to_string(),
        guard,
    };
    run(operation, &call, work.placed()).await
}

/// 404 when the path leads through a record that is not there.
pub async fn check_parents(operation: &Operation, call: &Call<'_>) -> Result<(), ApiError> {
    let Some(shape) = operation.shape.as_ref().filter(|shape| !shape.parents.is_empty()) else { return Ok(()) };
    let (parents, ids, now) = (shape.parents.clone(), ids(operation, call), call.app.clock.now());
    let missing = call
        .app
        .store
        .run(move |database| {
            for kind in &parents {
                let (collection, id) = place_of(kind, &ids);
                match held(&database.connection, kind, &ids, &collection, &id, now)? {
                    Ok(Some(_)) => {}
                    Ok(None) => return Ok(Err(ApiError::not_found(&kind.noun()))),
                    Err(error) => return Ok(Err(error)),
                }
            }
            Ok(Ok(()))
        })
        .await?;
    missing
}

/// One operation with all that it needs on the database thread.
struct Work {
    kind: Arc<Kind>,
    deed: Deed,
    ids: Ids,
    collection: String,
    /// Empty where there is one record.
    id: String,
    query: Map<String, Value>,
    request: Content,
    paged: bool,
    now: Micros,
    /// The id of a record to be made.
    fresh: String,
    guard: Guard,
}

enum Done {
    Record(Content),
    Page(Page),
}

async fn run(operation: &Operation, call: &Call<'_>, work: Work) -> Result<Response, ApiError> {
    let success = &operation.success;
    let kind = Arc::clone(&work.kind);
    let changes = !matches!(work.deed, Deed::Read | Deed::List);
    let done = call
        .app
        .store
        .run(move |database| {
            let done = work.carry_out(&database.connection)?;
            if changes {
                // A subscription may have been among what changed.
                webhooks::subscriptions_changed(database)?;
            }
            Ok(done)
        })
        .await??;
    let value = match done {
        None if kind.origin == Origin::Single && !operation.documents_status("404") => {
            return Err(ApiError::unauthorized("What this login belonged to was deleted"));
        }
        None => return Err(ApiError::not_found(&kind.noun())),
        Some(_) if success.example.is_none() => return Ok(answers::empty(success.status)),
        Some(Done::Record(record)) => Value::Object(record),
        Some(Done::Page(page)) => listed(operation, page),
    };
    Ok(answers::json(success.status, &value))
}

fn listed(operation: &Operation, page: Page) -> Value {
    let results: Vec<Value> = page.records.into_iter().map(Value::Object).collect();
    let success = &operation.success;
    let Some(items) = success.items.as_deref().filter(|items| !items.is_empty()) else { return json!(results) };
    let mut list = json!({ items: results });
    if let (Some(name), Some(token)) = (&success.page_token, page.next_token) {
        list[name] = json!(token);
    }
    list
}

impl Work {
    fn placed(mut self) -> Self {
        (self.collection, self.id) = place_of(&self.kind, &self.ids);
        self
    }

    fn carry_out(&self, connection: &Connection) -> Outcome<Option<Done>> {
        match &self.deed {
            Deed::Nothing => Ok(Ok(None)),
            Deed::Make => self.make(connection),
            Deed::List => self.list(connection),
            Deed::Read => self.with_record(connection, |record| Ok(record)),
            Deed::Change => {
                self.with_record(connection, |record| compose::changed(&self.kind, record, &self.request, self.now))
            }
            Deed::Replace => {
                self.with_record(connection, |record| compose::replaced(&self.kind, record, &self.request, self.now))
            }
            Deed::Act(verb) => self.with_record(connection, |record| self.act(verb, record)),
            Deed::Delete => self.delete(connection),
        }
    }

    fn make(&self, connection: &Connection) -> Outcome<Option<Done>> {
        let record = match compose::made(&self.kind, &self.ids, &self.fresh, &self.request, self.now) {
            Ok(record) => record,
            Err(error) => return Ok(Err(error)),
        };
        // The caller may have named it.
        let key = self.kind.key.as_deref().unwrap_or("id");
        let id = record.get(key).and_then(Value::as_str).unwrap_or(&self.fresh).to_owned();
        self.keep(connection, &id, record)
    }

    fn list(&self, connection: &Connection) -> Outcome<Option<Done>> {
        if let Err(error) = seed(connection, &self.kind, &self.ids, &self.collection, self.now)? {
            return Ok(Err(error));
        }
        let page = pages::read(connection, &self.collection, &self.query, self.paged)?;
        Ok(page.map(|page| Some(Done::Page(page))))
    }

    fn with_record(
        &self,
        connection: &Connection,
        change: impl FnOnce(Content) -> Result<Content, ApiError>,
    ) -> Outcome<Option<Done>> {
        let before = match held(connection, &self.kind, &self.ids, &self.collection, &self.id, self.now)? {
            Ok(Some(record)) => record,
            Ok(None) => return Ok(Ok(None)),
            Err(error) => return Ok(Err(error)),
        };
        if self.deed == Deed::Read {
            return Ok(Ok(Some(Done::Record(before))));
        }
        match change(before) {
            Ok(record) => self.keep(connection, &self.id, record),
            Err(error) => Ok(Err(error)),
        }
    }

    fn keep(&self, connection: &Connection, id: &str, record: Content) -> Outcome<Option<Done>> {
        let taken = self.taken(connection, id, &record)?;
        if let Some(error) = taken.or((self.guard)(connection, &self.collection, id, &record)?) {
            return Ok(Err(error));
        }
        rows::place(connection, &self.collection, id, self.now, &record)?;
        Ok(Ok(Some(Done::Record(record))))
    }

    /// Another record has a value that only one may have.
    fn taken(&self, connection: &Connection, id: &str, record: &Content) -> rusqlite::Result<Option<ApiError>> {
        let key = self.kind.key.as_deref().unwrap_or("id");
        for (name, _) in self.kind.members.iter().filter(|(_, member)| member.unique) {
            let Some(value) = record.get(name) else { continue };
            let mut taken = false;
            rows::walk(connection, &self.collection, 0, rows::Order::OldestFirst, |other| {
                taken = other.id != id && other.content.get(name) == Some(value);
                !taken
            })?;
            if taken {
                return Ok(Some(ApiError::conflict(format!("Another {} has this {name}", self.kind.noun()))));
            }
        }
        let named_by_caller = self.deed == Deed::Make && self.request.contains_key(key);
        if named_by_caller && rows::find(connection, &self.collection, id)?.is_some() {
            return Ok(Some(ApiError::conflict(format!("There is a {} with this {key}", self.kind.noun()))));
        }
        Ok(None)
    }

    fn act(&self, verb: &str, record: Content) -> Result<Content, ApiError> {
        let mut record = compose::changed(&self.kind, record, &self.request, self.now)?;
        let statuses = self.kind.members.get("status").map(|member| member.values.as_slice()).unwrap_or_default();
        if let Some(status) = verbs::status_after(verb, statuses) {
            record.insert("status".to_owned(), status.clone());
        }
        Ok(record)
    }

    fn delete(&self, connection: &Connection) -> Outcome<Option<Done>> {
        match held(connection, &self.kind, &self.ids, &self.collection, &self.id, self.now)? {
            Ok(Some(record)) => {
                rows::delete(connection, &self.collection, &self.id, self.now)?;
                Ok(Ok(Some(Done::Record(record))))
            }
            Ok(None) => Ok(Ok(None)),
            Err(error) => Ok(Err(error)),
        }
    }
}

/// The record as it is now. What nobody made, and is there all the same, is kept from here on.
fn held(
    connection: &Connection,
    kind: &Kind,
    ids: &Ids,
    collection: &str,
    id: &str,
    now: Micros,
) -> Outcome<Option<Content>> {
    if let Err(error) = seed(connection, kind, ids, collection, now)? {
        return Ok(Err(error));
    }
    match (rows::look(connection, collection, id)?, kind.origin) {
        (Found::Here(record), _) => Ok(Ok(Some(record))),
        (Found::Never, Origin::Anything | Origin::Single) => {
            let record = match compose::example(kind, ids, id, now) {
                Ok(record) => record,
                Err(error) => return Ok(Err(error)),
            };
            rows::place(connection, collection, id, now, &record)?;
            Ok(Ok(Some(record)))
        }
        _ => Ok(Ok(None)),
    }
}

/// The examples of a collection that no call fills, when it is first looked at.
fn seed(connection: &Connection, kind: &Kind, ids: &Ids, collection: &str, now: Micros) -> Outcome<()> {
    if kind.origin != Origin::Examples || rows::is_known(connection, collection)? {
        return Ok(Ok(()));
    }
    for id in compose::example_ids(kind, collection) {
        match compose::example(kind, ids, &id, now) {
            Ok(record) => rows::place(connection, collection, &id, now, &record)?,
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(Ok(()))
}

fn ids(operation: &Operation, call: &Call<'_>) -> Ids {
    let names = operation.path_parameters.iter().map(|parameter| parameter.name.clone());
    names.map(|name| (name.clone(), identity::plain_id(call.path_parameter(&name)))).collect()
}

/// The collection's own path, and the id of the record in it.
pub fn place_of(kind: &Kind, ids: &Ids) -> (String, String) {
    let value = |name: &str| ids.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    let parts = kind
        .template
        .split('/')
        .map(|part| part.strip_prefix('{').and_then(|part| part.strip_suffix('}')).map_or(part, value));
    let id = kind.parameter.as_deref().map_or("", value).to_owned();
    (parts.collect::<Vec<_>>().join("/"), id)
}
