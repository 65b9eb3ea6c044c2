//! Takes secrets out of whatever a server or a library says before it is shown.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

const MARK: &str = "[redacted]";

/// Stands in for a value that is shown nowhere.
pub(crate) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MARK)
    }
}

/// Shorter texts are no secrets, and taking them out would only garble the words around them.
const SHORTEST: usize = 4;

/// How much of a text is searched for private values, and shown.
const LONGEST: usize = 2_000;

/// What must not be shown in the errors of one call. Made only when there is an error to show.
#[derive(Default)]
pub(crate) struct Scrubber {
    secrets: Vec<SecretString>,
    /// What a request was about, such as somebody's address: no text shows it, and the answer's body stays as it came.
    private: Vec<String>,
}

impl Scrubber {
    pub(crate) fn new(secrets: impl IntoIterator<Item = SecretString>) -> Self {
        let secrets = secrets.into_iter().filter(|secret| secret.expose_secret().len() >= SHORTEST).collect();
        Self { secrets, private: Vec::new() }
    }

    /// Takes out these values as well, in capitals or not.
    pub(crate) fn hiding(mut self, private: Vec<SecretString>) -> Self {
        self.private = private
            .iter()
            .map(|value| value.expose_secret().trim().to_ascii_lowercase())
            .filter(|value| value.len() >= SHORTEST)
            .collect();
        self
    }

    pub(crate) fn text(&self, text: impl Into<String>) -> String {
        let mut text = text.into();
        for secret in self.exposed() {
            if text.contains(secret) {
                text = text.replace(secret, MARK);
            }
        }
        if self.private.is_empty() { text } else { self.without_private(text) }
    }

    /// There may be a hundred thousand of them, so that a long text is cut before it is searched.
    fn without_private(&self, mut text: String) -> String {
        if text.len() > LONGEST {
            let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
            // Not in the middle of a word, which would be half of a value that is not found any more.
            let end = text[..end].rfind([' ', '\n', '"', ',']).unwrap_or_default();
            text.truncate(end);
            text.push('…');
        }
        let mut lower = text.to_ascii_lowercase();
        for value in &self.private {
            let mut from = 0;
            while let Some(found) = lower[from..].find(value) {
                let at = from + found;
                text.replace_range(at..at + value.len(), MARK);
                // No value is found in the mark of another one.
                lower.replace_range(at..at + value.len(), &"\0".repeat(MARK.len()));
                from = at + MARK.len();
            }
        }
        text
    }

    pub(crate) fn bytes(&self, bytes: Bytes) -> Bytes {
        let mut bytes = bytes;
        for secret in self.exposed() {
            if let Cow::Owned(clean) = replace(&bytes, secret.as_bytes()) {
                bytes = Bytes::from(clean);
            }
        }
        bytes
    }

    pub(crate) fn value(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(text)),
            Value::Array(items) => Value::Array(items.into_iter().map(|item| self.value(item)).collect()),
            Value::Object(members) => {
                Value::Object(members.into_iter().map(|(key, value)| (self.text(key), self.value(value))).collect())
            }
            other => other,
        }
    }

    pub(crate) fn headers(&self, headers: Vec<(String, String)>) -> Vec<(String, String)> {
        headers.into_iter().map(|(name, value)| (name, self.text(value))).collect()
    }

    fn exposed(&self) -> impl Iterator<Item = &str> {
        self.secrets.iter().map(|secret| secret.expose_secret())
    }
}

fn replace<'a>(bytes: &'a [u8], secret: &[u8]) -> Cow<'a, [u8]> {
    let mut clean = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(secret.len()).position(|window| window == secret) {
        clean.extend_from_slice(&rest[..at]);
        clean.extend_from_slice(MARK.as_bytes());
        rest = &rest[at + secret.len()..];
    }
    if rest.len() == bytes.len() {
        return Cow::Borrowed(bytes);
    }
    clean.extend_from_slice(rest);
    Cow::Owned(clean)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn scrubber() -> Scrubber {
        Scrubber::new([SecretString::from("s3cret/key"), SecretString::from("a")])
    }

    #[test]
    fn every_occurrence_goes() {
        assert_eq!(scrubber().text("s3cret/key and as3cret/keyb"), "[redacted] and a[redacted]b");
        assert_eq!(scrubber().bytes(Bytes::from_static(b"\xffs3cret/key!")), &b"\xff[redacted]!"[..]);
        assert_eq!(scrubber().value(json!([{"x": "is s3cret/key", "n": 1}])), json!([{"x": "is [redacted]", "n": 1}]));
    }

    #[test]
    fn a_short_text_is_no_secret() {
        assert_eq!(scrubber().text("a banana"), "a banana");
    }

    #[test]
    fn what_a_request_was_about_goes_from_texts() {
        let about = ["alice@example.com", "Bob@example.com ", "acted]"].map(SecretString::from);
        let scrubber = Scrubber::default().hiding(about.into());
        assert_eq!(scrubber.text("Alice@Example.COM, bob@example.com"), "[redacted], [redacted]");
        assert_eq!(scrubber.text("é alice@example.com é"), "é [redacted] é");
        let long = scrubber.text("é ".repeat(3_000) + "alice@example.com");
        assert!(long.len() < 2_010 && long.ends_with("é…"), "{}", long.len());
        assert_eq!(scrubber.text("x".repeat(3_000)), "…");
        let body = Bytes::from_static(b"alice@example.com");
        assert_eq!(scrubber.bytes(body.clone()), body);
    }

    #[test]
    fn clean_bytes_are_not_copied() {
        let bytes = Bytes::from_static(b"nothing here");
        assert_eq!(scrubber().bytes(bytes.clone()).as_ptr(), bytes.as_ptr());
    }
}
