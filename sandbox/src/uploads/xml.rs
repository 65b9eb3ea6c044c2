//! Refusals in the words and the form of Amazon S3, which is what stands behind the live service's `uploadUrl`.
//! What a caller sent is never repeated: some of it is secret.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::MOST_BYTES;
use crate::answers;
use crate::errors::ApiError;

#[derive(Debug)]
pub struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
    /// Further elements of the answer.
    more: Vec<(&'static str, String)>,
}

impl Refusal {
    /// An argument is a header or a field of the form.
    pub fn argument(name: &str, message: impl Into<String>) -> Self {
        let refusal = Self::new(StatusCode::BAD_REQUEST, "InvalidArgument", message);
        refusal.with("ArgumentName", name)
    }

    pub fn lacks_field(name: &str) -> Self {
        let message = format!(
            "Bucket POST must contain a field named '{name}'.  If it is specified, please check the order of the fields."
        );
        Self::argument(name, message)
    }

    pub fn policy(text: impl Into<String>) -> Self {
        let message = format!("Invalid according to Policy: {}", text.into());
        Self::new(StatusCode::FORBIDDEN, "AccessDenied", message)
    }

    pub fn signature() -> Self {
        let message = "The request signature we calculated does not match the signature you provided. Check your key \
                       and signing method.";
        Self::new(StatusCode::FORBIDDEN, "SignatureDoesNotMatch", message)
    }

    pub fn token() -> Self {
        let message = "The provided token is malformed or otherwise invalid.";
        Self::new(StatusCode::BAD_REQUEST, "InvalidToken", message)
    }

    pub fn malformed() -> Self {
        let message = "The body of your POST request is not well-formed multipart/form-data.";
        Self::new(StatusCode::BAD_REQUEST, "MalformedPOSTRequest", message)
    }

    pub fn incomplete() -> Self {
        let message = "You did not provide the number of bytes specified by the Content-Length HTTP header";
        Self::new(StatusCode::BAD_REQUEST, "IncompleteBody", message)
    }

    pub fn not_a_form() -> Self {
        let message = "At least one of the pre-conditions you specified did not hold";
        let refusal = Self::new(StatusCode::PRECONDITION_FAILED, "PreconditionFailed", message);
        refusal.with("Condition", "Bucket POST must be of the enclosure-type multipart/form-data")
    }

    pub fn no_length() -> Self {
        let message = "You must provide the Content-Length HTTP header.";
        Self::new(StatusCode::LENGTH_REQUIRED, "MissingContentLength", message)
    }

    pub fn too_large() -> Self {
        let message = "Your proposed upload exceeds the maximum allowed size";
        let refusal = Self::new(StatusCode::BAD_REQUEST, "EntityTooLarge", message);
        refusal.with("MaxSizeAllowed", &MOST_BYTES.to_string())
    }

    pub fn fields_too_large() -> Self {
        let message = "Your POST request fields preceding the upload file were too large.";
        Self::new(StatusCode::BAD_REQUEST, "MaxPostPreDataLengthExceeded", message)
    }

    pub fn files(count: usize) -> Self {
        let refusal = Self::argument("file", "POST requires exactly one file upload per request.");
        refusal.with("ArgumentValue", &count.to_string())
    }

    pub fn no_bucket() -> Self {
        Self::new(StatusCode::NOT_FOUND, "NoSuchBucket", "The specified bucket does not exist")
    }

    pub fn method() -> Self {
        let message = "The specified method is not allowed against this resource.";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", message)
    }

    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), more: Vec::new() }
    }

    fn with(mut self, element: &'static str, text: &str) -> Self {
        self.more.push((element, text.to_owned()));
        self
    }
}

impl From<ApiError> for Refusal {
    fn from(_: ApiError) -> Self {
        let message = "We encountered an internal error. Please try again.";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalError", message)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let id = Uuid::new_v4().simple().to_string();
        let first = [("Code", self.code.to_owned()), ("Message", self.message)];
        let elements: String = first
            .into_iter()
            .chain(self.more)
            .chain([("RequestId", id)])
            .map(|(element, text)| format!("<{element}>{}</{element}>", escaped(&text)))
            .collect();
        let text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>{elements}</Error>");
        answers::bytes(self.status, "application/xml", text.into_bytes())
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
