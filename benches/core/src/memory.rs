//! Lists page after page and forgets what it read.

use std::{
    fs,
    time::{Duration, Instant},
};

use birdwire::{runtime, types::ListChannelMessages};
use serde_json::json;

use crate::{CHANNEL_ID, LIMIT, Outcome, with_birdwire};

const PAGE_SIZE: u64 = 4096;

pub fn run(url: &str, pages: usize, seconds: f64) -> Outcome<()> {
    let bird = with_birdwire::client(&format!("{url}/endless"))?;
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    let mut resident = Vec::new();
    let mut messages: i64 = 0;
    runtime::block_on(async {
        let query = ListChannelMessages { limit: Some(LIMIT), ..Default::default() };
        let mut listed = bird.channels().messages().list(CHANNEL_ID, query);
        while let Some(message) = listed.next().await {
            if message?.id.is_none() {
                return Err("a message without an id".into());
            }
            messages += 1;
            if messages % LIMIT == 0 {
                resident.push(now()?);
                if resident.len() >= pages || Instant::now() > end {
                    break;
                }
            }
        }
        Outcome::Ok(())
    })?;
    println!("{}", json!({"messages": messages, "resident": resident}));
    Ok(())
}

/// Bytes of memory that the process holds right now.
fn now() -> Outcome<u64> {
    let text = fs::read_to_string("/proc/self/statm")?;
    let pages: u64 = text.split(' ').nth(1).ok_or("statm is not as expected")?.parse()?;
    Ok(pages * PAGE_SIZE)
}
