//! A long list on its way: taken in batches, sent in requests of a size and at a pace that Rokt asks for.

use std::{
    collections::HashMap,
    fmt,
    future::poll_fn,
    mem,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use futures_core::Stream;
use serde_json::{Map, Value, json};
use tokio::{
    sync,
    task::{AbortHandle, JoinSet},
};
use tracing::{Instrument, info_span, instrument::WithSubscriber};

use super::{
    CustomAudiences,
    chunk::{Filled, Filling, Head},
    entries::Treatment,
    options::{Entries, ImportAll, ImportProgress},
    report::{ChunkOutcome, ImportChunk, ImportReport, MOST_POSITIONS},
};
use crate::{
    call::{Arguments, CallOptions, Clock, Content, InputStyle, Job, Kind},
    error::{Delivery, Error, ErrorKind},
    generated::operations::{IMPORT_CUSTOM_AUDIENCE, IMPORT_CUSTOM_AUDIENCE_LEGACY},
    operation::Operation,
    pace::Pace,
    runtime,
    transport::Got,
};

/// What is told of the progress of an import.
pub type Progress = Arc<dyn Fn(ImportProgress) + Send + Sync>;

/// Its name in errors.
const NAME: &str = "customAudiences.importAll";

impl CustomAudiences {
    /// Puts as many people on a list, or takes them off, as there are: the entries are given to what this returns.
    ///
    /// They are sent in requests of 100,000, 4 a second and 4 at a time at most over all imports of a client, each repeated as a
    /// plain call is. A request that fails does not stop the others, and a bad entry is left out; the report tells of both.
    /// With an API key alone the legacy endpoint is taken.
    ///
    /// ```no_run
    /// # async fn example(rokt: birdwire::rokt::Client, addresses: Vec<String>) -> Result<(), birdwire::Error> {
    /// use birdwire::{rokt::ImportAll, types::AudienceAction};
    /// let import = rokt.custom_audiences().import_all(ImportAll::emails(AudienceAction::Include).hash(true))?;
    /// import.add_all(addresses.clone()).await?;
    /// let report = import.finish().await?;
    /// if !report.is_done() {
    ///     // Later, with what was kept of it: only what was not sent is sent now.
    ///     let again = ImportAll::emails(AudienceAction::Include).hash(true).resume(report);
    ///     let import = rokt.custom_audiences().import_all(again)?;
    ///     import.add_all(addresses).await?;
    ///     import.finish().await?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// Errors: of the kind `input`, for options that do not fit; nothing is sent then.
    ///
    /// Source: Custom Audience Import API <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
    pub fn import_all(&self, options: ImportAll) -> Result<AudienceImport, Error> {
        AudienceImport::start(&self.client, options).map_err(|error| error.with_operation(NAME))
    }
}

/// A long list on its way.
///
/// [`add`](Self::add) takes entries and waits while enough of them are under way, [`finish`](Self::finish) sends the rest and gives
/// the report, and [`stop`](Self::stop) gives up and gives the report of what was done so far. Dropping it gives up as well.
pub struct AudienceImport {
    shared: Arc<Shared>,
    feeding: sync::Mutex<Feeding>,
}

/// What the requests under way share.
struct Shared {
    state: Mutex<State>,
    progress: Option<Progress>,
    /// Held while somebody is told, so that nobody hears of less after more.
    telling: Mutex<()>,
}

struct State {
    report: ImportReport,
    /// Read by this import; the report may know more of an earlier one.
    read: u64,
    under_way: HashMap<usize, AbortHandle>,
    stopped: bool,
}

/// What only one caller does at a time.
struct Feeding {
    client: crate::Client,
    /// A request with everything but its entries.
    template: Job,
    options: CallOptions,
    pace: Arc<Pace>,
    items: u32,
    head: Head,
    treatment: Treatment,
    filling: Filling,
    next: usize,
    read: u64,
    earlier: Option<ImportReport>,
    tasks: JoinSet<()>,
    /// Why no more is taken.
    halted: Option<Error>,
    finished: bool,
}

impl AudienceImport {
    /// How many entries are best handed to [`add`](Self::add) at a time.
    pub const BATCH: usize = 4_096;

    fn start(client: &crate::Client, options: ImportAll) -> Result<Self, Error> {
        let ImportAll { entries, action, list, account_id, hash, resume, options, progress } = options;
        if hash && entries == Entries::Sha256s {
            return Err(Error::input("hash", "is for addresses: these entries are hashes already"));
        }
        let treatment = Treatment { entries, hash };
        let operation = operation(client)?;
        let Some(limits) = &operation.limits else {
            return Err(Error::input("client", "has no limits for long lists"));
        };
        let known = client.shared.config.identity.known.first().and_then(|known| known.value.clone());
        let account_id = account_id.or(known);
        let mut members = Map::new();
        if let Some(id) = &account_id {
            members.insert("accountId".to_owned(), Value::from(id.as_str()));
        }
        members.insert("action".to_owned(), Value::from(action.as_str()));
        if let Some(list) = &list {
            members.insert("list".to_owned(), Value::from(list.as_str()));
        }
        let head = Head::new(&members, treatment)?;
        // Everything but the entries is checked now, as a plain call with one that is good.
        members.insert(treatment.member().to_owned(), json!(["0".repeat(64)]));
        let mut arguments =
            Arguments { body: Some(Value::Object(members)), input: InputStyle::Wire, ..Arguments::default() };
        let mut template = client.job(operation, &mut arguments, &options, Kind::Whole)?;
        let pace = client.shared.pace(limits);
        template.pace = Some(pace.clone());

        let fresh = ImportReport::new(treatment.given(), hash, action.as_str(), list.as_deref(), account_id.as_deref());
        if let Some(earlier) = &resume {
            earlier.check().map_err(|why| Error::input("resume", why))?;
            fresh.same_import(earlier)?;
        }
        let state = State {
            report: resume.as_ref().map_or(fresh, ImportReport::continued),
            read: 0,
            under_way: HashMap::new(),
            stopped: false,
        };
        let feeding = Feeding {
            client: client.clone(),
            template,
            options,
            pace,
            items: u32::try_from(limits.items).unwrap_or(u32::MAX),
            head,
            treatment,
            filling: Filling::default(),
            next: 0,
            read: 0,
            earlier: resume,
            tasks: JoinSet::new(),
            halted: None,
            finished: false,
        };
        Ok(Self {
            shared: Arc::new(Shared { state: Mutex::new(state), progress, telling: Mutex::default() }),
            feeding: sync::Mutex::new(feeding),
        })
    }

    /// Takes further entries, in the order of the list. Waits while as many requests are under way as may be, so that whoever
    /// reads the list goes no faster than the network.
    ///
    /// Its future should be awaited to the end: dropped halfway, it has taken nobody knows how many, and the import takes no
    /// more. [`stop`](Self::stop) gives its report.
    ///
    /// Errors: `input` where the entries are not those of the report at `resume`, with their positions as the path;
    /// `cancelled` after [`stop`](Self::stop).
    pub async fn add(&self, entries: Vec<String>) -> Result<(), Error> {
        let mut feeding = self.feeding.lock().await;
        feeding.halted_already(&self.shared)?;
        if feeding.finished {
            return Err(Error::input("entries", "come after the end: the import was finished").with_operation(NAME));
        }
        feeding.halted = Some(Error::input("entries", "were taken by halves: an `add` was given up before its end"));
        let result = feeding.take(&self.shared, entries).await;
        feeding.halted = result.as_ref().err().cloned();
        result.map_err(|error| error.with_operation(NAME))
    }

    /// [`add`](Self::add) for all entries of an iterator.
    pub async fn add_all<I: IntoIterator<Item: Into<String>>>(&self, entries: I) -> Result<(), Error> {
        let mut batch = Vec::with_capacity(Self::BATCH);
        for entry in entries {
            batch.push(entry.into());
            if batch.len() == Self::BATCH {
                self.add(mem::replace(&mut batch, Vec::with_capacity(Self::BATCH))).await?;
            }
        }
        self.add(batch).await
    }

    /// [`add`](Self::add) for all entries of a stream.
    pub async fn add_stream<S: Stream<Item: Into<String>>>(&self, entries: S) -> Result<(), Error> {
        let mut entries = pin!(entries);
        let mut batch = Vec::with_capacity(Self::BATCH);
        while let Some(entry) = poll_fn(|context| entries.as_mut().poll_next(context)).await {
            batch.push(entry.into());
            if batch.len() == Self::BATCH {
                self.add(mem::replace(&mut batch, Vec::with_capacity(Self::BATCH))).await?;
            }
        }
        self.add(batch).await
    }

    /// Sends what is left, waits for every request, and gives the report. Requests that failed stand in it; they are no error.
    ///
    /// Errors: those of [`add`](Self::add).
    pub async fn finish(&self) -> Result<ImportReport, Error> {
        let mut feeding = self.feeding.lock().await;
        feeding.halted_already(&self.shared)?;
        let ended = feeding.end(&self.shared).await;
        feeding.halted = ended.as_ref().err().cloned();
        ended.map_err(|error| error.with_operation(NAME))?;
        Ok(self.report())
    }

    /// The report so far. What is under way stands in it as not sent.
    pub fn report(&self) -> ImportReport {
        self.shared.state().report()
    }

    /// How far it is.
    pub fn progress(&self) -> ImportProgress {
        self.shared.state().progress()
    }

    /// Gives up and gives the report of what was done. Requests under way are dropped, and stand in it as failed, of the kind
    /// `cancelled`: nobody knows whether they arrived. A list is the same after the second time, so they may be sent again.
    ///
    /// Never waits. After [`finish`](Self::finish) it changes nothing.
    pub fn stop(&self) -> ImportReport {
        self.shared.stop()
    }
}

impl Drop for AudienceImport {
    fn drop(&mut self) {
        self.shared.stop();
    }
}

impl fmt::Debug for AudienceImport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AudienceImport").field("progress", &self.progress()).finish_non_exhaustive()
    }
}

