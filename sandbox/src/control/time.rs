//! Time under `/_sandbox/`: what it is, how fast it goes, and steps.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use jiff::{SignedDuration, Span, SpanRelativeTo};
use serde_json::{Value, json};

use super::Shared;
use super::body::ControlBody;
use crate::app::App;
use crate::clock::{self, FASTEST, Micros};
use crate::errors::ApiError;
use crate::feed::Change;
use crate::{answers, schedule};

/// A step of more is a slip.
const LONGEST_STEP: Micros = 10 * 366 * 24 * 60 * 60 * 1_000_000;

pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/_sandbox/clock", get(read).post(change))
}

pub fn shown(app: &App) -> Value {
    let reading = app.clock.read();
    json!({ "now": clock::text(reading.now), "speed": reading.speed, "paused": reading.paused })
}

async fn read(State(app): Shared) -> Response {
    answers::json(StatusCode::OK, &shown(&app))
}

/// `{advance}`, `{set}`, `{speed}`, `{pause}`, one or several. A step returns when all that was due on the way is done.
async fn change(State(app): Shared, body: Bytes) -> Result<Response, ApiError> {
    let request = ControlBody::parse(&body)?;
    let members = request.0.as_object().filter(|members| !members.is_empty());
    let members = members.ok_or_else(|| ApiError::invalid_field(".", "Needs advance, set, speed or pause"))?;
    if let Some(name) = members.keys().find(|name| !["advance", "set", "speed", "pause"].contains(&name.as_str())) {
        return Err(ApiError::invalid_field(
            format!(".{name}"),
            "Is not known; there are advance, set, speed and pause",
        ));
    }
    let step = members.get("advance").map(duration).transpose()?;
    let set = members.get("set").map(time).transpose()?;
    let speed = members.get("speed").map(speed).transpose()?;
    let pause = members
        .get("pause")
        .map(|value| value.as_bool().ok_or_else(|| ApiError::invalid_field(".pause", "Is not true or false")));
    let pause = pause.transpose()?;
    if set.is_some_and(|set| set < app.clock.now()) {
        let text = "Has passed; time goes back only by a reset or by restoring a snapshot";
        return Err(ApiError::invalid_field(".set", text));
    }
    if let Some(pause) = pause {
        app.clock.pause(pause);
    }
    if let Some(speed) = speed {
        app.clock.set_speed(speed);
    }
    let to = set.unwrap_or_else(|| app.clock.now()).saturating_add(step.unwrap_or(0));
    if set.is_some() || step.is_some() {
        schedule::step_to(&app, to).await?;
    }
    app.feed.tell(|| Change::Clock);
    Ok(answers::json(StatusCode::OK, &shown(&app)))
}

/// Seconds, or a text such as `2h30m`.
fn duration(value: &Value) -> Result<Micros, ApiError> {
    let micros = match value {
        Value::String(text) => text.parse::<Span>().ok().and_then(|span| {
            let span = span.to_duration(SpanRelativeTo::days_are_24_hours());
            span.ok().map(|duration| duration.as_micros())
        }),
        value => {
            value.as_f64().and_then(|seconds| SignedDuration::try_from_secs_f64(seconds).ok()).map(|it| it.as_micros())
        }
    };
    let micros = micros.and_then(|micros| Micros::try_from(micros).ok());
    micros.filter(|micros| (0..=LONGEST_STEP).contains(micros)).ok_or_else(|| {
        ApiError::invalid_field(
            ".advance",
            "Is not a time span of at most ten years; say seconds, or a text such as 2h30m",
        )
    })
}

fn time(value: &Value) -> Result<Micros, ApiError> {
    let time = value.as_str().and_then(clock::parse).filter(|time| *time <= clock::LAST);
    time.ok_or_else(|| {
        ApiError::invalid_field(".set", "Is not a time such as 2030-01-01T00:00:00Z, up to the year 9000")
    })
}

fn speed(value: &Value) -> Result<f64, ApiError> {
    let speed = value.as_f64().filter(|speed| *speed > 0.0 && *speed <= FASTEST);
    speed.ok_or_else(|| {
        ApiError::invalid_field(".speed", format!("Is not a number above 0 and up to {FASTEST}; pause stops the clock"))
    })
}
