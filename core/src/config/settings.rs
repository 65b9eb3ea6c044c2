//! What every client can be told, Bird's or another vendor's.

use std::{fmt, path::PathBuf, time::Duration};

use rustls::pki_types::{CertificateDer, pem::PemObject};
use secrecy::{ExposeSecret, SecretString};

use super::{Config, Hosts, Identity, headers, positive};
use crate::{error::Error, transport::connector};

const MAX_RESPONSE_BYTES: usize = 100 * 1024 * 1024;
const MAX_RETRIES: u32 = 2;

/// The time limits of a client.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The whole call, with its retries and the waits between them.
    pub(crate) call: Duration,
    /// One request and its answer.
    pub(crate) attempt: Duration,
    pub(crate) connect: Duration,
    /// Between two pieces of a file.
    pub(crate) idle: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            call: Duration::from_secs(60),
            attempt: Duration::from_secs(30),
            connect: Duration::from_secs(5),
            idle: Duration::from_secs(30),
        }
    }
}

/// What is the same for whichever API.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) limits: Limits,
    pub(crate) max_retries: Option<u32>,
    pub(crate) max_response_bytes: Option<usize>,
    pub(crate) proxy: Option<SecretString>,
    pub(crate) ca_bundle_pem: Vec<u8>,
    pub(crate) ca_bundle_path: Option<PathBuf>,
    pub(crate) default_headers: Vec<(String, String)>,
    pub(crate) user_agent_suffix: Option<String>,
    pub(crate) allow_http: bool,
}

/// The setters of a builder that has `settings`.
macro_rules! common_options {
    () => {
        /// The whole call with its retries; 60 s.
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.settings.limits.call = limit;
            self
        }

        /// One request and its answer; 30 s.
        pub fn attempt_timeout(mut self, limit: std::time::Duration) -> Self {
            self.settings.limits.attempt = limit;
            self
        }

        /// Making a connection, TLS included; 5 s.
        pub fn connect_timeout(mut self, limit: std::time::Duration) -> Self {
            self.settings.limits.connect = limit;
            self
        }

        /// How many times a call may be repeated where that is safe; 2. A send is repeated only when it certainly had
        /// no effect.
        pub fn max_retries(mut self, retries: u32) -> Self {
            self.settings.max_retries = Some(retries);
            self
        }

        /// The largest answer that is accepted, after decompression; 100 MiB.
        pub fn max_response_bytes(mut self, bytes: usize) -> Self {
            self.settings.max_response_bytes = Some(bytes);
            self
        }

        /// A proxy for every request, in place of `HTTPS_PROXY` and `HTTP_PROXY`. `NO_PROXY` holds for both.
        pub fn proxy(mut self, url: impl Into<String>) -> Self {
            self.settings.proxy = Some(secrecy::SecretString::from(url.into()));
            self
        }

        /// Certificates to trust beside those of the system, as PEM.
        pub fn ca_bundle_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
            self.settings.ca_bundle_pem.extend_from_slice(pem.as_ref());
            self.settings.ca_bundle_pem.push(b'\n');
            self
        }

        /// The same from a file, which [`build`](Self::build) reads.
        pub fn ca_bundle_path(mut self, path: impl Into<std::path::PathBuf>) -> Self {
            self.settings.ca_bundle_path = Some(path.into());
            self
        }

        /// Sent with every request to the API.
        pub fn default_headers<N: Into<String>, V: Into<String>>(
            mut self,
            headers: impl IntoIterator<Item = (N, V)>,
        ) -> Self {
            self.settings.default_headers.extend(headers.into_iter().map(|(name, value)| (name.into(), value.into())));
            self
        }

        /// Stands behind `birdwire/x.y.z` in `User-Agent`.
        pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
            self.settings.user_agent_suffix = Some(suffix.into());
            self
        }

        /// Allows plain http to other machines, which shows the credential to everybody on the way.
        pub fn allow_http(mut self, allow: bool) -> Self {
            self.settings.allow_http = allow;
            self
        }
    };
}

pub(crate) use common_options;

impl Settings {
    /// Checks everything that can be checked without the network.
    pub(crate) fn config(self, identity: Identity, hosts: Hosts) -> Result<Config, Error> {
        let limits = Limits {
            call: positive("timeout", self.limits.call)?,
            attempt: positive("attempt_timeout", self.limits.attempt)?,
            connect: positive("connect_timeout", self.limits.connect)?,
            idle: positive("idle_timeout", self.limits.idle)?,
        };
        if self.proxy.as_ref().is_some_and(|proxy| !connector::is_proxy(proxy.expose_secret())) {
            return Err(Error::input("proxy", "is not the URL of an HTTP proxy, such as http://host:port"));
        }
        Ok(Config {
            identity,
            hosts,
            limits,
            max_retries: self.max_retries.unwrap_or(MAX_RETRIES),
            max_response_bytes: self.max_response_bytes.unwrap_or(MAX_RESPONSE_BYTES),
            certificates: self.certificates()?,
            headers: headers::base_headers(self.user_agent_suffix.as_deref(), &self.default_headers)?,
            proxy: self.proxy,
        })
    }

    fn certificates(&self) -> Result<Vec<CertificateDer<'static>>, Error> {
        let mut all = Vec::new();
        if let Some(path) = &self.ca_bundle_path {
            let pem = std::fs::read(path).map_err(|error| {
                Error::input("ca_bundle", format!("cannot be read from {}: {error}", path.display())).with_source(error)
            })?;
            all.extend(certificates(&pem)?);
        }
        if !self.ca_bundle_pem.is_empty() {
            all.extend(certificates(&self.ca_bundle_pem)?);
        }
        Ok(all)
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the proxy, whose address may hold a password, nor the values of headers.
        f.debug_struct("Settings")
            .field("limits", &self.limits)
            .field("max_retries", &self.max_retries)
            .field("allow_http", &self.allow_http)
            .finish_non_exhaustive()
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let parsed: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let parsed = parsed.map_err(|error| Error::input("ca_bundle", format!("is not PEM: {error}")))?;
    if parsed.is_empty() { Err(Error::input("ca_bundle", "holds no certificate")) } else { Ok(parsed) }
}
