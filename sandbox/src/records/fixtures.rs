//! Answers that a test puts where a GET of the API finds them: as a record, as a message, or as they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::Method;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::app::App;
use crate::clock::Micros;
use crate::errors::ApiError;
use crate::identity;
use crate::places::NewChannel;
use crate::records::answer::place_of;
use crate::records::compose::Ids;
use crate::records::kind::{Kind, Origin};
use crate::records::message;
use crate::records::rows::{self, Content};
use crate::records::shape::Deed;
use crate::spec::Operation;
use crate::store::Database;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS fixtures (
        path TEXT PRIMARY KEY NOT NULL,
        content TEXT NOT NULL
    ) WITHOUT ROWID;
";

/// What a GET of a path answers, and how it is kept.
pub struct Target {
    ids: Ids,
    path: String,
    place: Place,
}

enum Place {
    Record { kind: Arc<Kind>, parents: Vec<Arc<Kind>> },
    List { kind: Arc<Kind>, parents: Vec<Arc<Kind>>, items: String, newest_first: bool },
    Message,
    Messages,
    AsItIs,
}

impl Target {
    pub fn of(app: &App, path: &str) -> Result<Self, ApiError> {
        let (operation, parameters) = app.spec.find(&Method::GET, path).ok_or_else(ApiError::no_operation)?;
        let ids: Ids = parameters.iter().map(|(name, text)| (name.clone(), identity::plain_id(text))).collect();
        Ok(Self { path: concrete(operation, &parameters), place: place(operation), ids })
    }

    /// Makes it what a GET answers, and on the way the organization, the workspace and the channel of the path.
    pub fn put(&self, database: &mut Database, content: Value) -> rusqlite::Result<Result<(), ApiError>> {
        let now = database.now();
        if let Err(error) = self.make_places(database)? {
            return Ok(Err(error));
        }
        let connection = &database.connection;
        match &self.place {
            Place::Record { kind, parents } => {
                let Value::Object(content) = content else { return Ok(Err(no_object(""))) };
                self.make_parents(connection, parents, now)?;
                let (collection, id) = place_of(kind, &self.ids);
                rows::place(connection, &collection, &id, now, &content)?;
                database.webhooks.forget();
            }
            Place::List { kind, parents, items, newest_first } => {
                let mut list = match read_list(content, items) {
                    Ok(list) => list,
                    Err(error) => return Ok(Err(error)),
                };
                // They are shown in the order in which they stand here.
                if *newest_first {
                    list.reverse();
                }
                self.make_parents(connection, parents, now)?;
                let (collection, _) = place_of(kind, &self.ids);
                rows::empty(connection, &collection, now)?;
                for item in list {
                    let id = key(kind, &item).unwrap_or_else(|| database.chance.uuid().to_string());
                    rows::place(connection, &collection, &id, now, &item)?;
                }
                database.webhooks.forget();
            }
            Place::Message => {
                let Value::Object(content) = content else { return Ok(Err(no_object(""))) };
                message::put(database, self.id("channelId"), self.id("messageId"), content)?;
            }
            Place::Messages => {
                let list = match read_list(content, "results") {
                    Ok(list) => list,
                    Err(error) => return Ok(Err(error)),
                };
                message::clear(connection, self.id("channelId"))?;
                for item in list.into_iter().rev() {
                    let id = item.get("id").and_then(Value::as_str).map(identity::plain_id);
                    let id = id.unwrap_or_else(|| database.chance.uuid().to_string());
                    let channel = item.get("channelId").and_then(Value::as_str).map(identity::plain_id);
                    let channel = channel.unwrap_or_else(|| self.id("channelId").to_owned());
                    message::put(database, &channel, &id, item)?;
                }
            }
            Place::AsItIs => {
                connection.execute(
                    "INSERT OR REPLACE INTO fixtures (path, content) VALUES (?1, ?2)",
                    params![self.path, content.to_string()],
                )?;
            }
        }
        Ok(Ok(()))
    }

    /// A GET finds nothing there any more, or what it finds where nobody put anything.
    pub fn delete(&self, database: &mut Database) -> rusqlite::Result<()> {
        let (connection, now) = (&database.connection, database.now());
        match &self.place {
            Place::Record { kind, .. } => {
                let (collection, id) = place_of(kind, &self.ids);
                rows::delete(connection, &collection, &id, now)?;
                database.webhooks.forget();
            }
            Place::List { kind, .. } => {
                rows::empty(connection, &place_of(kind, &self.ids).0, now)?;
                database.webhooks.forget();
            }
            Place::Message => message::delete(connection, self.id("messageId"))?,
            Place::Messages => message::clear(connection, self.id("channelId"))?,
            Place::AsItIs => {
                connection.execute("DELETE FROM fixtures WHERE path = ?1", [&self.path])?;
            }
        }
        Ok(())
    }

