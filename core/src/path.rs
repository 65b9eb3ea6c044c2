//! Turns a path template, its arguments and a query into the address that is called.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::{
    config::{self, Base},
    error::Error,
    input,
    operation::{ClientDefault, Operation, PathParameter},
    transport::target::Target,
};

/// Everything but RFC 3986's unreserved signs, so that an argument can never become a second segment or a query.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the HTTP library can hold.
const LONGEST_URL: usize = 65_534;

/// The ids that a call takes from its options or from the client.
pub(crate) struct Ids<'a> {
    pub(crate) workspace: Option<&'a str>,
    pub(crate) organization: Option<&'a str>,
}

impl<'a> Ids<'a> {
    fn get(&self, default: ClientDefault) -> Result<&'a str, Error> {
        let (id, wire, argument, variable) = match default {
            ClientDefault::WorkspaceId => (self.workspace, "workspaceId", "workspace_id", config::WORKSPACE_ID),
            ClientDefault::OrganizationId => {
                (self.organization, "organizationId", "organization_id", config::ORGANIZATION_ID)
            }
        };
        id.ok_or_else(|| {
            Error::input(
                format!("path.{wire}"),
                format!("is missing: {} to the client or to the call, or set {variable}", config::give(&[argument])),
            )
        })
    }
}

/// The path of an operation with its arguments in place.
pub(crate) fn fill(operation: &Operation, arguments: &[String], ids: &Ids<'_>) -> Result<String, Error> {
    let wanted = operation.path_parameters.iter().filter(|parameter| parameter.client_default.is_none()).count();
    if wanted != arguments.len() {
        return Err(Error::input("path", format!("takes {wanted} arguments, not {}", arguments.len())));
    }
    let mut arguments = arguments.iter();
    let mut path = String::with_capacity(operation.path.len() + 36 * operation.path_parameters.len());
    let mut rest = operation.path;
    for parameter in operation.path_parameters {
        let slot = rest.split_once('{').and_then(|(before, from)| Some((before, from.split_once('}')?)));
        let Some((before, (_, after))) = slot.filter(|(_, (name, _))| *name == parameter.wire) else {
            return Err(Error::input(format!("path.{}", parameter.wire), "has no place in the path"));
        };
        let value = match parameter.client_default {
            Some(default) => {
                let id = ids.get(default)?;
                if parameter.uuid {
                    input::check_uuid(parameter.wire, id)?;
                }
                id
            }
            None => arguments.next().map(String::as_str).unwrap_or_default(),
        };
        path.push_str(before);
        push_value(&mut path, parameter, value)?;
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// A value takes one segment, or one for each of its parts between slashes where it may hold them.
fn push_value(path: &mut String, parameter: &PathParameter, value: &str) -> Result<(), Error> {
    if !parameter.slashes || !value.contains('/') {
        return push_segment(path, parameter, value);
    }
    for (index, part) in value.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        if part.is_empty() {
            let problem = "must not begin or end with a slash, nor hold two in a row";
            return Err(Error::input(format!("path.{}", parameter.wire), problem));
        }
        push_segment(path, parameter, part)?;
    }
    Ok(())
}

fn push_segment(path: &mut String, parameter: &PathParameter, value: &str) -> Result<(), Error> {
    let problem = match value {
        "" => "is empty",
        // A browser-like parser takes these for steps in the tree, escaped or not.
        "." | ".." => "must not be a dot or two dots",
        // Most ids: nothing in them needs to be escaped.
        _ if value.bytes().all(unreserved) => {
            path.push_str(value);
            return Ok(());
        }
        _ if value.chars().any(char::is_control) => "holds a control character",
        _ => {
            path.extend(utf8_percent_encode(value, ESCAPED));
            return Ok(());
        }
    };
    Err(Error::input(format!("path.{}", parameter.wire), problem))
}

/// RFC 3986's unreserved signs, which [`ESCAPED`] leaves alone.
fn unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Name and value pairs of a query object: a list repeats its name, null is left out.
pub(crate) fn pairs(query: &Value) -> Result<Vec<(&str, String)>, Error> {
    let members = match query {
        Value::Null => return Ok(Vec::new()),
        Value::Object(members) => members,
        _ => return Err(Error::input("query", "must be an object")),
    };
    let mut pairs = Vec::with_capacity(members.len());
    for (name, value) in members {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Some(text) = scalar(item, || format!("query.{name}[{index}]"))? {
                        pairs.push((name.as_str(), text));
                    }
                }
            }
            single => {
                if let Some(text) = scalar(single, || format!("query.{name}"))? {
                    pairs.push((name.as_str(), text));
                }
            }
        }
    }
    Ok(pairs)
}

