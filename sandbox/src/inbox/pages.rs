//! The files of the page, as they stand in `sandbox/page/`.

use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::answers;
use crate::errors::ApiError;

/// Nothing but the page's own files runs or is shown, and no text can become markup or a script.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; \
                      connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../page/", $name)))),+]
    };
}

const INDEX: &str = include_str!("../../page/index.html");

const FILES: &[(&str, &str)] = files![
    "actions.js",
    "api.js",
    "app.js",
    "bubbles.js",
    "channels.js",
    "chart.js",
    "clock.js",
    "composer.js",
    "connect.js",
    "controls.css",
    "conversation.css",
    "conversation.js",
    "deliveries.js",
    "dom.js",
    "faults.js",
    "inbox.js",
    "inspector.js",
    "keys.js",
    "layout.css",
    "links.js",
    "live.js",
    "marks.js",
    "mark.svg",
    "media.js",
    "newest.js",
    "panes.css",
    "people.js",
    "person.js",
    "requests.js",
    "screens.css",
    "status.js",
    "thread.js",
    "times.js",
    "tokens.css",
];

pub async fn index() -> Response {
    let mut response = page_file("text/html; charset=utf-8", INDEX);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    response
}

pub async fn file(Path(name): Path<String>) -> Result<Response, ApiError> {
    let file = FILES.iter().find(|(known, _)| *known == name);
    let (_, text) = file.ok_or_else(|| ApiError::not_found("file"))?;
    let content_type = match name.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        _ => "image/svg+xml",
    };
    Ok(page_file(content_type, text))
}

/// Asked for anew at every visit: another version of the program may be behind the same address.
fn page_file(content_type: &str, text: &str) -> Response {
    let mut response = answers::bytes(StatusCode::OK, content_type, text.as_bytes().to_vec());
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folder_is_served() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("page");
        for entry in std::fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(name == "index.html" || FILES.iter().any(|(known, _)| *known == name), "{name} is not served");
        }
    }

    #[test]
    fn nothing_of_the_page_is_made_from_markup_or_comes_from_elsewhere() {
        for (name, text) in FILES.iter().chain(&[("index.html", INDEX)]) {
            for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "srcdoc", " style="]
            {
                assert!(!text.contains(word), "{name} has {word}");
            }
            if name.ends_with(".css") || name.ends_with(".html") {
                assert!(!text.contains("//"), "{name} names another host");
            }
        }
        assert!(!INDEX.contains("<script>") && !INDEX.contains("<style"));
    }
}
