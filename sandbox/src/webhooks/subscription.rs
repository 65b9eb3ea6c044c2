//! A subscription: what it asks for and where to deliver it. It is a record like any other, made by the API.

use rusqlite::Connection;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::errors::ApiError;
use crate::identity;
use crate::records;
use crate::webhooks::Event;

/// How many may have the same service, event and filters, as documented.
const MOST_ALIKE: usize = 5;

/// Of a subscription, what deliveries need.
pub struct Subscription {
    pub id: String,
    pub url: String,
    /// Its characters count as they are, also when they look like Base64. Without one nothing is signed.
    pub signing_key: Option<String>,
    pub service: String,
    pub event: String,
    workspace: String,
    filters: Vec<(String, String)>,
}

impl Subscription {
    /// Every condition must hold. Several on one key cannot all hold unless they say the same.
    pub fn takes(&self, event: &Event, workspace: &str) -> bool {
        let holds = |(key, value): &(String, String)| event.attributes.iter().any(|(k, v)| k == key && v == value);
        let asked_for = self.service == event.service && self.event == event.event;
        asked_for && self.workspace == workspace && self.filters.iter().all(holds)
    }

    fn read(record: &records::Content) -> Self {
        let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Self {
            id: text("id"),
            url: text("url"),
            signing_key: Some(text("signingKey")).filter(|key| !key.is_empty()),
            service: text("service"),
            event: text("event"),
            workspace: text("workspaceId"),
            filters: filters(record),
        }
    }
}

/// The path of the collection that the subscriptions of a workspace are records of.
pub fn collection(workspace: &Uuid) -> String {
    format!("/organizations/{}/workspaces/{workspace}/webhook-subscriptions", identity::ORGANIZATION)
}

/// Those that are active, of every workspace.
pub fn active(connection: &Connection) -> rusqlite::Result<Vec<Subscription>> {
    let all = records::like(connection, "/organizations/*/workspaces/*/webhook-subscriptions")?;
    let active = |record: &&records::Content| record.get("status").is_some_and(|status| status == "active");
    Ok(all.iter().filter(active).map(Subscription::read).collect())
}

/// What the schema cannot say about a subscription.
pub fn may_subscribe(
    connection: &Connection,
    collection: &str,
    id: &str,
    record: &records::Content,
) -> rusqlite::Result<Option<ApiError>> {
    let channels = filters(record).iter().filter(|(key, _)| key == "channelId").count();
    if channels > 1 {
        let text = "A subscription may name one channelId; make one for each channel";
        return Ok(Some(ApiError::invalid_field(".eventFilters", text)));
    }
    let kind = kind(record);
    let others = records::all(connection, collection)?;
    let alike =
        others.iter().filter(|other| other.get("id").is_none_or(|other| other != id) && self::kind(other) == kind);
    Ok((alike.count() >= MOST_ALIKE).then(|| {
        ApiError::conflict(format!("There are {MOST_ALIKE} subscriptions with this event and these filters already"))
    }))
}

/// Two subscriptions with the same answer here have the same filters.
fn kind(record: &records::Content) -> Value {
    let mut filters = filters(record);
    filters.sort();
    json!([record.get("service"), record.get("event"), filters])
}

fn filters(record: &records::Content) -> Vec<(String, String)> {
    let text = |filter: &Value, name: &str| filter[name].as_str().unwrap_or_default().to_owned();
    let list = record.get("eventFilters").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|filter| (text(filter, "key"), text(filter, "value"))).collect()
}
