//! A token provider written in JavaScript: it is asked by an event, and answers by the number of the question.

use std::{collections::HashMap, fmt, sync::Arc};

use birdwire::{Delivery, Error, ErrorKind};
use tokio::sync::oneshot;

use crate::{bridge::Shared, event::Event};

type Answer = oneshot::Sender<Result<String, Error>>;

/// The questions that nobody has answered yet.
#[derive(Default)]
pub struct Questions {
    last: u32,
    open: HashMap<u32, Answer>,
}

impl Questions {
    fn ask(&mut self, answer: Answer) -> u32 {
        self.last = self.last.wrapping_add(1);
        self.open.insert(self.last, answer);
        self.last
    }

    pub fn take(&mut self, question: u32) -> Option<Answer> {
        self.open.remove(&question)
    }
}

/// Says which question failed, so that JavaScript finds what its provider threw.
#[derive(Debug)]
pub struct ProviderFailed {
    pub question: u32,
}

impl fmt::Display for ProviderFailed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the token provider failed")
    }
}

impl std::error::Error for ProviderFailed {}

pub fn failed(question: u32, reason: &str) -> Error {
    let text = format!("the token provider failed: {reason}");
    Error::new(ErrorKind::Authentication, Delivery::NeverSent, text).with_source(ProviderFailed { question })
}

pub async fn ask(shared: Arc<Shared>, provider: u32, rejected: Option<String>) -> Result<String, Error> {
    let (sender, receiver) = oneshot::channel();
    let question = shared.questions(|questions| questions.ask(sender));
    shared.send(Event { provider: Some(provider), rejected, ..Event::new(question) });
    match receiver.await {
        Ok(answer) => answer,
        Err(_) => Err(failed(question, "it gave no answer")),
    }
}
