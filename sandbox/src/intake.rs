//! Reading a request's body, up to a limit.

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;

use crate::errors::ApiError;

/// The largest body that the API takes.
pub const MOST_BODY: usize = 20 * 1024 * 1024;

/// What is read of a body that is too large, so that the caller gets to the end of it and sees the answer.
const MOST_UNREAD: usize = 256 * 1024 * 1024;

/// For handlers that take the body as it is: they get all of it, or the caller hears why not.
pub async fn whole(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match read(&parts.headers, body).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(error) => error.into_response(),
    }
}

pub async fn read(headers: &HeaderMap, body: Body) -> Result<Bytes, ApiError> {
    let declared = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if declared > MOST_BODY && (headers.contains_key(header::EXPECT) || declared > MOST_UNREAD) {
        return Err(ApiError::too_large(MOST_BODY));
    }
    let mut parts = body.into_data_stream();
    let (mut gathered, mut length) = (Vec::new(), 0);
    while let Some(part) = parts.next().await {
        let part = part.map_err(|_| ApiError::bad_request("The request body ended before its end"))?;
        length += part.len();
        if length > MOST_UNREAD {
            break;
        }
        if length <= MOST_BODY {
            gathered.push(part);
        } else {
            gathered.clear();
        }
    }
    match length {
        too_much if too_much > MOST_BODY => Err(ApiError::too_large(MOST_BODY)),
        _ if gathered.len() == 1 => Ok(gathered.swap_remove(0)),
        _ => Ok(gathered.concat().into()),
    }
}
