//! The answers to STOP, START and HELP by SMS: the words of the documents, and the messages that were set for them.

use serde_json::{Value, json};

use crate::identity::Channel;
use crate::messages::keywords;
use crate::messages::outbox::{self, Accepted};
use crate::messages::rows::StoredMessage;
use crate::settings::Settings;
use crate::spec::documents::Documents;
use crate::store::Database;

/// The words of one kind in one language.
#[derive(Clone, Debug)]
pub struct Keyword {
    kind: String,
    language: String,
    words: Vec<String>,
}

/// What the documents list.
pub fn keywords(documents: &Documents) -> Vec<Keyword> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let read = |row: &Value| {
        let words = row["words"].as_array()?;
        let words = words.iter().filter_map(Value::as_str).map(str::to_lowercase).collect();
        Some(Keyword { kind: text(&row["kw"])?, language: text(&row["lang"])?, words })
    };
    let tables = documents.iter().filter_map(|(_, document)| document.pointer("/x-tables/defaultKeywords/rows"));
    tables.filter_map(Value::as_array).flatten().filter_map(read).collect()
}

/// Answers an incoming message that consists of such a word.
pub fn answer(
    database: &mut Database,
    keywords: &[Keyword],
    channel: &'static Channel,
    incoming: &StoredMessage,
    settings: Settings,
) -> rusqlite::Result<()> {
    if channel.platform != "sms" {
        return Ok(());
    }
    let said = incoming.content["body"]["text"]["text"].as_str().unwrap_or_default().trim().to_lowercase();
    let Some(keyword) = keywords.iter().find(|keyword| keyword.words.contains(&said)) else { return Ok(()) };
    let from = &incoming.content["sender"]["contact"]["identifierValue"];
    let set = keywords::message(&database.connection, &keyword.kind, &keyword.language)?;
    let text = set.unwrap_or_else(|| default_answer(&keyword.kind).to_owned());
    let request = json!({
        "receiver": { "contacts": [{ "identifierValue": from }] },
        "body": { "type": "text", "text": { "text": text } },
    });
    outbox::take(database, Accepted { channel, request: &request, settings, batch: None, fault: None })?;
    Ok(())
}

/// The documents do not show the API's own answers.
fn default_answer(kind: &str) -> &'static str {
    match kind {
        "optin" => "You will get messages again. Reply STOP to get no more, HELP for help.",
        "optout" => "You will get no more messages. Reply START to get them again.",
        _ => "This is a sandbox. Reply START to get messages, STOP to get no more.",
    }
}
