//! How a connection is made: straight, by way of a proxy, or through a tunnel that a proxy opens.

use std::{
    error::Error as StdError,
    fmt,
    future::Future,
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{Uri, uri::Scheme};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::HttpsConnector;
use hyper_util::client::{
    legacy::connect::{self, Connected, HttpConnector, proxy::Tunnel},
    proxy::matcher::{Intercept, Matcher},
};
use rustls::ClientConfig;
use tokio::time::timeout;
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;

/// A connection that nobody uses any more is noticed by the system after a minute at the latest.
const KEEPALIVE: Duration = Duration::from_secs(15);
const KEEPALIVE_RETRIES: u32 = 3;
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNACKNOWLEDGED: Duration = Duration::from_secs(30);

/// Cloned for every request, and so no more than a pointer.
#[derive(Clone)]
pub(super) struct Dial(Arc<Ways>);

struct Ways {
    straight: HttpsConnector<HttpConnector>,
    to_proxy: HttpsConnector<HttpConnector>,
    tls: Arc<ClientConfig>,
    proxies: Option<Arc<Matcher>>,
    limit: Duration,
}

/// The limit of connecting passed: of name, connection, proxy and TLS together.
#[derive(Debug)]
pub(super) struct TooSlow;

impl Dial {
    pub(super) fn new(tls: ClientConfig, proxies: Option<Arc<Matcher>>, limit: Duration) -> Self {
        let mut sockets = HttpConnector::new();
        sockets.enforce_http(false);
        sockets.set_nodelay(true);
        sockets.set_keepalive(Some(KEEPALIVE));
        sockets.set_keepalive_interval(Some(KEEPALIVE));
        sockets.set_keepalive_retries(Some(KEEPALIVE_RETRIES));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        sockets.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        let mut tls_to_proxy = tls.clone();
        // What is agreed with the proxy says nothing of the host behind it.
        tls_to_proxy.alpn_protocols.clear();
        let tls = Arc::new(tls);
        Self(Arc::new(Ways {
            straight: HttpsConnector::from((sockets.clone(), tls.clone())),
            to_proxy: HttpsConnector::from((sockets, tls_to_proxy)),
            tls,
            proxies,
            limit,
        }))
    }
}

impl Ways {
    async fn connect(&self, target: Uri) -> Result<Connection, BoxError> {
        let Some(proxy) = self.proxies.as_ref().and_then(|proxies| proxies.intercept(&target)) else {
            return Ok(Connection::new(self.straight.clone().call(target).await?));
        };
        if !speaks_http(&proxy) {
            return Err(
                format!("a proxy of the kind {} is not supported", proxy.uri().scheme_str().unwrap_or("?")).into()
            );
        }
        if target.scheme() != Some(&Scheme::HTTPS) {
            let stream = self.to_proxy.clone().call(proxy.uri().clone()).await?;
            return Ok(Connection { forwarded: true, ..Connection::new(stream) });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.to_proxy.clone());
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        Ok(Connection::new(HttpsConnector::from((tunnel, self.tls.clone())).call(target).await?))
    }
}

/// Whether it is a proxy that we can talk to.
pub(crate) fn speaks_http(proxy: &Intercept) -> bool {
    matches!(proxy.uri().scheme_str(), Some("http" | "https"))
}

impl Service<Uri> for Dial {
    type Response = Connection;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Connection, BoxError>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let ways = self.0.clone();
        Box::pin(async move {
            match timeout(ways.limit, ways.connect(target)).await {
                Ok(connection) => connection,
                Err(_) => Err(TooSlow.into()),
            }
        })
    }
}

impl fmt::Display for TooSlow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("no connection in time")
    }
}

impl StdError for TooSlow {}

/// Whatever way it was made.
pub(super) struct Connection {
    stream: Box<dyn Stream>,
    /// A proxy reads the requests, and wants whole addresses in them.
    forwarded: bool,
}

trait Stream: Read + Write + connect::Connection + Send + Unpin {}

impl<T: Read + Write + connect::Connection + Send + Unpin> Stream for T {}

impl Connection {
    fn new(stream: impl Stream + 'static) -> Self {
        Self { stream: Box::new(stream), forwarded: false }
    }
}

impl connect::Connection for Connection {
    fn connected(&self) -> Connected {
        self.stream.connected().proxy(self.forwarded)
    }
}

impl Read for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
