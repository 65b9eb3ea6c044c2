//! The short ways that are written by hand. `generated/builders.rs` has those that `spec/` describes.

use crate::types::{Receiver, ReceiverContact};

/// One receiver by its identifier: a phone number in E.164, an e-mail address, or what the channel's platform uses.
pub fn to(identifier_value: impl Into<String>) -> Receiver {
    let contact = ReceiverContact { identifier_value: Some(identifier_value.into()), ..Default::default() };
    Receiver { contacts: Some(vec![contact]) }
}
