//! Short ways to write the requests that people write most.

use crate::types::{MessageBody, Receiver, ReceiverContact, TextBody};

/// One receiver by its identifier: a phone number in E.164, an e-mail address, or what the channel's platform uses.
pub fn to(identifier_value: impl Into<String>) -> Receiver {
    let contact = ReceiverContact { identifier_value: Some(identifier_value.into()), ..Default::default() };
    Receiver { contacts: Some(vec![contact]) }
}

/// A body of plain text.
pub fn text(text: impl Into<String>) -> MessageBody {
    MessageBody::Text(TextBody { text: Some(text.into()), ..Default::default() })
}
