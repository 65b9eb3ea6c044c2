//! Bodies: of the right content type, readable, and as the spec wants them.

use axum::body::Bytes;
use axum::http::{HeaderMap, header};
use multer::Multipart;
use serde_json::{Map, Value};

use crate::errors::ApiError;
use crate::messages::batches;
use crate::refuse;
use crate::spec::{Content, Operation};

/// The body as JSON: a form as an object with the texts and the names of the files, CSV as one text.
pub async fn read(operation: &Operation, headers: &HeaderMap, body: &Bytes) -> Result<Option<Value>, ApiError> {
    let Some(expected) = &operation.body else { return Ok(None) };
    let wanted = expected.content.media_type();
    let refuse = |text: String| refuse::not_understood(operation, text);
    if body.is_empty() {
        if expected.required {
            return Err(refuse(format!("The request has no body; this operation takes {wanted}")));
        }
        return Ok(None);
    }
    let content_type = headers.get(header::CONTENT_TYPE).map(|value| value.to_str().unwrap_or_default());
    if content_type.is_some_and(|given| !is(expected.content, given)) {
        let given = content_type.unwrap_or_default();
        return Err(refuse(format!("The content type must be {wanted}, not '{given}'")));
    }
    let value = match expected.content {
        Content::Json => {
            serde_json::from_slice(body).map_err(|error| refuse(format!("The body is not JSON: {error}")))?
        }
        Content::Form => read_form(content_type.unwrap_or_default(), body, &expected.lists)
            .await
            .map_err(|error| refuse(format!("The body is no form: {error}")))?,
        Content::Csv => {
            let text = std::str::from_utf8(body).map_err(|_| refuse("The body is not UTF-8".to_owned()))?;
            Value::from(text)
        }
    };
    let mut details = expected.rules.check(&value, "")?;
    details.retain(|field, _| !batches::is_checked_later(&operation.id, field));
    if details.is_empty() { Ok(Some(value)) } else { Err(refuse::malformed(operation, details)) }
}

fn is(content: Content, given: &str) -> bool {
    let media_type = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media_type == content.media_type() || (content == Content::Json && media_type.ends_with("+json"))
}

/// A field that may come more than once is a list.
async fn read_form(content_type: &str, body: &Bytes, lists: &[String]) -> Result<Value, multer::Error> {
    let body = body.clone();
    let stream = futures_util::stream::once(async move { Ok::<_, std::convert::Infallible>(body) });
    let mut form = Multipart::new(stream, multer::parse_boundary(content_type)?);
    let mut fields = Map::new();
    while let Some(field) = form.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let value = match field.file_name().map(str::to_owned) {
            Some(filename) => {
                field.bytes().await?;
                Value::from(filename)
            }
            None => Value::from(field.text().await?),
        };
        if !lists.contains(&name) {
            fields.insert(name, value);
        } else if let Value::Array(values) = fields.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
            values.push(value);
        }
    }
    Ok(Value::Object(fields))
}