    fn id(&self, name: &str) -> &str {
        self.ids.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    fn make_places(&self, database: &Database) -> rusqlite::Result<Result<(), ApiError>> {
        let Ok(workspace) = Uuid::try_parse(self.id("workspaceId")) else { return Ok(Ok(())) };
        let known = database.places.workspace(self.id("workspaceId")).is_some();
        let channel = Uuid::try_parse(self.id("channelId")).ok();
        let id = match channel {
            Some(id) if database.places.channel(&id.to_string()).is_none() => id,
            // A workspace is known by its channels.
            _ if !known => Uuid::new_v5(&workspace, b"sms"),
            _ => return Ok(Ok(())),
        };
        let made = NewChannel { id, workspace, platform: "sms".to_owned(), address: None };
        let added = database.places.add(&database.connection, made)?;
        Ok(added.map(|_| ()).map_err(|text| ApiError::invalid_field("channelId", text)))
    }

    fn make_parents(&self, connection: &Connection, parents: &[Arc<Kind>], now: Micros) -> rusqlite::Result<()> {
        for kind in parents {
            let (collection, id) = place_of(kind, &self.ids);
            if rows::find(connection, &collection, &id)?.is_none() {
                let key = kind.key.clone().unwrap_or_else(|| "id".to_owned());
                rows::place(connection, &collection, &id, now, &Content::from_iter([(key, json!(id))]))?;
            }
        }
        Ok(())
    }
}

/// What was put where a GET of the operation answers nothing that is kept.
pub async fn placed(
    app: &App,
    operation: &Operation,
    parameters: &BTreeMap<String, String>,
) -> Result<Option<Value>, ApiError> {
    if operation.method != Method::GET || !matches!(place(operation), Place::AsItIs) {
        return Ok(None);
    }
    let path = concrete(operation, parameters);
    app.store
        .run(move |database| {
            let content: Option<String> = database
                .connection
                .prepare_cached("SELECT content FROM fixtures WHERE path = ?1")?
                .query_row([path], |row| row.get(0))
                .optional()?;
            Ok(content.and_then(|content| serde_json::from_str(&content).ok()))
        })
        .await
}

fn place(operation: &Operation) -> Place {
    if operation.path.ends_with("/messages/{messageId}") {
        return Place::Message;
    }
    if operation.path.ends_with("/channels/messages") || operation.path.ends_with("/channels/{channelId}/messages") {
        return Place::Messages;
    }
    let shape = operation.shape.as_ref().and_then(|shape| Some((shape, shape.kind.clone()?)));
    match shape {
        Some((shape, kind)) if shape.deed == Deed::Read => Place::Record { kind, parents: shape.parents.clone() },
        Some((shape, kind)) if shape.deed == Deed::List => Place::List {
            kind,
            parents: shape.parents.clone(),
            items: operation.success.items.clone().unwrap_or_default(),
            newest_first: operation.success.page_token.is_some(),
        },
        _ => Place::AsItIs,
    }
}

/// The path with the ids in the form in which they are kept.
fn concrete(operation: &Operation, parameters: &BTreeMap<String, String>) -> String {
    let part = |part: &str| {
        let name = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
        name.and_then(|name| parameters.get(name)).map_or_else(|| part.to_owned(), |text| identity::plain_id(text))
    };
    operation.path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn key(kind: &Kind, item: &Content) -> Option<String> {
    // What has no key cannot be read by itself.
    let key = kind.key.as_ref().filter(|_| kind.origin != Origin::Single)?;
    item.get(key).and_then(Value::as_str).map(identity::plain_id)
}

/// The list of an answer, or a bare one.
fn read_list(mut content: Value, items: &str) -> Result<Vec<Content>, ApiError> {
    let list = if content.is_array() { content } else { content[items].take() };
    let Value::Array(list) = list else {
        let text = format!("Is a list, or an object with a list as '{items}'");
        return Err(ApiError::invalid_field(".", text));
    };
    let item = |(index, item)| match item {
        Value::Object(item) => Ok(item),
        _ => Err(no_object(&format!("[{index}]"))),
    };
    list.into_iter().enumerate().map(item).collect()
}

fn no_object(place: &str) -> ApiError {
    ApiError::invalid_field(format!(".{place}"), "Is an object, as the API answers it")
}
