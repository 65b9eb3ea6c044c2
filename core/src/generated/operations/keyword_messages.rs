// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `keyword_messages`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List your answers to keywords `GET /workspaces/{workspaceId}/keyword-messages`
pub static LIST_KEYWORD_MESSAGES: Operation = Operation {
    id: "listKeywordMessages",
    name: "keywordMessages.list",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/keyword-messages",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "results", next: None }),
    path_parameters: &[PathParameter {
        wire: "workspaceId",
        uuid: true,
        slashes: false,
        client_default: Some(ClientDefault::WorkspaceId),
    }],
    query: &NO_QUERY,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::List { required: &["results"], item_required: &[] },
    renames: &[
        Rename { path: &["results", "*"], from: "Key", to: "key" },
        Rename { path: &["results", "*"], from: "KW", to: "kw" },
        Rename { path: &["results", "*"], from: "Lang", to: "lang" },
        Rename { path: &["results", "*"], from: "Value", to: "value" },
    ],
    upload: None,
    wait: None,
};

/// Set the answer to a kind of keyword `POST /workspaces/{workspaceId}/keyword-messages`
pub static SET_KEYWORD_MESSAGE: Operation = Operation {
    id: "setKeywordMessage",
    name: "keywordMessages.set",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/keyword-messages",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Safe,
    paging: None,
    path_parameters: &[PathParameter {
        wire: "workspaceId",
        uuid: true,
        slashes: false,
        client_default: Some(ClientDefault::WorkspaceId),
    }],
    query: &NO_QUERY,
    body: Some(&tables::SET_KEYWORD_MESSAGE),
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

/// Get your answer to a kind of keyword `GET /workspaces/{workspaceId}/keyword-messages/{keywordMessageKey}`
pub static GET_KEYWORD_MESSAGE: Operation = Operation {
    id: "getKeywordMessage",
    name: "keywordMessages.get",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/keyword-messages/{keywordMessageKey}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[
        PathParameter {
            wire: "workspaceId",
            uuid: true,
            slashes: false,
            client_default: Some(ClientDefault::WorkspaceId),
        },
        PathParameter { wire: "keywordMessageKey", uuid: false, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &[] },
    renames: &[
        Rename { path: &[], from: "Key", to: "key" },
        Rename { path: &[], from: "KW", to: "kw" },
        Rename { path: &[], from: "Lang", to: "lang" },
        Rename { path: &[], from: "Value", to: "value" },
    ],
    upload: None,
    wait: None,
};
