//! The headers that go with every request, and those that a user may add.

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING, USER_AGENT},
};

use super::refused;
use crate::error::Error;

pub(crate) fn base_headers(suffix: Option<&str>, extra: &[(String, String)]) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let agent = match suffix {
        Some(suffix) => format!("birdwire/{} {suffix}", env!("CARGO_PKG_VERSION")),
        None => format!("birdwire/{}", env!("CARGO_PKG_VERSION")),
    };
    let agent = HeaderValue::from_str(&agent)
        .map_err(|_| refused("user_agent_suffix", "holds a sign that cannot stand in a header"))?;
    headers.insert(USER_AGENT, agent);
    add_headers(&mut headers, "default_headers", extra)?;
    Ok(headers)
}

/// For a place that is not Bird's, where a file lies or goes: no credential and no header of the user's.
pub(crate) fn foreign_headers(own: &HeaderMap) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if let Some(agent) = own.get(USER_AGENT) {
        headers.insert(USER_AGENT, agent.clone());
    }
    headers
}

/// Puts a user's headers over those that are there. A name that comes twice is sent twice.
pub(crate) fn add_headers(headers: &mut HeaderMap, path: &str, extra: &[(String, String)]) -> Result<(), Error> {
    let mut added: Vec<HeaderName> = Vec::with_capacity(extra.len());
    for (name, value) in extra {
        let at = || format!("{path}.{name}");
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| Error::input(path, "holds a name that no header can have"))?;
        if name == AUTHORIZATION {
            return Err(Error::input(at(), "is written by the client: give it the access key or the token instead"));
        }
        if [HOST, CONTENT_LENGTH, TRANSFER_ENCODING, CONNECTION].contains(&name) {
            return Err(Error::input(at(), "is written by the client"));
        }
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| Error::input(at(), "holds a sign that cannot stand in a header"))?;
        // What a user adds may be a secret of the user's own.
        value.set_sensitive(true);
        if added.contains(&name) {
            headers.append(name, value);
        } else {
            headers.insert(name.clone(), value);
            added.push(name);
        }
    }
    Ok(())
}
