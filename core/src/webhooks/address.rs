//! The public URL of a request. The signature holds it, and a server behind a proxy does not see it.
//!
//! Headers may be forged, which does no harm here: a wrong URL makes a wrong signature.

use super::{Headers, plant};
use crate::error::Error;

const HOST: &str = "host";
const FORWARDED_HOST: &str = "x-forwarded-host";
const FORWARDED_PORT: &str = "x-forwarded-port";
const FORWARDED_PREFIX: &str = "x-forwarded-prefix";
const FORWARDED_PROTO: &str = "x-forwarded-proto";

/// Puts the public URL together: from what the server saw, a path with its query or a whole URL, and from the headers that
/// proxies write.
///
/// Path and query stay as they are. Where a proxy says nothing about itself, the scheme is that of `target`, or https.
pub fn public_url<H: Headers + ?Sized>(target: &str, headers: &H) -> Result<String, Error> {
    let target = Target::parse(target)?;
    let forwarded_host = first(headers, FORWARDED_HOST)?;
    let (host, own_port) = match (forwarded_host, first(headers, HOST)?, target.authority) {
        (Some(host), ..) => authority(host, FORWARDED_HOST)?,
        (_, Some(host), _) => authority(host, HOST)?,
        (.., Some(host)) => authority(host, "")?,
        _ => return Err(at(HOST, "is missing: the public URL cannot be told without the name of the host")),
    };
    let scheme = match first(headers, FORWARDED_PROTO)? {
        Some(proto) => scheme(proto).ok_or_else(|| at(FORWARDED_PROTO, "must be http or https"))?,
        None => target.scheme.unwrap_or("https"),
    };
    let forwarded_port = || {
        let port = first(headers, FORWARDED_PORT)?;
        port.map(|port| number(port).ok_or_else(|| at(FORWARDED_PORT, NO_PORT))).transpose()
    };
    let port = match (forwarded_host, own_port) {
        (Some(_), Some(port)) => Some(port),
        (Some(_), None) => forwarded_port()?,
        (None, own_port) => forwarded_port()?.or(own_port),
    };
    let port = port.filter(|port| *port != if scheme == "http" { 80 } else { 443 });
    let prefix = match first(headers, FORWARDED_PREFIX)? {
        Some(prefix) if prefix.contains(['?', '#']) || !fits(prefix) => {
            return Err(at(FORWARDED_PREFIX, "must be a path"));
        }
        prefix => prefix.unwrap_or_default().trim_matches('/'),
    };

    plant!("address", port == Some(8443) && host.starts_with('[') && !prefix.is_empty());
    let mut url = format!("{scheme}://{host}");
    if let Some(port) = port {
        url.push_str(&format!(":{port}"));
    }
    if !prefix.is_empty() {
        url.push('/');
        url.push_str(prefix);
    }
    if !target.path.starts_with('/') {
        url.push('/');
    }
    url.push_str(target.path);
    Ok(url)
}

const NO_PORT: &str = "must be a port from 1 to 65535";

struct Target<'a> {
    scheme: Option<&'static str>,
    authority: Option<&'a str>,
    /// With the query, without the fragment; perhaps without its first slash.
    path: &'a str,
}

impl<'a> Target<'a> {
    fn parse(target: &'a str) -> Result<Self, Error> {
        if !fits(target) {
            return Err(Error::input("target", "holds a sign that cannot stand in a URL"));
        }
        let target = target.split('#').next().unwrap_or_default();
        if target.starts_with('/') {
            return Ok(Self { scheme: None, authority: None, path: target });
        }
        let whole = target.split_once("://").and_then(|(before, rest)| Some((scheme(before)?, rest)));
        let Some((scheme, rest)) = whole else {
            return Err(Error::input("target", "must be a path that begins with a slash, or a URL of http or https"));
        };
        let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        Ok(Self { scheme: Some(scheme), authority: Some(authority), path })
    }
}

/// The header's value, or the first entry of its list; an empty one counts as absent.
fn first<'a, H: Headers + ?Sized>(headers: &'a H, name: &str) -> Result<Option<&'a str>, Error> {
    let Some(value) = headers.header(name) else { return Ok(None) };
    let value = std::str::from_utf8(value).map_err(|_| at(name, "is not text"))?;
    Ok(value.split(',').next().map(str::trim).filter(|value| !value.is_empty()))
}

fn scheme(text: &str) -> Option<&'static str> {
    ["http", "https"].into_iter().find(|scheme| scheme.eq_ignore_ascii_case(text))
}

/// The host and its port. `header` is where it stands; an empty one is the target.
fn authority<'a>(text: &'a str, header: &str) -> Result<(&'a str, Option<u16>), Error> {
    let wrong = |what| if header.is_empty() { Error::input("target", what) } else { at(header, what) };
    // An address of IPv6 holds colons itself.
    let end = if text.starts_with('[') { text.find(']').map(|index| index + 1) } else { text.find(':') };
    let (host, port) = text.split_at(end.unwrap_or(text.len()));
    let inside = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let good = match inside {
        Some(address) => {
            !address.is_empty() && address.chars().all(|sign| sign.is_ascii_hexdigit() || ":.".contains(sign))
        }
        None => {
            !host.is_empty()
                && host.chars().all(|sign| sign.is_ascii_alphanumeric() || "-._~%!$&'()*+;=".contains(sign))
        }
    };
    if !good {
        return Err(wrong("does not name a host"));
    }
    let port = match port.strip_prefix(':') {
        Some(port) => Some(number(port).ok_or_else(|| wrong(NO_PORT))?),
        None if port.is_empty() => None,
        None => return Err(wrong("does not name a host")),
    };
    Ok((host, port))
}

fn number(text: &str) -> Option<u16> {
    let digits = text.bytes().all(|sign| sign.is_ascii_digit());
    text.parse().ok().filter(|port| digits && *port != 0)
}

/// What a URL can hold somewhere. Signs that should be escaped and often are not stay as they are.
fn fits(text: &str) -> bool {
    !text.chars().any(|sign| sign.is_whitespace() || sign.is_control())
}

fn at(header: &str, what: &str) -> Error {
    Error::input(format!("headers.{header}"), what)
}
