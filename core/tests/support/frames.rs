//! HTTP/2 frame by frame, for what no whole server can be made to do at a given moment.
#![allow(dead_code, clippy::unwrap_used)]

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use birdwire::ClientBuilder;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::tls::{Authority, RUNTIME, client, listener};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RESET: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;
const PREFACE: usize = 24;
const SECOND_REQUEST: u32 = 3;

/// What the first connection says in place of an answer to its second request.
#[derive(Clone, Copy, Debug)]
pub enum Instead {
    /// The connection ends; requests after this stream were not looked at.
    Goodbye { last: u32 },
    /// This request was not looked at.
    Refused,
}

pub struct Frames {
    address: SocketAddr,
    authority: Authority,
    served: Arc<Mutex<Vec<Vec<u8>>>>,
    connections: Arc<AtomicUsize>,
}

impl Frames {
    pub fn new(instead: Instead) -> Self {
        let authority = Authority::new();
        let acceptor = authority.acceptor("localhost", &["h2"]);
        let (listener, address) = listener();
        let frames = Self { address, authority, served: Arc::default(), connections: Arc::default() };
        let (served, connections) = (frames.served.clone(), frames.connections.clone());
        RUNTIME.spawn(async move {
            let mut instead = Some(instead);
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let (acceptor, served, instead) = (acceptor.clone(), served.clone(), instead.take());
                tokio::spawn(async move { serve(acceptor.accept(stream).await?, instead, &served).await });
            }
        });
        frames
    }

    /// The bodies of the requests that had an effect.
    pub fn served(&self) -> Vec<String> {
        self.served.lock().unwrap().iter().map(|body| String::from_utf8_lossy(body).into_owned()).collect()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn builder(&self) -> ClientBuilder {
        client(self.address).ca_bundle_pem(self.authority.pem())
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    mut instead: Option<Instead>,
    served: &Mutex<Vec<Vec<u8>>>,
) -> io::Result<()> {
    stream.read_exact(&mut [0; PREFACE]).await?;
    write(&mut stream, SETTINGS, 0, 0, &[]).await?;
    let mut body = Vec::new();
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let id = u32::from_be_bytes(id);
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await?;
        match kind {
            SETTINGS if flags & ACK == 0 => write(&mut stream, SETTINGS, ACK, 0, &[]).await?,
            DATA => body.extend(payload),
            _ => {}
        }
        if !matches!(kind, DATA | HEADERS) || flags & END_STREAM == 0 {
            continue;
        }
        let body = std::mem::take(&mut body);
        match instead.take_if(|_| id == SECOND_REQUEST) {
            None => {
                served.lock().unwrap().push(body);
                // 0x88 is `:status: 200`.
                write(&mut stream, HEADERS, END_HEADERS, id, &[0x88]).await?;
                write(&mut stream, DATA, END_STREAM, id, br#"{"id":"1"}"#).await?;
            }
            Some(Instead::Refused) => write(&mut stream, RESET, 0, id, &[0, 0, 0, 7]).await?,
            Some(Instead::Goodbye { last }) => {
                let mut payload = last.to_be_bytes().to_vec();
                payload.extend([0; 4]);
                write(&mut stream, GOAWAY, 0, 0, &payload).await?;
                stream.shutdown().await?;
                // Closed with something unread, a connection takes what was written along.
                stream.read_to_end(&mut Vec::new()).await?;
                return Ok(());
            }
        }
    }
}

async fn write(stream: &mut (impl AsyncWrite + Unpin), kind: u8, flags: u8, id: u32, payload: &[u8]) -> io::Result<()> {
    let [_, a, b, c] = (payload.len() as u32).to_be_bytes();
    let mut frame = vec![a, b, c, kind, flags];
    frame.extend(id.to_be_bytes());
    frame.extend(payload);
    stream.write_all(&frame).await?;
    stream.flush().await
}
