//! Cancelling: Swift does not drop the future of a cancelled task, so a call listens to a token as well.

use std::{
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use birdwire::{Delivery, Error, ErrorKind, runtime};
use tokio::{
    select,
    sync::watch,
    task::{JoinError, JoinHandle},
};

use crate::failure::BirdFailure;

/// Gives one call up, from any thread. Cancelling before the call begins counts too.
#[derive(uniffi::Object)]
pub struct CancelToken(watch::Sender<bool>);

#[uniffi::export]
impl CancelToken {
    #[uniffi::constructor]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self(watch::Sender::new(false))
    }

    pub fn cancel(&self) {
        self.0.send_replace(true);
    }
}

impl CancelToken {
    async fn cancelled(&self) {
        // The sender lives as long as this token: waiting cannot fail.
        let _ = self.0.subscribe().wait_for(|cancelled| *cancelled).await;
    }
}

/// Runs the work on core's runtime. It is dropped, and its connection with it, when the token is cancelled or the caller
/// lets the call go.
pub async fn run<T, F>(cancel: Option<Arc<CancelToken>>, work: F) -> Result<T, BirdFailure>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    let task = runtime::handle().spawn(async move {
        match cancel {
            None => work.await,
            Some(token) => select! {
                biased;
                () = token.cancelled() => Err(given_up()),
                result = work => result,
            },
        }
    });
    match AbortOnDrop(task).await {
        Ok(result) => result.map_err(BirdFailure::from),
        Err(error) => Err(broken(&error).into()),
    }
}

fn given_up() -> Error {
    Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, "the call was cancelled")
}

/// A panic stays on this side of the border.
fn broken(error: &JoinError) -> Error {
    Error::new(ErrorKind::Connection, Delivery::MaybeSent, format!("birdwire failed inside, please report it: {error}"))
}

struct AbortOnDrop<T>(JoinHandle<T>);

impl<T> Future for AbortOnDrop<T> {
    type Output = Result<T, JoinError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
