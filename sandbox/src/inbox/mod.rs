//! The inbox: a page at `/` that shows what was sent as its receivers would see it, and what the page asks for.
//!
//! The page is the files of `sandbox/page/`, inside the program. It lives by the control API like everybody else.

mod conversations;
mod events;
mod guard;
mod mail;
mod pages;
mod rows;
mod statistics;

pub use guard::{Guard, check};
pub use rows::TABLES;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::uploads::serve;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(pages::index).fallback(crate::server::api))
        .route("/_sandbox/page/{file}", get(pages::file))
        .route("/_sandbox/events", get(events::events))
        .route("/_sandbox/conversations", get(conversations::list))
        .route("/_sandbox/conversations/{id}/messages", get(conversations::messages))
        .route("/_sandbox/messages/{id}/html", get(mail::page))
        // What the API serves too; here looking at it is no request of the user's, and strikes none of the faults.
        .route("/_sandbox/media/{workspace}/{id}", get(serve::of_workspace))
        .route("/_sandbox/media/{workspace}/{channel}/{id}", get(serve::of_channel))
        .route("/_sandbox/statistics", get(statistics::statistics))
}
