//! Who is calling: a fixed credential, or a provider that is asked for a token and asked again when it is refused.

use std::{
    fmt,
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use base64::{Engine, prelude::BASE64_STANDARD};
use futures_core::future::BoxFuture;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;

use crate::{
    config::{give, refused},
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
    /// Those of another vendor's client.
    Vendor(Vec<Scheme>),
}

impl Credential {
    /// The same text for every call, if there is one.
    pub(crate) fn fixed(&self) -> Option<&SecretString> {
        match self {
            Self::AccessKey(secret) | Self::Bearer(secret) => Some(secret),
            Self::Provider(_) | Self::Vendor(_) => None,
        }
    }

    /// The value of `Authorization`; the secret of a provider is `token`.
    pub(crate) fn header(&self, secret: &SecretString) -> Result<HeaderValue, Error> {
        let (scheme, path) = match self {
            Self::AccessKey(_) => ("AccessKey", "access_key"),
            Self::Bearer(_) => ("Bearer", "bearer_token"),
            Self::Provider(_) => ("Bearer", "token_provider"),
            Self::Vendor(_) => return Err(Error::input("credentials", "are chosen call by call")),
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
            give(&["bearer_token", "token_provider"])
        );
        error.with_message(message)
    }

    /// What a call to another vendor is let in with: the first of its schemes that the client was given. None for Bird, where
    /// every call takes the same.
    pub(crate) fn authorize(&self, accepted: &[Auth]) -> Result<Option<Authorization>, Error> {
        let Self::Vendor(schemes) = self else { return Ok(None) };
        let fitting = || schemes.iter().filter(|scheme| accepted.contains(&scheme.auth));
        match fitting().find_map(|scheme| scheme.given.clone()) {
            Some(given) => Ok(Some(given)),
            None => Err(match fitting().next() {
                Some(scheme) => scheme.missing(),
                None => Error::input("credentials", "the client has none for this operation"),
            }),
        }
    }
}

/// One way into another vendor's API, and what the client was given for it.
#[derive(Clone)]
pub(crate) struct Scheme {
    pub(crate) auth: Auth,
    /// What the client calls its parts, and the variables of the environment that stand in for them.
    pub(crate) options: &'static [(&'static str, &'static str)],
    pub(crate) given: Option<Authorization>,
}

impl Scheme {
    /// Nobody gave it, and a call cannot do without.
    pub(crate) fn missing(&self) -> Error {
        let options: Vec<&str> = self.options.iter().map(|(option, _)| *option).collect();
        let variables: Vec<&str> = self.options.iter().map(|(_, variable)| *variable).collect();
        let first = options.first().copied().unwrap_or_default();
        let both = if options.len() > 1 { ", all of them," } else { "" };
        Error::input(
            first,
            format!("is missing: {}{both} to the client, or set {}", give(&options), variables.join(" and ")),
        )
    }
}

/// What stands in `Authorization`, and what of it may be shown nowhere.
#[derive(Clone)]
pub(crate) struct Authorization {
    pub(crate) header: HeaderValue,
    pub(crate) secrets: Vec<SecretString>,
}

impl Authorization {
    /// A user name and a password, as RFC 7617 puts them: UTF-8, then Base64.
    pub(crate) fn basic(
        user: (&'static str, &SecretString),
        password: (&'static str, &SecretString),
    ) -> Result<Self, Error> {
        for (option, secret) in [user, password] {
            let text = secret.expose_secret();
            if text.is_empty() || text.chars().any(|sign| sign.is_control() || sign.is_whitespace()) {
                return Err(refused(option, "is empty or holds a space, a line end or another sign that no key has"));
            }
        }
        if user.1.expose_secret().contains(':') {
            return Err(refused(user.0, "holds a colon, which ends a user name"));
        }
        let pair = format!("{}:{}", user.1.expose_secret(), password.1.expose_secret());
        let encoded = BASE64_STANDARD.encode(pair.as_bytes());
        let header = sensitive(&format!("Basic {encoded}"), password.0)?;
        let secrets = vec![password.1.clone(), SecretString::from(pair), SecretString::from(encoded), user.1.clone()];
        Ok(Self { header, secrets })
    }

    /// A key as it is.
    pub(crate) fn plain(option: &'static str, key: &SecretString) -> Result<Self, Error> {
        let text = key.expose_secret();
        let visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if text.is_empty() || !visible || text.trim() != text {
            return Err(refused(option, "is empty or holds a line end or another sign that no key has"));
        }
        Ok(Self { header: sensitive(text, option)?, secrets: vec![key.clone()] })
    }
}

fn sensitive(text: &str, option: &'static str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|_| refused(option, "cannot stand in a header"))?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AccessKey(_) => "AccessKey([redacted])",
            Self::Bearer(_) => "Bearer([redacted])",
            Self::Provider(_) => "TokenProvider",
            Self::Vendor(_) => "Vendor([redacted])",
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
