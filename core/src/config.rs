//! What a client is told: the builder, what it checks, and what is left of it.

mod headers;
mod hosts;
mod names;

use std::{env, fmt, path::PathBuf, sync::Arc, time::Duration};

use http::HeaderMap;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use secrecy::{ExposeSecret, SecretString};

pub(crate) use self::{
    headers::{add_headers, foreign_headers},
    hosts::{Base, Hosts, loopback, secure},
    names::{give, refused},
};
use crate::{
    auth::{Credential, TokenProvider},
    client::{Client, Shared},
    error::Error,
    operation::Host,
    transport::connector,
};

/// The environment variables that stand in for what the builder was not given.
pub(crate) const ACCESS_KEY: &str = "BIRD_ACCESS_KEY";
pub(crate) const WORKSPACE_ID: &str = "BIRD_WORKSPACE_ID";
pub(crate) const ORGANIZATION_ID: &str = "BIRD_ORGANIZATION_ID";
pub(crate) const BASE_URL: &str = "BIRD_BASE_URL";

/// The options that a client is let in with, of which it takes one.
const CREDENTIALS: [&str; 3] = ["access_key", "bearer_token", "token_provider"];

pub(crate) const MAX_RESPONSE_BYTES: usize = 100 * 1024 * 1024;
pub(crate) const MAX_RETRIES: u32 = 2;
pub(crate) const POOL_IDLE: Duration = Duration::from_secs(20);

pub(crate) struct Config {
    pub(crate) credential: Credential,
    pub(crate) workspace_id: Option<String>,
    pub(crate) organization_id: Option<String>,
    pub(crate) hosts: Hosts,
    pub(crate) limits: Limits,
    pub(crate) max_retries: u32,
    pub(crate) max_response_bytes: usize,
    pub(crate) proxy: Option<SecretString>,
    pub(crate) certificates: Vec<CertificateDer<'static>>,
    pub(crate) headers: HeaderMap,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the proxy, whose address may hold a password, nor the values of headers.
        f.debug_struct("Config")
            .field("credential", &self.credential)
            .field("workspace_id", &self.workspace_id)
            .field("organization_id", &self.organization_id)
            .field("api", &self.hosts.base(Host::Api).as_str())
            .field("media", &self.hosts.base(Host::Media).as_str())
            .field("limits", &self.limits)
            .field("max_retries", &self.max_retries)
            .field("proxy", &self.proxy.is_some())
            .finish_non_exhaustive()
    }
}

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

/// A limit of zero would fail every call, and is most often a number in the wrong unit.
pub(crate) fn positive(path: &'static str, limit: Duration) -> Result<Duration, Error> {
    if limit.is_zero() { Err(refused(path, "must be longer than zero")) } else { Ok(limit) }
}

/// A variable that is set to nothing is not set.
pub(crate) fn variable(name: &str) -> Option<String> {
    let value = env::var(name).ok()?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

pub(crate) fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let parsed: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let parsed = parsed.map_err(|error| Error::input("ca_bundle", format!("is not PEM: {error}")))?;
    if parsed.is_empty() { Err(Error::input("ca_bundle", "holds no certificate")) } else { Ok(parsed) }
}

/// Sets a [`Client`] up. What is not given is taken from the environment, then from the defaults.
#[derive(Clone, Default)]
pub struct ClientBuilder {
    access_key: Option<SecretString>,
    bearer_token: Option<SecretString>,
    token_provider: Option<Arc<dyn TokenProvider>>,
    workspace_id: Option<String>,
    organization_id: Option<String>,
    base_url: Option<String>,
    base_urls: Vec<(Host, String)>,
    limits: Limits,
    max_retries: Option<u32>,
    max_response_bytes: Option<usize>,
    proxy: Option<SecretString>,
    ca_bundle_pem: Vec<u8>,
    ca_bundle_path: Option<PathBuf>,
    default_headers: Vec<(String, String)>,
    user_agent_suffix: Option<String>,
    allow_http: bool,
}

impl ClientBuilder {
    /// An access key of the workspace or the organization. Otherwise `BIRD_ACCESS_KEY`.
    ///
    /// It belongs on a server: whoever has an app has the key inside it.
    pub fn access_key(mut self, key: impl Into<String>) -> Self {
        self.access_key = Some(SecretString::from(key.into()));
        self
    }

