// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `knowledge_base`.

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

/// What an import made of its files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ImportKnowledgeBaseDocumentsResponse {
    /// The paths of the documents that are new.
    #[serde(
        rename = "createdDocumentPaths",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::list"
    )]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_document_paths: Option<Vec<String>>,
    /// The paths of the documents that were there before.
    #[serde(
        rename = "updatedDocumentPaths",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::list"
    )]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_document_paths: Option<Vec<String>>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for ImportKnowledgeBaseDocumentsResponse {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}
