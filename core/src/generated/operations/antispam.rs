// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `antispam`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Get the antispam setting `GET /workspaces/{workspaceId}/conversations-antispam-settings`
pub static GET_ANTISPAM_SETTING: Operation = Operation {
    id: "getAntispamSetting",
    name: "conversations.antispamSetting.get",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/conversations-antispam-settings",
    vendor: None,
    host: Host::Api,
    auth: &[Auth::AccessKey, Auth::User],
    retry: Retry::Read,
    paging: None,
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
    answer: Answer::Json { required: &[] },
    renames: &[],
    upload: None,
    wait: None,
};

/// Update the antispam setting `PATCH /workspaces/{workspaceId}/conversations-antispam-settings`
pub static UPDATE_ANTISPAM_SETTING: Operation = Operation {
    id: "updateAntispamSetting",
    name: "conversations.antispamSetting.update",
    method: Method::Patch,
    path: "/workspaces/{workspaceId}/conversations-antispam-settings",
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
    body: Some(&tables::UPDATE_ANTISPAM_SETTING),
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
