//! The HTML of an e-mail as a page of its own, for a frame that may do nothing.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::answers;
use crate::app::App;
use crate::errors::ApiError;
use crate::messages;

/// It runs nothing, loads nothing from anywhere, sends nothing, and belongs to no origin, also when it is opened by
/// its address; only its own styles and pictures inside it are shown.
const POLICY: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'self'";

pub async fn page(State(app): State<Arc<App>>, Path(id): Path<String>) -> Result<Response, ApiError> {
    let message = app.store.run(move |database| messages::rows::find(&database.connection, &id)).await?;
    let message = message.ok_or_else(|| ApiError::not_found("message"))?;
    let html = message.content.get("body").and_then(|body| body["html"]["html"].as_str());
    let html = html.ok_or_else(|| ApiError::not_found("HTML"))?;
    let mut response = answers::bytes(StatusCode::OK, "text/html; charset=utf-8", html.as_bytes().to_vec());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
