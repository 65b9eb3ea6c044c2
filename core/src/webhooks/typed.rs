//! An event with its payload as a type. Which cases there are is written by codegen.

use std::{fmt, ops::Deref};

use super::RawEvent;
use crate::{answer::Decoded, error::Error};

/// An event of a known kind: its payload, and through it the [`RawEvent`] with everything that came.
#[derive(Clone, PartialEq)]
pub struct Webhook<T> {
    /// What the event tells of.
    pub payload: T,
    raw: RawEvent,
}

impl<T: Decoded> Webhook<T> {
    pub(crate) fn read(raw: &RawEvent) -> Result<Self, Error> {
        Ok(Self { payload: raw.payload_as()?, raw: raw.clone() })
    }
}

impl<T> Deref for Webhook<T> {
    type Target = RawEvent;

    fn deref(&self) -> &RawEvent {
        &self.raw
    }
}

impl<T> fmt::Debug for Webhook<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw.fmt(formatter)
    }
}

/// Writes `WebhookEvent`: a case a kind of payload, and `Unknown`.
macro_rules! webhook_event {
    ($( $(#[$docs:meta])* $case:ident($payload:ty), )*) => {
        /// What Bird posted, by the kind of its payload. Through every case lies the [`RawEvent`]: its service, its name, the
        /// JSON as it came.
        ///
        /// [`RawEvent`]: crate::webhooks::RawEvent
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        // Events come one at a time: room for the largest costs nothing.
        #[allow(clippy::large_enum_variant)]
        pub enum WebhookEvent {
            $( $(#[$docs])* $case($crate::webhooks::Webhook<$payload>), )*
            /// An event that this version does not know, or whose payload is not what its name lets expect.
            Unknown($crate::webhooks::RawEvent),
        }

        impl std::ops::Deref for WebhookEvent {
            type Target = $crate::webhooks::RawEvent;

            fn deref(&self) -> &$crate::webhooks::RawEvent {
                match self {
                    $( Self::$case(event) => event, )*
                    Self::Unknown(event) => event,
                }
            }
        }

        impl std::fmt::Debug for WebhookEvent {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&**self, formatter)
            }
        }
    };
}
pub(crate) use webhook_event;
