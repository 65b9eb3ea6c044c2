//! What a method of [`resources`](crate::resources) gives back: a call that has its options set and is then awaited.

use std::{
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    time::Duration,
};

use serde::Serialize;
use serde_json::Value;

use crate::{
    Answer, Client, Error, Media, Upload,
    answer::Decoded,
    call::{Arguments, CallOptions},
    operation::Operation,
};

/// A call that is sent when it is awaited.
///
/// ```no_run
/// # async fn example(bird: birdwire::Client) -> Result<(), birdwire::Error> {
/// use std::time::Duration;
/// let message = bird.channels().messages().get("channel-id", "message-id").timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
#[derive(Debug)]
pub struct Call<T> {
    client: Client,
    operation: &'static Operation,
    arguments: Arguments,
    options: CallOptions,
    answer: PhantomData<fn() -> T>,
}

/// A download that begins when it is awaited.
#[must_use = "a download begins when it is awaited"]
#[derive(Debug)]
pub struct Download {
    client: Client,
    operation: &'static Operation,
    arguments: Arguments,
    options: CallOptions,
}

/// An upload that begins when it is awaited. It gives the address of the file, to put into messages.
#[must_use = "an upload begins when it is awaited"]
#[derive(Debug)]
pub struct UploadCall {
    client: Client,
    operation: &'static Operation,
    path: Vec<String>,
    file: Upload,
    options: CallOptions,
}

type Pending<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

impl<T> Call<T> {
    pub fn new(client: &Client, operation: &'static Operation, arguments: Arguments) -> Self {
        Self { client: client.clone(), operation, arguments, options: CallOptions::default(), answer: PhantomData }
    }
}

impl Download {
    pub fn new(client: &Client, operation: &'static Operation, arguments: Arguments) -> Self {
        Self { client: client.clone(), operation, arguments, options: CallOptions::default() }
    }
}

impl UploadCall {
    pub fn new(client: &Client, operation: &'static Operation, path: Vec<String>, file: Upload) -> Self {
        Self { client: client.clone(), operation, path, file, options: CallOptions::default() }
    }
}

impl<T: Decoded + Send + 'static> IntoFuture for Call<T> {
    type Output = Result<Answer<T>, Error>;
    type IntoFuture = Pending<Answer<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let response = self.client.call(self.operation, self.arguments, &self.options).await?;
            Answer::decode(self.operation, response)
        })
    }
}

impl IntoFuture for Download {
    type Output = Result<Media, Error>;
    type IntoFuture = Pending<Media>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.client.download(self.operation, self.arguments, &self.options).await })
    }
}

impl IntoFuture for UploadCall {
    type Output = Result<String, Error>;
    type IntoFuture = Pending<String>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.client.upload(self.operation, self.path, self.file, &self.options).await })
    }
}

macro_rules! options {
    ($target:ty $(, $parameter:ident)?) => {
        impl$(<$parameter>)? $target {
            /// How long the whole call may take, repeats and waits included.
            pub fn timeout(mut self, timeout: Duration) -> Self {
                self.options.timeout = Some(timeout);
                self
            }

            /// How long one request may take.
            pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
                self.options.attempt_timeout = Some(timeout);
                self
            }

            /// How often a request may be repeated; `x-retry` of the operation says in which cases.
            pub fn max_retries(mut self, retries: u32) -> Self {
                self.options.max_retries = Some(retries);
                self
            }

            /// Another workspace than the client's.
            pub fn workspace_id(mut self, id: impl Into<String>) -> Self {
                self.options.workspace_id = Some(id.into());
                self
            }

            /// Another organization than the client's.
            pub fn organization_id(mut self, id: impl Into<String>) -> Self {
                self.options.organization_id = Some(id.into());
                self
            }

            /// One more header.
            pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.options.headers.push((name.into(), value.into()));
                self
            }
        }
    };
}

options!(Call<T>, T);
options!(Download);
options!(UploadCall);

/// A typed request as JSON. The generated types cannot fail to become JSON; were one to, the check that follows would refuse the null.
pub fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}
