//! Making bytes wrong.

/// No JSON document, whatever it was before: what is left of one without its last character, and a comma after it.
pub fn json(body: &mut Vec<u8>) {
    while body.last().is_some_and(u8::is_ascii_whitespace) {
        body.pop();
    }
    body.pop();
    body.push(b',');
}

/// A byte that UTF-8 never has: inside the first text that is a value, or at the end where there is none.
pub fn utf8(body: &mut Vec<u8>) {
    let text = body.windows(3).position(|bytes| bytes == b"\":\"");
    body.insert(text.map_or(body.len(), |at| at + 3), 0xff);
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    #[test]
    fn nothing_stays_json() {
        for text in ["{}", "[1, 2]\n", "12", "\"a\"", "null", "{\"a\": {\"b\": []}}", ""] {
            let mut body = text.as_bytes().to_vec();
            super::json(&mut body);
            assert!(serde_json::from_slice::<Value>(&body).is_err(), "{text}");
        }
    }

    #[test]
    fn nothing_stays_utf8() {
        for text in ["{\"id\":\"a\"}", "{}", ""] {
            let mut body = text.as_bytes().to_vec();
            super::utf8(&mut body);
            assert!(std::str::from_utf8(&body).is_err(), "{text}");
        }
    }
}
