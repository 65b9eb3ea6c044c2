//! What a client is told: the builder, what it checks, and what is left of it.

mod headers;
mod hosts;
mod identity;
mod names;
mod settings;

use std::{env, fmt, sync::Arc, time::Duration};

use http::HeaderMap;
use rustls::pki_types::CertificateDer;
use secrecy::SecretString;

pub(crate) use self::{
    headers::{add_headers, foreign_headers},
    hosts::{Base, Hosts, loopback, secure},
    identity::{Identity, KnownMember},
    names::{give, refused},
    settings::{Limits, Settings, common_options},
};
use crate::{
    auth::{Credential, TokenProvider},
    client::{Client, Shared},
    error::Error,
    operation::Host,
};

/// The environment variables that stand in for what the builder was not given.
pub(crate) const ACCESS_KEY: &str = "BIRD_ACCESS_KEY";
pub(crate) const WORKSPACE_ID: &str = "BIRD_WORKSPACE_ID";
pub(crate) const ORGANIZATION_ID: &str = "BIRD_ORGANIZATION_ID";
pub(crate) const BASE_URL: &str = "BIRD_BASE_URL";

/// The options that a client is let in with, of which it takes one.
const CREDENTIALS: [&str; 3] = ["access_key", "bearer_token", "token_provider"];

pub(crate) const POOL_IDLE: Duration = Duration::from_secs(20);

pub(crate) struct Config {
    pub(crate) identity: Identity,
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
            .field("identity", &self.identity)
            .field("api", &self.hosts.base(Host::Api).as_str())
            .field("media", &self.hosts.base(Host::Media).as_str())
            .field("limits", &self.limits)
            .field("max_retries", &self.max_retries)
            .field("proxy", &self.proxy.is_some())
            .finish_non_exhaustive()
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
    settings: Settings,
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

    common_options!();

    /// How long a file may make no progress; 30 s.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.settings.limits.idle = limit;
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
        let identity = Identity {
            workspace_id: self.workspace_id.clone().or_else(|| variable(WORKSPACE_ID)),
            organization_id: self.organization_id.clone().or_else(|| variable(ORGANIZATION_ID)),
            ..Identity::new(credential)
        };
        let hosts = Hosts::new(everything, &self.base_urls, self.settings.allow_http)?;
        let config = self.settings.config(identity, hosts)?;
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
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("workspace_id", &self.workspace_id)
            .field("organization_id", &self.organization_id)
            .field("base_url", &self.base_url)
            .field("base_urls", &self.base_urls)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
