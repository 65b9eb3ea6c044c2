//! Rokt's client, and its imports of long lists: JavaScript gives the entries, as it gives the pieces of a file.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use birdwire::{
    Error,
    rokt::{AudienceImport, Client, Entries, ImportAll, ImportReport},
    types::AudienceAction,
};
use napi_derive::napi;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    arguments::{self, duration, headers},
    bridge::Bridge,
    client::{NativeClient, set, set_time},
    event::Event,
    failure,
    feed::{Asked, broken_off},
    text::Text,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Options {
    public_key: Option<String>,
    secret_key: Option<String>,
    api_key: Option<String>,
    account_id: Option<String>,
    base_url: Option<String>,
    timeout: Option<f64>,
    attempt_timeout: Option<f64>,
    connect_timeout: Option<f64>,
    max_retries: Option<u32>,
    max_response_bytes: Option<usize>,
    proxy: Option<String>,
    ca: Option<String>,
    /// Node's own variable for further certificates.
    ca_file: Option<String>,
    default_headers: Option<Map<String, Value>>,
    user_agent_suffix: Option<String>,
    allow_http: Option<bool>,
}

#[napi]
pub struct NativeRokt {
    client: Client,
}

#[napi]
impl NativeRokt {
    /// Throws an error whose message is the JSON of core's error.
    #[napi(factory, catch_unwind)]
    pub fn create(options: String) -> napi::Result<Self> {
        build(&options).map(|client| Self { client }).map_err(|error| napi::Error::from_reason(failure::json(&error)))
    }

    /// What makes the calls.
    #[napi(catch_unwind)]
    pub fn core(&self) -> NativeClient {
        NativeClient { client: self.client.core().clone() }
    }

    #[napi(getter)]
    pub fn account_id(&self) -> Option<&str> {
        self.client.account_id()
    }

    #[napi(getter)]
    pub fn base_url(&self) -> &str {
        self.client.base_url()
    }
}

fn build(json: &str) -> Result<Client, Error> {
    let options: Options = arguments::json(json)?;
    let mut builder = Client::builder();
    set!(builder, options: public_key, secret_key, api_key, account_id, base_url, max_retries, max_response_bytes,
        proxy, user_agent_suffix, allow_http);
    set_time!(builder, options: timeout = "timeout", attempt_timeout = "attemptTimeout",
        connect_timeout = "connectTimeout");
    if let Some(pem) = options.ca {
        builder = builder.ca_bundle_pem(pem);
    }
    if let Some(path) = options.ca_file {
        builder = builder.ca_bundle_path(path);
    }
    if let Some(map) = options.default_headers {
        builder = builder.default_headers(headers(map, "defaultHeaders")?);
    }
    builder.build()
}

/// What a long list is imported with.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Import {
    /// `emails` or `sha256s`.
    entries: String,
    action: String,
    list: Option<String>,
    account_id: Option<String>,
    #[serde(default)]
    hash: bool,
    resume: Option<Value>,
    progress: bool,
    #[serde(default)]
    options: Value,
}

/// The imports under way, by the numbers of their calls.
#[derive(Default)]
pub struct Imports(Mutex<HashMap<u32, Arc<AudienceImport>>>);

impl Imports {
    fn all(&self) -> MutexGuard<'_, HashMap<u32, Arc<AudienceImport>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn clear(&self) {
        self.all().clear();
    }
}

#[napi]
impl Bridge {
    /// Ends in the JSON of the report. Entries are asked for as the pieces of a file are.
    #[napi(catch_unwind)]
    pub fn import_all(&self, client: &NativeRokt, id: u32, input: String) {
        let client = client.client.clone();
        let shared = self.shared.clone();
        self.shared.start(id, async move {
            let (mut options, progress) = taken(arguments::json(&input)?)?;
            if progress {
                let tell = shared.clone();
                options = options.progress(move |progress| {
                    let [read, sent, failed] =
                        [progress.read, progress.sent, progress.failed].map(|count| Some(count as f64));
                    tell.send(Event { read, sent, failed, ..Event::new(id) });
                });
            }
            let import = Arc::new(client.custom_audiences().import_all(options)?);
            shared.imports.all().insert(id, import.clone());
            let asked = Asked { shared: shared.clone(), source: (id, 0), feed: |shared| &shared.entries };
            while let Some(entries) = asked.ask().await.map_err(|_| broken_off("the list"))? {
                import.add(entries).await?;
            }
            let report = import.finish().await?;
            shared.imports.all().remove(&id);
            Ok(Event { text: Some(Text::from(report.to_json())), ..Event::new(id) })
        });
    }

    /// The entries that an import asked for; none at the end of the list.
    #[napi(catch_unwind)]
    pub fn entries(&self, import: u32, entries: Option<Vec<String>>) {
        self.shared.entries.give((import, 0), entries);
    }

    /// Gives an import up, and gives the JSON of the report of what it did; nothing for one that never began.
    #[napi(catch_unwind)]
    pub fn stop_import(&self, import: u32) -> Option<String> {
        let import = self.shared.imports.all().remove(&import)?;
        Some(import.stop().to_json())
    }
}

/// The options, and whether somebody wants to be told how far it got.
fn taken(import: Import) -> Result<(ImportAll, bool), Error> {
    let entries = match import.entries.as_str() {
        "emails" => Entries::Emails,
        "sha256s" => Entries::Sha256s,
        _ => return Err(Error::input("entries", "must be emails or sha256s")),
    };
    let mut options = ImportAll::new(entries, AudienceAction::from(import.action.as_str()));
    options.list = import.list;
    options.account_id = import.account_id;
    options.hash = import.hash;
    options.resume = import.resume.map(report).transpose()?;
    options.options = arguments::options(import.options)?;
    Ok((options, import.progress))
}

fn report(value: Value) -> Result<ImportReport, Error> {
    ImportReport::from_json(&value.to_string()).map_err(|error| error.with_path("resume"))
}
