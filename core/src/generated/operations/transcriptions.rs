// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `transcriptions`.

use crate::generated::tables;
use crate::operation::*;

/// Delete a transcription `DELETE /workspaces/{workspaceId}/transcriptions/{transcriptionId}`
pub static DELETE_TRANSCRIPTION: Operation = Operation {
    id: "deleteTranscription",
    name: "voice.transcriptions.delete",
    method: Method::Delete,
    path: "/workspaces/{workspaceId}/transcriptions/{transcriptionId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Safe,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "transcriptionId", uuid: false, slashes: false, client_default: None },
    ],
    query: &tables::DELETE_TRANSCRIPTION,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Empty,
    renames: &[],
    upload: None,
    wait: None,
};
