//! getMessageMedia, and the files behind it.
//!
//! Every known message has the file `sample`, a tiny picture, so that a download can be tried without any setting up.
//! Tests put files of their own at `/_sandbox/files/{messageId}/{fileId}`.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::answers;
use crate::call::Call;
use crate::errors::ApiError;
use crate::messages::rows;
use crate::store::Store;

pub const SAMPLE: &str = "sample";

/// A PNG of one pixel.
pub const SAMPLE_PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1f, 0x15, 0xc4, 0x89, 0x00, 0x00, 0x00, 0x0d, 0x49,
    0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x60, 0x60, 0x60, 0xf8, 0x0f, 0x00, 0x01, 0x04, 0x01, 0x00, 0x80, 0xbb, 0xd1,
    0x5b, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

pub struct File {
    pub content_type: String,
    pub bytes: Vec<u8>,
}

pub async fn download(call: Call<'_>) -> Result<Response, ApiError> {
    let (message_id, file_id) = (call.path_parameter("messageId"), call.path_parameter("fileId"));
    let file = find(&call.app.store, message_id, file_id).await?;
    if call.query.get("redirect").and_then(Value::as_bool).unwrap_or(false) {
        let place = format!("{}/_sandbox/files/{}/{}", call.base_url, encode(message_id), encode(file_id));
        let place = HeaderValue::from_str(&place).map_err(|_| ApiError::not_found("file"))?;
        let mut response = answers::empty(StatusCode::FOUND);
        response.headers_mut().insert(header::LOCATION, place);
        return Ok(response);
    }
    Ok(answers::bytes(StatusCode::OK, &file.content_type, file.bytes))
}

pub async fn find(store: &Store, message_id: &str, file_id: &str) -> Result<File, ApiError> {
    let (message_id, file_id) = (message_id.to_owned(), file_id.to_owned());
    let file = store
        .run(move |database| {
            let connection = &database.connection;
            match stored(connection, &message_id, &file_id)? {
                Some(file) => Ok(Some(file)),
                None if file_id == SAMPLE => Ok(rows::find(connection, &message_id)?.map(|_| sample())),
                None => Ok(None),
            }
        })
        .await?;
    file.ok_or_else(|| ApiError::not_found("file"))
}

/// Replaces what was there under the same names.
pub async fn put(store: &Store, message_id: String, file_id: String, file: File) -> Result<(), ApiError> {
    store
        .run(move |database| {
            database.connection.execute(
                "INSERT OR REPLACE INTO files (message_id, file_id, content_type, bytes) VALUES (?1, ?2, ?3, ?4)",
                params![message_id, file_id, file.content_type, file.bytes],
            )?;
            Ok(())
        })
        .await
}

fn stored(connection: &Connection, message_id: &str, file_id: &str) -> rusqlite::Result<Option<File>> {
    connection
        .query_row(
            "SELECT content_type, bytes FROM files WHERE message_id = ?1 AND file_id = ?2",
            [message_id, file_id],
            |row| Ok(File { content_type: row.get(0)?, bytes: row.get(1)? }),
        )
        .optional()
}

fn sample() -> File {
    File { content_type: "image/png".to_owned(), bytes: SAMPLE_PNG.to_vec() }
}

pub fn encode(segment: &str) -> String {
    percent_encoding::utf8_percent_encode(segment, percent_encoding::NON_ALPHANUMERIC).to_string()
}
