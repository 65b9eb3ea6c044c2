//! The connection pools: made at the first call, for each process anew.

use std::sync::Arc;

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use secrecy::ExposeSecret;

use super::{dial, pool::Pool, target::Target};
use crate::{
    config::Config,
    error::{Delivery, Error, ErrorKind},
    runtime::{self, PerProcess, Place},
};

/// One pool for each way out, since reading the system's certificates and proxies takes longer than a whole call to
/// this machine, which needs neither.
type Pools = [PerProcess<Pool>; 4];

const fn pools() -> Pools {
    [PerProcess::new(), PerProcess::new(), PerProcess::new(), PerProcess::new()]
}

/// The pools of each runtime: a connection is only looked after where it was opened.
pub(crate) struct Connector {
    of_workers: Pools,
    of_callers: Pools,
}

impl Connector {
    pub(crate) const fn new() -> Self {
        Self { of_workers: pools(), of_callers: pools() }
    }

    pub(crate) fn pool(&self, config: &Config, target: &Target) -> Result<&Pool, Error> {
        let [remote_tls, remote_plain, local_tls, local_plain] = match runtime::here() {
            Some(Place::Callers) => &self.of_callers,
            Some(Place::Workers) | None => &self.of_workers,
        };
        let pool = match (target.tls, target.local) {
            (true, false) => remote_tls,
            (false, false) => remote_plain,
            (true, true) => local_tls,
            (false, true) => local_plain,
        };
        pool.get_or_try_init(|| build(config, target.tls, target.local))
    }
}

/// Whether this is the address of a proxy that can be used.
pub(crate) fn is_proxy(text: &str) -> bool {
    let anywhere = Uri::from_static("https://bird.invalid");
    Matcher::builder().all(text).build().intercept(&anywhere).is_some_and(|proxy| dial::speaks_http(&proxy))
}

fn build(config: &Config, tls: bool, local: bool) -> Result<Pool, Error> {
    let proxies = match &config.proxy {
        Some(proxy) => {
            let exceptions = ["NO_PROXY", "no_proxy"].into_iter().find_map(|name| std::env::var(name).ok());
            let proxies = Matcher::builder().all(proxy.expose_secret()).no(exceptions.unwrap_or_default());
            Some(proxies.build())
        }
        None if local => None,
        None => Some(Matcher::from_system()),
    };
    Ok(Pool::new(config, trust(config, tls, proxies.is_some())?, proxies))
}

/// Our own TLS settings, so that nothing is installed for the whole process.
fn trust(config: &Config, tls: bool, proxies: bool) -> Result<ClientConfig, Error> {
    let mut roots = RootCertStore::empty();
    // A proxy may be reached by https although the target is not.
    if tls || proxies {
        roots.add_parsable_certificates(config.certificates.iter().cloned());
        let native = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(native.certs);
        if roots.is_empty() && tls {
            let why = native.errors.first().map(|error| format!(": {error}")).unwrap_or_default();
            return Err(Error::new(
                ErrorKind::Connection,
                Delivery::NeverSent,
                format!(
                    "this system has no certificates to trust{why} (install ca-certificates, or set SSL_CERT_FILE)"
                ),
            ));
        }
    }
    let mut settings = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| {
            Error::new(ErrorKind::Connection, Delivery::NeverSent, "TLS could not be set up").with_source(error)
        })?
        .with_root_certificates(roots)
        .with_no_client_auth();
    settings.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(settings)
}
