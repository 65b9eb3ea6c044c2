//! Takes secrets out of whatever a server or a library says before it is shown.

use std::borrow::Cow;

use bytes::Bytes;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

const MARK: &str = "[redacted]";

/// Shorter texts are no secrets, and taking them out would only garble the words around them.
const SHORTEST: usize = 4;

/// What must not be shown in the errors of one call. Made only when there is an error to show.
#[derive(Default)]
pub(crate) struct Scrubber {
    secrets: Vec<SecretString>,
}

impl Scrubber {
    pub(crate) fn new(secrets: impl IntoIterator<Item = SecretString>) -> Self {
        Self { secrets: secrets.into_iter().filter(|secret| secret.expose_secret().len() >= SHORTEST).collect() }
    }

    pub(crate) fn text(&self, text: impl Into<String>) -> String {
        let mut text = text.into();
        for secret in self.exposed() {
            if text.contains(secret) {
                text = text.replace(secret, MARK);
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
    fn clean_bytes_are_not_copied() {
        let bytes = Bytes::from_static(b"nothing here");
        assert_eq!(scrubber().bytes(bytes.clone()).as_ptr(), bytes.as_ptr());
    }
}
