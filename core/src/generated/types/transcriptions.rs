// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `transcriptions`.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    Change, Error, Json, Timestamp,
    answer::{self, Decoded},
    lenient, open_enum,
    redact::Hidden,
    union::{flat_union, keyed_union},
};

open_enum! {
/// How a transcription is written down.
pub enum TranscriptionFormat {
/// Structured data.
Json = "json",
/// WebVTT subtitles.
Vtt = "vtt",
/// Plain text.
Txt = "txt",
/// SubRip subtitles.
Srt = "srt",
}
}

/// What `voice.transcriptions.delete` can be asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct DeleteTranscription {
    /// The format of the transcription. The documents do not say what is deleted when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub format: Option<TranscriptionFormat>,
}
