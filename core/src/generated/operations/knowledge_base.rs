// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `knowledge_base`.

use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Import documents into a folder `POST /workspaces/{workspaceId}/content/folders/{contentPath}/import`
pub static IMPORT_KNOWLEDGE_BASE_DOCUMENTS: Operation = Operation {
    id: "importKnowledgeBaseDocuments",
    name: "knowledgeBase.folders.importDocuments",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/content/folders/{contentPath}/import",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "contentPath", uuid: false, slashes: true, client_default: None },
    ],
    query: &NO_QUERY,
    body: None,
    files: Some(Files { name: "file", many: true, minimum: 1, maximum: None }),
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &[] },
    renames: &[],
    upload: None,
    wait: None,
};
