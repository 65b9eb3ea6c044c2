// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `knowledge_base`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::ImportKnowledgeBaseDocumentsResponseAnswer;
#[allow(unused_imports)]
use crate::{
    cancel::CancelToken,
    client::NativeClient,
    failure::{BirdFailure, Failure},
    media::NativeMedia,
    options::NativeOptions,
    page::{PageParts, PageSource},
    response::NativeResponse,
    upload::{ByteSource, NativeUpload, UploadProgress},
    way::{NativeLines, Way},
};

#[uniffi::export]
impl NativeClient {
    /// Import documents into a folder `knowledgeBase.folders.importDocuments`
    pub async fn knowledge_base_folders_import_documents(
        &self,
        content_path: String,
        files: Vec<NativeUpload>,
        sources: Vec<Option<Box<dyn ByteSource>>>,
        progress: Option<Box<dyn UploadProgress>>,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<ImportKnowledgeBaseDocumentsResponseAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![content_path], query: Default::default(), body: None, ..Default::default() };
        let (value, response) = self
            .answer(
                &operations::IMPORT_KNOWLEDGE_BASE_DOCUMENTS,
                arguments,
                Way::files(files, sources, progress),
                options,
                cancel,
            )
            .await?;
        Ok(ImportKnowledgeBaseDocumentsResponseAnswer { value, response })
    }
}
