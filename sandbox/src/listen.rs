//! Accepts connections and speaks HTTP on each, until told to stop.

use std::convert::Infallible;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::future::RouteFuture;
use futures_util::future::{BoxFuture, Either};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;
use tower_service::Service as _;

use crate::app::App;
use crate::faults;
use crate::wire::{self, Wire};

/// How long nobody is let in after the system had no room for a connection.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until `stop` fires, and then until the running requests are answered. Dropped, it ends all at once.
pub async fn serve(listener: TcpListener, router: Router, app: Arc<App>, mut stop: oneshot::Receiver<()>) {
    let (stopping, stopped) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut room = Room::default();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            // A sender that is gone means the same as one that fired.
            _ = &mut stop => break,
        };
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok((stream, _)) => {
                let (wire, script) = Wire::new();
                let door = Door { router: router.clone(), app: Arc::clone(&app), wire: Arc::new(wire) };
                connections.spawn(converse(stream, door, script, stopped.clone()));
            }
            Err(error) => room.missing(&error, connections.len()).await,
        }
    }
    drop(listener);
    drop(stopping);
    while connections.join_next().await.is_some() {}
}

/// One connection, from its first request to its end.
async fn converse(
    stream: TcpStream,
    door: Door,
    mut script: oneshot::Receiver<wire::Script>,
    mut stopped: watch::Receiver<()>,
) {
    // An answer is written at once, so there is nothing to gather.
    let _ = stream.set_nodelay(true);
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), door);
    let mut ends = false;
    let script = loop {
        tokio::select! {
            // Whatever went wrong, the caller is gone.
            _ = &mut connection => return,
            Ok(script) = &mut script => break script,
            _ = stopped.changed(), if !ends => {
                std::pin::Pin::new(&mut connection).graceful_shutdown();
                ends = true;
            }
        }
    };
    let stream = connection.into_parts().io.into_inner();
    tokio::select! {
        () = wire::play(stream, script) => {}
        // Changed can only mean closed here: nothing is ever sent.
        _ = stopped.changed() => {}
    }
}

/// Where the requests of one connection come in.
struct Door {
    router: Router,
    app: Arc<App>,
    wire: Arc<Wire>,
}

impl Service<hyper::Request<Incoming>> for Door {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<RouteFuture<Infallible>, BoxFuture<'static, Result<Response, Infallible>>>;

    fn call(&self, request: hyper::Request<Incoming>) -> Self::Future {
        let request: Request = request.map(Body::new);
        let mut router = self.router.clone();
        if self.app.faults.may_strike(request.uri().path()) {
            let (app, wire) = (Arc::clone(&self.app), Arc::clone(&self.wire));
            Either::Right(Box::pin(async move { Ok(faults::answer(&app, router, &wire, request).await) }))
        } else {
            Either::Left(router.call(request))
        }
    }
}

/// How often it is said that the system has no room for a further connection.
const REMIND: Duration = Duration::from_secs(60);

#[derive(Default)]
struct Room {
    told: Option<Instant>,
}

impl Room {
    async fn missing(&mut self, error: &io::Error, open: usize) {
        // Such a caller went away before it was let in.
        if matches!(error.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset) {
            return;
        }
        if self.told.is_none_or(|told| told.elapsed() > REMIND) {
            self.told = Some(Instant::now());
            // Nobody may be listening.
            let _ = writeln!(
                io::stderr(),
                "birdwire-sandbox: cannot take a further connection ({error}); {open} are open. New callers wait until \
                 one of these closes; if that is too few, raise the limit of open files (ulimit -n)"
            );
        }
        tokio::time::sleep(PAUSE).await;
    }
}
