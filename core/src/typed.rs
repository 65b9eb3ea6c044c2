//! What a method of [`resources`](crate::resources) gives back: a call that has its options set and is then awaited.

use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    time::Duration,
};

use serde::Serialize;
use serde_json::Value;

use crate::{
    Answer, Client, Csv, Error, Lines, Media, Upload,
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
    lines: Option<Lines>,
    options: CallOptions,
    answer: PhantomData<fn() -> T>,
}

/// A call with files, sent when it is awaited.
#[must_use = "a call is sent when it is awaited"]
pub struct FilesCall<T> {
    client: Client,
    operation: &'static Operation,
    arguments: Arguments,
    files: Vec<Upload>,
    progress: Option<Box<dyn Fn(u64, u64) + Send + Sync>>,
    options: CallOptions,
    answer: PhantomData<fn() -> T>,
}

/// Waiting for a job, which begins when it is awaited.
#[must_use = "nothing is asked before this is awaited"]
#[derive(Debug)]
pub struct WaitCall<T> {
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
        let options = CallOptions::default();
        Self { client: client.clone(), operation, arguments, lines: None, options, answer: PhantomData }
    }

    /// One whose body is CSV.
    pub fn lines<R>(client: &Client, operation: &'static Operation, arguments: Arguments, lines: Csv<R>) -> Self {
        Self { lines: Some(lines.lines), ..Self::new(client, operation, arguments) }
    }
}

impl<T> FilesCall<T> {
    pub fn new(client: &Client, operation: &'static Operation, arguments: Arguments, files: Vec<Upload>) -> Self {
        let options = CallOptions::default();
        Self { client: client.clone(), operation, arguments, files, progress: None, options, answer: PhantomData }
    }

    /// Called with the bytes of all files that have gone out, and how many there are: first with none, last with all of
    /// them. Where the files have to be sent again, it starts again at 0.
    pub fn progress(mut self, progress: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }
}

impl<T> WaitCall<T> {
    pub fn new(client: &Client, operation: &'static Operation, arguments: Arguments) -> Self {
        Self { client: client.clone(), operation, arguments, options: CallOptions::default(), answer: PhantomData }
    }

    /// How long to rest between two questions. Otherwise 1 second at first, and each time half as much again, up to 10.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.options.poll_interval = Some(interval);
        self
    }
}

impl<T> fmt::Debug for FilesCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilesCall")
            .field("operation", &self.operation.name)
            .field("files", &self.files)
            .field("options", &self.options)
            .finish_non_exhaustive()
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
            let Self { client, operation, arguments, options, .. } = self;
            let response = match self.lines {
                Some(lines) => client.send_lines(operation, arguments, lines, &options).await?,
                None => client.call(operation, arguments, &options).await?,
            };
            Answer::decode(operation, response)
        })
    }
}

impl<T: Decoded + Send + 'static> IntoFuture for FilesCall<T> {
    type Output = Result<Answer<T>, Error>;
    type IntoFuture = Pending<Answer<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { client, operation, arguments, files, progress, options, .. } = self;
            let response = client.send_files(operation, arguments, files, progress, &options).await?;
            Answer::decode(operation, response)
        })
    }
}

impl<T: Decoded + Send + 'static> IntoFuture for WaitCall<T> {
    type Output = Result<Answer<T>, Error>;
    type IntoFuture = Pending<Answer<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let response = self.client.wait(self.operation, self.arguments, &self.options).await?;
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
options!(FilesCall<T>, T);
options!(WaitCall<T>, T);
options!(Download);
options!(UploadCall);

/// A typed request as JSON. The generated types cannot fail to become JSON; were one to, the check that follows would refuse the null.
pub fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}
