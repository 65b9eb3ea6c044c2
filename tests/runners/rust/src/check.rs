//! What the generated files compare with, and the talk with the recorder.

use std::{fmt::Debug, future::Future, pin::Pin, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use birdwire::{Answer, Client, ClientBuilder, Error, Json, Media, Page, Pager, Timestamp, answer::Decoded};
use serde_json::Value;

pub type Outcome = Result<(), Error>;
pub type Vector = (&'static str, fn(&mut Check) -> Pin<Box<dyn Future<Output = Outcome> + '_>>);
pub type Walked<T, H> = Vec<(Page<T, H>, Vec<Answer<T>>)>;

pub struct Check {
    recorder: String,
    id: &'static str,
    /// The values are the sandbox's own: that they come, and as what, is all that is compared.
    imagined: bool,
    pub problems: Vec<String>,
}

impl Check {
    pub fn new(recorder: &str, id: &'static str, imagined: bool) -> Self {
        Self { recorder: recorder.to_owned(), id, imagined, problems: Vec::new() }
    }

    /// The defaults of every runner, and what the vector changes.
    pub fn client(&mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let builder = Client::builder()
            .workspace_id("11111111-1111-4111-8111-111111111111")
            .organization_id("22222222-2222-4222-8222-222222222222")
            .max_retries(0)
            .base_url(self.base_url());
        self.built(change(builder).build())
    }

    /// Where the requests of this run go.
    pub fn base_url(&self) -> String {
        format!("{}/rust/{}", self.recorder, self.id)
    }

    pub fn built<C>(&self, client: Result<C, Error>) -> C {
        match client {
            Ok(client) => client,
            Err(error) => panic!("{}: the client cannot be built: {error}", self.id),
        }
    }

    /// Asks the recorder what really arrived.
    pub fn verify(&mut self) -> Result<(), Box<dyn std::error::Error>> {
        let passed = u8::from(self.problems.is_empty());
        let url = format!("{}/_verify/rust/{}?passed={passed}", self.recorder, self.id);
        let answer: Value = serde_json::from_str(&ureq::get(url).call()?.body_mut().read_to_string()?)?;
        for problem in answer["problems"].as_array().into_iter().flatten() {
            self.problems.push(format!("recorder: {}", problem.as_str().unwrap_or_default()));
        }
        Ok(())
    }

    /// Every page of a list with its items, or the first error.
    pub async fn walk<T: Decoded, H: Decoded>(pager: Pager<T, H>) -> Result<Walked<T, H>, Error> {
        let mut pages = pager.pages();
        let mut walked = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page?;
            let items = page.items().collect::<Result<Vec<_>, _>>()?;
            walked.push((page, items));
        }
        Ok(walked)
    }

    /// Gives the call up after a time, as a `select!` or a timeout of the user's own does: by dropping it.
    pub async fn cancelled<F: Future>(&mut self, after_ms: u64, call: F) {
        if tokio::time::timeout(Duration::from_millis(after_ms), call).await.is_ok() {
            self.problems.push("the call ended before it was cancelled".to_owned());
        }
    }

    pub fn error<T>(&mut self, outcome: Result<T, Error>, expected: &str) {
        let Err(error) = outcome else {
            self.problems.push(format!("expected the error {expected}, got an answer"));
            return;
        };
        let expected = json(expected).0;
        let compared = |member: &str| !self.imagined || ["kind", "status"].contains(&member);
        for (member, expected) in expected.as_object().into_iter().flatten().filter(|(member, _)| compared(member)) {
            let found = match member.as_str() {
                "kind" => Value::from(error.kind().as_str()),
                "delivery" => Value::from(error.delivery().as_str()),
                "status" => Value::from(error.status()),
                "code" => Value::from(error.code()),
                "message" => Value::from(error.message()),
                "path" => Value::from(error.path()),
                "attempts" => Value::from(error.attempts()),
                "details" => error.details().cloned().unwrap_or_default(),
                "retryAfterMs" => Value::from(error.retry_after().map(|wait| wait.as_millis() as u64)),
                other => Value::from(format!("no runner knows {other}")),
            };
            if found != *expected {
                self.problems.push(format!("error.{member}: expected {expected}, got {found} ({error})"));
            }
        }
    }

    pub async fn media(&mut self, media: Media, expected: &str) -> Outcome {
        let expected = json(expected).0;
        self.equal("status", &Value::from(media.status), &expected["status"]);
        self.equal("contentType", &Value::from(media.content_type()), &expected["contentType"]);
        let bytes = media.bytes().await?;
        self.equal("base64", &Value::from(BASE64_STANDARD.encode(bytes)), &expected["base64"]);
        Ok(())
    }

    pub fn some<'a, T>(&mut self, at: &str, value: &'a Option<T>) -> Option<&'a T> {
        if value.is_none() && !self.imagined {
            self.problems.push(format!("{at}: is missing"));
        }
        value.as_ref()
    }

    /// The member is there and equal.
    pub fn holds<T: Debug + PartialEq<U>, U: Debug>(&mut self, at: &str, found: &Option<T>, expected: &U) {
        if let Some(found) = self.some(at, found) {
            self.equal(at, found, expected);
        }
    }

    pub fn none<T: Debug>(&mut self, at: &str, value: &Option<T>) {
        if let Some(value) = value.as_ref().filter(|_| !self.imagined) {
            self.problems.push(format!("{at}: expected nothing, got {value:?}"));
        }
    }

    pub fn equal<T: Debug + PartialEq<U> + ?Sized, U: Debug + ?Sized>(&mut self, at: &str, found: &T, expected: &U) {
        if !self.imagined && found != expected {
            self.problems.push(format!("{at}: expected {expected:?}, got {found:?}"));
        }
    }

    pub fn json(&mut self, at: &str, found: &Json, expected: &str) {
        self.equal(at, found, &json(expected));
    }

    pub fn raw(&mut self, at: &str, found: &str, expected: &str) {
        self.equal(&format!("raw {at}"), &json(found), &json(expected));
    }

    pub fn length<T>(&mut self, at: &str, list: &[T], expected: usize) {
        if !self.imagined && list.len() != expected {
            self.problems.push(format!("{at}: expected {expected} entries, got {}", list.len()));
        }
    }

    pub fn fail(&mut self, at: &str, found: &impl Debug) {
        if !self.imagined {
            self.problems.push(format!("{at}: got {found:?}"));
        }
    }
}

pub fn json(text: &str) -> Json {
    match serde_json::from_str(text) {
        Ok(json) => json,
        Err(error) => panic!("a vector holds bad JSON: {error}: {text}"),
    }
}

pub fn bytes(base64: &str) -> Vec<u8> {
    match BASE64_STANDARD.decode(base64) {
        Ok(bytes) => bytes,
        Err(error) => panic!("a vector holds bad base64: {error}: {base64}"),
    }
}

pub fn time(text: &str) -> Timestamp {
    match text.parse() {
        Ok(time) => time,
        Err(error) => panic!("a vector holds a bad time: {error}: {text}"),
    }
}
