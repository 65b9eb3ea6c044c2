//! The client: what it is made of, and the one way that every generated export takes.

use std::{collections::HashMap, sync::Arc, time::Duration};

use birdwire::{
    Answer, Client, Error,
    answer::Decoded,
    call::Arguments,
    operation::{Host, Operation},
    page::RawPager,
    rokt,
};

use crate::{
    cancel::{CancelToken, run},
    failure::BirdFailure,
    media::NativeMedia,
    options::NativeOptions,
    page::PageSource,
    response::{HeaderField, NativeResponse, pairs},
    tokens::{TokenDesk, TokenSource, provider},
    way::Way,
};

/// What is left out is core's to decide.
#[derive(uniffi::Record)]
pub struct ClientConfig {
    #[uniffi(default)]
    pub access_key: Option<String>,
    #[uniffi(default)]
    pub bearer_token: Option<String>,
    #[uniffi(default)]
    pub workspace_id: Option<String>,
    #[uniffi(default)]
    pub organization_id: Option<String>,
    #[uniffi(default)]
    pub base_url: Option<String>,
    /// By host: `api`, `media`.
    #[uniffi(default)]
    pub base_urls: HashMap<String, String>,
    #[uniffi(default)]
    pub timeout: Option<Duration>,
    #[uniffi(default)]
    pub attempt_timeout: Option<Duration>,
    #[uniffi(default)]
    pub connect_timeout: Option<Duration>,
    #[uniffi(default)]
    pub idle_timeout: Option<Duration>,
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

#[derive(uniffi::Object)]
pub struct NativeClient {
    pub(crate) client: Client,
    /// There where the client is one of Rokt.
    pub(crate) rokt: Option<rokt::Client>,
}

#[uniffi::export]
impl NativeClient {
    /// With a token source, `desk` is where its answers are handed in.
    #[uniffi::constructor]
    pub fn new(
        config: ClientConfig,
        source: Option<Box<dyn TokenSource>>,
        desk: Option<Arc<TokenDesk>>,
    ) -> Result<Self, BirdFailure> {
        Ok(Self { client: build(config, source, desk)?, rokt: None })
    }

    pub fn workspace_id(&self) -> Option<String> {
        self.client.workspace_id().map(str::to_owned)
    }

    pub fn organization_id(&self) -> Option<String> {
        self.client.organization_id().map(str::to_owned)
    }
}

fn build(
    config: ClientConfig,
    source: Option<Box<dyn TokenSource>>,
    desk: Option<Arc<TokenDesk>>,
) -> Result<Client, Error> {
    let mut builder = Client::builder();
    macro_rules! set {
        ($($member:ident),*) => { $( if let Some(value) = config.$member { builder = builder.$member(value); } )* };
    }
    set!(access_key, bearer_token, workspace_id, organization_id, base_url, proxy, user_agent_suffix);
    set!(timeout, attempt_timeout, connect_timeout, idle_timeout, max_retries, ca_bundle_pem, ca_bundle_path);
    if let Some(bytes) = config.max_response_bytes {
        builder = builder.max_response_bytes(usize::try_from(bytes).unwrap_or(usize::MAX));
    }
    for (name, url) in config.base_urls {
        builder = builder.base_urls(host("base_urls", &name)?, url);
    }
    if let Some(source) = source {
        builder = builder.token_provider(provider(source, desk.unwrap_or_default()));
    }
    builder.default_headers(pairs(config.default_headers)).allow_http(config.allow_http).build()
}

pub fn host(path: &str, name: &str) -> Result<Host, Error> {
    match name {
        "api" => Ok(Host::Api),
        "media" => Ok(Host::Media),
        other => Err(Error::input(path, format!("{other:?} is no host: give `api` or `media`"))),
    }
}

impl NativeClient {
    /// A call whose answer is one value.
    pub(crate) async fn answer<T: Decoded + Send + 'static>(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        way: Way,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<(T, Option<Arc<NativeResponse>>), BirdFailure> {
        let client = self.client.clone();
        let wanted = options.wants_response;
        run(cancel, async move {
            let response = way.send(&client, operation, arguments, options).await?;
            let answer = Answer::<T>::decode(operation, response)?;
            let response = wanted.then(|| NativeResponse::new(answer.response()));
            Ok((answer.into_inner(), response))
        })
        .await
    }

    /// A call whose answer holds nothing.
    pub(crate) async fn done(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        way: Way,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let client = self.client.clone();
        let wanted = options.wants_response;
        run(cancel, async move {
            let response = way.send(&client, operation, arguments, options).await?;
            Ok(wanted.then(|| NativeResponse::new(&response)))
        })
        .await
    }

    pub(crate) fn pages(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        options: NativeOptions,
    ) -> PageSource {
        PageSource::new(RawPager::new(&self.client, operation, arguments, options.into()))
    }

    pub(crate) async fn file(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Arc<NativeMedia>, BirdFailure> {
        let client = self.client.clone();
        run(cancel, async move {
            let media = client.download(operation, arguments, &options.into()).await?;
            Ok(NativeMedia::new(media))
        })
        .await
    }
}