/// The one that the client has keys for; the legacy one where it has an API key alone.
fn operation(client: &crate::Client) -> Result<&'static Operation, Error> {
    let credential = &client.shared.config.identity.credential;
    let fits = |operation: &'static Operation| credential.authorize(operation.auth).map(|_| operation);
    fits(&IMPORT_CUSTOM_AUDIENCE).or_else(|error| fits(&IMPORT_CUSTOM_AUDIENCE_LEGACY).map_err(|_| error))
}

fn given_up() -> Error {
    Error::new(ErrorKind::Cancelled, Delivery::MaybeSent, "the import was given up")
}

impl Feeding {
    fn halted_already(&self, shared: &Shared) -> Result<(), Error> {
        if shared.state().stopped {
            return Err(given_up().with_operation(NAME));
        }
        self.halted.clone().map_or(Ok(()), |error| Err(error.with_operation(NAME)))
    }

    async fn take(&mut self, shared: &Arc<Shared>, entries: Vec<String>) -> Result<(), Error> {
        for entry in entries {
            let position = self.read;
            self.read += 1;
            let (filling, head) = (&mut self.filling, &self.head);
            if !self.treatment.pass(&entry, |entry| filling.push(head, entry, position)) {
                shared.state().refuse(position);
            } else if self.filling.count == self.items {
                self.flush(shared).await?;
            }
        }
        shared.state().read_to(self.read);
        Ok(())
    }

