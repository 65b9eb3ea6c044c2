//! The place that `mediaUrl` names. The documents show no operation for it; a GET gives the file, with or without a key.
//! The inbox has a place of its own for the same files.

use std::io;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use futures_util::stream;

use super::rows::{self, Landed};
use crate::answers;
use crate::app::App;
use crate::call;
use crate::errors::ApiError;
use crate::store::Store;

pub async fn of_workspace(
    State(app): State<Arc<App>>,
    Path((workspace, id)): Path<(String, String)>,
) -> Result<Response, ApiError> {
    serve(&app, &workspace, None, id).await
}

pub async fn of_channel(
    State(app): State<Arc<App>>,
    Path((workspace, channel, id)): Path<(String, String, String)>,
) -> Result<Response, ApiError> {
    serve(&app, &workspace, Some(channel), id).await
}

async fn serve(app: &App, workspace: &str, channel: Option<String>, id: String) -> Result<Response, ApiError> {
    call::check_workspace(app, workspace)?;
    let landed = app.store.run(move |database| rows::landed(&database.connection, &id, channel.as_deref())).await?;
    let landed = landed.ok_or_else(|| ApiError::not_found("media"))?;
    let mut response = answers::bytes(StatusCode::OK, &landed.content_type, Vec::new());
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(landed.size));
    *response.body_mut() = body(app.store.clone(), landed);
    Ok(response)
}

/// Piece by piece, so that a large file is never whole in memory a second time.
fn body(store: Store, landed: Landed) -> Body {
    Body::from_stream(stream::try_unfold((store, landed, 0, 0), |(store, landed, number, sent)| async move {
        if sent == landed.size {
            return io::Result::Ok(None);
        }
        let attempt = landed.attempt.clone();
        let piece = store.run(move |database| rows::piece(&database.connection, &attempt, number)).await;
        // Gone only when another upload has replaced the file meanwhile; the caller then sees a body cut short.
        let piece = piece.ok().flatten().ok_or_else(|| io::Error::other("the file was replaced"))?;
        let sent = sent + piece.len() as i64;
        Ok(Some((piece, (store, landed, number + 1, sent))))
    }))
}
