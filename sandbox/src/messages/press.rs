//! A receiver presses a button of a message: which interaction that is, and what they say by it.

use serde_json::{Map, Value, json};

use crate::errors::ApiError;
use crate::messages::rows::StoredMessage;

/// A button that was found.
#[derive(Debug)]
pub struct Press {
    position: usize,
    /// The member of the action that holds what it is, such as `postback`.
    kind: String,
    button: Value,
}

impl Press {
    /// `request` has `action`, the button's position in its list, and for the list of a carousel's card or of a
    /// list's section also `item`, the position of that. In a body of several bodies `item` is the position of the
    /// body, or a list of positions that leads further in.
    pub fn find(message: &StoredMessage, request: &Value) -> Result<Self, ApiError> {
        let position = position(request, "action")?;
        let body = message.content.get("body").unwrap_or(&Value::Null);
        let payload = &body[body["type"].as_str().unwrap_or_default()];
        let holder = way(&request["item"])?.into_iter().fold(payload, |held, place| inside(&held["items"][place]));
        // A one-time password has its buttons one step further in.
        let actions = [&holder["actions"], &holder["otp"]["actions"]].into_iter().find(|actions| actions.is_array());
        let action = actions.map_or(&Value::Null, |actions| &actions[position]);
        let Some(kind) = action["type"].as_str() else {
            return Err(ApiError::invalid_field(".action", "The message has no such action"));
        };
        Ok(Self { position, kind: kind.to_owned(), button: action[kind].clone() })
    }

    /// The members of the interaction that follow from the button.
    pub fn interaction(&self) -> Map<String, Value> {
        let details = format!("item_{}_clicked", self.position);
        let metadata = match self.kind.as_str() {
            "link" => json!({ "link": { "name": self.button["text"], "url": self.button["url"] } }),
            "postback" | "reply" => json!({ "button": { "payload": self.payload() } }),
            _ => json!({}),
        };
        Map::from_iter([
            ("type".to_owned(), json!("clicked")),
            ("details".to_owned(), json!(details)),
            ("metadata".to_owned(), metadata),
        ])
    }

    /// The message by which RCS reports a tapped suggestion; a link says nothing.
    pub fn answer(&self) -> Option<Value> {
        if !matches!(self.kind.as_str(), "postback" | "reply") {
            return None;
        }
        let text = &self.button["text"];
        let action = json!({ "type": "postback", "postback": { "text": text, "payload": self.payload() } });
        Some(json!({ "type": "text", "text": { "text": text, "actions": [action] } }))
    }

    /// A button without a payload sends its text.
    fn payload(&self) -> &Value {
        self.button.get("payload").unwrap_or(&self.button["text"])
    }
}

/// The positions from the body to what holds the button.
fn way(item: &Value) -> Result<Vec<usize>, ApiError> {
    let places: Option<Vec<usize>> = match item {
        Value::Null => Some(Vec::new()),
        Value::Array(places) => places.iter().map(place).collect(),
        one => place(one).map(|place| vec![place]),
    };
    places.ok_or_else(|| ApiError::invalid_field(".item", "Must be a position, or a list of them: 0, [1, 0] …"))
}

/// A body among several keeps its content under its kind; a card is its own content.
fn inside(item: &Value) -> &Value {
    item["type"].as_str().map_or(item, |kind| &item[kind])
}

fn position(request: &Value, name: &str) -> Result<usize, ApiError> {
    place(&request[name]).ok_or_else(|| ApiError::invalid_field(format!(".{name}"), "Must be a position: 0, 1, 2 …"))
}

fn place(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|place| usize::try_from(place).ok())
}
