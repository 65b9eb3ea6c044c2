//! A connection below HTTP. A fault may take it away from the server and do with it what no honest server does: a
//! script of steps replaces what would have been written.

use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::body::Bytes;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::oneshot;

/// How long a closed connection is listened to. A socket that is closed with something unread in it is reset by the
/// system, and the caller may lose what was written before.
const FAREWELL: Duration = Duration::from_secs(2);

/// What is done with a connection that was taken over, in this order. After the last step it is closed.
pub type Script = Vec<Step>;

#[derive(Debug)]
pub enum Step {
    Write(Bytes),
    /// The same bytes so many times.
    Repeat(Bytes, u64),
    /// The same bytes until the caller closes.
    Forever(Bytes),
    Wait(Duration),
    /// Nothing more, until the caller closes.
    Hold,
    /// The caller sees ECONNRESET. What was written just before may still be on its way, and is lost with it.
    Reset,
}

/// The handle of one connection, for whoever answers a request that came over it.
pub struct Wire(Mutex<Option<oneshot::Sender<Script>>>);

impl Wire {
    pub fn new() -> (Self, oneshot::Receiver<Script>) {
        let (sender, script) = oneshot::channel();
        (Self(Mutex::new(Some(sender))), script)
    }

    /// Ends HTTP on this connection. Does not return: what awaits it is dropped with the rest of the server's side.
    pub async fn take_over<T>(&self, script: Script) -> T {
        if let Some(sender) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // A receiver that is gone means that the connection is gone as well.
            let _ = sender.send(script);
        }
        std::future::pending().await
    }
}

/// Ends early when the caller goes away, which is an error to nobody.
pub async fn play(mut stream: TcpStream, script: Script) {
    let _ = try_play(&mut stream, script).await;
}

async fn try_play(stream: &mut TcpStream, script: Script) -> io::Result<()> {
    for step in script {
        match step {
            Step::Write(bytes) => stream.write_all(&bytes).await?,
            Step::Repeat(bytes, times) => {
                for _ in 0..times {
                    stream.write_all(&bytes).await?;
                }
            }
            Step::Forever(bytes) => loop {
                stream.write_all(&bytes).await?;
            },
            Step::Wait(time) => {
                if tokio::time::timeout(time, closed(stream)).await.is_ok() {
                    return Ok(());
                }
            }
            Step::Hold => {
                closed(stream).await;
                return Ok(());
            }
            Step::Reset => return stream.set_zero_linger(),
        }
    }
    stream.shutdown().await?;
    let _ = tokio::time::timeout(FAREWELL, closed(stream)).await;
    Ok(())
}

/// Until the caller has closed its side. What it still sends is thrown away.
async fn closed(stream: &TcpStream) {
    let mut unread = vec![0; 16 * 1024];
    while stream.readable().await.is_ok() {
        match stream.try_read(&mut unread) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(_) => return,
        }
    }
}
