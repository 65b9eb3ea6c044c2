//! updateOrganization.

use axum::http::StatusCode;
use axum::response::Response;
use rusqlite::{OptionalExtension, params};
use serde_json::{Map, Value, json};

use crate::answers;
use crate::call::Call;
use crate::clock;
use crate::errors::ApiError;

/// A member that is given replaces the old one, null removes it, and what is absent stays.
pub async fn update(call: Call<'_>) -> Result<Response, ApiError> {
    let id = call.path_parameter("organizationId").to_ascii_lowercase();
    let changes = call.body.unwrap_or_default();
    let updated = call
        .app
        .store
        .run(move |database| {
            let connection = &database.connection;
            let text: Option<String> = connection
                .query_row("SELECT content FROM organizations WHERE id = ?1", [&id], |row| row.get(0))
                .optional()?;
            let Some(text) = text else { return Ok(None) };
            let mut organization: Map<String, Value> = serde_json::from_str(&text).unwrap_or_default();
            if let Value::Object(changes) = changes {
                apply(&mut organization, changes);
            }
            organization.insert("updatedAt".to_owned(), json!(clock::text(database.now())));
            let organization = Value::Object(organization);
            connection.execute(
                "UPDATE organizations SET content = ?2 WHERE id = ?1",
                params![id, organization.to_string()],
            )?;
            Ok(Some(organization))
        })
        .await?;
    let organization = updated.ok_or_else(|| ApiError::not_found("organization"))?;
    Ok(answers::json(StatusCode::OK, &organization))
}

fn apply(organization: &mut Map<String, Value>, changes: Map<String, Value>) {
    for (name, value) in changes {
        if value.is_null() {
            organization.remove(&name);
        } else {
            organization.insert(name, value);
        }
    }
}
