//! Rokt: its client, and its long lists, which are taken in batches.

use std::{sync::Arc, time::Duration};

use birdwire::{
    Error,
    rokt::{self, AudienceImport, Entries, ImportAll, ImportProgress, ImportReport},
    types::AudienceAction,
};

use crate::{
    cancel::{CancelToken, run},
    client::NativeClient,
    failure::BirdFailure,
    options::NativeOptions,
    response::{HeaderField, pairs},
};

/// What is left out is core's to decide.
#[derive(uniffi::Record)]
pub struct RoktConfig {
    #[uniffi(default)]
    pub public_key: Option<String>,
    #[uniffi(default)]
    pub secret_key: Option<String>,
    #[uniffi(default)]
    pub api_key: Option<String>,
    #[uniffi(default)]
    pub account_id: Option<String>,
    #[uniffi(default)]
    pub base_url: Option<String>,
    #[uniffi(default)]
    pub timeout: Option<Duration>,
    #[uniffi(default)]
    pub attempt_timeout: Option<Duration>,
    #[uniffi(default)]
    pub connect_timeout: Option<Duration>,
    #[uniffi(default)]
    pub max_retries: Option<u32>,
    #[uniffi(default)]
    pub max_response_bytes: Option<u64>,
    #[uniffi(default)]
    pub proxy: Option<String>,
    #[uniffi(default)]
    pub ca_bundle_pem: Option<String>,
    #[uniffi(default)]
    pub ca_bundle_path: Option<String>,
    #[uniffi(default)]
    pub default_headers: Vec<HeaderField>,
    #[uniffi(default)]
    pub user_agent_suffix: Option<String>,
    #[uniffi(default)]
    pub allow_http: bool,
}

impl RoktConfig {
    fn build(self) -> Result<rokt::Client, Error> {
        let mut builder = rokt::Client::builder();
        macro_rules! set {
            ($($member:ident),*) => { $( if let Some(value) = self.$member { builder = builder.$member(value); } )* };
        }
        set!(public_key, secret_key, api_key, account_id, base_url, proxy, user_agent_suffix);
        set!(timeout, attempt_timeout, connect_timeout, max_retries, ca_bundle_pem, ca_bundle_path);
        if let Some(bytes) = self.max_response_bytes {
            builder = builder.max_response_bytes(usize::try_from(bytes).unwrap_or(usize::MAX));
        }
        builder.default_headers(pairs(self.default_headers)).allow_http(self.allow_http).build()
    }
}

/// Sees how far an import is.
#[uniffi::export(callback_interface)]
pub trait ImportWatch: Send + Sync {
    fn moved(&self, progress: ImportProgress);
}

/// What an import of a long list is told, but for the options of its calls.
#[derive(uniffi::Record)]
pub struct NativeImportAll {
    /// The entries are addresses, and hashes of addresses otherwise.
    pub emails: bool,
    pub action: AudienceAction,
    pub list: Option<String>,
    pub account_id: Option<String>,
    pub hash: bool,
    pub resume: Option<ImportReport>,
}

#[uniffi::export]
impl NativeClient {
    #[uniffi::constructor]
    pub fn rokt(config: RoktConfig) -> Result<Self, BirdFailure> {
        let rokt = config.build()?;
        Ok(Self { client: rokt.core().clone(), rokt: Some(rokt) })
    }

    pub fn account_id(&self) -> Option<String> {
        self.rokt.as_ref().and_then(rokt::Client::account_id).map(str::to_owned)
    }

    /// Begins a long list. Nothing is sent before entries come.
    pub fn import_all(
        &self,
        import: NativeImportAll,
        options: NativeOptions,
        progress: Option<Box<dyn ImportWatch>>,
    ) -> Result<NativeImport, BirdFailure> {
        let rokt = self.rokt.as_ref().ok_or_else(|| Error::input("client", "is no client of Rokt"))?;
        let entries = if import.emails { Entries::Emails } else { Entries::Sha256s };
        let mut all = ImportAll::new(entries, import.action);
        (all.list, all.account_id, all.hash, all.resume) = (import.list, import.account_id, import.hash, import.resume);
        all.options = options.into();
        if let Some(watch) = progress {
            all = all.progress(move |progress| watch.moved(progress));
        }
        Ok(NativeImport(Arc::new(rokt.custom_audiences().import_all(all)?)))
    }
}

/// A long list on its way.
#[derive(uniffi::Object)]
pub struct NativeImport(Arc<AudienceImport>);

#[uniffi::export]
impl NativeImport {
    /// Returns when the entries are taken, which is as fast as the network is.
    pub async fn add(&self, entries: Vec<String>, cancel: Option<Arc<CancelToken>>) -> Result<(), BirdFailure> {
        let import = self.0.clone();
        run(cancel, async move { import.add(entries).await }).await
    }

    /// Sends the rest, and waits for all requests.
    pub async fn finish(&self, cancel: Option<Arc<CancelToken>>) -> Result<ImportReport, BirdFailure> {
        let import = self.0.clone();
        run(cancel, async move { import.finish().await }).await
    }

    /// Gives up, and tells what was done. Never waits.
    pub fn stop(&self) -> ImportReport {
        self.0.stop()
    }
}

/// How many entries a batch holds.
#[uniffi::export]
pub fn import_batch() -> u64 {
    AudienceImport::BATCH as u64
}

#[uniffi::export]
pub fn import_report_json(report: ImportReport) -> String {
    report.to_json()
}

#[uniffi::export]
pub fn import_report_of(json: &str) -> Result<ImportReport, BirdFailure> {
    Ok(ImportReport::from_json(json)?)
}

#[uniffi::export]
pub fn import_is_done(report: ImportReport) -> bool {
    report.is_done()
}
