//! What was answered is kept, however the program ends.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::support::{Sandbox, TemporaryFile, ids, text_to};

#[test]
fn every_message_that_was_accepted_survives_a_kill() {
    let file = TemporaryFile::new("killed");
    let sandbox = Sandbox::start_with(&["--db", file.path()]);
    let (accepted, killed) = (Mutex::new(BTreeSet::new()), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while !killed.load(Ordering::Relaxed) {
                    // Without an answer, nobody knows whether the message is there; it may be.
                    let Some(message) = sandbox.try_send("sms", &text_to("+31612345678", "Hi")) else { return };
                    let id = message["id"].as_str().expect("an id").to_owned();
                    accepted.lock().expect("no panic").insert(id);
                }
            });
        }
        thread::sleep(Duration::from_millis(700));
        sandbox.kill();
        killed.store(true, Ordering::Relaxed);
    });
    let accepted = accepted.into_inner().expect("no panic");
    assert!(accepted.len() > 50, "only {} messages were accepted", accepted.len());

    let again = Sandbox::start_with(&["--db", file.path()]);
    let (mut found, mut token) = (BTreeSet::new(), String::new());
    // A page more than needed, for those whose answer was lost.
    for _ in 0..=accepted.len() / 100 + 10 {
        let page = again.list("sms", &format!("limit=100{token}"));
        found.extend(ids(&page));
        let Some(next) = page["nextPageToken"].as_str() else { break };
        token = format!("&pageToken={}", next.replace('=', "%3D").replace('+', "%2B").replace('/', "%2F"));
    }
    let lost: Vec<_> = accepted.difference(&found).collect();
    assert!(lost.is_empty(), "{} of {} are lost", lost.len(), accepted.len());
}
