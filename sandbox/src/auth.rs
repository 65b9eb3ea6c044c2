//! The `Authorization` header.

use axum::http::{HeaderMap, header};

use crate::errors::ApiError;
use crate::identity::Credentials;
use crate::spec::Operation;

pub fn check(operation: &Operation, headers: &HeaderMap, credentials: &Credentials) -> Result<(), ApiError> {
    let mut given = headers.get_all(header::AUTHORIZATION).iter();
    let Some(value) = given.next() else {
        return Err(ApiError::unauthorized("The Authorization header is missing; send 'AccessKey <key>'"));
    };
    if given.next().is_some() {
        return Err(ApiError::unauthorized("The Authorization header was sent more than once"));
    }
    let (scheme, secret) = value.to_str().unwrap_or_default().split_once(' ').unwrap_or_default();
    match scheme.to_ascii_lowercase().as_str() {
        "accesskey" if secret == credentials.access_key => Ok(()),
        "accesskey" => Err(ApiError::unauthorized("The access key is not valid")),
        "bearer" if !operation.takes_bearer => {
            Err(ApiError::unauthorized("This operation takes an access key, not a bearer token"))
        }
        "bearer" if credentials.bearer_tokens.iter().any(|token| token == secret) => Ok(()),
        "bearer" => Err(ApiError::unauthorized("The bearer token is not valid")),
        _ => Err(ApiError::unauthorized("The Authorization header must be 'AccessKey <key>' or 'Bearer <token>'")),
    }
}
