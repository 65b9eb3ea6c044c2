//! Calls out, events back. Work runs on core's runtime; what it ends in waits in a queue, and one wake-up of the event
//! loop takes all that is there, so that many calls at once cost few crossings.

use std::{
    collections::HashMap,
    future::Future,
    mem,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
};

use birdwire::{Client, Delivery, Error, ErrorKind, Media, operation::Operation, page::RawPager, runtime};
use bytes::Bytes;
use napi::{
    Status,
    bindgen_prelude::{Buffer, Function, Result, Uint8Array},
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};
use napi_derive::napi;
use tokio::task::AbortHandle;

use crate::{
    arguments,
    client::NativeClient,
    event::{self, Event},
    feed::Feed,
    generated,
    rokt::Imports,
    text,
    tokens::{self, Questions},
};

type Wake = ThreadsafeFunction<(), (), Vec<Event>, Status, false, true, 0>;

/// One for each thread that runs JavaScript.
#[napi]
pub struct Bridge {
    pub(crate) shared: Arc<Shared>,
}

pub struct Shared {
    events: Arc<Mutex<Vec<Event>>>,
    wake: OnceLock<Wake>,
    running: Mutex<HashMap<u32, AbortHandle>>,
    files: Mutex<HashMap<u32, Media>>,
    questions: Mutex<Questions>,
    pub pieces: Feed<Bytes>,
    pub entries: Feed<Vec<String>>,
    /// Imports of long lists, by the numbers of their calls.
    pub imports: Imports,
}

/// A thread that panicked while it held a lock leaves nothing half done here.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub fn send(&self, event: Event) {
        let mut events = lock(&self.events);
        events.push(event);
        // Whoever put the first event there has woken the loop, which takes them all.
        let first = events.len() == 1;
        drop(events);
        if first && let Some(wake) = self.wake.get() {
            wake.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    pub fn questions<T>(&self, work: impl FnOnce(&mut Questions) -> T) -> T {
        work(&mut lock(&self.questions))
    }

    /// Runs the work of a call, and tells how it ended.
    pub fn start(
        self: &Arc<Self>,
        id: u32,
        work: impl Future<Output = std::result::Result<Event, Error>> + Send + 'static,
    ) {
        let mut end = End { shared: self.clone(), id, told: false };
        // Held until the task is noted down, so that a task which ends at once does not end before that.
        let mut running = lock(&self.running);
        let task = runtime::handle().spawn(async move {
            let event = work.await.unwrap_or_else(|error| Event::failed(id, &error));
            end.tell(event);
        });
        running.insert(id, task.abort_handle());
    }
}

/// Whatever becomes of a task, JavaScript hears of it: a promise must not wait for ever.
struct End {
    shared: Arc<Shared>,
    id: u32,
    told: bool,
}

impl End {
    fn tell(&mut self, event: Event) {
        self.told = true;
        lock(&self.shared.running).remove(&self.id);
        self.shared.send(event);
    }
}

impl Drop for End {
    fn drop(&mut self) {
        if !self.told {
            let error = Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, "the call was given up");
            self.tell(Event::failed(self.id, &error));
        }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        // The thread ends: nobody is left to hear of its calls.
        let running = mem::take(&mut *lock(&self.shared.running));
        running.into_values().for_each(|task| task.abort());
        lock(&self.shared.files).clear();
        self.shared.imports.clear();
    }
}

#[napi]
impl Bridge {
    /// `deliver` is given the events, several at a time.
    #[napi(constructor, catch_unwind)]
    pub fn new(deliver: Function<'_, Vec<Event>, ()>) -> Result<Self> {
        let events = Arc::new(Mutex::new(Vec::new()));
        let waiting = events.clone();
        let wake = deliver
            .build_threadsafe_function::<()>()
            .weak::<true>()
            .build_callback(move |_| Ok(mem::take(&mut *lock(&waiting))))?;
        Ok(Self {
            shared: Arc::new(Shared {
                events,
                wake: OnceLock::from(wake),
                running: Mutex::default(),
                files: Mutex::default(),
                questions: Mutex::default(),
                pieces: Feed::default(),
                entries: Feed::default(),
                imports: Imports::default(),
            }),
        })
    }

