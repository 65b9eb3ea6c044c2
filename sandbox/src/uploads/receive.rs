//! The place that `uploadUrl` names. It asks for no access key, and refuses one.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{BodyDataStream, Bytes};
use axum::extract::{Path, Request, State};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::BytesMut;
use futures_util::StreamExt;
use multer::{Field, Multipart};

use super::xml::Refusal;
use super::{BUCKET, MOST_BYTES, form, rows};
use crate::answers;
use crate::app::App;

/// The file goes to the store in pieces of at least this size.
const PIECE: usize = 256 * 1024;

/// A caller in the middle of sending hears of a refusal better when it has sent all; up to here it may.
const MOST_DRAINED: usize = 2 * MOST_BYTES;
const DRAIN_TIME: Duration = Duration::from_secs(10);

pub async fn receive(State(app): State<Arc<App>>, Path(bucket): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let mut body = body.into_data_stream();
    // The body is left out of the log: it may be large, and its fields are secret.
    let number = app.recorder.begin(app.clock.now(), &parts, &Bytes::new());
    let response = match read(&app, &bucket, &parts, &mut body).await {
        Ok(()) => answers::empty(StatusCode::NO_CONTENT),
        Err(refusal) => {
            if !parts.headers.contains_key(header::EXPECT) {
                drain(&mut body).await;
            }
            refusal.into_response()
        }
    };
    app.recorder.finish(number, response.status());
    response
}

async fn read(app: &App, bucket: &str, parts: &Parts, body: &mut BodyDataStream) -> Result<(), Refusal> {
    if bucket != BUCKET {
        return Err(Refusal::no_bucket());
    }
    if parts.method != Method::POST {
        return Err(Refusal::method());
    }
    let boundary = form::check_headers(&parts.headers)?;
    let mut form = Multipart::new(body, boundary);
    let (mut fields, mut size) = (Vec::new(), 0);
    while let Some(field) = form.next_field().await.map_err(|error| broken(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            let (id, attempt, size) = store_file(app, &fields, field).await?;
            return finish(app, &mut form, id, attempt, size).await;
        }
        let value = read_field(field, &mut size).await?;
        fields.push((name, value));
    }
    Err(Refusal::files(0))
}

async fn read_field(mut field: Field<'_>, size: &mut usize) -> Result<String, Refusal> {
    let mut value = Vec::new();
    while let Some(bytes) = field.chunk().await.map_err(|error| broken(&error))? {
        *size += bytes.len();
        if *size > form::MOST_FIELD_BYTES {
            return Err(Refusal::fields_too_large());
        }
        value.extend_from_slice(&bytes);
    }
    String::from_utf8(value).map_err(|_| Refusal::malformed())
}

/// The upload's id, the attempt under which the file now lies, and its size.
async fn store_file(
    app: &App,
    fields: &[(String, String)],
    field: Field<'_>,
) -> Result<(String, String, i64), Refusal> {
    let id = form::upload_id(fields)?.to_owned();
    let issued = app.store.run(move |database| rows::issued(&database.connection, &id)).await?;
    let issued = issued.ok_or_else(|| form::condition_failed("key"))?;
    form::check_fields(&issued, fields)?;
    form::check_part(&issued, field.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()))?;
    let attempt = rows::new_attempt();
    match store_pieces(app, &attempt, field).await {
        Ok(size) => Ok((issued.id, attempt, size)),
        Err(refusal) => {
            forget(app, attempt).await?;
            Err(refusal)
        }
    }
}

async fn store_pieces(app: &App, attempt: &str, mut field: Field<'_>) -> Result<i64, Refusal> {
    let (mut piece, mut number, mut size) = (BytesMut::new(), 0, 0);
    loop {
        let bytes = field.chunk().await.map_err(|error| broken(&error))?;
        if let Some(bytes) = &bytes {
            size += bytes.len();
            if size > MOST_BYTES {
                return Err(Refusal::too_large());
            }
            piece.extend_from_slice(bytes);
        }
        if piece.len() >= PIECE || (bytes.is_none() && !piece.is_empty()) {
            let (attempt, full) = (attempt.to_owned(), piece.split());
            app.store.run(move |database| rows::put_piece(&database.connection, &attempt, number, &full)).await?;
            number += 1;
        }
        if bytes.is_none() {
            return Ok(size as i64);
        }
    }
}

/// The file must be the last field.
async fn finish(app: &App, form: &mut Multipart<'_>, id: String, attempt: String, size: i64) -> Result<(), Refusal> {
    let refusal = match form.next_field().await {
        Ok(None) => {
            app.store.run(move |database| rows::land(&database.connection, &id, &attempt, size)).await?;
            return Ok(());
        }
        Ok(Some(field)) if field.name() == Some("file") => Refusal::files(2),
        Ok(Some(_)) => Refusal::argument("file", "The field 'file' must be the last field of the form."),
        Err(error) => broken(&error),
    };
    forget(app, attempt).await?;
    Err(refusal)
}

async fn forget(app: &App, attempt: String) -> Result<(), Refusal> {
    Ok(app.store.run(move |database| rows::forget(&database.connection, &attempt)).await?)
}

fn broken(error: &multer::Error) -> Refusal {
    match error {
        multer::Error::IncompleteStream
        | multer::Error::IncompleteFieldData { .. }
        | multer::Error::StreamReadFailed(_) => Refusal::incomplete(),
        _ => Refusal::malformed(),
    }
}

async fn drain(body: &mut BodyDataStream) {
    let all = async {
        let mut left = MOST_DRAINED;
        while let Some(Ok(bytes)) = body.next().await {
            match left.checked_sub(bytes.len()) {
                Some(rest) => left = rest,
                None => return,
            }
        }
    };
    // A caller that stops in the middle must not hold us.
    let _ = tokio::time::timeout(DRAIN_TIME, all).await;
}
