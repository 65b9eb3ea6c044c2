//! What Bird posts to your server: is it from Bird, what does it say, and has it been here before?
//!
//! Nothing here needs a client, an access key or a network.
//!
//! ```
//! use birdwire::webhooks::{self, Duplicates, VerifyOptions, WebhookEvent};
//!
//! # fn main() -> Result<(), birdwire::Error> {
//! # let body = br#"{"service": "channels", "event": "sms.inbound", "payload": {"id": "96a0b5fa", "status": "delivered"}}"#;
//! # let signed = webhooks::sign(body, "https://example.com/bird", "key", std::time::SystemTime::now())?;
//! # let headers = [("host", "example.com"), (signed[0].0, &signed[0].1), (signed[1].0, &signed[1].1)];
//! let duplicates = Duplicates::default(); // one for the whole server
//!
//! // `body` holds the bytes as they came, `headers` what came with them.
//! let url = webhooks::public_url("/bird", &headers)?;
//! let event = webhooks::unwrap(body, &headers, &url, ["key"], &VerifyOptions::default())?;
//! if duplicates.first(&event) {
//!     match event {
//!         WebhookEvent::Message(event) => println!("{}: {:?}", event.event(), event.payload.status),
//!         other => println!("{} {}: {}", other.service(), other.event(), other.payload_json()),
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod address;
mod duplicates;
mod event;
mod headers;
mod reason;
mod rows;
mod signature;
mod typed;

#[cfg(test)]
mod fuzz;

pub use crate::generated::webhooks::{EVENTS, WebhookEvent};
pub use address::public_url;
pub use duplicates::Duplicates;
pub use event::RawEvent;
pub use headers::Headers;
pub use reason::Reason;
pub use rows::{EventRow, UNKNOWN};
pub use signature::{DEFAULT_TOLERANCE, SIGNATURE, TIMESTAMP, VerifyOptions, sign, verify};
pub use typed::Webhook;

pub(crate) use typed::webhook_event;

use crate::error::Error;

/// Verifies a delivery, as [`verify`] does, and reads the event in it.
///
/// The error of a delivery that is no event of Bird's is of the kind `decode`, with the path of what is wrong. So is that of
/// an event which Bird's documents show and which holds something else; where they show no payload, such an event is
/// [`WebhookEvent::Unknown`].
pub fn unwrap<H: Headers + ?Sized>(
    body: &[u8],
    headers: &H,
    url: &str,
    signing_keys: impl IntoIterator<Item = impl AsRef<str>>,
    options: &VerifyOptions,
) -> Result<WebhookEvent, Error> {
    verify(body, headers, url, signing_keys, options)?;
    rows::read(EVENTS, RawEvent::from_json(body)?, WebhookEvent::Unknown)
}

/// In tests, a place that panics when a test asks for it: so a fuzz run shows that it would have found a mistake there.
macro_rules! plant {
    ($name:literal, $condition:expr) => {
        #[cfg(test)]
        if $crate::webhooks::fuzz::planted($name) && $condition {
            panic!("planted: {}", $name);
        }
    };
}
use plant;
