//! The client, made from the JSON of its options.

use std::collections::HashMap;

use birdwire::{Client, Error};
use napi_derive::napi;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    arguments::{duration, headers, host, read},
    bridge::Bridge,
    failure, tokens,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Options {
    access_key: Option<String>,
    bearer_token: Option<String>,
    /// The number under which the façade keeps the function.
    token_provider: Option<u32>,
    workspace_id: Option<String>,
    organization_id: Option<String>,
    base_url: Option<String>,
    base_urls: Option<HashMap<String, String>>,
    timeout: Option<f64>,
    attempt_timeout: Option<f64>,
    connect_timeout: Option<f64>,
    idle_timeout: Option<f64>,
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
pub struct NativeClient {
    pub(crate) client: Client,
}

#[napi]
impl NativeClient {
    /// Throws an error whose message is the JSON of core's error.
    #[napi(factory, catch_unwind)]
    pub fn create(bridge: &Bridge, options: String) -> napi::Result<Self> {
        build(bridge, &options)
            .map(|client| Self { client })
            .map_err(|error| napi::Error::from_reason(failure::json(&error)))
    }

    #[napi(getter)]
    pub fn workspace_id(&self) -> Option<&str> {
        self.client.workspace_id()
    }

    #[napi(getter)]
    pub fn organization_id(&self) -> Option<&str> {
        self.client.organization_id()
    }

    #[napi(getter)]
    pub fn base_url(&self) -> &str {
        self.client.base_url(birdwire::operation::Host::Api)
    }
}

macro_rules! set {
    ($builder:ident, $options:ident: $($name:ident),*) => {
        $(if let Some(value) = $options.$name {
            $builder = $builder.$name(value);
        })*
    };
}

pub(crate) use set;

macro_rules! set_time {
    ($builder:ident, $options:ident: $($name:ident = $path:literal),*) => {
        $(if let Some(limit) = duration($options.$name, $path)? {
            $builder = $builder.$name(limit);
        })*
    };
}

pub(crate) use set_time;

fn build(bridge: &Bridge, json: &str) -> Result<Client, Error> {
    let value: Value = serde_json::from_str(json).map_err(|error| Error::input("", error.to_string()))?;
    let options: Options = read(value, "")?;
    let mut builder = Client::builder();
    set!(builder, options: access_key, bearer_token, workspace_id, organization_id, base_url, max_retries,
        max_response_bytes, proxy, user_agent_suffix, allow_http);
    set_time!(builder, options: timeout = "timeout", attempt_timeout = "attemptTimeout",
        connect_timeout = "connectTimeout", idle_timeout = "idleTimeout");
    for (name, url) in options.base_urls.unwrap_or_default() {
        builder = builder.base_urls(host(&name, &format!("baseUrls.{name}"))?, url);
    }
    if let Some(pem) = options.ca {
        builder = builder.ca_bundle_pem(pem);
    }
    if let Some(path) = options.ca_file {
        builder = builder.ca_bundle_path(path);
    }
    if let Some(map) = options.default_headers {
        builder = builder.default_headers(headers(map, "defaultHeaders")?);
    }
    if let Some(provider) = options.token_provider {
        let shared = bridge.shared.clone();
        builder = builder.token_provider(move |rejected: Option<&str>| {
            tokens::ask(shared.clone(), provider, rejected.map(str::to_owned))
        });
    }
    builder.build()
}
