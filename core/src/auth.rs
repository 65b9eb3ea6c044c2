//! Who is calling: a fixed credential, or a provider that is asked for a token and asked again when it is refused.

use std::{
    fmt,
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use futures_core::future::BoxFuture;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;

use crate::{
    config::{self, refused},
    error::{Error, ErrorKind},
    operation::Auth,
};

/// Gives bearer tokens to a client, for instance from a server of yours that signs users in.
///
/// It is asked at the first call, and again when the API answers 401 to the token it gave before, which is then handed
/// in as `rejected`. Many calls that wait for a token at the same time ask once. The call's time limit holds while it
/// works.
///
/// ```
/// # use birdwire::{Client, Error};
/// # async fn sign_in() -> Result<String, Error> { Ok("token".into()) }
/// # fn main() -> Result<(), Error> {
/// let client = Client::builder().token_provider(|_rejected: Option<&str>| sign_in()).build()?;
/// # Ok(()) }
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    fn token(&self, rejected: Option<&str>) -> BoxFuture<'static, Result<String, Error>>;
}

impl<F, R> TokenProvider for F
where
    F: Fn(Option<&str>) -> R + Send + Sync + 'static,
    R: Future<Output = Result<String, Error>> + Send + 'static,
{
    fn token(&self, rejected: Option<&str>) -> BoxFuture<'static, Result<String, Error>> {
        Box::pin(self(rejected))
    }
}

#[derive(Clone)]
pub(crate) enum Credential {
    AccessKey(SecretString),
    Bearer(SecretString),
    Provider(Arc<dyn TokenProvider>),
}

impl Credential {
    /// The same text for every call, if there is one.
    pub(crate) fn fixed(&self) -> Option<&SecretString> {
        match self {
            Self::AccessKey(secret) | Self::Bearer(secret) => Some(secret),
            Self::Provider(_) => None,
        }
    }

    /// The value of `Authorization`; the secret of a provider is `token`.
    pub(crate) fn header(&self, secret: &SecretString) -> Result<HeaderValue, Error> {
        let (scheme, path) = match self {
            Self::AccessKey(_) => ("AccessKey", "access_key"),
            Self::Bearer(_) => ("Bearer", "bearer_token"),
            Self::Provider(_) => ("Bearer", "token_provider"),
        };
        let secret = secret.expose_secret();
        // Visible ASCII only: anything else is a slip, most often a line end that came along from a file.
        if secret.is_empty() || !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(refused(path, "is empty or holds a space, a line end or another sign that no key has"));
        }
        let mut value = HeaderValue::from_str(&format!("{scheme} {secret}"))
            .map_err(|_| refused(path, "cannot stand in a header"))?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// Says so where a refusal comes from a credential of the wrong kind, which the API's own words may not.
    pub(crate) fn explain(&self, error: Error, allowed: &[Auth]) -> Error {
        let refused = matches!(error.kind(), ErrorKind::Authentication | ErrorKind::PermissionDenied);
        if !refused || !matches!(self, Self::AccessKey(_)) || allowed != [Auth::User] {
            return error;
        }
        let message = format!(
            "{} (this operation is for the token of a user, and the client has an access key: {})",
            error.message(),
            config::give(&["bearer_token", "token_provider"])
        );
        error.with_message(message)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AccessKey(_) => "AccessKey([redacted])",
            Self::Bearer(_) => "Bearer([redacted])",
            Self::Provider(_) => "TokenProvider",
        })
    }
}

/// The token of a provider, kept until the API refuses it.
#[derive(Default)]
pub(crate) struct TokenCache {
    state: Mutex<TokenState>,
    /// How many times the provider has answered.
    rounds: AtomicU64,
}

#[derive(Default)]
struct TokenState {
    token: Option<SecretString>,
    failure: Option<(u64, Error)>,
}

impl TokenCache {
    pub(crate) async fn get(
        &self,
        provider: &dyn TokenProvider,
        rejected: Option<&SecretString>,
    ) -> Result<SecretString, Error> {
        let seen = self.rounds.load(Ordering::Acquire);
        let rejected = rejected.map(|secret| secret.expose_secret());
        let mut state = self.state.lock().await;
        if let Some(token) = &state.token
            && rejected != Some(token.expose_secret())
        {
            return Ok(token.clone());
        }
        // Whoever held the lock while this call waited was turned away: the same answer serves both.
        if let Some((round, error)) = &state.failure
            && *round > seen
        {
            return Err(error.clone());
        }
        state.token = None;
        let answer = provider.token(rejected).await;
        let round = self.rounds.fetch_add(1, Ordering::AcqRel) + 1;
        match answer {
            Ok(token) => {
                let token = SecretString::from(token);
                state.failure = None;
                state.token = Some(token.clone());
                Ok(token)
            }
            Err(error) => {
                state.failure = Some((round, error.clone()));
                Err(error)
            }
        }
    }
}
