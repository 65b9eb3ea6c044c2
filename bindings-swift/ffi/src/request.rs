//! The way out: a request that no export stands for.

use std::sync::Arc;

use birdwire::{Error, Json, Request, operation::Host};

use crate::{
    cancel::{CancelToken, run},
    client::{NativeClient, host},
    failure::BirdFailure,
    options::NativeOptions,
    response::{HeaderField, NativeResponse, pairs},
};

#[derive(uniffi::Record)]
pub struct NativeRequest {
    pub method: String,
    pub path: String,
    #[uniffi(default)]
    pub query: Vec<HeaderField>,
    #[uniffi(default)]
    pub headers: Vec<HeaderField>,
    #[uniffi(default)]
    pub json: Option<Json>,
    /// In place of `json`; its content type is given as a header.
    #[uniffi(default)]
    pub bytes: Option<Vec<u8>>,
    /// `api` or `media`.
    #[uniffi(default)]
    pub host: Option<String>,
}

impl NativeRequest {
    fn into_core(self) -> Result<Request, Error> {
        let mut request = Request::new(self.method, self.path);
        request.query = pairs(self.query);
        request.headers = pairs(self.headers);
        request.host = self.host.as_deref().map_or(Ok(Host::Api), |name| host("host", name))?;
        match (self.json, self.bytes) {
            (Some(_), Some(_)) => Err(Error::input("body", "give JSON or bytes, not both")),
            (Some(json), None) => Ok(request.json(json.0)),
            (None, Some(bytes)) => Ok(request.bytes(bytes)),
            (None, None) => Ok(request),
        }
    }
}

#[uniffi::export]
impl NativeClient {
    pub async fn request(
        &self,
        request: NativeRequest,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Arc<NativeResponse>, BirdFailure> {
        let client = self.client.clone();
        run(cancel, async move {
            let response = client.request(request.into_core()?, &options.into()).await?;
            Ok(NativeResponse::new(&response))
        })
        .await
    }
}
