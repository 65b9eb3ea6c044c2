//! What happens by itself when its time has come. One thing at a time is done, in the order of the moments, whether
//! time went there by itself or was stepped there.

use std::sync::Arc;

use crate::app::App;
use crate::clock::Micros;
use crate::errors::ApiError;

/// Goes to a later time from one due moment to the next, and does what is due at each.
pub async fn step_to(app: &Arc<App>, time: Micros) -> Result<(), ApiError> {
    app.clock.step_to(time);
    Ok(())
}
