//! What is told of messages: to subscribers of webhooks, and to whoever watches.

use serde_json::{Value, json};

use crate::clock::Micros;
use crate::feed::Change;
use crate::identity::Channel;
use crate::messages::interactions;
use crate::messages::moves::{self, Move};
use crate::messages::outbox;
use crate::messages::rows::{self, StoredMessage};
use crate::store::Database;
use crate::webhooks::{self, Event};

const SERVICE: &str = "channels";

/// A message was accepted for sending. Its later moves are noted down when somebody wants to hear of them.
pub fn accepted(database: &mut Database, channel: &Channel, message: &StoredMessage) -> rusqlite::Result<()> {
    let heard = webhooks::wanted(database, SERVICE, &name(channel, "outbound"));
    if heard {
        tell_status(database, channel, &message.first(), message.timeline.created)?;
    }
    if heard || database.feed.is_watched() {
        follow(database, message)?;
    }
    tell_change(database, message);
    Ok(())
}

/// Notes down when the status of a message will change.
pub fn follow(database: &Database, message: &StoredMessage) -> rusqlite::Result<()> {
    let (timeline, now) = (&message.timeline, database.now());
    let end = message.fixed.as_ref().map(|fixed| fixed.since);
    let moments = timeline.moments().into_iter().filter(|moment| end.is_none_or(|end| *moment < end)).chain(end);
    let at_once = (!timeline.is_scheduled()).then_some(timeline.starts);
    for moment in moments.filter(|moment| *moment > now || Some(*moment) == at_once) {
        moves::insert(&database.connection, moment, 0, &message.id, None)?;
    }
    database.wake.notify_one();
    Ok(())
}

/// Notes down the moves of all messages that are still to move: from now on somebody hears of them.
pub fn follow_all(database: &Database) -> rusqlite::Result<()> {
    for message in rows::moving(&database.connection, database.now())? {
        follow(database, &message)?;
    }
    Ok(())
}

/// Someone wrote to a channel.
pub fn received(database: &mut Database, channel: &Channel, message: &StoredMessage) -> rusqlite::Result<()> {
    let event = name(channel, "inbound");
    if webhooks::wanted(database, SERVICE, &event) {
        let now = database.now();
        let payload = message.at(now);
        let attributes =
            vec![attribute("channelId", &payload["channelId"]), attribute("messageStatus", &payload["status"])];
        emit(database, now, event, attributes, payload)?;
    }
    tell_change(database, message);
    Ok(())
}

/// The status of a message is another one.
pub fn moved(database: &mut Database, channel: &Channel, message: &StoredMessage, at: Micros) -> rusqlite::Result<()> {
    if webhooks::wanted(database, SERVICE, &name(channel, "outbound")) {
        tell_status(database, channel, &message.at(at), at)?;
    }
    tell_change(database, message);
    Ok(())
}

/// A receiver did something with a message.
pub fn interacted(
    database: &mut Database,
    channel: &Channel,
    message: &StoredMessage,
    interaction: &Value,
) -> rusqlite::Result<()> {
    let event = name(channel, "interaction");
    if webhooks::wanted(database, SERVICE, &event) {
        let attributes =
            vec![attribute("channelId", &interaction["channelId"]), attribute("interactionType", &interaction["type"])];
        emit(database, database.now(), event, attributes, interaction.clone())?;
    }
    tell_change(database, message);
    Ok(())
}

/// Lets happen what was noted down.
pub fn happen(database: &mut Database, due: &Move) -> rusqlite::Result<()> {
    let Some(message) = rows::find(&database.connection, &due.message_id)? else { return Ok(()) };
    let channel = message.content["channelId"].as_str().and_then(|id| database.places.channel(id));
    let Some(channel) = channel else { return Ok(()) };
    match due.interaction.as_deref() {
        None => moved(database, channel, &message, due.due),
        Some(moves::WINDOW) => outbox::check_window(database, channel, message),
        Some(kind) => {
            let given = interactions::usual(&message, kind);
            let interaction = interactions::compose(database, channel, &message, &given);
            interactions::insert(&database.connection, &message.id, &interaction)?;
            interacted(database, channel, &message, &interaction)
        }
    }
}

fn tell_status(database: &mut Database, channel: &Channel, message: &Value, at: Micros) -> rusqlite::Result<()> {
    let attributes =
        vec![attribute("channelId", &message["channelId"]), attribute("messageStatus", &message["status"])];
    emit(database, at, name(channel, "outbound"), attributes, message.clone())
}

fn emit(
    database: &mut Database,
    at: Micros,
    event: String,
    attributes: Vec<(String, String)>,
    payload: Value,
) -> rusqlite::Result<()> {
    let event = Event { service: SERVICE.to_owned(), event, attributes, payload };
    webhooks::emit(database, at, &event)?;
    database.wake.notify_one();
    Ok(())
}

fn tell_change(database: &Database, message: &StoredMessage) {
    database.feed.tell(|| Change::Message { id: message.id.clone() });
}

fn name(channel: &Channel, what: &str) -> String {
    format!("{}.{what}", channel.platform_id())
}

fn attribute(key: &str, value: &Value) -> (String, String) {
    (key.to_owned(), json!(value).as_str().unwrap_or_default().to_owned())
}
