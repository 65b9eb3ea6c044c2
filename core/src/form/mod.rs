//! A form with files (`multipart/form-data`), written while it is sent: what is read from a file goes out and is gone.

mod body;
mod send;
mod source;

use std::{borrow::Cow, sync::Arc};

use bytes::Bytes;
use http::HeaderValue;
use rand::Rng;

use crate::error::{Error, ErrorKind};

pub(crate) use self::{send::send, source::Source};

/// Told how many bytes have gone out, and how many there are.
pub(crate) type Progress = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// A file of a form.
pub(crate) struct FormFile {
    pub(crate) filename: String,
    pub(crate) content_type: String,
    pub(crate) source: Source,
    /// Told of this file alone.
    pub(crate) progress: Option<Progress>,
    /// Where the caller gave it, for errors: `file`, `body.file[2]`.
    pub(crate) place: String,
}

pub(crate) struct Form {
    parts: Vec<Part>,
    tail: Bytes,
    pub(crate) content_type: HeaderValue,
    /// Told of all files together.
    progress: Option<Progress>,
}

struct Part {
    /// What stands before the file: the head of its part, and what was still to be written of the form.
    head: Bytes,
    source: Source,
    progress: Option<Progress>,
    place: String,
}

impl Form {
    /// The fields in their order, and behind them the files, all of one name: a store ignores what comes behind its file.
    pub(crate) fn new(
        fields: &[(String, String)],
        name: &str,
        files: Vec<FormFile>,
        progress: Option<Progress>,
    ) -> Self {
        // 192 random bits: no file holds them by chance, and nobody can guess them.
        let boundary: String = {
            let mut random = rand::rng();
            (0..3).map(|_| format!("{:016x}", random.random::<u64>())).collect()
        };
        let mut text = String::new();
        for (name, value) in fields {
            let name = escape(name);
            text.push_str(&format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        let mut parts = Vec::with_capacity(files.len());
        for file in files {
            let (name, filename, content_type) = (escape(name), escape(&file.filename), file.content_type);
            text.push_str(&format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{filename}\"\r\n\
                 content-type: {content_type}\r\n\r\n"
            ));
            let head = std::mem::replace(&mut text, "\r\n".to_owned()).into();
            parts.push(Part { head, source: file.source, progress: file.progress, place: file.place });
        }
        text.push_str(&format!("--{boundary}--\r\n"));
        let content_type = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"));
        Self {
            parts,
            tail: text.into(),
            // A boundary of hexadecimal digits always fits.
            content_type: content_type.unwrap_or(HeaderValue::from_static("multipart/form-data")),
            progress,
        }
    }

    /// Of the whole form, in bytes.
    pub(crate) fn length(&self) -> u64 {
        let heads: u64 = self.parts.iter().map(|part| part.head.len() as u64).sum();
        heads + self.files() + self.tail.len() as u64
    }

    /// Of all files together, in bytes.
    fn files(&self) -> u64 {
        self.parts.iter().map(|part| part.source.length).sum()
    }

    /// Whether it can be sent more than once.
    pub(crate) fn replayable(&self) -> bool {
        self.parts.iter().all(|part| part.source.replayable())
    }

    /// Looks at every file before anything of the form leaves.
    async fn ready(&self) -> Result<(), Error> {
        for part in &self.parts {
            part.source.ready().await.map_err(|error| at(&part.place, error))?;
        }
        Ok(())
    }
}

/// Puts an error of a file where the caller gave that file. Files know only themselves.
pub(crate) fn at(place: &str, error: Error) -> Error {
    match (error.kind(), error.path()) {
        (ErrorKind::Input, Some("file")) => error.with_path(place),
        _ => error,
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

    fn file(filename: &str, content: &'static str) -> FormFile {
        FormFile {
            filename: filename.to_owned(),
            content_type: "image/png".to_owned(),
            source: Source::bytes(Bytes::from_static(content.as_bytes())),
            progress: None,
            place: "file".to_owned(),
        }
    }

    #[test]
    fn names_stay_inside_their_quotes() {
        let fields = [("a\"b\r\nc".to_owned(), "1\r\n2".to_owned())];
        let files = vec![file("x\"; name=\"key\"\r\n\r\nevil.png", "1234567"), file("b.png", "")];
        let form = Form::new(&fields, "file", files, None);
        let boundary = form.content_type.to_str().unwrap_or_default().split_once("boundary=").unwrap_or_default().1;
        let heads = form.parts.iter().map(|part| String::from_utf8_lossy(&part.head).replace(boundary, "B"));
        assert_eq!(
            heads.collect::<Vec<_>>(),
            [
                "--B\r\ncontent-disposition: form-data; name=\"a%22b%0D%0Ac\"\r\n\r\n1\r\n2\r\n\
                 --B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x%22; name=%22key%22%0D%0A%0D%0Aevil.png\"\r\n\
                 content-type: image/png\r\n\r\n",
                "\r\n--B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"b.png\"\r\ncontent-type: image/png\r\n\r\n"
            ]
        );
        assert_eq!(form.tail, format!("\r\n--{boundary}--\r\n"));
        let written: usize = form.parts.iter().map(|part| part.head.len()).sum::<usize>() + form.tail.len();
        assert_eq!(form.length(), (written + 7) as u64);
    }

    #[test]
    fn a_form_may_have_no_file() {
        let form = Form::new(&[("a".to_owned(), "1".to_owned())], "file", vec![], None);
        assert!(form.tail.starts_with(b"--") && form.tail.ends_with(b"--\r\n"));
        assert_eq!(form.length(), form.tail.len() as u64);
    }

    #[test]
    fn no_two_boundaries_are_alike() {
        let one = || Form::new(&[], "file", vec![file("x", "")], None).content_type;
        assert_ne!(one(), one());
    }
}
