//! The sandbox for tests that have no runtime of their own.

use serde_json::Value;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::config::Config;

/// A running sandbox. It serves until it is dropped.
///
/// ```
/// use birdwire_sandbox::{Config, blocking::Sandbox};
///
/// let bird_cloud = Sandbox::start(Config::default())?;
/// let health: serde_json::Value =
///     ureq::get(format!("{}/_sandbox/health", bird_cloud.url())).call()?.body_mut().read_json()?;
/// assert_eq!(health["status"], "ok");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Sandbox {
    sandbox: crate::Sandbox,
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
}

impl Sandbox {
    /// The error is one sentence for a person.
    pub fn start(config: Config) -> Result<Self, String> {
        not_asynchronous()?;
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.map_err(|error| format!("cannot start a thread for the sandbox: {error}"))?;
        let sandbox = runtime.block_on(crate::Sandbox::start(config))?;
        Ok(Self { sandbox, runtime: Some(runtime) })
    }

    pub fn url(&self) -> &str {
        self.sandbox.url()
    }

    pub fn access_key(&self) -> &str {
        self.sandbox.access_key()
    }

    pub fn workspace_id(&self) -> String {
        self.sandbox.workspace_id()
    }

    pub fn organization_id(&self) -> String {
        self.sandbox.organization_id()
    }

    /// The id of the channel of a platform, such as `sms`.
    pub fn channel(&self, platform: &str) -> Option<String> {
        self.sandbox.channel(platform)
    }

    /// What a client needs to know, as printed on the first line of the program.
    pub fn announcement(&self) -> Value {
        self.sandbox.announcement()
    }

    /// Asks the sandbox itself: see [`crate::Sandbox::control`].
    pub fn control(&self, method: &str, path: &str, body: Value) -> Result<Value, String> {
        not_asynchronous()?;
        match &self.runtime {
            Some(runtime) => runtime.block_on(self.sandbox.control(method, path, body)),
            None => Err("the sandbox has ended".to_owned()),
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Waits for nothing: it may be dropped on a thread of another runtime.
            runtime.shutdown_background();
        }
    }
}

/// Waiting on a thread of a runtime would panic.
fn not_asynchronous() -> Result<(), String> {
    match Handle::try_current() {
        Ok(_) => Err("this is asynchronous code: use birdwire_sandbox::Sandbox here".to_owned()),
        Err(_) => Ok(()),
    }
}
