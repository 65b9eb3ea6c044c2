//! The control API takes no key, so no web page but the sandbox's own may drive it.
//!
//! A page of another site can make a browser send requests to this machine. Its browser says where they come from
//! (`Origin`), and one that was led here by a name of the other site (DNS rebinding) says that name (`Host`).

use axum::extract::Request;
use axum::http::{HeaderMap, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::errors::ApiError;

/// Which names the sandbox goes by.
#[derive(Clone, Copy, Debug)]
pub struct Guard {
    /// It listens on loopback only, so that every name but one for loopback is a trick. Whoever opens it to other
    /// machines with `--host` reaches it by names that the sandbox cannot know.
    pub only_loopback: bool,
}

/// A layer around everything; what is not the sandbox's own passes.
pub async fn check(guard: Guard, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path != "/" && !path.starts_with("/_sandbox/") {
        return next.run(request).await;
    }
    match guard.allows(request.headers(), request.uri()) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

impl Guard {
    fn allows(self, headers: &HeaderMap, uri: &Uri) -> Result<(), ApiError> {
        let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
        let host = uri.authority().map(|authority| authority.as_str()).or_else(|| text(header::HOST));
        if let Some(host) = host
            && self.only_loopback
            && !is_loopback(host)
        {
            return Err(ApiError::forbidden(format!(
                "The sandbox listens on this machine only and does not go by the name '{host}'; use 127.0.0.1 or \
                 localhost, or start it with --host 0.0.0.0 if other names shall reach it"
            )));
        }
        match text(header::ORIGIN) {
            Some(origin) if !is_same(origin, host.unwrap_or_default()) => Err(ApiError::forbidden(format!(
                "Web pages of other origins may not use the control API; this request came from '{origin}'"
            ))),
            _ => Ok(()),
        }
    }
}

fn is_same(origin: &str, host: &str) -> bool {
    let authority = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
    authority.is_some_and(|authority| authority.eq_ignore_ascii_case(host))
}

fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let by_number = name.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.to_canonical().is_loopback());
    by_number || name == "localhost" || name.ends_with(".localhost")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn allowed(only_loopback: bool, host: &str, origin: Option<&str>) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        Guard { only_loopback }.allows(&headers, &Uri::from_static("/_sandbox/reset")).is_ok()
    }

    #[test]
    fn programs_and_the_own_page_may() {
        for host in ["127.0.0.1:4010", "localhost:4010", "LOCALHOST", "bird.localhost:1", "[::1]:4010", "127.9.9.9"] {
            assert!(allowed(true, host, None), "{host}");
            assert!(allowed(true, host, Some(&format!("http://{host}"))), "{host}");
        }
    }

    #[test]
    fn pages_of_others_may_not() {
        for origin in [
            "https://evil.example",
            "null",
            "",
            "http://127.0.0.1:4011",
            "http://localhost:4010",
            "http://127.0.0.1:4010.evil.example",
        ] {
            assert!(!allowed(true, "127.0.0.1:4010", Some(origin)), "{origin}");
            assert!(!allowed(false, "127.0.0.1:4010", Some(origin)), "{origin}");
        }
    }

    #[test]
    fn a_foreign_name_is_a_trick_unless_the_sandbox_is_open() {
        for host in ["evil.example:4010", "localhost.evil.example", "0.0.0.0:4010", "192.168.0.1:4010", ""] {
            assert!(!allowed(true, host, None), "{host}");
            assert!(allowed(false, host, None), "{host}");
        }
        assert!(!allowed(true, "evil.example:4010", Some("http://evil.example:4010")));
        assert!(allowed(false, "bird:4010", Some("http://bird:4010")));
    }
}