    /// A token of a user, in place of an access key.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.bearer_token = Some(SecretString::from(token.into()));
        self
    }

    /// Asked for a token at the first call and after each 401, in place of an access key.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.token_provider = Some(Arc::new(provider));
        self
    }

    /// For the calls that name no workspace of their own. Otherwise `BIRD_WORKSPACE_ID`.
    pub fn workspace_id(mut self, id: impl Into<String>) -> Self {
        self.workspace_id = Some(id.into());
        self
    }

    /// For the calls that name no organization of their own. Otherwise `BIRD_ORGANIZATION_ID`.
    pub fn organization_id(mut self, id: impl Into<String>) -> Self {
        self.organization_id = Some(id.into());
        self
    }

    /// Moves every host of Bird, for a sandbox or a proxy of yours. A path in it is kept. Otherwise `BIRD_BASE_URL`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Moves one host; stronger than [`base_url`](Self::base_url).
    pub fn base_urls(mut self, host: Host, url: impl Into<String>) -> Self {
        self.base_urls.push((host, url.into()));
        self
    }

    /// The whole call with its retries; 60 s. For a download, until the file begins.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.call = limit;
        self
    }

    /// One request and its answer; 30 s.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = limit;
        self
    }

    /// Making a connection, TLS included; 5 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.limits.connect = limit;
        self
    }

    /// How long a file may make no progress; 30 s.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.limits.idle = limit;
        self
    }

    /// How many times a call may be repeated where that is safe; 2. A send is repeated only when it certainly had no
    /// effect.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// The largest answer that is accepted, after decompression; 100 MiB. Files that are streamed have no limit.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// A proxy for every request, in place of `HTTPS_PROXY` and `HTTP_PROXY`. `NO_PROXY` holds for both.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(SecretString::from(url.into()));
        self
    }

    /// Certificates to trust beside those of the system, as PEM.
    pub fn ca_bundle_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.ca_bundle_pem.extend_from_slice(pem.as_ref());
        self.ca_bundle_pem.push(b'\n');
        self
    }

    /// The same from a file, which [`build`](Self::build) reads.
    pub fn ca_bundle_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.ca_bundle_path = Some(path.into());
        self
    }

    /// Sent with every request to Bird.
    pub fn default_headers<N: Into<String>, V: Into<String>>(
        mut self,
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        self.default_headers.extend(headers.into_iter().map(|(name, value)| (name.into(), value.into())));
        self
    }

    /// Stands behind `birdwire/x.y.z` in `User-Agent`.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Allows plain http to other machines, which shows the credential to everybody on the way.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Checks everything that can be checked without the network.
    pub fn build(self) -> Result<Client, Error> {
        let credential = self.credential()?;
        if let Some(secret) = credential.fixed() {
            credential.header(secret).map_err(|error| self.name_the_variable(error))?;
        }
        let from_env = if self.base_url.is_none() { variable(BASE_URL) } else { None };
        let everything = match (&self.base_url, &from_env) {
            (Some(url), _) => Some(("base_url", url.as_str())),
            (None, Some(url)) => Some((BASE_URL, url.as_str())),
            (None, None) => None,
        };
        let limits = Limits {
            call: positive("timeout", self.limits.call)?,
            attempt: positive("attempt_timeout", self.limits.attempt)?,
            connect: positive("connect_timeout", self.limits.connect)?,
            idle: positive("idle_timeout", self.limits.idle)?,
        };
        if self.proxy.as_ref().is_some_and(|proxy| !connector::is_proxy(proxy.expose_secret())) {
            return Err(Error::input("proxy", "is not the URL of an HTTP proxy, such as http://host:port"));
        }
        let config = Config {
            credential,
            workspace_id: self.workspace_id.clone().or_else(|| variable(WORKSPACE_ID)),
            organization_id: self.organization_id.clone().or_else(|| variable(ORGANIZATION_ID)),
            hosts: Hosts::new(everything, &self.base_urls, self.allow_http)?,
            limits,
            max_retries: self.max_retries.unwrap_or(MAX_RETRIES),
            max_response_bytes: self.max_response_bytes.unwrap_or(MAX_RESPONSE_BYTES),
            certificates: self.certificates()?,
            headers: headers::base_headers(self.user_agent_suffix.as_deref(), &self.default_headers)?,
            proxy: self.proxy,
        };
        Ok(Client { shared: Arc::new(Shared::new(config)) })
    }

    fn credential(&self) -> Result<Credential, Error> {
        match (&self.access_key, &self.bearer_token, &self.token_provider) {
            (Some(key), None, None) => Ok(Credential::AccessKey(key.clone())),
            (None, Some(token), None) => Ok(Credential::Bearer(token.clone())),
            (None, None, Some(provider)) => Ok(Credential::Provider(provider.clone())),
            (None, None, None) => match variable(ACCESS_KEY) {
                Some(key) => Ok(Credential::AccessKey(SecretString::from(key))),
                None => Err(Error::input(
                    "access_key",
                    format!("is missing: {} to the client, or set {ACCESS_KEY}", give(&CREDENTIALS)),
                )),
            },
            _ => Err(Error::input("access_key", format!("{}, only one of them", give(&CREDENTIALS)))),
        }
    }

    /// A key that nobody wrote into the program is looked for where it stands.
    fn name_the_variable(&self, error: Error) -> Error {
        if self.access_key.is_some() || self.bearer_token.is_some() {
            error
        } else {
            Error::input("access_key", format!("{} (it comes from {ACCESS_KEY})", error.message()))
        }
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

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("workspace_id", &self.workspace_id)
            .field("organization_id", &self.organization_id)
            .field("base_url", &self.base_url)
            .field("base_urls", &self.base_urls)
            .field("limits", &self.limits)
            .field("max_retries", &self.max_retries)
            .field("allow_http", &self.allow_http)
            .finish_non_exhaustive()
    }
}
