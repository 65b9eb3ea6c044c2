//! The place that the API names for a file.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Deserializer, de};
use serde_json::value::RawValue;
use url::Url;

use crate::{answer, call::Response, config::Base, error::Error, operation::Upload, transport};

pub(super) struct Presigned {
    pub(super) url: Url,
    pub(super) verb: http::Method,
    /// In the order in which they came; whoever knows them may write to the place.
    pub(super) fields: Vec<(String, String)>,
    /// Where the file will be found.
    pub(super) result: String,
}

impl Presigned {
    pub(super) fn read(response: &Response, row: &Upload, base: &Base, allow_http: bool) -> Result<Self, Error> {
        let answer: Members<'_> = serde_json::from_slice(&response.body)
            .map_err(|error| Error::decode("", format!("the answer does not fit: {error}")))?;
        let url = answer.text(row.url)?.ok_or_else(|| answer::missing(row.url))?;
        let result = answer.text(row.result)?.ok_or_else(|| answer::missing(row.result))?;
        Ok(Self {
            url: place(&url, base, allow_http).map_err(|why| Error::decode(row.url, why))?,
            verb: match answer.text(row.verb)?.as_deref().unwrap_or("POST").to_ascii_uppercase().as_str() {
                "POST" => http::Method::POST,
                "PUT" => http::Method::PUT,
                _ => return Err(Error::decode(row.verb, "is no method that a file is sent with (POST or PUT)")),
            },
            fields: answer.fields(row.fields)?,
            result,
        })
    }
}

fn place(text: &str, base: &Base, allow_http: bool) -> Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "is not an absolute URL")?;
    let from = Url::parse(base.as_str()).map_err(|_| "cannot be compared with the base URL")?;
    match transport::distrust(&url, &from, allow_http) {
        Some(why) => Err(why),
        None => Ok(url),
    }
}

/// The members of an object in their order, unread.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Members<'a> {
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        let found = self.0.iter().rev().find(|(key, _)| key == name).map(|(_, value)| *value);
        found.filter(|value| value.get() != "null")
    }

    fn text(&self, name: &str) -> Result<Option<String>, Error> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let text: String = serde_json::from_str(value.get()).map_err(|_| Error::decode(name, "is not a text"))?;
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    fn fields(&self, name: &str) -> Result<Vec<(String, String)>, Error> {
        let Some(value) = self.get(name) else { return Ok(Vec::new()) };
        let members: Members<'_> =
            serde_json::from_str(value.get()).map_err(|_| Error::decode(name, "is not an object"))?;
        let mut fields = Vec::with_capacity(members.0.len());
        for (key, value) in members.0 {
            let value = match value.get().as_bytes().first() {
                Some(b'"') => serde_json::from_str(value.get()).ok(),
                Some(b'{' | b'[') => None,
                Some(b'n') => continue,
                _ => Some(value.get().to_owned()),
            };
            let value = value.ok_or_else(|| Error::decode(format!("{name}.{key}"), "is no text"))?;
            fields.push((key.into_owned(), value));
        }
        Ok(fields)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> de::Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    members.push(entry);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Object)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;
    use crate::{config::Hosts, operation::Host};

    const ROW: Upload = Upload {
        name: "media.upload",
        content_type: "contentType",
        url: "url",
        verb: "verb",
        fields: "fields",
        file: "file",
        result: "result",
    };

    fn read(base: &'static str, answer: &'static str) -> Result<Presigned, Error> {
        let hosts = Hosts::new(Some(("base_url", base)), &[], false)?;
        let response = Response {
            status: 200,
            headers: HeaderMap::new(),
            body: Bytes::from_static(answer.as_bytes()),
            attempts: 1,
        };
        Presigned::read(&response, &ROW, hosts.base(Host::Api), false)
    }

    #[test]
    fn fields_keep_their_order_and_their_values() -> Result<(), Error> {
        let place = read(
            "https://api.test",
            r#"{"result": "https://m.test/1", "url": "https://s.test/?a=b", "verb": "put",
                "fields": {"z": "1", "a": "A", "m": 12, "n": null, "t": true, "z": "2"}}"#,
        )?;
        let fields: Vec<(&str, &str)> = place.fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(fields, [("z", "1"), ("a", "A"), ("m", "12"), ("t", "true"), ("z", "2")]);
        assert_eq!(
            (place.verb, place.url.as_str(), &*place.result),
            (http::Method::PUT, "https://s.test/?a=b", "https://m.test/1")
        );
        let place = read("https://api.test", r#"{"result": "m", "url": "https://s.test/", "fields": null}"#)?;
        assert_eq!((place.verb, place.fields.len()), (http::Method::POST, 0));
        Ok(())
    }

    #[test]
    fn a_place_must_be_as_safe_as_the_api() {
        let at = |base, answer| match read(base, answer) {
            Ok(_) => None,
            Err(error) => {
                assert!(!error.to_string().contains("secret"), "{error}");
                error.path().map(str::to_owned)
            }
        };
        let http = r#"{"result": "m", "url": "http://127.0.0.1/?secret=1"}"#;
        assert_eq!(at("https://api.test", http).as_deref(), Some("url"));
        assert_eq!(at("http://127.0.0.1:1", http), None);
        let far = r#"{"result": "m", "url": "http://s.test/?secret=1"}"#;
        assert_eq!(at("http://127.0.0.1:1", far).as_deref(), Some("url"));
        for (answer, path) in [
            (r#"{"result": "m", "url": "https://u:secret@s.test/"}"#, "url"),
            (r#"{"result": "m", "url": "/secret"}"#, "url"),
            (r#"{"result": "m", "url": "ftp://s.test/secret"}"#, "url"),
            (r#"{"result": "m"}"#, "url"),
            (r#"{"result": "", "url": "https://s.test/"}"#, "result"),
            (r#"{"result": "m", "url": "https://s.test/", "verb": "DELETE"}"#, "verb"),
            (r#"{"result": "m", "url": "https://s.test/", "fields": []}"#, "fields"),
            (r#"{"result": "m", "url": "https://s.test/", "fields": {"a": {"secret": 1}}}"#, "fields.a"),
            ("[]", ""),
        ] {
            assert_eq!(at("https://api.test", answer).as_deref(), Some(path), "{answer}");
        }
    }
}
