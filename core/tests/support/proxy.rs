//! A proxy that wants a password: it opens tunnels, and answers what it is to forward itself.
#![allow(dead_code, clippy::unwrap_used)]

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional},
    net::TcpStream,
};
use tokio_rustls::TlsAcceptor;

use super::{
    Seen,
    tls::{Authority, RUNTIME, listener},
};

/// As they stand in an address, and as they are sent.
pub const CREDENTIALS: &str = "user:p%40ss";
pub const SENT: &str = "Basic dXNlcjpwQHNz";

pub struct Proxy {
    scheme: &'static str,
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Seen>>>,
}

impl Proxy {
    /// Every tunnel ends `there`, whatever name it was asked for.
    pub fn new(there: SocketAddr) -> Self {
        Self::start(there, None)
    }

    pub fn over_tls(there: SocketAddr, authority: &Authority) -> Self {
        Self::start(there, Some(authority.acceptor("localhost", &["h2", "http/1.1"])))
    }

    fn start(there: SocketAddr, tls: Option<TlsAcceptor>) -> Self {
        let (listener, address) = listener();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let asked: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let shared = asked.clone();
        RUNTIME.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (tls, asked) = (tls.clone(), shared.clone());
                tokio::spawn(async move {
                    match tls {
                        Some(tls) => serve(tls.accept(stream).await?, there, &asked).await,
                        None => serve(stream, there, &asked).await,
                    }
                });
            }
        });
        Self { scheme, address, asked }
    }

    pub fn url(&self, credentials: &str) -> String {
        format!("{}://{credentials}@localhost:{}", self.scheme, self.address.port())
    }

    pub fn asked(&self) -> Vec<Seen> {
        self.asked.lock().unwrap().clone()
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    there: SocketAddr,
    asked: &Mutex<Vec<Seen>>,
) -> io::Result<()> {
    loop {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        let seen = Seen::of_head(&String::from_utf8_lossy(&head)).unwrap();
        let (tunnel, welcome) = (seen.method == "CONNECT", seen.header("proxy-authorization") == Some(SENT));
        asked.lock().unwrap().push(seen);
        let answer = match (welcome, tunnel) {
            (false, _) => "HTTP/1.1 407 Said\r\ncontent-length: 0\r\n\r\n",
            (true, true) => "HTTP/1.1 200 Said\r\n\r\n",
            (true, false) => "HTTP/1.1 200 Said\r\ncontent-length: 10\r\n\r\n{\"id\":\"1\"}",
        };
        stream.write_all(answer.as_bytes()).await?;
        stream.flush().await?;
        if welcome && tunnel {
            copy_bidirectional(&mut stream, &mut TcpStream::connect(there).await?).await?;
            return Ok(());
        }
    }
}
