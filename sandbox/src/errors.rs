//! The documented error envelope: `{code, message}`, and `details` per field on a 422.

use std::collections::BTreeMap;
use std::fmt;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::answers;

/// Field → what is wrong with it. Members of a body start with a dot (`.receiver.contacts[0].type`), as in the
/// documents; parameters of the path and the query stand under their bare names.
pub type Details = BTreeMap<String, Vec<String>>;

/// One refusal, on its way to becoming an answer.
#[derive(Debug)]
pub struct ApiError {
    status: StatusCode,
    code: &'static str,
    message: String,
    details: Option<Details>,
}

impl ApiError {
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    /// What is there already stands in the way.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "Conflict", message)
    }

    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "Unauthorized", message)
    }

    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "Forbidden", message)
    }

    /// `what` is a singular noun: `channel`, `message`.
    pub fn not_found(what: &str) -> Self {
        let message = format!("The requested resource does not exist: {what} not found");
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", message)
    }

    /// What was asked for cannot be there, because the request is malformed.
    pub fn unacceptable(text: impl std::fmt::Display) -> Self {
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", format!("The request did not pass validation: {text}"))
    }

    /// The live service is reported to answer 422, not 404 or 405, when it knows no such method and path.
    pub fn no_operation() -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "OperationNotFound", "no matching operation was found")
    }

    pub fn too_large(limit: usize) -> Self {
        let message = format!("The request body is larger than {limit} bytes");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "PayloadTooLarge", message)
    }

    /// The documents name no header that says when to come again.
    pub fn too_many_requests(limit: u32, method: &str) -> Self {
        let message = format!("Too many requests: a workspace may send {limit} {method} requests a second");
        Self::new(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests", message)
    }

    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalError", message)
    }

    pub fn invalid(details: Details) -> Self {
        let message = "One or more fields provided in the request are malformed";
        let mut error = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "InvalidPayload", message);
        error.details = Some(details);
        error
    }

    pub fn invalid_field(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self::invalid(Details::from([(field.into(), vec![text.into()])]))
    }

    /// What is wrong, by field, if that is known.
    pub fn details(&self) -> Option<&Details> {
        self.details.as_ref()
    }

    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), details: None }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut body = json!({ "code": self.code, "message": self.message });
        if let Some(details) = self.details {
            body["details"] = json!(details);
        }
        let mut response = answers::json(self.status, &body);
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("AccessKey"));
        }
        response
    }
}
