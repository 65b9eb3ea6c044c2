//! Where the hosts of the API are, and which addresses a credential may be sent to.

use url::Url;

use super::{give, refused};
use crate::{error::Error, operation::Host};

const API: &str = "https://api.bird.com";
const MEDIA: &str = "https://media.api.bird.com";

/// Where each host of the API is. Every URL ends without a slash, so that a path can be put behind it.
#[derive(Clone, Debug)]
pub(crate) struct Hosts {
    api: Base,
    media: Base,
    pub(crate) allow_http: bool,
}

impl Hosts {
    pub(crate) fn new(
        everything: Option<(&'static str, &str)>,
        single: &[(Host, String)],
        allow_http: bool,
    ) -> Result<Self, Error> {
        let one = |host: Host, default: &str| match single.iter().rev().find(|(named, _)| *named == host) {
            Some((_, text)) => Base::new("base_urls", text, allow_http),
            None => match everything {
                Some((name, text)) => Base::new(name, text, allow_http),
                None => Base::new("base_url", default, allow_http),
            },
        };
        Ok(Self { api: one(Host::Api, API)?, media: one(Host::Media, MEDIA)?, allow_http })
    }

    /// Another vendor's one host, by whatever name it is asked for.
    pub(crate) fn single(name: &'static str, url: &str, allow_http: bool) -> Result<Self, Error> {
        let base = Base::new(name, url, allow_http)?;
        Ok(Self { api: base.clone(), media: base, allow_http })
    }

    pub(crate) fn base(&self, host: Host) -> &Base {
        match host {
            Host::Api | Host::Vendor => &self.api,
            Host::Media => &self.media,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Base {
    /// Without a slash at its end.
    text: String,
    pub(crate) tls: bool,
    /// Whether it is on this machine.
    pub(crate) local: bool,
}

impl Base {
    fn new(name: &'static str, text: &str, allow_http: bool) -> Result<Self, Error> {
        let url = Url::parse(text.trim()).map_err(|error| refused(name, format!("is not a URL: {error}")))?;
        if !matches!(url.scheme(), "https" | "http") || url.host().is_none() {
            return Err(refused(name, "must start with https://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refused(name, "must not hold a user name or a password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refused(name, "must end with its path, without ? and #"));
        }
        if !secure(&url, allow_http) {
            return Err(Error::input(
                name,
                format!(
                    "is plain http, which would show the credential to everybody on the way: use https, or {} \
                     where the network itself is trusted",
                    give(&["allow_http"])
                ),
            ));
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self { text, tls: url.scheme() == "https", local: loopback(&url) })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}

/// Plain http is for this machine only, unless the user said otherwise.
pub(crate) fn secure(url: &Url, allow_http: bool) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && (allow_http || loopback(url)))
}

pub(crate) fn loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
