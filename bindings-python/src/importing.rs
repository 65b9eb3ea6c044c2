//! A long list on its way to Rokt, as both façades feed it.

use std::sync::{Arc, Mutex, PoisonError};

use birdwire::{
    CallOptions, Client, Error,
    rokt::{self, AudienceImport, Entries, ImportAll, ImportReport},
};
use pyo3::prelude::*;
use tokio::sync;

use crate::{
    blocking,
    bridge::{Bridge, Pending},
    error,
    options::Options,
    outcome::Outcome,
    settings::Settings,
    upload::Telling,
};

/// How far it is: read, sent, failed.
type Told = (u64, u64, u64);

/// What tells it; none when everything was told.
type Tell = Arc<Mutex<Option<Box<dyn Fn(Told) + Send + Sync>>>>;

/// A long list on its way. Entries are added in batches; the report comes as JSON.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Importing {
    import: Arc<AudienceImport>,
    telling: Option<Arc<sync::Mutex<Telling<Told>>>>,
    tell: Tell,
}

#[pymethods]
impl Importing {
    /// How many entries are best added at a time.
    #[classattr]
    const BATCH: usize = AudienceImport::BATCH;

    /// Waits while enough of the list is under way.
    fn add_now<'py>(&self, py: Python<'py>, entries: Vec<String>) -> PyResult<Bound<'py, PyAny>> {
        blocking::wait(py, self.add(entries))
    }

    fn add_on(&self, bridge: &Bound<'_, Bridge>, entries: Vec<String>) -> PyResult<Pending> {
        Bridge::start(bridge, self.add(entries))
    }

    /// Sends the rest, and gives the report.
    fn finish_now<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        blocking::wait(py, self.finish())
    }

    fn finish_on(&self, bridge: &Bound<'_, Bridge>) -> PyResult<Pending> {
        Bridge::start(bridge, self.finish())
    }

    /// Gives up, and gives the report of what was done.
    fn stop(&self) -> String {
        self.import.stop().to_json()
    }
}

impl Importing {
    pub fn start(py: Python<'_>, client: Client, own: &CallOptions, settings: &Settings<'_, '_>) -> PyResult<Self> {
        let raise = |error| error::raise(py, error);
        let hashes = settings.get::<bool>("hashes")?.unwrap_or_default();
        let action = settings.get::<String>("action")?.unwrap_or_default();
        let entries = if hashes { Entries::Sha256s } else { Entries::Emails };
        let mut options = ImportAll::new(entries, action.as_str().into());
        options.list = settings.get("list")?;
        options.account_id = settings.get("account_id")?;
        options.hash = settings.get("hash")?.unwrap_or_default();
        let resume = settings.get::<String>("resume")?;
        options.resume = resume.map(|report| ImportReport::from_json(&report)).transpose().map_err(raise)?;
        options.options = match settings.get::<Bound<'_, PyAny>>("options")? {
            Some(options) => options.cast::<Options>()?.get().over(own),
            None => own.clone(),
        };
        let tell = Tell::default();
        let callback = settings.get::<Py<PyAny>>("progress")?;
        if callback.is_some() {
            let tell = tell.clone();
            options.progress = Some(Arc::new(move |progress| {
                if let Some(tell) = &*tell.lock().unwrap_or_else(PoisonError::into_inner) {
                    tell((progress.read, progress.sent, progress.failed));
                }
            }));
        }
        let client = rokt::Client::from_core(client).map_err(raise)?;
        let import = client.custom_audiences().import_all(options).map_err(raise)?;
        let telling = callback.map(|callback| {
            let mut telling = Telling::start(callback);
            *tell.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(telling.progress()));
            Arc::new(sync::Mutex::new(telling))
        });
        Ok(Self { import: Arc::new(import), telling, tell })
    }

    fn add(&self, entries: Vec<String>) -> impl Future<Output = Result<Outcome, Error>> + Send + use<> {
        let (import, telling) = (self.import.clone(), self.telling.clone());
        async move { unless_raised(telling, async { import.add(entries).await.map(|()| Outcome::Nothing) }).await }
    }

    fn finish(&self) -> impl Future<Output = Result<Outcome, Error>> + Send + use<> {
        let (import, telling, tell) = (self.import.clone(), self.telling.clone(), self.tell.clone());
        async move {
            let report = unless_raised(telling.clone(), import.finish()).await?;
            tell.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(telling) = telling {
                // The last call may still be under way.
                telling.lock().await.ended().await?;
            }
            Ok(Outcome::Text(report.to_json()))
        }
    }
}

impl Drop for Importing {
    fn drop(&mut self) {
        self.import.stop();
    }
}

/// The outcome of the work, unless the function that is told of the progress raises something.
async fn unless_raised<T>(
    telling: Option<Arc<sync::Mutex<Telling<Told>>>>,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let Some(telling) = telling else { return work.await };
    let mut telling = telling.lock().await;
    tokio::select! {
        biased;
        result = work => result,
        raised = telling.ended() => Err(match raised {
            Err(error) => error,
            // The interpreter is about to go.
            Ok(()) => error::itself(error::internal("nobody is told of the progress any more")),
        }),
    }
}

/// A report in its own spelling; what is none is an `InputError`.
#[pyfunction]
#[pyo3(signature = (report, /))]
pub fn checked_report(py: Python<'_>, report: &str) -> PyResult<String> {
    ImportReport::from_json(report).map(|report| report.to_json()).map_err(|error| error::raise(py, error))
}