fn scalar(value: &Value, path: impl Fn() -> String) -> Result<Option<String>, Error> {
    match value {
        Value::Null => Ok(None),
        Value::Bool(flag) => Ok(Some(flag.to_string())),
        Value::Number(number) => Ok(Some(number.to_string())),
        Value::String(text) => Ok(Some(text.clone())),
        Value::Array(_) | Value::Object(_) => Err(Error::input(path(), "must be text, a number or a boolean")),
    }
}

/// A path and a query behind a base URL. The path is escaped already, and holds no steps up or down the tree.
pub(crate) fn target<'a, V: AsRef<str>>(
    base: &Base,
    path: &str,
    query: impl IntoIterator<Item = (&'a str, V)>,
) -> Result<Target, Error> {
    // Without a slash between them, the path would go on with the name of the host.
    if !path.starts_with('/') {
        return Err(Error::input("path", "would leave the host that the client is set up for"));
    }
    let mut text = String::with_capacity(base.as_str().len() + path.len() + 32);
    text.push_str(base.as_str());
    text.push_str(path);
    let mut separator = '?';
    for (name, value) in query {
        text.push(separator);
        separator = '&';
        text.extend(utf8_percent_encode(name, ESCAPED));
        text.push('=');
        text.extend(utf8_percent_encode(value.as_ref(), ESCAPED));
    }
    if text.len() > LONGEST_URL {
        return Err(Error::input("query", format!("makes a URL of more than {LONGEST_URL} bytes")));
    }
    Target::below(base, text)
}

/// The path of the escape hatch, escaped where needed. It must stay below the base URL.
pub(crate) fn free(path: &str) -> Result<String, Error> {
    let refuse = |why: &str| Err(Error::input("path", why));
    if !path.starts_with('/') {
        return refuse("must start with / and hold no host");
    }
    if path.contains("//") || path.contains(['\\', '@']) {
        return refuse("must not hold //, \\ or @ (write %40 for the last)");
    }
    if path.contains(['?', '#']) {
        return refuse("must not hold ? or #: give the query by itself");
    }
    if path.chars().any(char::is_control) {
        return refuse("holds a control character");
    }
    let decoded = percent_encoding::percent_decode_str(path).collect::<Vec<u8>>();
    if decoded.split(|byte| matches!(byte, b'/' | b'\\')).any(|segment| matches!(segment, b"." | b"..")) {
        return refuse("must not hold a segment of a dot or two dots");
    }
    if decoded.iter().any(u8::is_ascii_control) {
        return refuse("holds a control character");
    }
    let bytes = path.as_bytes();
    let whole = |at: usize| bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
    if bytes.iter().enumerate().any(|(at, byte)| *byte == b'%' && !whole(at)) {
        return refuse("holds a % that is not the start of an escape (write %25)");
    }
    const FREE: &AsciiSet = &ESCAPED
        .remove(b'/')
        .remove(b'%')
        .remove(b':')
        .remove(b'!')
        .remove(b'$')
        .remove(b'&')
        .remove(b'(')
        .remove(b')')
        .remove(b'*')
        .remove(b'+')
        .remove(b',')
        .remove(b';')
        .remove(b'=');
    Ok(utf8_percent_encode(path, FREE).to_string())
}
