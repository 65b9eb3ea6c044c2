//! A token provider in the other language. It is told that a token is needed and returns at once; the token comes back
//! through the desk. (An async foreign trait does not pass Swift 6's checks.)

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use birdwire::{Delivery, Error, ErrorKind, TokenProvider};
use tokio::sync::oneshot;

/// Must return at once, and answer later with `supplyToken` or `failToken` of the desk.
#[uniffi::export(callback_interface)]
pub trait TokenSource: Send + Sync {
    /// `rejected` is the token that the API refused, when it refused one.
    fn token_needed(&self, id: u64, rejected: Option<String>);
}

type Answer = oneshot::Sender<Result<String, Error>>;

/// Where the answers are handed in. It does not know the source, so that neither keeps the other alive.
#[derive(Default, uniffi::Object)]
pub struct TokenDesk {
    waiting: Mutex<HashMap<u64, Answer>>,
    last: AtomicU64,
}

#[uniffi::export]
impl TokenDesk {
    #[uniffi::constructor]
    pub fn new() -> Self {
        Self::default()
    }

    /// An id that nobody waits for any more is ignored.
    pub fn supply_token(&self, id: u64, token: String) {
        self.answer(id, Ok(token));
    }

    pub fn fail_token(&self, id: u64, reason: String) {
        let text = format!("the token provider failed: {reason}");
        self.answer(id, Err(Error::new(ErrorKind::Authentication, Delivery::NeverSent, text)));
    }
}

impl TokenDesk {
    fn waiting(&self) -> MutexGuard<'_, HashMap<u64, Answer>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, id: u64, answer: Result<String, Error>) {
        if let Some(sender) = self.waiting().remove(&id) {
            // The call may have been given up in the meantime.
            let _ = sender.send(answer);
        }
    }
}

/// Takes its question back when the call is given up.
struct Question {
    desk: Arc<TokenDesk>,
    id: u64,
}

impl Drop for Question {
    fn drop(&mut self) {
        self.desk.waiting().remove(&self.id);
    }
}

pub fn provider(source: Box<dyn TokenSource>, desk: Arc<TokenDesk>) -> impl TokenProvider {
    let source: Arc<dyn TokenSource> = Arc::from(source);
    move |rejected: Option<&str>| {
        let rejected = rejected.map(str::to_owned);
        let (source, desk) = (source.clone(), desk.clone());
        async move {
            let id = desk.last.fetch_add(1, Ordering::Relaxed) + 1;
            let (sender, receiver) = oneshot::channel();
            desk.waiting().insert(id, sender);
            let _question = Question { desk, id };
            source.token_needed(id, rejected);
            receiver.await.unwrap_or_else(|_| {
                Err(Error::new(ErrorKind::Authentication, Delivery::NeverSent, "the token provider gave no answer"))
            })
        }
    }
}
