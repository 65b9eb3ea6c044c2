//! Streams generated addresses to Rokt's endpoint, hashed on the way.

use std::fs;

use birdwire::{
    rokt::{Client, ImportAll},
    runtime,
    types::AudienceAction,
};
use serde_json::json;

use crate::Outcome;

pub fn run(url: &str, entries: u64) -> Outcome<()> {
    let rokt =
        Client::builder().public_key("rpub-bench").secret_key("rsec-bench").account_id("1").base_url(url).build()?;
    let import = rokt.custom_audiences().import_all(ImportAll::emails(AudienceAction::Include).hash(true))?;
    let report = runtime::block_on(async {
        import.add_all((0..entries).map(|number| format!("Person-{number}@example.com"))).await?;
        import.finish().await
    })?;
    if !report.is_done() {
        return Err(format!("{} of {entries} were sent", report.sent).into());
    }
    println!("{}", json!({"sent": report.sent, "requests": report.chunks.len(), "peak": peak()?}));
    Ok(())
}

/// The most bytes of memory that the process ever held.
fn peak() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("/proc/self/status is not as expected")?;
    let kibibytes: u64 = line.trim().trim_end_matches(" kB").trim().parse()?;
    Ok(kibibytes * 1024)
}
