//! JSON on its way to V8.

use birdwire::{Delivery, Error, ErrorKind, call::Response, no_time, operation::Operation, rename};
use bytes::Bytes;
use napi::{
    bindgen_prelude::{Result, ToNapiValue},
    check_status, sys,
};

use crate::generated::TIMES;

/// UTF-8 text. V8 takes over text of ASCII alone by a plain copy, so that is looked for off its thread.
pub struct Text {
    bytes: Bytes,
    ascii: bool,
}

impl Text {
    fn new(bytes: Bytes) -> Self {
        Self { ascii: bytes.is_ascii(), bytes }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new(text.into())
    }
}

impl ToNapiValue for Text {
    unsafe fn to_napi_value(env: sys::napi_env, text: Self) -> Result<sys::napi_value> {
        let create = if text.ascii { sys::napi_create_string_latin1 } else { sys::napi_create_string_utf8 };
        let mut value = std::ptr::null_mut();
        // SAFETY: the pointer and the length are those of a live buffer, which V8 copies.
        check_status!(unsafe { create(env, text.bytes.as_ptr().cast(), text.bytes.len() as isize, &mut value) })?;
        Ok(value)
    }
}

/// The body of an answer as JavaScript is to see it, and as it came where that is something else.
pub fn of_answer(
    operation: &'static Operation,
    response: &Response,
) -> std::result::Result<(Text, Option<Text>), Error> {
    let came = Text::new(response.body.clone());
    if !came.ascii && std::str::from_utf8(&response.body).is_err() {
        let error = Error::new(ErrorKind::Decode, Delivery::Answered, "the answer is not UTF-8");
        return Err(error
            .with_status(response.status)
            .with_body(response.body.clone())
            .with_attempts(response.attempts));
    }
    let renamed = rename::renamed(&response.body, operation.renames);
    let cleared = no_time::cleared(renamed.as_ref().unwrap_or(&response.body), TIMES);
    Ok(match cleared.or(renamed) {
        Some(changed) => (Text::new(changed), Some(came)),
        None => (came, None),
    })
}

/// JSON as JavaScript is to see it, and as it came where that is something else.
pub fn without_no_time(json: Bytes) -> (Text, Option<Text>) {
    match no_time::cleared(&json, TIMES) {
        Some(changed) => (Text::new(changed), Some(Text::new(json))),
        None => (Text::new(json), None),
    }
}
