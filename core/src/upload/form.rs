//! The form that carries a file (`multipart/form-data`), around a file that is not read here.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;
use rand::Rng;

pub(super) struct Form {
    /// Every field, and the head of the file's part.
    pub(super) head: Bytes,
    pub(super) tail: Bytes,
    pub(super) content_type: HeaderValue,
}

impl Form {
    /// The fields in their order, and the file as the last: a store ignores what comes behind it.
    pub(super) fn new(fields: &[(String, String)], file: &str, filename: &str, content_type: &str) -> Self {
        // 192 random bits: no file holds them by chance, and nobody can guess them.
        let boundary: String = {
            let mut random = rand::rng();
            (0..3).map(|_| format!("{:016x}", random.random::<u64>())).collect()
        };
        let mut head = String::new();
        for (name, value) in fields {
            head.push_str(&format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{}\"\r\n\r\n",
                escape(name)
            ));
            head.push_str(value);
            head.push_str("\r\n");
        }
        head.push_str(&format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"{}\"; filename=\"{}\"\r\ncontent-type: {content_type}\r\n\r\n",
            escape(file),
            escape(filename),
        ));
        let content_type = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"));
        Self {
            head: head.into(),
            tail: format!("\r\n--{boundary}--\r\n").into(),
            // A boundary of hexadecimal digits always fits.
            content_type: content_type.unwrap_or(HeaderValue::from_static("multipart/form-data")),
        }
    }

    pub(super) fn length(&self, file: u64) -> u64 {
        self.head.len() as u64 + file + self.tail.len() as u64
    }
}

/// As browsers escape names, so that none of them ends its quotes or its line.
fn escape(name: &str) -> Cow<'_, str> {
    if !name.contains(['"', '\r', '\n']) {
        return name.into();
    }
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_inside_their_quotes() {
        let fields = [("a\"b\r\nc".to_owned(), "1\r\n2".to_owned())];
        let form = Form::new(&fields, "file", "x\"; name=\"key\"\r\n\r\nevil.png", "image/png");
        let boundary = form.content_type.to_str().unwrap_or_default().split_once("boundary=").unwrap_or_default().1;
        let head = String::from_utf8_lossy(&form.head).replace(boundary, "B");
        assert_eq!(
            head,
            "--B\r\ncontent-disposition: form-data; name=\"a%22b%0D%0Ac\"\r\n\r\n1\r\n2\r\n\
             --B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x%22; name=%22key%22%0D%0A%0D%0Aevil.png\"\r\n\
             content-type: image/png\r\n\r\n"
        );
        assert_eq!(form.tail, format!("\r\n--{boundary}--\r\n"));
        assert_eq!(form.length(7), (form.head.len() + 7 + form.tail.len()) as u64);
    }

    #[test]
    fn no_two_boundaries_are_alike() {
        let one = || Form::new(&[], "file", "x", "text/plain").content_type;
        assert_ne!(one(), one());
    }
}
