//! addAllowBlockRulesInBulk and getAllowBlockBulkStatus: a job that reads lines of CSV, and takes its time.

use axum::http::StatusCode;
use axum::response::Response;
use rusqlite::{OptionalExtension, params};
use serde_json::{Value, json};

use crate::answers;
use crate::call::Call;
use crate::clock::{self, Micros};
use crate::errors::ApiError;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS bulks (
        id TEXT PRIMARY KEY NOT NULL,
        workspace_id TEXT NOT NULL,
        created INTEGER NOT NULL,
        step INTEGER NOT NULL,
        lines INTEGER NOT NULL,
        errors TEXT NOT NULL
    ) WITHOUT ROWID;
";

/// What a line may say is to be done.
const KINDS: [&str; 3] = ["allow", "reject", "suspend"];

struct Bulk {
    id: String,
    workspace: String,
    created: Micros,
    /// How long it is in each state.
    step: Micros,
    lines: i64,
    errors: Vec<String>,
}

impl Bulk {
    fn at(&self, now: Micros) -> Value {
        let steps = if self.step > 0 { ((now - self.created) / self.step).min(2) } else { 2 };
        let done = if self.errors.len() as i64 == self.lines { "failed" } else { "completed" };
        let (status, index) = match steps {
            ..=0 => ("pending", 0),
            1 => ("in_progress", self.lines / 2),
            _ => (done, self.lines),
        };
        let told = if steps >= 2 && !self.errors.is_empty() { json!(self.errors) } else { Value::Null };
        json!({
            "workspaceId": self.workspace,
            "bulkId": self.id,
            "currentIndex": index,
            "total": self.lines,
            "status": status,
            "errors": told,
            "updatedAt": clock::text(self.created + steps * self.step),
        })
    }
}

pub async fn add(call: Call<'_>) -> Result<Response, ApiError> {
    let text = call.body.as_ref().and_then(Value::as_str).unwrap_or_default();
    let errors: Vec<String> = (1..).zip(rows(text)).filter_map(|(number, row)| fault(number, &row)).collect();
    let bulk = Bulk {
        id: call.app.chance.uuid().to_string(),
        workspace: call.path_parameter("workspaceId").to_owned(),
        created: call.app.clock.now(),
        step: call.app.settings.get().step,
        lines: i64::try_from(rows(text).count()).unwrap_or(i64::MAX),
        errors,
    };
    let bulk = call
        .app
        .store
        .run(move |database| {
            database.connection.execute(
                "INSERT INTO bulks (id, workspace_id, created, step, lines, errors) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![bulk.id, bulk.workspace, bulk.created, bulk.step, bulk.lines, json!(bulk.errors).to_string()],
            )?;
            Ok(bulk)
        })
        .await?;
    // Whatever the steps are, it waits at first.
    Ok(answers::json(StatusCode::ACCEPTED, &bulk.at(Micros::MIN / 4)))
}

pub async fn status(call: Call<'_>) -> Result<Response, ApiError> {
    let id = call.path_parameter("bulkId").to_ascii_lowercase();
    let workspace = call.path_parameter("workspaceId").to_owned();
    let found = call
        .app
        .store
        .run(move |database| {
            let sql =
                "SELECT created, step, lines, errors FROM bulks WHERE id = ?1 AND workspace_id = ?2 COLLATE NOCASE";
            let read = |row: &rusqlite::Row<'_>| {
                let errors: String = row.get(3)?;
                let errors = serde_json::from_str(&errors).unwrap_or_default();
                Ok(Bulk {
                    id: id.clone(),
                    workspace: workspace.clone(),
                    created: row.get(0)?,
                    step: row.get(1)?,
                    lines: row.get(2)?,
                    errors,
                })
            };
            database.connection.query_row(sql, params![id, workspace], read).optional()
        })
        .await?;
    let bulk = found.ok_or_else(|| ApiError::not_found("bulk"))?;
    Ok(answers::json(StatusCode::OK, &bulk.at(call.app.clock.now())))
}

fn rows(text: &str) -> impl Iterator<Item = Result<csv::StringRecord, csv::Error>> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes()).into_records()
}

fn fault(number: usize, row: &Result<csv::StringRecord, csv::Error>) -> Option<String> {
    let text = match row {
        Err(error) => error.to_string(),
        Ok(row) => match row.iter().collect::<Vec<_>>().as_slice() {
            [value, _] if value.trim().is_empty() => "the value is empty".to_owned(),
            [_, kind] if KINDS.contains(kind) => return None,
            [_, kind] => format!("'{kind}' is not one of {}", KINDS.join(", ")),
            columns => format!("there are {} columns, not 2", columns.len()),
        },
    };
    Some(format!("line {number}: {text}"))
}
