//! The client of Rokt: its options, its keys and where it goes.

use std::{fmt, sync::Arc};

use secrecy::SecretString;

use crate::{
    auth::{Authorization, Credential, Scheme},
    client::Shared,
    config::{Hosts, Identity, KnownMember, Settings, common_options, give, refused, variable},
    error::Error,
    generated::vendors::ROKT,
    operation::{Auth, Host},
};

/// What a client calls its options, and the variables of the environment that stand in for them.
const PUBLIC_KEY: (&str, &str) = ("public_key", "ROKT_PUBLIC_KEY");
const SECRET_KEY: (&str, &str) = ("secret_key", "ROKT_SECRET_KEY");
const API_KEY: (&str, &str) = ("api_key", "ROKT_API_KEY");
const ACCOUNT_ID: (&str, &str) = ("account_id", "ROKT_ACCOUNT_ID");
const BASE_URL: &str = "ROKT_BASE_URL";

/// A connection to Rokt. Cheap to clone; clones share connections. It belongs to no thread and to no runtime.
///
/// It knows nothing of Bird: neither its keys and ids, nor its variables of the environment, nor its `base_url`.
#[derive(Clone)]
pub struct Client {
    core: crate::Client,
}

impl Client {
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client made of `ROKT_PUBLIC_KEY` and `ROKT_SECRET_KEY`, or `ROKT_API_KEY`, and of `ROKT_ACCOUNT_ID` and
    /// `ROKT_BASE_URL`.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// The client whose calls these are, made of what [`core`](Self::core) gave. A client of Bird is an error of the kind `input`.
    pub fn from_core(core: crate::Client) -> Result<Self, Error> {
        let vendor = core.shared.config.identity.vendor.map(|vendor| vendor.name);
        if vendor == Some(ROKT.name) { Ok(Self { core }) } else { Err(Error::input("client", "is none of Rokt's")) }
    }

    /// The account of the calls that name none.
    pub fn account_id(&self) -> Option<&str> {
        let known = self.core.shared.config.identity.known.first();
        known.and_then(|known| known.value.as_deref())
    }

    /// Where the calls go, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.core.base_url(Host::Vendor)
    }

    /// What makes the calls: the same as for Bird, with other credentials and another host. Bindings call operations by it.
    pub fn core(&self) -> &crate::Client {
        &self.core
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).field("account_id", &self.account_id()).finish()
    }
}

/// Sets a [`Client`] up. What is not given is taken from the environment, then from the defaults.
#[derive(Clone, Default)]
pub struct ClientBuilder {
    public_key: Option<SecretString>,
    secret_key: Option<SecretString>,
    api_key: Option<SecretString>,
    account_id: Option<String>,
    base_url: Option<String>,
    settings: Settings,
}

impl ClientBuilder {
    /// The public key (`rpub-…`), which goes with a secret key. Otherwise `ROKT_PUBLIC_KEY`.
    pub fn public_key(mut self, key: impl Into<String>) -> Self {
        self.public_key = Some(SecretString::from(key.into()));
        self
    }

    /// The secret key (`rsec-…`). Otherwise `ROKT_SECRET_KEY`.
    pub fn secret_key(mut self, key: impl Into<String>) -> Self {
        self.secret_key = Some(SecretString::from(key.into()));
        self
    }

    /// The one key of older accounts, for the legacy endpoint. Otherwise `ROKT_API_KEY`, unless a key of the pair is given.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(SecretString::from(key.into()));
        self
    }

    /// For the calls that name no account of their own. Otherwise `ROKT_ACCOUNT_ID`.
    pub fn account_id(mut self, id: impl Into<String>) -> Self {
        self.account_id = Some(id.into());
        self
    }

    /// Moves the host, for a sandbox or a proxy of yours. A path in it is kept. Otherwise `ROKT_BASE_URL`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    common_options!();

    /// Checks everything that can be checked without the network.
    pub fn build(self) -> Result<Client, Error> {
        let account_id = self.account_id.clone().or_else(|| variable(ACCOUNT_ID.1));
        if account_id.as_deref().is_some_and(|id| id.trim().is_empty()) {
            return Err(refused(ACCOUNT_ID.0, "is empty"));
        }
        let from_env = if self.base_url.is_none() { variable(BASE_URL) } else { None };
        let (name, url) = match (&self.base_url, &from_env) {
            (Some(url), _) => ("base_url", url.as_str()),
            (None, Some(url)) => (BASE_URL, url.as_str()),
            (None, None) => ("base_url", ROKT.url),
        };
        let hosts = Hosts::single(name, url, self.settings.allow_http)?;
        let identity = Identity {
            vendor: Some(&ROKT),
            known: vec![KnownMember {
                wire: "accountId",
                option: ACCOUNT_ID.0,
                variable: ACCOUNT_ID.1,
                value: account_id,
            }],
            ..Identity::new(Credential::Vendor(self.schemes()?))
        };
        let config = self.settings.config(identity, hosts)?;
        Ok(Client { core: crate::Client { shared: Arc::new(Shared::new(config)) } })
    }

    /// What is given counts before what stands in the environment: whoever gives the API key alone means the legacy endpoint.
    fn schemes(&self) -> Result<Vec<Scheme>, Error> {
        let secret = |variable: &str| self::variable(variable).map(SecretString::from);
        let (pair_given, key_given) = (self.public_key.is_some() || self.secret_key.is_some(), self.api_key.is_some());
        let (mut public, mut secret_key, mut api_key) =
            (self.public_key.clone(), self.secret_key.clone(), self.api_key.clone());
        if pair_given || !key_given {
            public = public.or_else(|| secret(PUBLIC_KEY.1));
            secret_key = secret_key.or_else(|| secret(SECRET_KEY.1));
        }
        if !pair_given {
            api_key = api_key.or_else(|| secret(API_KEY.1));
        }
        let mut pair = Scheme { auth: Auth::Basic, options: &[PUBLIC_KEY, SECRET_KEY], given: None };
        let mut key = Scheme { auth: Auth::Plain, options: &[API_KEY], given: None };
        pair.given = match (&public, &secret_key) {
            (Some(public), Some(secret)) => Some(Authorization::basic((PUBLIC_KEY.0, public), (SECRET_KEY.0, secret))?),
            (None, None) => None,
            (None, Some(_)) => return Err(half(PUBLIC_KEY)),
            (Some(_), None) => return Err(half(SECRET_KEY)),
        };
        key.given = api_key.as_ref().map(|key| Authorization::plain(API_KEY.0, key)).transpose()?;
        if pair.given.is_none() && key.given.is_none() {
            let message = format!(
                "is missing: {} to the client, or set {} and {}; older accounts {}, or set {}",
                give(&[PUBLIC_KEY.0, SECRET_KEY.0]).replace(" or ", " and "),
                PUBLIC_KEY.1,
                SECRET_KEY.1,
                give(&[API_KEY.0]),
                API_KEY.1
            );
            return Err(Error::input(PUBLIC_KEY.0, message));
        }
        Ok(vec![pair, key])
    }
}

/// One key of the pair was given, and the other was not.
fn half((option, variable): (&'static str, &str)) -> Error {
    Error::input(
        option,
        format!("is missing, and the other key of the pair is there: {}, or set {variable}", give(&[option])),
    )
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("account_id", &self.account_id)
            .field("base_url", &self.base_url)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
