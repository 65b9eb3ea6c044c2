//! A pool of connections that are kept for the next request.

use std::sync::Arc;

use http::{HeaderMap, Request, Response, Uri, header::PROXY_AUTHORIZATION, uri::Scheme};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper_util::{
    client::{
        legacy::{self, Client},
        proxy::matcher::Matcher,
    },
    rt::{TokioExecutor, TokioTimer},
};
use rustls::ClientConfig;
use tower_http::decompression::{Decompression, DecompressionBody};
use tower_service::Service;

use super::{dial::Dial, payload::Payload};
use crate::config::{Config, POOL_IDLE};

/// The body of an answer, as it came or decompressed.
pub(crate) type Arriving = DecompressionBody<Incoming>;

pub(crate) type BodyError = tower_http::BoxError;

pub(crate) struct Pool {
    client: Client<Dial, Payload>,
    proxies: Option<Arc<Matcher>>,
}

impl Pool {
    pub(super) fn new(config: &Config, tls: ClientConfig, proxies: Option<Matcher>) -> Self {
        let proxies = proxies.map(Arc::new);
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(POOL_IDLE)
            .build(Dial::new(tls, proxies.clone(), config.limits.connect));
        Self { client, proxies }
    }

    /// Until the head of the answer. One request on the wire: what to do about a redirect or a failure is decided
    /// elsewhere.
    pub(crate) async fn request(&self, mut request: Request<Payload>) -> Result<Response<Arriving>, legacy::Error> {
        // A request by https goes through a tunnel, which has shown them already.
        if request.uri().scheme() == Some(&Scheme::HTTP)
            && let Some(proxy) = self.proxies.as_ref().and_then(|proxies| proxies.intercept(request.uri()))
            && let Some(credentials) = proxy.basic_auth()
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, credentials.clone());
        }
        Decompression::new(&self.client).call(request).await
    }
}

/// A request that is ready to leave, were it not for a pool.
pub(crate) fn request(method: http::Method, target: Uri, headers: HeaderMap, payload: Payload) -> Request<Payload> {
    let mut request = Request::new(payload);
    *request.method_mut() = method;
    *request.uri_mut() = target;
    *request.headers_mut() = headers;
    request
}

/// The next piece of an answer, or none at its end.
pub(crate) async fn piece(body: &mut Arriving) -> Result<Option<bytes::Bytes>, BodyError> {
    while let Some(frame) = body.frame().await {
        // Other frames are trailers, which this API has no use for.
        if let Ok(bytes) = frame?.into_data() {
            return Ok(Some(bytes));
        }
    }
    Ok(None)
}
