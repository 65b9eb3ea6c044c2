//! The `Authorization` header.

use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::errors::ApiError;
use crate::identity::{self, Credentials};
use crate::spec::Operation;

pub fn check(operation: &Operation, headers: &HeaderMap, credentials: &Credentials) -> Result<(), ApiError> {
    let mut given = headers.get_all(header::AUTHORIZATION).iter();
    let Some(value) = given.next() else {
        return Err(ApiError::unauthorized("The Authorization header is missing; send 'AccessKey <key>'"));
    };
    if given.next().is_some() {
        return Err(ApiError::unauthorized("The Authorization header was sent more than once"));
    }
    let value = value.to_str().unwrap_or_default();
    let allows = |kind: &str| operation.credentials.iter().any(|known| known == kind);
    if allows("roktKeys") {
        let pair = format!("{}:{}", identity::ROKT_PUBLIC_KEY, identity::ROKT_SECRET_KEY);
        let right = value == format!("Basic {}", STANDARD.encode(pair));
        return if right { Ok(()) } else { Err(ApiError::unauthorized("The keys of Rokt are not valid")) };
    }
    if allows("roktApiKey") {
        let right = value == identity::ROKT_API_KEY;
        return if right { Ok(()) } else { Err(ApiError::unauthorized("The API key of Rokt is not valid")) };
    }
    let (scheme, secret) = value.split_once(' ').unwrap_or_default();
    match scheme.to_ascii_lowercase().as_str() {
        "accesskey" if !allows("accessKey") => {
            Err(ApiError::unauthorized("This operation takes the bearer token of a user, not an access key"))
        }
        "accesskey" if secret == credentials.access_key => Ok(()),
        "accesskey" => Err(ApiError::unauthorized("The access key is not valid")),
        "bearer" if !allows("user") => {
            Err(ApiError::unauthorized("This operation takes an access key, not a bearer token"))
        }
        "bearer" if credentials.bearer_tokens.iter().any(|token| token == secret) => Ok(()),
        "bearer" => Err(ApiError::unauthorized("The bearer token is not valid")),
        _ => Err(ApiError::unauthorized("The Authorization header must be 'AccessKey <key>' or 'Bearer <token>'")),
    }
}
