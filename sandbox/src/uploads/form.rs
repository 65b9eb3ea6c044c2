//! What the headers and the fields of an upload must be.

use axum::http::{HeaderMap, header};

use super::MOST_BYTES;
use super::rows::Issued;
use super::xml::Refusal;

/// What S3 takes in fields before the file.
pub const MOST_FIELD_BYTES: usize = 20 * 1024;

/// Boundaries and part headers come on top of the fields and the file.
const OVERHEAD: usize = MOST_FIELD_BYTES + 16 * 1024;

/// Without these S3 does not know whom a form is from.
const SIGNING: [&str; 5] = ["policy", "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature"];

/// The boundary of the form, when nothing is wrong with the headers.
pub fn check_headers(headers: &HeaderMap) -> Result<String, Refusal> {
    // The form is signed itself; two ways of signing in one request contradict each other.
    if headers.contains_key(header::AUTHORIZATION) {
        return Err(Refusal::argument("Authorization", "Unsupported Authorization Type"));
    }
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let length: usize =
        text(header::CONTENT_LENGTH).and_then(|text| text.parse().ok()).ok_or_else(Refusal::no_length)?;
    let content_type = text(header::CONTENT_TYPE).unwrap_or_default();
    if media_type(content_type) != "multipart/form-data" {
        return Err(Refusal::not_a_form());
    }
    if length > MOST_BYTES + OVERHEAD {
        return Err(Refusal::too_large());
    }
    multer::parse_boundary(content_type).map_err(|_| Refusal::malformed())
}

/// The id of the upload that the fields name.
pub fn upload_id(fields: &[(String, String)]) -> Result<&str, Refusal> {
    let (_, key) = fields.iter().find(|(name, _)| name == "key").ok_or_else(|| Refusal::lacks_field("key"))?;
    key.rsplit('/').next().ok_or_else(|| condition_failed("key"))
}

/// Every field that was issued must come back once, as it was issued, and no other.
pub fn check_fields(issued: &Issued, fields: &[(String, String)]) -> Result<(), Refusal> {
    for (name, expected) in &issued.fields {
        let mut given = fields.iter().filter(|(given, _)| given == name).map(|(_, value)| value.as_str());
        let first = given.next();
        if given.next().is_some() {
            return Err(Refusal::argument(name, format!("POST requires exactly one field named '{name}'.")));
        }
        if first == expected.as_str() {
            continue;
        }
        return Err(match (name.as_str(), first) {
            (name, None) if SIGNING.contains(&name) => Refusal::lacks_field(name),
            (name, Some(_)) if SIGNING.contains(&name) => Refusal::signature(),
            ("x-amz-security-token", _) => Refusal::token(),
            (name, _) => condition_failed(name),
        });
    }
    match fields.iter().find(|(name, _)| !issued.fields.contains_key(name)) {
        Some((name, _)) => Err(Refusal::policy(format!("Extra input fields: {name}"))),
        None => Ok(()),
    }
}

/// A part that does not know what it holds may say `application/octet-stream`, as curl does.
pub fn check_part(issued: &Issued, content_type: Option<&str>) -> Result<(), Refusal> {
    let given = content_type.map(media_type).unwrap_or_default();
    let fine = given.is_empty() || given == "application/octet-stream" || given == media_type(&issued.content_type);
    if fine { Ok(()) } else { Err(condition_failed("Content-Type")) }
}

pub fn condition_failed(name: &str) -> Refusal {
    Refusal::policy(format!("Policy Condition failed: [\"eq\", \"${name}\", …]"))
}

fn media_type(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
