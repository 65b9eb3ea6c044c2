//! Where a request goes, as the HTTP library takes it.

use http::Uri;
use url::Url;

use crate::{
    config::{Base, loopback},
    error::{Delivery, Error, ErrorKind},
};

/// Written once for all attempts of a call.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) uri: Uri,
    pub(crate) tls: bool,
    /// Whether it is on this machine.
    pub(crate) local: bool,
}

impl Target {
    /// `text` begins with the base.
    pub(crate) fn below(base: &Base, text: String) -> Result<Self, Error> {
        Ok(Self { uri: Uri::try_from(text).map_err(unwritable)?, tls: base.tls, local: base.local })
    }

    pub(crate) fn of(url: &Url) -> Result<Self, Error> {
        let uri = Uri::try_from(url.as_str()).map_err(unwritable)?;
        Ok(Self { uri, tls: url.scheme() == "https", local: loopback(url) })
    }

    /// As an address that others can be joined to.
    pub(crate) fn url(&self) -> Result<Url, url::ParseError> {
        Url::parse(&self.uri.to_string())
    }
}

fn unwritable(error: http::uri::InvalidUri) -> Error {
    Error::new(ErrorKind::Input, Delivery::NeverSent, format!("the request cannot be written: {error}"))
        .with_source(error)
}
