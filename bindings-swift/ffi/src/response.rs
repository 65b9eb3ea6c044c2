//! An answer as it came. An object, so that headers and body cross the border only when somebody asks for them.

use std::sync::Arc;

use birdwire::Response;

/// One header. Names are in lower case in answers.
#[derive(Clone, Debug, uniffi::Record)]
pub struct HeaderField {
    pub name: String,
    pub value: String,
}

#[derive(uniffi::Object)]
pub struct NativeResponse(Response);

#[uniffi::export]
impl NativeResponse {
    pub fn status(&self) -> u16 {
        self.0.status
    }

    pub fn headers(&self) -> Vec<HeaderField> {
        header_fields(&self.0.headers())
    }

    pub fn body(&self) -> Vec<u8> {
        self.0.body.to_vec()
    }

    /// How many requests were made on the wire.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What Bird's support asks for.
    pub fn request_id(&self) -> Option<String> {
        self.0.request_id().map(str::to_owned)
    }
}

impl NativeResponse {
    pub fn new(response: &Response) -> Arc<Self> {
        Arc::new(Self(response.clone()))
    }
}

pub fn header_fields(headers: &[(String, String)]) -> Vec<HeaderField> {
    headers.iter().map(|(name, value)| HeaderField { name: name.clone(), value: value.clone() }).collect()
}

pub fn pairs(fields: Vec<HeaderField>) -> Vec<(String, String)> {
    fields.into_iter().map(|field| (field.name, field.value)).collect()
}
