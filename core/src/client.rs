//! The client: what it was told, its connections and its token.

use std::{convert::Infallible, fmt, sync::Arc};

use http::HeaderValue;

use crate::{
    auth::TokenCache,
    config::{ClientBuilder, Config},
    error::Error,
    operation::{Host, Limits},
    pace::Pace,
    runtime::PerProcess,
    transport::connector::Connector,
};

/// A connection to Bird. Cheap to clone; clones share connections. It belongs to no thread and to no runtime.
///
/// Nothing is opened before the first call.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) connector: Connector,
    /// What a credential that never changes is sent as.
    pub(crate) authorization: Option<HeaderValue>,
    tokens: PerProcess<TokenCache>,
    pace: PerProcess<Arc<Pace>>,
}

impl Shared {
    pub(crate) fn new(config: Config) -> Self {
        let credential = &config.identity.credential;
        let authorization = credential.fixed().and_then(|secret| credential.header(secret).ok());
        Self { config, connector: Connector::new(), authorization, tokens: PerProcess::new(), pace: PerProcess::new() }
    }

    /// Where the requests of long lists take turns. All those of a client do so together.
    pub(crate) fn pace(&self, limits: &Limits) -> Arc<Pace> {
        match self.pace.get_or_try_init(|| Ok::<_, Infallible>(Arc::new(Pace::new(limits)))) {
            Ok(pace) => pace.clone(),
        }
    }

    pub(crate) fn tokens(&self) -> &TokenCache {
        match self.tokens.get_or_try_init(|| Ok::<_, Infallible>(TokenCache::default())) {
            Ok(tokens) => tokens,
        }
    }
}

impl Client {
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client made of `BIRD_ACCESS_KEY`, `BIRD_WORKSPACE_ID`, `BIRD_ORGANIZATION_ID` and `BIRD_BASE_URL`.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    pub fn workspace_id(&self) -> Option<&str> {
        self.shared.config.identity.workspace_id.as_deref()
    }

    pub fn organization_id(&self) -> Option<&str> {
        self.shared.config.identity.organization_id.as_deref()
    }

    /// Where the calls to a host go, without a slash at its end.
    pub fn base_url(&self, host: Host) -> &str {
        self.shared.config.hosts.base(host).as_str()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.shared.config).finish()
    }
}
