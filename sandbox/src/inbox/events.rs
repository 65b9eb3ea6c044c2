//! What changes, as server-sent events.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use futures_util::{Stream, StreamExt};
use tokio::sync::broadcast::error::RecvError;

use crate::app::App;

/// Often enough to notice that the other side is gone, and to outlive what closes idle connections.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// A proxy that gathers an answer before it passes it on is asked not to.
const UNBUFFERED: HeaderName = HeaderName::from_static("x-accel-buffering");

pub async fn events(State(app): State<Arc<App>>) -> Response {
    let mut response = Sse::new(changes(&app)).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(UNBUFFERED, HeaderValue::from_static("no"));
    response
}

/// Ends with the sandbox. Who falls behind gets `missed`, and should look at everything again.
fn changes(app: &App) -> impl Stream<Item = Result<Event, Infallible>> + use<> {
    let hello = stream::iter([Ok(Event::default().event("hello").data("{}"))]);
    let told = stream::unfold(app.feed.watch(), async |mut feed| {
        let event = match feed.recv().await {
            Ok(change) => Event::default().event(change.name()).data(change.data().to_string()),
            Err(RecvError::Lagged(count)) => {
                Event::default().event("missed").data(serde_json::json!({ "count": count }).to_string())
            }
            Err(RecvError::Closed) => return None,
        };
        Some((Ok(event), feed))
    });
    hello.chain(told).take_until(Box::pin(app.feed.ended()))
}
