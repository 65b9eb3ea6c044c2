//! The same calls with reqwest alone: no check of what is sent, no retries, no limits but reqwest's, no raw members.

use birdwire::types::Message;
use reqwest::{
    Client, Response,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE},
};
use serde::Deserialize;

use crate::{ACCESS_KEY, CHANNEL_ID, Job, LIMIT, Outcome, WORKSPACE_ID, with_birdwire};

#[derive(Deserialize)]
struct Page {
    results: Vec<Message>,
}

pub async fn run(job: Job, url: &str, calls: usize) -> Outcome<String> {
    // reqwest was built to be told which provider of cryptography to take, like the core's.
    let _installed_before = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder().no_proxy().build()?;
    let url = format!("{url}/workspaces/{WORKSPACE_ID}/channels/{CHANNEL_ID}/messages");
    let mut seen = String::new();
    for _ in 0..calls {
        seen = match job {
            Job::Send => send(&client, &url).await?,
            Job::List => list(&client, &url).await?,
        };
    }
    Ok(seen)
}

async fn send(client: &Client, url: &str) -> Outcome<String> {
    let request = client
        .post(url)
        .header(AUTHORIZATION, format!("AccessKey {ACCESS_KEY}"))
        .header(ACCEPT, "application/json")
        .header(CONTENT_TYPE, "application/json")
        .body(serde_json::to_vec(&with_birdwire::message())?);
    let body = whole(request.send().await?).await?;
    let message: Message = serde_json::from_slice(&body)?;
    Ok(message.id.unwrap_or_default())
}

async fn list(client: &Client, url: &str) -> Outcome<String> {
    let request = client
        .get(format!("{url}?limit={LIMIT}"))
        .header(AUTHORIZATION, format!("AccessKey {ACCESS_KEY}"))
        .header(ACCEPT, "application/json");
    let body = whole(request.send().await?).await?;
    let page: Page = serde_json::from_slice(&body)?;
    let last = page.results.last().and_then(|message| message.id.clone()).unwrap_or_default();
    Ok(format!("{} {last}", page.results.len()))
}

async fn whole(response: Response) -> Outcome<Vec<u8>> {
    Ok(response.error_for_status()?.bytes().await?.into())
}
