//! `/_sandbox/records/…`: what a GET of the path behind it answers, read, put and taken away.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Request, StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;

use crate::answers;
use crate::app::App;
use crate::call;
use crate::control::body::ControlBody;
use crate::errors::ApiError;
use crate::records::fixtures::Target;
use crate::records::stop::settle;

const PREFIX: &str = "/_sandbox/records";

type Shared = State<Arc<App>>;

pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/_sandbox/records/{*path}", get(read).put(put).delete(delete))
}

/// As the API answers it, without a key.
async fn read(State(app): Shared, uri: Uri, headers: HeaderMap) -> Result<Response, ApiError> {
    let wanted = uri.path_and_query().map_or("", |path| path.as_str());
    let wanted: Uri = path(wanted).parse().map_err(|_| ApiError::no_operation())?;
    let (mut parts, ()) = Request::new(()).into_parts();
    (parts.uri, parts.headers) = (wanted, headers);
    call::read_without_key(&app, &parts).await
}

async fn put(State(app): Shared, uri: Uri, body: Bytes) -> Result<Response, ApiError> {
    let ControlBody(content) = ControlBody::parse(&body)?;
    let target = Target::of(&app, path(uri.path()))?;
    app.store.run(move |database| settle(target.put(database, content))).await??;
    Ok(answers::empty(StatusCode::NO_CONTENT))
}

async fn delete(State(app): Shared, uri: Uri) -> Result<Response, ApiError> {
    let target = Target::of(&app, path(uri.path()))?;
    app.store.run(move |database| target.delete(database)).await?;
    Ok(answers::empty(StatusCode::NO_CONTENT))
}

fn path(path: &str) -> &str {
    path.strip_prefix(PREFIX).unwrap_or(path)
}
