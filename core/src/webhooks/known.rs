//! The events of `spec/planned/webhooks.yaml`, with the kinds of their payloads: written by hand until codegen reads
//! that file.

use super::{EventRow, RawEvent};
use crate::{
    answer::Decoded,
    error::Error,
    types::{Message, MessageInteraction},
};

pub(super) const ROWS: &[EventRow<()>] = &[
    seen("channels", "sms.inbound", "message", fits::<Message>),
    seen("channels", "sms.outbound", "message", fits::<Message>),
    seen("channels", "whatsapp.inbound", "message", fits::<Message>),
    seen("channels", "email.interaction", "interaction", fits::<MessageInteraction>),
    guessed("channels", "*.inbound", "message", fits::<Message>),
    guessed("channels", "*.outbound", "message", fits::<Message>),
    guessed("channels", "*.interaction", "interaction", fits::<MessageInteraction>),
    seen("channels", "channel.created", "channel", anything),
    seen("channels", "channel.updated", "channel", anything),
    guessed("channels", "voice.inbound", "call", anything),
    guessed("channels", "voice.outbound", "call", anything),
    seen("conversations", "conversation.created", "conversation", anything),
    seen("conversations", "conversation.updated", "conversation", anything),
    seen("conversations", "conversation.deleted", "conversation", anything),
    guessed("numbers", "endpoint", "endpoint", anything),
    guessed("numbers", "10dlc.brand", "brand", anything),
    guessed("numbers", "10dlc.campaign", "campaign", anything),
    guessed("numbers", "10dlc.vetting", "brandVetting", anything),
    seen("numbers", "tfn.verification", "tfnVerification", anything),
];

type Read = fn(&RawEvent) -> Result<(), Error>;

const fn seen(service: &'static str, name: &'static str, kind: &'static str, read: Read) -> EventRow<()> {
    EventRow { service, name, kind, sure: true, read }
}

const fn guessed(service: &'static str, name: &'static str, kind: &'static str, read: Read) -> EventRow<()> {
    EventRow { service, name, kind, sure: false, read }
}

fn fits<T: Decoded>(event: &RawEvent) -> Result<(), Error> {
    event.payload_as::<T>().map(drop)
}

fn anything(_event: &RawEvent) -> Result<(), Error> {
    Ok(())
}
