//! The calls with the core.

use birdwire::{
    Client,
    types::{CreateMessage, ListChannelMessages},
};

use crate::{ACCESS_KEY, CHANNEL_ID, Job, LIMIT, Outcome, RECEIVER, TEXT, WORKSPACE_ID};

pub fn client(url: &str) -> Outcome<Client> {
    Ok(Client::builder().access_key(ACCESS_KEY).workspace_id(WORKSPACE_ID).base_url(url).build()?)
}

/// What the last call gave, to see that both clients got the same.
pub async fn run(job: Job, url: &str, calls: usize) -> Outcome<String> {
    let bird = client(url)?;
    let mut seen = String::new();
    for _ in 0..calls {
        seen = match job {
            Job::Send => send(&bird).await?,
            Job::List => list(&bird).await?,
        };
    }
    Ok(seen)
}

pub fn message() -> CreateMessage {
    CreateMessage { receiver: birdwire::to(RECEIVER), body: birdwire::text(TEXT).into(), ..Default::default() }
}

async fn send(bird: &Client) -> Outcome<String> {
    let message = bird.channels().messages().send(CHANNEL_ID, message()).await?;
    Ok(message.id.clone().unwrap_or_default())
}

/// The items are decoded when they are reached: all of them.
async fn list(bird: &Client) -> Outcome<String> {
    let query = ListChannelMessages { limit: Some(LIMIT), ..Default::default() };
    let page = bird.channels().messages().list(CHANNEL_ID, query).first_page().await?;
    let (mut count, mut last) = (0, String::new());
    for message in page.items() {
        last = message?.id.clone().unwrap_or_default();
        count += 1;
    }
    Ok(format!("{count} {last}"))
}
