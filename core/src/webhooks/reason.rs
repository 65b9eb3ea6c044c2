//! Why a delivery is refused: a word for programs and a sentence for people. Neither ever holds a key, a header or the body.

use crate::error::{Delivery, Error, ErrorKind};

/// Why a delivery is refused, in the order in which it is looked for. [`Error::code`] holds it as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// There is no header with a signature.
    MissingSignature,
    /// There is no header with a timestamp.
    MissingTimestamp,
    /// The timestamp is no number of seconds.
    MalformedTimestamp,
    /// The signature is not the Base64 of 32 bytes.
    MalformedSignature,
    /// No key gives this signature for this body, URL and timestamp.
    Mismatch,
    /// Everything is right, but longer ago than the tolerance allows.
    TooOld,
    /// Everything is right, but further ahead than the tolerance allows.
    TooNew,
}

impl Reason {
    const ALL: [Self; 7] = [
        Self::MissingSignature,
        Self::MissingTimestamp,
        Self::MalformedTimestamp,
        Self::MalformedSignature,
        Self::Mismatch,
        Self::TooOld,
        Self::TooNew,
    ];

    /// The reason of an error of the kind `webhookSignature`.
    pub fn of(error: &Error) -> Option<Self> {
        if error.kind() != ErrorKind::WebhookSignature {
            return None;
        }
        Self::ALL.into_iter().find(|reason| Some(reason.as_str()) == error.code())
    }

    /// The name that every language uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MissingSignature => "missingSignature",
            Self::MissingTimestamp => "missingTimestamp",
            Self::MalformedTimestamp => "malformedTimestamp",
            Self::MalformedSignature => "malformedSignature",
            Self::Mismatch => "mismatch",
            Self::TooOld => "tooOld",
            Self::TooNew => "tooNew",
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::MissingSignature => {
                "there is no header messagebird-signature: the request is not from Bird, or something on its way took the header off"
            }
            Self::MissingTimestamp => {
                "there is no header messagebird-request-timestamp: the request is not from Bird, or something on its way took the header off"
            }
            Self::MalformedTimestamp => {
                "the header messagebird-request-timestamp is no number of seconds: pass the headers as they came"
            }
            Self::MalformedSignature => {
                "the header messagebird-signature is not the Base64 of 32 bytes: pass the headers as they came"
            }
            Self::Mismatch => {
                "no signing key gives this signature: the key must be that of the subscription, the URL the public one that the \
                 subscription names, with its query (the helper for the public URL rebuilds it behind a proxy), and the body the \
                 bytes as they came, before anything parsed them"
            }
            Self::TooOld => {
                "the signature is right, but older than the tolerance: look at the clock of this machine, or allow more, as Bird \
                 repeats a delivery for 8 hours with its first timestamp"
            }
            Self::TooNew => {
                "the signature is right, but further ahead than the tolerance: look at the clock of this machine"
            }
        }
    }
}

impl From<Reason> for Error {
    fn from(reason: Reason) -> Self {
        // Nothing is ever sent here.
        Self::new(ErrorKind::WebhookSignature, Delivery::NeverSent, reason.sentence())
            .with_code(Some(reason.as_str().to_owned()))
    }
}
