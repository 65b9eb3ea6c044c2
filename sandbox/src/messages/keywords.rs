//! listKeywordMessages, getKeywordMessage and setKeywordMessage: the answers of one's own to compliance keywords.
//!
//! Answers are spelt in lower case, as in the example that the documents write out.

use axum::http::StatusCode;
use axum::response::Response;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::errors::ApiError;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS keyword_messages (
        key TEXT PRIMARY KEY NOT NULL,
        kw TEXT NOT NULL,
        lang TEXT NOT NULL,
        value TEXT NOT NULL
    );
";

const COLUMNS: &str = "key, kw, lang, value";

pub async fn list(call: Call<'_>) -> Result<Response, ApiError> {
    let results = call
        .app
        .store
        .run(|database| {
            let sql = format!("SELECT {COLUMNS} FROM keyword_messages ORDER BY key");
            let mut statement = database.connection.prepare_cached(&sql)?;
            let rows = statement.query_map([], shown)?;
            rows.collect::<rusqlite::Result<Vec<Value>>>()
        })
        .await?;
    Ok(answers::json(StatusCode::OK, &json!({ "results": results })))
}

/// A key for which nothing was set is not there; the default message is not shown by the API.
pub async fn get(call: Call<'_>) -> Result<Response, ApiError> {
    let key = call.path_parameter("keywordMessageKey").to_lowercase();
    let found = call
        .app
        .store
        .run(move |database| {
            let sql = format!("SELECT {COLUMNS} FROM keyword_messages WHERE key = ?1");
            database.connection.query_row(&sql, [key], shown).optional()
        })
        .await?;
    let message = found.ok_or_else(|| ApiError::not_found("keyword message"))?;
    Ok(answers::json(StatusCode::OK, &message))
}

/// One message a keyword and language; an empty one brings the default back.
pub async fn set(call: Call<'_>) -> Result<Response, ApiError> {
    let request = call.body.unwrap_or_default();
    let text = |name: &str| request[name].as_str().unwrap_or_default().to_owned();
    let (kw, lang, value) = (text("kw"), text("lang").to_lowercase(), text("value"));
    let key = key(&kw, &lang);
    call.app
        .store
        .run(move |database| {
            if value.is_empty() {
                return database.connection.execute("DELETE FROM keyword_messages WHERE key = ?1", [key]);
            }
            database.connection.execute(
                "INSERT OR REPLACE INTO keyword_messages (key, kw, lang, value) VALUES (?1, ?2, ?3, ?4)",
                params![key, kw, lang, value],
            )
        })
        .await?;
    Ok(answers::empty(StatusCode::OK))
}

/// What was set for a kind of keyword in a language.
pub fn message(connection: &Connection, kind: &str, language: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT value FROM keyword_messages WHERE key = ?1")?
        .query_row([key(kind, language)], |row| row.get(0))
        .optional()
}

fn key(kind: &str, language: &str) -> String {
    format!("{kind}:{language}")
}

fn shown(row: &Row<'_>) -> rusqlite::Result<Value> {
    let text = |index: usize| row.get::<_, String>(index);
    Ok(json!({ "key": text(0)?, "kw": text(1)?, "lang": text(2)?, "value": text(3)? }))
}
