//! `/_sandbox/statistics`: how many messages of which status there are, by the time at which they were made.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::SignedDuration;
use rusqlite::{Connection, params};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::answers;
use crate::app::App;
use crate::clock::{self, Micros};
use crate::control::body::ControlQuery;
use crate::errors::ApiError;
use crate::messages::timeline::{Standing, Timeline};

const DEFAULT_SPAN: Micros = 30 * 60 * SECOND;
const SECOND: Micros = 1_000_000;
const LONGEST_SPAN: Micros = 366 * 24 * 60 * 60 * SECOND;

/// How many bars a chart of it has.
const BUCKETS: Micros = 30;

/// So many of the newest messages are counted: a load of millions must not make everybody wait for a chart.
const MOST_COUNTED: usize = 100_000;

type Counts = BTreeMap<Micros, BTreeMap<String, u64>>;

#[derive(Deserialize)]
pub struct Span {
    /// Such as `30m`; what is left out is half an hour.
    span: Option<String>,
}

pub async fn statistics(
    State(app): State<Arc<App>>,
    ControlQuery(span): ControlQuery<Span>,
) -> Result<Response, ApiError> {
    let span = span.span.as_deref().map_or(Ok(DEFAULT_SPAN), read_span)?;
    let width = (span / BUCKETS).max(SECOND);
    let now = app.clock.now();
    let last = now.div_euclid(width);
    let first = last - (span / width).clamp(1, BUCKETS) + 1;
    let (counted, counts) =
        app.store.run(move |database| count(&database.connection, first * width, width, now)).await?;
    let buckets = (first..=last).map(|bucket| {
        let counts = counts.get(&bucket).map_or_else(|| json!({}), |counts| json!(counts));
        json!({ "from": clock::text(bucket * width), "counts": counts })
    });
    let answer = json!({
        "bucketSeconds": width / SECOND,
        "counted": counted,
        "complete": counted < MOST_COUNTED,
        "buckets": buckets.collect::<Value>(),
    });
    Ok(answers::json(StatusCode::OK, &answer))
}

fn read_span(text: &str) -> Result<Micros, ApiError> {
    let span = text.parse::<SignedDuration>().ok().and_then(|span| Micros::try_from(span.as_micros()).ok());
    span.filter(|span| (BUCKETS * SECOND..=LONGEST_SPAN).contains(span)).ok_or_else(|| {
        ApiError::invalid_field("span", "Is not a time span of 30 seconds to a year, such as 30m or 24h")
    })
}

/// A message that came in is `received`; the others stand where they stand now.
fn count(connection: &Connection, since: Micros, width: Micros, now: Micros) -> rusqlite::Result<(usize, Counts)> {
    let mut statement = connection.prepare_cached(
        "SELECT direction, created, starts, step, fixed_status, fixed_since FROM messages
         WHERE created >= ?1 ORDER BY created DESC LIMIT ?2",
    )?;
    let most = i64::try_from(MOST_COUNTED).unwrap_or(i64::MAX);
    let mut rows = statement.query(params![since, most])?;
    let (mut counted, mut counts) = (0, Counts::new());
    while let Some(row) = rows.next()? {
        let created: Micros = row.get(1)?;
        let fixed: Option<Micros> = row.get(5)?;
        let status = if row.get_ref(0)?.as_str()? == "incoming" {
            "received".to_owned()
        } else if fixed.is_some_and(|since| since <= now) {
            row.get(4)?
        } else {
            let Standing { status, .. } = Timeline { created, starts: row.get(2)?, step: row.get(3)? }.at(now);
            status
        };
        counted += 1;
        *counts.entry(created.div_euclid(width)).or_default().entry(status).or_default() += 1;
    }
    Ok((counted, counts))
}