    /// Ends in the JSON of the answer.
    #[napi(catch_unwind)]
    pub fn call(&self, client: &NativeClient, id: u32, operation: String, arguments: String, head: bool) {
        let client = client.client.clone();
        self.shared.start(id, async move {
            let operation = find(&operation)?;
            let (arguments, options) =
                arguments::call(&arguments).map_err(|error| error.with_operation(operation.name))?;
            let response = client.call(operation, arguments, &options).await?;
            Event::answered(id, operation, &response, head)
        });
    }

    /// The same again and again, until the answer says that a job is done.
    #[napi(catch_unwind)]
    pub fn wait(&self, client: &NativeClient, id: u32, operation: String, arguments: String, head: bool) {
        let client = client.client.clone();
        self.shared.start(id, async move {
            let operation = find(&operation)?;
            let (arguments, options) =
                arguments::call(&arguments).map_err(|error| error.with_operation(operation.name))?;
            let response = client.wait(operation, arguments, &options).await?;
            Event::answered(id, operation, &response, head)
        });
    }

    /// A call whose body is lines of CSV. The bytes are those of a text that is in memory.
    #[napi(catch_unwind)]
    pub fn send_lines(
        &self,
        client: &NativeClient,
        id: u32,
        operation: String,
        arguments: String,
        text: Option<Uint8Array>,
        head: bool,
    ) {
        let client = client.client.clone();
        let text = text.map(|text| Bytes::copy_from_slice(&text));
        self.shared.start(id, async move {
            let operation = find(&operation)?;
            let (arguments, lines, options) =
                arguments::lines(&arguments, text).map_err(|error| error.with_operation(operation.name))?;
            let response = client.send_lines(operation, arguments, lines, &options).await?;
            Event::answered(id, operation, &response, head)
        });
    }

    /// Ends in the head of the file, whose bytes are then read by the same id.
    #[napi(catch_unwind)]
    pub fn download(&self, client: &NativeClient, id: u32, operation: String, arguments: String) {
        let client = client.client.clone();
        let shared = self.shared.clone();
        self.shared.start(id, async move {
            let operation = find(&operation)?;
            let (arguments, options) =
                arguments::call(&arguments).map_err(|error| error.with_operation(operation.name))?;
            let media = client.download(operation, arguments, &options).await?;
            let head = event::media_head(&media);
            lock(&shared.files).insert(id, media);
            Ok(Event { head: Some(head), ..Event::new(id) })
        });
    }

    /// Ends in the next piece of a file, or in nothing at its end.
    #[napi(catch_unwind)]
    pub fn read(&self, file: u32, id: u32) {
        let shared = self.shared.clone();
        self.shared.start(id, async move {
            let mut media = shared.file(file)?;
            let piece = media.chunk().await?;
            if piece.is_some() {
                lock(&shared.files).insert(file, media);
            }
            Ok(Event { bytes: piece.map(buffer), ..Event::new(id) })
        });
    }

    /// Ends in all bytes of a file.
    #[napi(catch_unwind)]
    pub fn read_all(&self, file: u32, id: u32) {
        let shared = self.shared.clone();
        self.shared.start(id, async move {
            let bytes = shared.file(file)?.bytes().await?;
            Ok(Event { bytes: Some(buffer(bytes)), ..Event::new(id) })
        });
    }

    /// Ends in the length of the file that was written.
    #[napi(catch_unwind)]
    pub fn save(&self, file: u32, id: u32, path: String) {
        let shared = self.shared.clone();
        self.shared.start(id, async move {
            let length = shared.file(file)?.save_to(path).await?;
            Ok(Event { length: Some(length as f64), ..Event::new(id) })
        });
    }

