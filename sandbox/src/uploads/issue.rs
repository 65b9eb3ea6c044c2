//! createMediaUpload and createChannelMediaUpload: the form for one file. Its field names are the documented ones, its
//! values are made up; [`form`](super::form) holds an upload to them.

use axum::http::StatusCode;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::rows::{self, Issued};
use super::{BUCKET, MOST_BYTES};
use crate::answers;
use crate::app::App;
use crate::call::Call;
use crate::errors::ApiError;
use crate::identity::{Channel, WORKSPACE};

pub async fn for_workspace(call: Call<'_>) -> Result<Response, ApiError> {
    issue(call, None).await
}

pub async fn for_channel(call: Call<'_>) -> Result<Response, ApiError> {
    let channel = call.channel()?;
    issue(call, Some(channel)).await
}

async fn issue(call: Call<'_>, channel: Option<&'static Channel>) -> Result<Response, ApiError> {
    let request = call.body.unwrap_or_default();
    let content_type = request["contentType"].as_str().unwrap_or_default().to_owned();
    let app = call.app;
    let id = app.chance.uuid().to_string();
    let fields = fields(app, call.workspace.unwrap_or(WORKSPACE), &id, &content_type, channel);
    let owner = channel.map_or_else(String::new, |channel| format!("/channels/{}", channel.id));
    let answer = json!({
        "mediaUrl": format!("{}/workspaces/{}{owner}/media/{id}", call.base_url, call.workspace.unwrap_or(WORKSPACE)),
        "uploadUrl": format!("{}/_upload/{BUCKET}", call.base_url),
        "uploadMethod": "POST",
        "uploadFormData": fields,
    });
    let issued = Issued { id, channel_id: channel.map(|channel| channel.id.to_string()), content_type, fields };
    app.store.run(move |database| rows::insert(&database.connection, &issued)).await?;
    Ok(answers::json(StatusCode::OK, &answer))
}

/// In the order of the documents.
fn fields(app: &App, workspace: Uuid, id: &str, content_type: &str, channel: Option<&Channel>) -> Map<String, Value> {
    let now = Timestamp::from_microsecond(app.clock.now()).unwrap_or(Timestamp::UNIX_EPOCH);
    let time = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    let day = time.get(..8).unwrap_or_default();
    let key = format!("{workspace}/{id}");
    let mut fields = vec![
        ("Content-Type", content_type.to_owned()),
        ("acl", "private".to_owned()),
        ("bucket", BUCKET.to_owned()),
        ("key", key.clone()),
        ("policy", policy(&key, content_type)),
        ("x-amz-algorithm", "AWS4-HMAC-SHA256".to_owned()),
        ("x-amz-credential", format!("ASIASANDBOX/{day}/eu-west-1/s3/aws4_request")),
        ("x-amz-date", time.clone()),
        ("x-amz-meta-allowed-paths", format!("workspaces/{workspace}/**")),
    ];
    if let Some(channel) = channel {
        fields.push(("x-amz-meta-channel-id", channel.id.to_string()));
    }
    // A signature that cannot be guessed is as good as one that was calculated.
    let unguessable = || format!("{}{}", app.chance.uuid().simple(), app.chance.uuid().simple());
    fields.push(("x-amz-security-token", STANDARD.encode(unguessable())));
    fields.push(("x-amz-signature", unguessable()));
    fields.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect()
}

fn policy(key: &str, content_type: &str) -> String {
    let policy = json!({
        "conditions": [
            { "bucket": BUCKET },
            { "acl": "private" },
            ["eq", "$key", key],
            ["eq", "$Content-Type", content_type],
            ["content-length-range", 0, MOST_BYTES],
        ],
    });
    STANDARD.encode(policy.to_string())
}
