//! Answers that a test puts where a GET of the API finds them: as a record, as a message, or as they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::Method;
use rusqlite::{OptionalExtension, params};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::app::App;
use crate::errors::ApiError;
use crate::identity;
use crate::places::NewChannel;
use crate::records::compose::Ids;
use crate::records::kind::{Kind, Origin};
use crate::records::message;
use crate::records::rows::{self, Content};
use crate::records::shape::Deed;
use crate::records::spot::{Spot, parameter};
use crate::records::stop::Stop;
use crate::spec::Operation;
use crate::store::Database;
use crate::webhooks;

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
    pub fn put(&self, database: &mut Database, content: Value) -> Result<(), Stop> {
        self.make_places(database)?;
        match &self.place {
            Place::Record { kind, parents } => {
                self.make_parents(database, parents)?;
                let Spot { collection, id, .. } = Spot::new(kind, &self.ids);
                rows::place(&database.connection, &collection, &id, database.now(), &object(content, "")?)?;
                webhooks::subscriptions_changed(database)?;
            }
            Place::List { kind, parents, items, newest_first } => {
                self.make_parents(database, parents)?;
                // They are shown in the order in which they stand here.
                let mut list = read_list(content, items)?;
                if *newest_first {
                    list.reverse();
                }
                let (connection, now) = (&database.connection, database.now());
                let collection = Spot::new(kind, &self.ids).collection;
                rows::empty(connection, &collection, now)?;
                for item in list {
                    let id = key(kind, &item).unwrap_or_else(|| database.chance.uuid().to_string());
                    rows::place(connection, &collection, &id, now, &item)?;
                }
                webhooks::subscriptions_changed(database)?;
            }
            Place::Message => message::put(database, self.id("channelId"), self.id("messageId"), object(content, "")?)?,
            Place::Messages => {
                let list = read_list(content, "results")?;
                message::clear(&database.connection, self.id("channelId"))?;
                for item in list.into_iter().rev() {
                    let text = |name: &str| item.get(name).and_then(Value::as_str).map(identity::plain_id);
                    let id = text("id").unwrap_or_else(|| database.chance.uuid().to_string());
                    let channel = Some(self.id("channelId").to_owned()).filter(|id| !id.is_empty());
                    let channel = channel.or_else(|| text("channelId")).unwrap_or_default();
                    message::put(database, &channel, &id, item)?;
                }
            }
            Place::AsItIs => {
                database.connection.execute(
                    "INSERT OR REPLACE INTO fixtures (path, content) VALUES (?1, ?2)",
                    params![self.path, content.to_string()],
                )?;
            }
        }
        Ok(())
    }

    /// A GET finds nothing there any more, or what it finds where nobody put anything.
    pub fn delete(&self, database: &mut Database) -> rusqlite::Result<()> {
        let (connection, now) = (&database.connection, database.now());
        match &self.place {
            Place::Record { kind, .. } => {
                let Spot { collection, id, .. } = Spot::new(kind, &self.ids);
                rows::delete(connection, &collection, &id, now)?;
                webhooks::subscriptions_changed(database)?;
            }
            Place::List { kind, .. } => {
                rows::empty(connection, &Spot::new(kind, &self.ids).collection, now)?;
                webhooks::subscriptions_changed(database)?;
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

    fn make_places(&self, database: &Database) -> Result<(), Stop> {
        let Ok(workspace) = Uuid::try_parse(self.id("workspaceId")) else { return Ok(()) };
        let known = database.places.workspace(self.id("workspaceId")).is_some();
        let id = match Uuid::try_parse(self.id("channelId")) {
            Ok(id) if database.places.channel(&id.to_string()).is_none() => id,
            // A workspace is known by its channels.
            _ if !known => Uuid::new_v5(&workspace, b"sms"),
            _ => return Ok(()),
        };
        let made = NewChannel { id, workspace, platform: "sms".to_owned(), address: None };
        match database.places.add(&database.connection, made)? {
            Ok(_) => Ok(()),
            Err(why) => Err(ApiError::from(why).into()),
        }
    }

    fn make_parents(&self, database: &Database, parents: &[Arc<Kind>]) -> Result<(), Stop> {
        for kind in parents {
            let Spot { collection, id, .. } = Spot::new(kind, &self.ids);
            if rows::find(&database.connection, &collection, &id)?.is_none() {
                let key = kind.key.clone().unwrap_or_else(|| "id".to_owned());
                let parent = Content::from_iter([(key, json!(id))]);
                rows::place(&database.connection, &collection, &id, database.now(), &parent)?;
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
        parameter(part)
            .and_then(|name| parameters.get(name))
            .map_or_else(|| part.to_owned(), |text| identity::plain_id(text))
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
    list.into_iter().enumerate().map(|(index, item)| object(item, &format!("[{index}]"))).collect()
}

fn object(content: Value, place: &str) -> Result<Content, ApiError> {
    match content {
        Value::Object(content) => Ok(content),
        _ => Err(ApiError::invalid_field(format!(".{place}"), "Is an object, as the API answers it")),
    }
}
