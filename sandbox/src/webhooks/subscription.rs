//! A subscription: what it asks for and where to deliver it. It is a record like any other, made by the API.

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};

use crate::identity;
use crate::webhooks::Event;

/// Of a subscription, what deliveries need.
pub struct Subscription {
    pub id: String,
    pub url: String,
    /// Its characters count as they are, also when they look like Base64.
    pub signing_key: String,
    pub service: String,
    pub event: String,
    filters: Vec<(String, String)>,
}

impl Subscription {
    /// Every condition must hold. Several on one key cannot all hold unless they say the same.
    pub fn takes(&self, event: &Event) -> bool {
        let holds = |(key, value): &(String, String)| event.attributes.iter().any(|(k, v)| k == key && v == value);
        self.service == event.service && self.event == event.event && self.filters.iter().all(holds)
    }

    fn read(record: &Value) -> Self {
        let text = |name: &str| record[name].as_str().unwrap_or_default().to_owned();
        Self {
            id: text("id"),
            url: text("url"),
            signing_key: text("signingKey"),
            service: text("service"),
            event: text("event"),
            filters: filters(&record["eventFilters"]),
        }
    }
}

/// The path of the collection that subscriptions are records of.
pub fn collection() -> String {
    format!("/organizations/{}/workspaces/{}/webhook-subscriptions", identity::ORGANIZATION, identity::WORKSPACE)
}

/// Those that are active, in the order in which they were made.
pub fn active(connection: &Connection) -> rusqlite::Result<Vec<Subscription>> {
    let all = read_all(connection)?;
    Ok(all.iter().filter(|record| record["status"] == "active").map(Subscription::read).collect())
}

/// Active or not.
pub fn find(connection: &Connection, id: &str) -> rusqlite::Result<Option<Subscription>> {
    let content: Option<String> = connection
        .prepare_cached("SELECT content FROM records WHERE collection = ?1 AND id = ?2")?
        .query_row([&collection(), id], |row| row.get(0))
        .optional()?;
    Ok(content.map(|content| Subscription::read(&parsed(&content))))
}

/// How many have the same service, event and filters.
pub fn alike(connection: &Connection, request: &Value) -> rusqlite::Result<usize> {
    let wanted = kind(request);
    Ok(read_all(connection)?.iter().filter(|record| kind(record) == wanted).count())
}

fn kind(record: &Value) -> Value {
    let mut filters = filters(&record["eventFilters"]);
    filters.sort();
    json!([record["service"], record["event"], filters])
}

fn filters(list: &Value) -> Vec<(String, String)> {
    let text = |filter: &Value, name: &str| filter[name].as_str().unwrap_or_default().to_owned();
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|filter| (text(filter, "key"), text(filter, "value"))).collect()
}

fn read_all(connection: &Connection) -> rusqlite::Result<Vec<Value>> {
    let mut statement = connection.prepare_cached("SELECT content FROM records WHERE collection = ?1 ORDER BY seq")?;
    let rows = statement.query_map([collection()], |row| row.get::<_, String>(0))?;
    rows.map(|content| Ok(parsed(&content?))).collect()
}

fn parsed(content: &str) -> Value {
    serde_json::from_str(content).unwrap_or_default()
}
