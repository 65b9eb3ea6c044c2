//! The listening server: starts, answers, stops.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::call;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::config::Config;
use crate::control;
use crate::faults::{self, Faults};
use crate::feed::{Change, Feed};
use crate::identity::Credentials;
use crate::inbox::{self, Guard};
use crate::intake::{self, MOST_BODY};
use crate::limits::Limits;
use crate::listen;
use crate::places::Places;
use crate::recorder::Recorder;
use crate::records;
use crate::schedule::{self, Turn};
use crate::settings::CurrentSettings;
use crate::snapshots::Snapshots;
use crate::spec::{Spec, SpecError};
use crate::store::{Store, Surroundings};
use crate::uploads::{receive, serve};
use crate::webhooks::{self, Forwards};

/// How long a request in the middle of its answer may hold up the end.
const GRACE: Duration = Duration::from_secs(2);

/// The live service is reported to send an id of the request under this name.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("messagebird-request-id");

/// A running sandbox. It serves until [`Sandbox::stop`], or until the runtime it was started on ends.
pub struct Sandbox {
    pub(crate) app: Arc<App>,
    pub(crate) router: Router,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
    scheduled: JoinHandle<()>,
}

impl Sandbox {
    /// The error is one sentence for a person.
    pub async fn start(config: Config) -> Result<Self, String> {
        let spec = read_spec(config.spec.as_deref())?;
        let clock = Arc::new(Clock::new(config.clock_start()));
        let (chance, places) = (Arc::new(Chance::new(config.seed)), Arc::new(Places::default()));
        let (feed, wake) = (Arc::new(Feed::default()), Arc::new(Notify::new()));
        let surroundings = Surroundings {
            clock: Arc::clone(&clock),
            chance: Arc::clone(&chance),
            places: Arc::clone(&places),
            feed: Arc::clone(&feed),
            wake: Arc::clone(&wake),
        };
        let store = Store::open(&config.data, surroundings)?;
        let listener = TcpListener::bind((config.host.as_str(), config.port))
            .await
            .map_err(|error| cannot_listen(&config, &error))?;
        let address = listener.local_addr().map_err(|error| cannot_listen(&config, &error))?;
        let url = format!("http://{}", reachable(address));
        let app = Arc::new(App {
            spec,
            store,
            clock,
            chance,
            places,
            recorder: Recorder::default(),
            settings: CurrentSettings::new(config.settings()),
            snapshots: Snapshots::default(),
            feed,
            forwards: Forwards::new(&config.forwards)?,
            wake,
            turn: Turn::default(),
            faults: Faults::default(),
            limits: Limits::default(),
            credentials: Credentials { access_key: config.access_key, bearer_tokens: config.bearer_tokens },
            url,
        });
        let router = router(Arc::clone(&app), Guard { only_loopback: address.ip().is_loopback() });
        let scheduled = tokio::spawn(schedule::run(Arc::clone(&app)));
        let (stop, stopped) = oneshot::channel::<()>();
        let served = tokio::spawn(listen::serve(listener, router.clone(), Arc::clone(&app), stopped));
        Ok(Self { app, router, stop, served, scheduled })
    }

    pub fn url(&self) -> &str {
        &self.app.url
    }

    /// What a client needs to know, as printed on the first line.
    pub fn announcement(&self) -> Value {
        self.app.announcement()
    }

    /// Takes no new requests, ends the running ones, and gives up on those that take too long.
    pub async fn stop(mut self) {
        self.scheduled.abort();
        self.app.feed.end();
        let _ = self.stop.send(());
        if tokio::time::timeout(GRACE, &mut self.served).await.is_err() {
            self.served.abort();
        }
    }
}

fn router(app: Arc<App>, guard: Guard) -> Router {
    control::routes()
        .merge(faults::routes())
        .merge(records::routes())
        .merge(webhooks::routes())
        .layer(middleware::from_fn(intake::whole))
        .merge(uploads())
        .merge(inbox::routes())
        .fallback(api)
        // An upload reads its body itself, and has a limit of its own.
        .layer(DefaultBodyLimit::max(MOST_BODY))
        .layer(middleware::from_fn(move |request, next| inbox::check(guard, request, next)))
        .with_state(app)
}

/// The object store behind presigned uploads.
fn uploads() -> Router<Arc<App>> {
    Router::new()
        .route("/_upload/{bucket}", any(receive::receive))
        .route("/workspaces/{workspace}/media/{id}", get(serve::of_workspace).fallback(api))
        .route("/workspaces/{workspace}/channels/{channel}/media/{id}", get(serve::of_channel).fallback(api))
}

/// Everything that is not the control API is the API of the spec.
pub async fn api(State(app): State<Arc<App>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let mut response = match intake::read(&parts.headers, body).await {
        Ok(body) => {
            let number = app.recorder.begin(app.clock.now(), &parts, &body);
            let response = call::answer(&app, &parts, &body).await.unwrap_or_else(IntoResponse::into_response);
            app.recorder.finish(number, response.status());
            app.feed.tell(|| Change::Request { number });
            response
        }
        Err(error) => error.into_response(),
    };
    if let Ok(id) = HeaderValue::from_str(&app.chance.answer().to_string()) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// The one inside the program, or another.
fn read_spec(folder: Option<&Path>) -> Result<Spec, String> {
    match folder {
        Some(folder) => Spec::from_folder(folder)
            .map_err(|SpecError(text)| format!("cannot use the spec in {}: {text}", folder.display())),
        None => Spec::load().map_err(|SpecError(text)| format!("the embedded spec is broken: {text}")),
    }
}

fn cannot_listen(config: &Config, error: &io::Error) -> String {
    let place = format!("{}:{}", config.host, config.port);
    match error.kind() {
        io::ErrorKind::AddrInUse => {
            format!("{place} is taken by another program; give another --port, or --port 0 for a free one")
        }
        _ => format!("cannot listen on {place}: {error}"),
    }
}

/// "All addresses" is nothing one can connect to.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}
