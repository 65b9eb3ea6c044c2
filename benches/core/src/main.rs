//! Makes a number of calls to the benchmark server, one after the other, with the core or with reqwest alone:
//!
//!     birdwire-bench-core send|list birdwire|reqwest URL CALLS
//!     birdwire-bench-core memory birdwire URL WARM_UP PAGES SECONDS AT_ONCE
//!     birdwire-bench-core audience birdwire URL WARM_UP ENTRIES SECONDS AT_ONCE
//!
//! The first is for callgrind: two runs with different CALLS, and the difference is what calls take. Both clients
//! check the status, and both decode into the same types. The others print what benches/README.md says.

mod audience;
mod memory;
mod with_birdwire;
mod with_reqwest;

use std::{env, error::Error, process::ExitCode};

pub type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

pub const ACCESS_KEY: &str = "benchmark-access-key";
pub const WORKSPACE_ID: &str = "11111111-1111-4111-8111-111111111111";
pub const CHANNEL_ID: &str = "614208aa-b153-4d5d-9989-2fddfc0ce4c3";
pub const RECEIVER: &str = "+31612345678";
pub const TEXT: &str = "Hello";
pub const LIMIT: i64 = 1000;

#[derive(Clone, Copy, PartialEq)]
pub enum Job {
    Send,
    List,
}

fn run() -> Outcome<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["send", client, url, calls] => calls_of(Job::Send, client, url, calls.parse()?),
        ["list", client, url, calls] => calls_of(Job::List, client, url, calls.parse()?),
        ["memory", "birdwire", url, _warm_up, pages, seconds, _at_once] => {
            memory::run(url, pages.parse()?, seconds.parse()?)
        }
        ["audience", "birdwire", url, _warm_up, entries, _seconds, _at_once] => audience::run(url, entries.parse()?),
        _ => Err("see the head of benches/core/src/main.rs for what to call it with".into()),
    }
}

/// Both on one thread, on the same runtime: between several threads the number of wake-ups differs from run to run.
fn calls_of(job: Job, client: &str, url: &str, calls: usize) -> Outcome<()> {
    let (client, url) = (client.to_owned(), url.to_owned());
    let work = async move {
        Ok(match client.as_str() {
            "birdwire" => with_birdwire::run(job, &url, calls).await,
            "reqwest" => with_reqwest::run(job, &url, calls).await,
            _ => Err(format!("no such client: {client}").into()),
        })
    };
    let waited = birdwire::runtime::wait(work, || Ok::<_, std::convert::Infallible>(()));
    let seen = waited.unwrap_or_else(|never| match never {})??;
    println!("{seen}");
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("birdwire-bench-core: {error}");
            ExitCode::FAILURE
        }
    }
}
