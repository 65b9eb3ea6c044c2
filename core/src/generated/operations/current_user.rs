// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `current_user`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Get the current user `GET /me`
pub static GET_CURRENT_USER: Operation = Operation {
    id: "getCurrentUser",
    name: "currentUser.get",
    method: Method::Get,
    path: "/me",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::User],
    retry: Retry::Read,
    paging: None,
    path_parameters: &[],
    query: &NO_QUERY,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &["id"] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Update the current user `PATCH /me`
pub static UPDATE_CURRENT_USER: Operation = Operation {
    id: "updateCurrentUser",
    name: "currentUser.update",
    method: Method::Patch,
    path: "/me",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[],
    query: &NO_QUERY,
    body: Some(&tables::UPDATE_CURRENT_USER),
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &["id"] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Delete the current user `DELETE /me`
pub static DELETE_CURRENT_USER: Operation = Operation {
    id: "deleteCurrentUser",
    name: "currentUser.delete",
    method: Method::Delete,
    path: "/me",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::User],
    retry: Retry::Unsafe,
    paging: None,
    path_parameters: &[],
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
