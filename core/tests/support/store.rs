//! A place for large files: it counts what comes and keeps none of it.
#![allow(dead_code, clippy::unwrap_used)]

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

pub struct Store {
    pub url: String,
    pub received: Arc<AtomicU64>,
    connections: Arc<AtomicUsize>,
    closed: Arc<AtomicBool>,
}

/// How a store treats a connection.
#[derive(Clone, Copy)]
pub struct Manner {
    /// Closes after so many bytes.
    most: u64,
    wait: Duration,
    /// Reads nothing more until the other side closes.
    stuck: bool,
}

impl Store {
    pub const ALL: Manner = Manner { most: u64::MAX, wait: Duration::ZERO, stuck: false };
    pub const CUT: Manner = Manner { most: 1_000_000, ..Self::ALL };
    pub const SLOW: Manner = Manner { wait: Duration::from_millis(20), ..Self::ALL };
    pub const STUCK: Manner = Manner { stuck: true, ..Self::ALL };

    pub fn new(manners: impl IntoIterator<Item = Manner> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let store = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            received: Arc::default(),
            connections: Arc::default(),
            closed: Arc::default(),
        };
        let (received, connections, closed) = (store.received.clone(), store.connections.clone(), store.closed.clone());
        let manners: Vec<Manner> = manners.into_iter().collect();
        thread::spawn(move || {
            for (stream, manner) in listener.incoming().flatten().zip(manners) {
                connections.fetch_add(1, Ordering::SeqCst);
                serve(stream, manner, &received, &closed);
            }
        });
        store
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn sees_a_close(&self) -> bool {
        super::eventually(|| self.closed.load(Ordering::SeqCst))
    }
}

fn serve(mut stream: TcpStream, manner: Manner, received: &AtomicU64, closed: &AtomicBool) {
    let mut buffer = vec![0; 256 * 1024];
    let mut head = Vec::new();
    let end = loop {
        let length = stream.read(&mut buffer).unwrap_or(0);
        if length == 0 {
            return;
        }
        head.extend_from_slice(&buffer[..length]);
        if let Some(end) = head.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let text = String::from_utf8_lossy(&head[..end]).to_ascii_lowercase();
    let length = text.split_once("content-length: ").unwrap().1.split_once('\r').unwrap().0;
    let length: u64 = length.parse().unwrap();
    let mut body = (head.len() - end) as u64;
    received.fetch_add(body, Ordering::SeqCst);
    if manner.stuck {
        // Long enough for every buffer on the way to be full, and for the other side to give up.
        thread::sleep(Duration::from_millis(2500));
    }
    while body < length.min(manner.most) {
        thread::sleep(manner.wait);
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return closed.store(true, Ordering::SeqCst),
            Ok(length) => {
                body += length as u64;
                received.fetch_add(length as u64, Ordering::SeqCst);
            }
        }
    }
    if body >= length {
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n");
    }
}
