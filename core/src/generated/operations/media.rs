// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The endpoints of the area `media`.

use crate::generated::tables;
use crate::{operation::*, schema::Object};

static NO_QUERY: Object = Object { name: "", members: &[], rules: &[] };

/// Ask where to upload a file for any channel `POST /workspaces/{workspaceId}/channel-media/presigned-upload`
pub static CREATE_MEDIA_UPLOAD: Operation = Operation {
    id: "createMediaUpload",
    name: "channels.media.presign",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/channel-media/presigned-upload",
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
    body: Some(&tables::CREATE_PRESIGNED_UPLOAD),
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &["mediaUrl", "uploadUrl"] },
    renames: &[],
    upload: Some(Upload {
        name: "channels.media.upload",
        content_type: "contentType",
        url: "uploadUrl",
        verb: "uploadMethod",
        fields: "uploadFormData",
        file: "file",
        result: "mediaUrl",
    }),
    wait: None,
};

/// Ask where to upload a file for one channel `POST /workspaces/{workspaceId}/channels/{channelId}/presigned-upload`
pub static CREATE_CHANNEL_MEDIA_UPLOAD: Operation = Operation {
    id: "createChannelMediaUpload",
    name: "channels.media.presignForChannel",
    method: Method::Post,
    path: "/workspaces/{workspaceId}/channels/{channelId}/presigned-upload",
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
        PathParameter { wire: "channelId", uuid: true, slashes: false, client_default: None },
    ],
    query: &NO_QUERY,
    body: Some(&tables::CREATE_PRESIGNED_UPLOAD),
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Json { required: &["mediaUrl", "uploadUrl"] },
    renames: &[],
    upload: Some(Upload {
        name: "channels.media.uploadForChannel",
        content_type: "contentType",
        url: "uploadUrl",
        verb: "uploadMethod",
        fields: "uploadFormData",
        file: "file",
        result: "mediaUrl",
    }),
    wait: None,
};

/// Download media of a message `GET /workspaces/{workspaceId}/messages/{messageId}/media/{fileId}`
pub static GET_MESSAGE_MEDIA: Operation = Operation {
    id: "getMessageMedia",
    name: "channels.messages.media.download",
    method: Method::Get,
    path: "/workspaces/{workspaceId}/messages/{messageId}/media/{fileId}",
    vendor: None,
    host: Host::Media,
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
        PathParameter { wire: "messageId", uuid: false, slashes: false, client_default: None },
        PathParameter { wire: "fileId", uuid: false, slashes: false, client_default: None },
    ],
    query: &tables::GET_MESSAGE_MEDIA,
    body: None,
    files: None,
    csv: None,
    defaults: &[],
    private: &[],
    limits: None,
    answer: Answer::Media,
    renames: &[],
    upload: None,
    wait: None,
};
