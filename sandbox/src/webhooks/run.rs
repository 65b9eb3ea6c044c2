//! Sends what is due.

use std::sync::Arc;

use crate::app::App;

/// Tries every delivery that is due, and returns when all of them, and those that were on their way, have an outcome.
pub async fn run_due(app: &Arc<App>) {
    let flights = app.store.run(|database| Ok(Arc::clone(&database.webhooks.flights))).await;
    if let Ok(flights) = flights {
        flights.wait().await;
    }
}