    async fn end(&mut self, shared: &Arc<Shared>) -> Result<(), Error> {
        if self.filling.count > 0 {
            self.flush(shared).await?;
        }
        if let Some(earlier) = self.earlier.as_ref().filter(|earlier| earlier.chunks.len() > self.next) {
            let (end, more) = (self.read, earlier.read);
            let message = format!("is of other entries: these are {end}, and its are {more}");
            return Err(Error::input("resume", message));
        }
        while self.tasks.join_next().await.is_some() {}
        let mut state = shared.state();
        if state.stopped {
            return Err(given_up());
        }
        state.report.complete = true;
        drop(state);
        self.finished = true;
        Ok(())
    }

    /// Sends what has come together, as soon as there is a place for it.
    async fn flush(&mut self, shared: &Arc<Shared>) -> Result<(), Error> {
        let filled = self.filling.take();
        let index = self.next;
        self.next += 1;
        shared.state().read_to(self.read);
        if let Some(earlier) = &self.earlier {
            let known = earlier.chunk_again(index, &filled, self.treatment.given())?;
            if known.is_some_and(|chunk| chunk.outcome == ChunkOutcome::Sent) {
                shared.tell(|state| Some(state.progress()));
                return Ok(());
            }
        }
        shared.state().open(index, &filled);
        let place = self.pace.place().await;
        while self.tasks.try_join_next().is_some() {}
        let clock = Clock::start(&self.client, &self.options, Kind::Whole)?;
        let job = Job { content: Content::Whole(filled.body), clock, ..self.template.clone() };
        let (client, told) = (self.client.clone(), shared.clone());
        let work = async move {
            let result = client.run(job).await;
            // The next one may go before anybody is told of this.
            drop(place);
            told.settle(index, result);
        };
        let work = work.instrument(info_span!("birdwire.import", request = index)).with_current_subscriber();
        // Nothing settles before it stands in the list of those under way.
        let mut state = shared.state();
        if state.stopped {
            return Err(given_up());
        }
        let task = self.tasks.spawn_on(work, &runtime::try_handle()?);
        state.under_way.insert(index, task);
        Ok(())
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn settle(&self, index: usize, result: Result<Got, Error>) {
        self.tell(|state| {
            // What was given up has been written down already.
            state.under_way.remove(&index)?;
            if let Some(chunk) = state.report.chunks.get_mut(index) {
                chunk.settle(result);
            }
            state.report.count();
            Some(state.progress())
        });
    }

    /// Changes something and tells of it, one after the other.
    fn tell(&self, change: impl FnOnce(&mut State) -> Option<ImportProgress>) {
        let _telling = self.telling.lock().unwrap_or_else(PoisonError::into_inner);
        let progress = change(&mut self.state());
        if let (Some(tell), Some(progress)) = (&self.progress, progress) {
            tell(progress);
        }
    }

    fn stop(&self) -> ImportReport {
        let mut state = self.state();
        state.stopped |= !state.report.complete || !state.under_way.is_empty();
        for (index, task) in mem::take(&mut state.under_way) {
            task.abort();
            if let Some(chunk) = state.report.chunks.get_mut(index) {
                chunk.settle(Err(given_up().with_attempts(1)));
            }
        }
        state.report()
    }
}

impl State {
    fn report(&self) -> ImportReport {
        let mut report = self.report.clone();
        report.count();
        report
    }