    /// Closes the connection of a file that nobody reads on.
    #[napi(catch_unwind)]
    pub fn release(&self, file: u32) {
        drop(lock(&self.shared.files).remove(&file));
    }

    /// Ends in the next page, or in nothing after the last one.
    #[napi(catch_unwind)]
    pub fn next_page(&self, pager: &NativePager, id: u32, head: bool) {
        let state = pager.state.clone();
        let operation = pager.operation.clone();
        self.shared.start(id, async move {
            let operation = find(&operation)?;
            let mut state = state.lock().await;
            let pager = state.as_mut().map_err(|error| error.clone())?;
            let Some((response, next)) = pager.next_scanned().await? else { return Ok(Event::new(id)) };
            let (text, original) =
                text::of_answer(operation, &response).map_err(|error| error.with_operation(operation.name))?;
            let head = head.then(|| event::head(&response));
            Ok(Event { text: Some(text), original, next, head, ..Event::new(id) })
        });
    }

    /// A request of the caller's own making. Ends in the bytes of its answer.
    #[napi(catch_unwind)]
    pub fn request(&self, client: &NativeClient, id: u32, arguments: String, body: Option<Uint8Array>) {
        let client = client.client.clone();
        let body = body.map(|bytes| Bytes::copy_from_slice(&bytes));
        self.shared.start(id, async move {
            let (request, options) = arguments::free(&arguments, body)?;
            let response = client.request(request, &options).await?;
            let head = event::head(&response);
            Ok(Event { head: Some(head), bytes: Some(buffer(response.body)), ..Event::new(id) })
        });
    }

    /// Drops a call with its request. The event that tells of its end still comes.
    #[napi(catch_unwind)]
    pub fn cancel(&self, id: u32) {
        // The lock must be free when the task is dropped, which may happen here and now.
        let task = lock(&self.shared.running).remove(&id);
        if let Some(task) = task {
            task.abort();
        }
    }

    #[napi(catch_unwind)]
    pub fn token(&self, question: u32, token: String) {
        if let Some(answer) = self.shared.questions(|questions| questions.take(question)) {
            // A call that was given up does not wait for its token.
            let _ = answer.send(Ok(token));
        }
    }

    #[napi(catch_unwind)]
    pub fn token_failed(&self, question: u32, reason: String) {
        if let Some(answer) = self.shared.questions(|questions| questions.take(question)) {
            let _ = answer.send(Err(tokens::failed(question, &reason)));
        }
    }
}

impl Shared {
    fn file(&self, file: u32) -> std::result::Result<Media, Error> {
        lock(&self.files).remove(&file).ok_or_else(|| {
            Error::input("media", "was read already, or is being read: its bytes come once")
                .with_delivery(Delivery::Answered)
        })
    }
}

/// The state of one walk over the pages of a list.
#[napi]
pub struct NativePager {
    operation: String,
    state: Arc<tokio::sync::Mutex<std::result::Result<RawPager, Error>>>,
}

#[napi]
impl NativePager {
    /// What is wrong with the arguments is told when the first page is asked for.
    #[napi(factory, catch_unwind)]
    pub fn open(client: &NativeClient, operation: String, arguments: String) -> Self {
        let state = pager(&client.client, &operation, &arguments);
        Self { operation, state: Arc::new(tokio::sync::Mutex::new(state)) }
    }
}

fn pager(client: &Client, operation: &str, arguments: &str) -> std::result::Result<RawPager, Error> {
    let operation = find(operation)?;
    let (arguments, options) = arguments::call(arguments).map_err(|error| error.with_operation(operation.name))?;
    Ok(RawPager::new(client, operation, arguments, options))
}

pub fn find(name: &str) -> std::result::Result<&'static Operation, Error> {
    generated::operation(name).ok_or_else(|| Error::input("operation", format!("there is no {name}")))
}

/// The bytes are taken over, not copied, where they have no other owner.
fn buffer(bytes: Bytes) -> Buffer {
    Buffer::from(Vec::from(bytes))
}
