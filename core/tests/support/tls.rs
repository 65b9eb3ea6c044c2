//! Hosts that speak TLS, with certificates of an authority that was made for the test.
#![allow(dead_code, clippy::unwrap_used)]

use std::{
    convert::Infallible,
    net::SocketAddr,
    sync::{
        Arc, LazyLock, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use birdwire::{Client, ClientBuilder};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::{
    body::Incoming,
    server::conn::{http1, http2},
    service::service_fn,
};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer};
use tokio::{
    net::{TcpListener, TcpStream},
    runtime::Runtime,
    sync::watch,
};
use tokio_rustls::TlsAcceptor;

use super::{KEY, Seen, WORKSPACE, eventually};

/// Apart from the library's own.
pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

pub fn listener() -> (TcpListener, SocketAddr) {
    let listener = RUNTIME.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "authority of a test");
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub fn pem(&self) -> String {
        self.0.pem()
    }

    pub fn acceptor(&self, name: &str, protocols: &[&str]) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &self.0).unwrap();
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
            .unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        TlsAcceptor::from(Arc::new(config))
    }
}

pub struct Host {
    pub address: SocketAddr,
    pub authority: Authority,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    seen: Mutex<Vec<Seen>>,
    connections: AtomicUsize,
    refused: AtomicUsize,
    ended: AtomicUsize,
    goodbye: watch::Sender<()>,
    arrived: watch::Sender<usize>,
    gather: AtomicUsize,
}

impl Host {
    /// Its certificate is for one name, whatever name it is called by.
    pub fn new(name: &str, protocols: &[&str]) -> Self {
        let authority = Authority::new();
        let acceptor = authority.acceptor(name, protocols);
        let (listener, address) = listener();
        let state = Arc::new(State::default());
        let shared = state.clone();
        RUNTIME.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (state, acceptor) = (shared.clone(), acceptor.clone());
                state.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    serve(stream, acceptor, &state).await;
                    state.ended.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        Self { address, authority, state }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.state.seen.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// Whether so many clients broke the handshake off, soon.
    pub fn is_refused(&self, times: usize) -> bool {
        eventually(|| self.state.refused.load(Ordering::SeqCst) == times)
    }

    /// No request is answered before so many have come in all.
    pub fn gather(&self, requests: usize) {
        self.state.gather.store(requests, Ordering::SeqCst);
    }

    /// Ends every HTTP/2 connection as a server does that goes away, and waits for that.
    pub fn says_goodbye(&self) -> bool {
        self.state.goodbye.send_replace(());
        eventually(|| self.state.ended.load(Ordering::SeqCst) == self.connections())
    }

    pub fn stranger(&self) -> ClientBuilder {
        client(self.address)
    }

    pub fn builder(&self) -> ClientBuilder {
        self.stranger().ca_bundle_pem(self.authority.pem())
    }
}

pub fn client(address: SocketAddr) -> ClientBuilder {
    let url = format!("https://localhost:{}", address.port());
    Client::builder().access_key(KEY).workspace_id(WORKSPACE).base_url(url).timeout(Duration::from_secs(10))
}

async fn serve(stream: TcpStream, acceptor: TlsAcceptor, state: &Arc<State>) {
    let Ok(stream) = acceptor.accept(stream).await else {
        state.refused.fetch_add(1, Ordering::SeqCst);
        return;
    };
    let second = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    let (stream, mut goodbye) = (TokioIo::new(stream), state.goodbye.subscribe());
    let state = state.clone();
    let service = service_fn(move |request| answer(request, state.clone()));
    if !second {
        let _ = http1::Builder::new().serve_connection(stream, service).await;
        return;
    }
    let mut connection = std::pin::pin!(http2::Builder::new(TokioExecutor::new()).serve_connection(stream, service));
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = goodbye.changed() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn answer(request: Request<Incoming>, state: Arc<State>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
    let seen = Seen {
        method: head.method.to_string(),
        target: head.uri.to_string(),
        version: head.version,
        headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        body: body.collect().await.unwrap().to_bytes().to_vec(),
    };
    state.seen.lock().unwrap().push(seen);
    state.arrived.send_modify(|arrived| *arrived += 1);
    let enough = |arrived: &usize| *arrived >= state.gather.load(Ordering::SeqCst);
    let _ = state.arrived.subscribe().wait_for(enough).await;
    Ok(Response::new(Full::from(r#"{"id":"1"}"#)))
}
