// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `sessions`.

use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// List sessions `GET /me/sessions`
pub static LIST_SESSIONS: Operation = Operation {
    id: "listSessions",
    name: "currentUser.sessions.list",
    method: Method::Get,
    path: "/me/sessions",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::User],
    retry: Retry::Read,
    paging: Some(Paging { items: "", next: None }),
    path_parameters: &[],
    query: &NO_QUERY,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::List { required: &[], item_required: &["tokenId"] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Get a session `GET /me/sessions/{tokenId}`
pub static GET_SESSION: Operation = Operation {
    id: "getSession",
    name: "currentUser.sessions.get",
    method: Method::Get,
    path: "/me/sessions/{tokenId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[PathParameter { wire: "tokenId", uuid: false, slashes: false, client_default: None }],
    query: &NO_QUERY,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &["tokenId"] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Delete a session `DELETE /me/sessions/{tokenId}`
pub static DELETE_SESSION: Operation = Operation {
    id: "deleteSession",
    name: "currentUser.sessions.delete",
    method: Method::Delete,
    path: "/me/sessions/{tokenId}",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::User],
    retry: Retry::Safe,
    paging: None,
    path_parameters: &[PathParameter { wire: "tokenId", uuid: false, slashes: false, client_default: None }],
    query: &NO_QUERY,
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
