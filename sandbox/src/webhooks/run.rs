//! Sends what is due.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::app::App;
use crate::clock::Micros;
use crate::feed::Change;
use crate::store::Database;
use crate::webhooks::deliveries::{self, Job, Outcome};
use crate::webhooks::flights::Flights;
use crate::webhooks::send::{self, Headers};
use crate::webhooks::signature;

/// How many are on their way at a time.
const MOST_AT_ONCE: usize = 256;

/// How long a delivery rests whose outcome could not be written.
const PAUSE: Duration = Duration::from_secs(10);

/// Whether one more may be on its way.
pub fn has_room(database: &Database) -> bool {
    database.webhooks.flights.count() < MOST_AT_ONCE
}

/// Tries every delivery that is due, and returns when all of them, and those that were on their way, have an outcome.
pub async fn run_due(app: &Arc<App>) {
    let Ok(flights) = app.store.run(|database| Ok(Arc::clone(&database.webhooks.flights))).await else { return };
    let mut waited = false;
    loop {
        flights.wait_for_room(MOST_AT_ONCE).await;
        let now = app.clock.now();
        let take = move |database: &mut Database| {
            let room = MOST_AT_ONCE.saturating_sub(database.webhooks.flights.count());
            deliveries::take(database, now, room)
        };
        // A database that fails answers so to every request; deliveries wait for better times.
        let jobs = app.store.run(take).await.unwrap_or_default();
        if jobs.is_empty() && waited {
            return;
        }
        waited = jobs.is_empty();
        if waited {
            // One that lands may make way for another.
            flights.wait().await;
        }
        for job in jobs {
            let landing = Landing { flights: Arc::clone(&flights), id: job.id.clone() };
            // By itself: whoever asked may be gone before the receiver answers.
            tokio::spawn(deliver(Arc::clone(app), job, landing));
        }
    }
}

/// However an attempt ends, the delivery is no longer on its way.
struct Landing {
    flights: Arc<Flights>,
    id: String,
}

impl Drop for Landing {
    fn drop(&mut self) {
        self.flights.land(&self.id);
    }
}

async fn deliver(app: Arc<App>, job: Job, landing: Landing) {
    let at = app.clock.now();
    let (status, attempt) = attempt(&app, &job, at).await;
    let outcome = Outcome { at, status, attempt };
    let id = job.id.clone();
    if let Err(error) = app.store.run(move |database| deliveries::note(database, &job, &outcome)).await {
        // Nobody may be listening.
        let _ = writeln!(
            io::stderr(),
            "birdwire-sandbox: what came of delivery {id} could not be kept, so it is sent again: {error}"
        );
        // It is still due; without a pause the receiver would get it over and over.
        tokio::time::sleep(PAUSE).await;
    }
    drop(landing);
    // It may have to be tried again.
    app.wake.notify_one();
    app.feed.tell(|| Change::Delivery { id });
}

/// The status of the answer, when there was one, and what the log shows of the attempt.
async fn attempt(app: &App, job: &Job, at: Micros) -> (Option<u16>, Map<String, Value>) {
    let mut shown = Map::new();
    let mut show = |name: &str, value: Value| shown.insert(name.to_owned(), value);
    show("at", json!(crate::clock::text(at)));
    let Some(subscription) = &job.subscription else {
        show("error", json!("not sent: the subscription was deleted or is inactive"));
        return (None, shown);
    };
    let Some(route) = app.forwards.route(&subscription.url) else {
        show("url", json!(subscription.url));
        let from = subscription.url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        show(
            "error",
            json!(format!(
                "not sent: nothing leaves this machine. Start the sandbox with --forward {from}=http://127.0.0.1:8000, \
                 or PUT [{{\"from\": \"{from}\", \"to\": \"http://127.0.0.1:8000\"}}] to /_sandbox/webhooks/forwards"
            )),
        );
        return (None, shown);
    };
    let headers = headers(job, &subscription.url, subscription.signing_key.as_deref(), &route.prefix);
    show("url", json!(route.url));
    show(
        "requestHeaders",
        json!(headers.iter().cloned().map(|(name, value)| (name, json!(value))).collect::<Map<_, _>>()),
    );
    show("requestBody", json!(job.body));
    match send::post(&route.url, &headers, job.body.clone()).await {
        Ok(answer) => {
            show("httpStatusCode", json!(answer.status));
            let headers = answer.headers.into_iter().map(|(name, value)| (name, json!(value)));
            show("responseHeaders", Value::Object(headers.collect()));
            show("responseBody", json!(answer.body));
            (Some(answer.status), shown)
        }
        Err(error) => {
            show("error", json!(error));
            (None, shown)
        }
    }
}

/// The documented ones, and those by which a server behind a proxy learns under which address it was called. A repeated
/// delivery keeps its first timestamp.
fn headers(job: &Job, url: &str, key: Option<&str>, prefix: &str) -> Headers {
    let timestamp = (job.created / 1_000_000).to_string();
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let host = rest.split(['/', '?']).next().unwrap_or(rest);
    let mut headers = vec![
        ("content-type", "application/json".to_owned()),
        ("user-agent", concat!("birdwire-sandbox/", env!("CARGO_PKG_VERSION")).to_owned()),
        ("messagebird-request-id", job.id.clone()),
        ("messagebird-request-timestamp", timestamp.clone()),
        ("x-forwarded-proto", scheme.to_owned()),
        ("x-forwarded-host", host.to_owned()),
    ];
    if !prefix.is_empty() {
        headers.push(("x-forwarded-prefix", prefix.to_owned()));
    }
    if let Some(key) = key {
        headers.push(("messagebird-signature", signature::sign(key, &timestamp, url, job.body.as_bytes())));
    }
    headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;
    use crate::{Config, Sandbox};

    /// Takes every delivery, and leaves the database no room for what it answers.
    async fn receive(listener: TcpListener, app: Arc<App>, received: Arc<AtomicUsize>) {
        while let Ok((mut stream, _)) = listener.accept().await {
            received.fetch_add(1, Ordering::SeqCst);
            let fill = |database: &mut Database| database.connection.execute_batch("PRAGMA max_page_count = 1");
            app.store.run_alone(fill).await.expect("the database is as large as it may be");
            let mut request = [0; 65_536];
            let _ = stream.read(&mut request).await;
            let body = "x".repeat(50_000);
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
        }
    }

    #[tokio::test]
    async fn a_delivery_whose_outcome_cannot_be_written_is_not_sent_over_and_over() {
        let sandbox = Sandbox::start(Config::default()).await.expect("it starts");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Arc::new(AtomicUsize::new(0));
        let receiving = tokio::spawn(receive(listener, Arc::clone(&sandbox.app), Arc::clone(&received)));
        let subscription = json!({ "service": "channels", "event": "sms.inbound", "url": url });
        sandbox.control("POST", "/webhooks", subscription).await.expect("subscribed");
        let inbound = json!({ "channel": "sms", "from": "+31612345678", "text": "Hello" });
        sandbox.control("POST", "/inbound", inbound).await.expect("received");
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(received.load(Ordering::SeqCst), 1);
        receiving.abort();
        sandbox.stop().await;
    }
}