    fn progress(&self) -> ImportProgress {
        ImportProgress { read: self.read, ..self.report.progress() }
    }

    fn read_to(&mut self, read: u64) {
        self.read = read;
        self.report.read = self.report.read.max(read);
    }

    fn refuse(&mut self, position: u64) {
        // Those that an earlier import came across stand in its report.
        if position >= self.report.read {
            self.report.refused += 1;
            if self.report.refused_positions.len() < MOST_POSITIONS {
                self.report.refused_positions.push(position);
            }
        }
    }

    /// Puts a request into the report, before it is sent.
    fn open(&mut self, index: usize, filled: &Filled) {
        let chunk = ImportChunk {
            index: u32::try_from(index).unwrap_or(u32::MAX),
            first: filled.first,
            last: filled.last,
            count: filled.count,
            outcome: ChunkOutcome::Unsent,
            status: None,
            kind: None,
            message: None,
            attempts: 0,
            digest: filled.digest.clone(),
        };
        match self.report.chunks.get_mut(index) {
            Some(known) => *known = chunk,
            None => self.report.chunks.push(chunk),
        }
    }
}

impl ImportChunk {
    fn settle(&mut self, result: Result<Got, Error>) {
        match result {
            Ok(got) => {
                self.outcome = ChunkOutcome::Sent;
                self.status = Some(got.status);
                self.attempts = got.attempts;
            }
            Err(error) => {
                self.outcome = ChunkOutcome::Failed;
                self.status = error.status();
                self.kind = Some(error.kind().as_str().to_owned());
                self.message = Some(error.message().to_owned());
                self.attempts = error.attempts();
            }
        }
    }
}
