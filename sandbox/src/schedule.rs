//! What happens by itself when its time has come. One thing at a time is done, in the order of the moments, whether
//! time went there by itself or was stepped there.

use std::sync::Arc;

use tokio::sync::Mutex;

use crate::app::App;
use crate::clock::{self, Micros};
use crate::errors::ApiError;
use crate::messages;
use crate::messages::moves;
use crate::store::Database;
use crate::webhooks;

/// How many moves share a piece of database work: others wait for no more.
const MOST_AT_ONCE: usize = 200;

/// Whose turn it is: that of time going by, or that of a step.
#[derive(Default)]
pub struct Turn(Mutex<()>);

/// Never returns; ends with the task it is in.
pub async fn run(app: Arc<App>) {
    loop {
        // A database that fails answers so to every request; nothing is gained by asking it all the time.
        let due = app.store.run(next_due).await.unwrap_or_default().unwrap_or(Micros::MAX);
        tokio::select! {
            () = app.clock.wait_until(due) => {}
            () = app.wake.notified() => continue,
        }
        let now = app.clock.now();
        if due > now {
            continue;
        }
        let turn = app.turn.0.lock().await;
        // It is told to the caller of a request, should it last.
        let _ = move_messages(&app, now).await;
        drop(turn);
        // A receiver that hangs holds up nobody else.
        let app = Arc::clone(&app);
        tokio::spawn(async move { webhooks::run_due(&app).await });
        // The deliveries of this moment are on their way before the next moment is looked for.
        tokio::task::yield_now().await;
    }
}

/// Goes to a later time from one due moment to the next, and does what is due at each.
pub async fn step_to(app: &Arc<App>, time: Micros) -> Result<(), ApiError> {
    let time = time.min(clock::LAST);
    let _turn = app.turn.0.lock().await;
    loop {
        // What is due by now, and what time going by has put on its way already.
        webhooks::run_due(app).await;
        let Some(due) = app.store.run(next_due).await?.filter(|due| *due <= time) else { break };
        app.clock.step_to(due);
        move_messages(app, due).await?;
    }
    app.clock.step_to(time);
    // The file has the new time now.
    app.store.run(|_| Ok(())).await
}

fn next_due(database: &mut Database) -> rusqlite::Result<Option<Micros>> {
    let moves = moves::next_due(&database.connection)?;
    // Whatever lands first wakes whoever waits for room.
    let deliveries = if webhooks::has_room(database) { webhooks::next_due(database)? } else { None };
    Ok(moves.into_iter().chain(deliveries).min())
}

async fn move_messages(app: &App, now: Micros) -> Result<(), ApiError> {
    let some = move |database: &mut Database| {
        for _ in 0..MOST_AT_ONCE {
            let Some(due) = moves::take(&database.connection, now)? else { return Ok(false) };
            messages::events::happen(database, &due)?;
        }
        Ok(true)
    };
    while app.store.run(some).await? {}
    Ok(())
}
