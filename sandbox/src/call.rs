//! One request on its way to the operation that answers it, and the checks it passes first.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::response::Response;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::answers;
use crate::app::App;
use crate::errors::ApiError;
use crate::identity::Channel;
use crate::messages::{batches, contacts, interactions, keywords, media, operations};
use crate::spec::Operation;
use crate::uploads::issue;
use crate::{auth, bulk_rules, content, parameters, records, webhooks};

/// A request that has passed every check of the spec.
pub struct Call<'a> {
    pub app: &'a App,
    pub query: Map<String, Value>,
    pub body: Option<Value>,
    /// Where this server is, as the caller reached it.
    pub base_url: String,
    /// The one that the path leads through; the sandbox's own on paths through none.
    pub workspace: Option<Uuid>,
    path: BTreeMap<String, String>,
}

impl Call<'_> {
    /// Empty only when the path template has no such parameter.
    pub fn path_parameter(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    pub fn channel(&self) -> Result<&'static Channel, ApiError> {
        let channel = self.app.places.channel(self.path_parameter("channelId"));
        channel
            .filter(|channel| Some(channel.workspace) == self.workspace)
            .ok_or_else(|| ApiError::not_found("channel"))
    }
}

/// In the order a real gateway has: is there such an operation, who asks, for what, and then with which content.
pub async fn answer(app: &App, parts: &Parts, body: &Bytes) -> Result<Response, ApiError> {
    let (operation, path) = app.spec.find(&parts.method, parts.uri.path()).ok_or_else(ApiError::no_operation)?;
    auth::check(operation, &parts.headers, &app.credentials)?;
    carry_out(app, parts, body, operation, path).await
}

/// The same for whoever need not say who they are.
pub async fn read_without_key(app: &App, parts: &Parts) -> Result<Response, ApiError> {
    let (operation, path) = app.spec.find(&Method::GET, parts.uri.path()).ok_or_else(ApiError::no_operation)?;
    carry_out(app, parts, &Bytes::new(), operation, path).await
}

async fn carry_out(
    app: &App,
    parts: &Parts,
    body: &Bytes,
    operation: &Operation,
    path: BTreeMap<String, String>,
) -> Result<Response, ApiError> {
    parameters::check_path(operation, &path)?;
    let workspace = check_ids(app, &path)?;
    app.limits.check(app, &parts.method, workspace)?;
    let query = parameters::read_query(operation, parts.uri.query().unwrap_or_default())?;
    let body = content::read(operation, &parts.headers, body).await?;
    if let Some(placed) = records::placed(app, operation, &path).await? {
        return Ok(answers::json(operation.success.status, &placed));
    }
    let call = Call { app, query, body, base_url: base_url(app, &parts.headers), workspace, path };
    match operation.id.as_str() {
        "sendMessage" => operations::send(call).await,
        "getMessage" => operations::get(call).await,
        "listChannelMessages" => operations::list_of_channel(call).await,
        "listWorkspaceMessages" => operations::list_of_workspace(call).await,
        "listMessageInteractions" => interactions::list(call).await,
        "createMediaUpload" => issue::for_workspace(call).await,
        "createChannelMediaUpload" => issue::for_channel(call).await,
        "getChannelContact" => contacts::get(call).await,
        "listKeywordMessages" => keywords::list(call).await,
        "getKeywordMessage" => keywords::get(call).await,
        "setKeywordMessage" => keywords::set(call).await,
        "getMessageMedia" => media::download(call).await,
        "sendBatchMessages" => batches::send(call).await,
        "addAllowBlockRulesInBulk" => bulk_rules::add(call).await,
        "getAllowBlockBulkStatus" => bulk_rules::status(call).await,
        "listAvailableWebhooks" => webhooks::list_available(call),
        "listWebhookLogs" => webhooks::list_logs(operation, call).await,
        "getWebhookLogDetails" => webhooks::log_details(operation, call).await,
        "createWebhookSubscription" | "updateWebhookSubscription" => {
            records::answer_if(operation, call, webhooks::may_subscribe).await
        }
        _ => records::answer(operation, call).await,
    }
}

/// The things that paths lead through, and that there is one or a few of. Returns the workspace.
fn check_ids(app: &App, path: &BTreeMap<String, String>) -> Result<Option<Uuid>, ApiError> {
    let mut workspace = None;
    for (name, text) in path {
        match name.as_str() {
            "workspaceId" => workspace = Some(check_workspace(app, text)?),
            "channelId" if app.places.channel(text).is_none() => return Err(ApiError::not_found("channel")),
            _ => {}
        }
    }
    Ok(workspace)
}

pub fn check_workspace(app: &App, id: &str) -> Result<Uuid, ApiError> {
    app.places.workspace(id).ok_or_else(|| ApiError::not_found("workspace"))
}

/// A container or a tunnel is reached under another name than the one the server knows itself by.
fn base_url(app: &App, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    host.map_or_else(|| app.url.clone(), |host| format!("http://{host}"))
}
