//! birdwire-bench-load URL PATH BODY-FILE ACCESS-KEY CONNECTIONS CALLS SECONDS
//!
//! Posts the body again and again over so many connections, until so many calls were made or seconds have passed, and prints how many answers came, by status, as one line of
//! JSON. It does as little as can be done, so that the server has the machine to itself.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::LocalSet;

/// What one connection saw.
#[derive(Default)]
struct Seen {
    statuses: BTreeMap<String, u64>,
    /// Of each call, in microseconds.
    times: Vec<u64>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, path, body, key, connections, calls, seconds] = arguments.as_slice() else {
        return Err("birdwire-bench-load URL PATH BODY-FILE ACCESS-KEY CONNECTIONS CALLS SECONDS".into());
    };
    let host = url.strip_prefix("http://").ok_or("the URL must begin with http://")?.to_owned();
    let body = fs::read(body)?;
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: AccessKey {key}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    let request: Rc<[u8]> = [head.as_bytes(), &body].concat().into();
    let connections: usize = connections.parse()?;
    let left = Rc::new(Cell::new(calls.parse::<u64>()?));
    let end = Instant::now() + Duration::from_secs_f64(seconds.parse()?);

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let local = LocalSet::new();
    let started = Instant::now();
    let all = local.block_on(&runtime, async move {
        let tasks: Vec<_> = (0..connections)
            .map(|_| tokio::task::spawn_local(run(host.clone(), Rc::clone(&request), Rc::clone(&left), end)))
            .collect();
        let mut all = Seen::default();
        for task in tasks {
            let seen = task.await.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
            for (status, count) in seen.statuses {
                *all.statuses.entry(status).or_default() += count;
            }
            all.times.extend(seen.times);
        }
        Ok::<_, String>(all)
    })?;
    let took = started.elapsed().as_secs_f64();
    let Seen { statuses, mut times } = all;
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100);
    #[expect(clippy::cast_precision_loss, reason = "a count of calls")]
    let per_second = times.len() as f64 / took;
    let line = json!({
        "statuses": statuses,
        "seconds": took,
        "perSecond": per_second,
        "microseconds": { "median": at(50), "of99in100": at(99) },
    });
    println!("{line}");
    Ok(())
}

async fn run(host: String, request: Rc<[u8]>, left: Rc<Cell<u64>>, end: Instant) -> std::io::Result<Seen> {
    let mut stream = TcpStream::connect(&host).await?;
    stream.set_nodelay(true)?;
    let (mut seen, mut buffer) = (Seen::default(), Vec::with_capacity(16 * 1024));
    while left.get() > 0 && Instant::now() < end {
        left.set(left.get() - 1);
        let began = Instant::now();
        stream.write_all(&request).await?;
        let status = answer(&mut stream, &mut buffer).await?;
        *seen.statuses.entry(status).or_default() += 1;
        seen.times.push(u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX));
    }
    Ok(seen)
}

/// Reads one answer with a length, and gives its status.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<String> {
    buffer.clear();
    loop {
        if stream.read_buf(buffer).await? == 0 {
            return Err(std::io::Error::other("the server closed the connection"));
        }
        let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
        let length: usize = length.and_then(|length| length.trim().parse().ok()).unwrap_or(0);
        while buffer.len() < end + 4 + length {
            if stream.read_buf(buffer).await? == 0 {
                return Err(std::io::Error::other("the answer was cut"));
            }
        }
        return Ok(head.split(' ').nth(1).unwrap_or_default().to_owned());
    }
}
