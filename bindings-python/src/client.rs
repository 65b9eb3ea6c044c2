//! The native side of `Client` and `AsyncClient`: core's client, and the options of `with_options`.

use std::{
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use birdwire::{CallOptions, Error, Request, operation::Host, runtime};
use bytes::Bytes;
use pyo3::{
    prelude::*,
    types::{PyBytes, PyDict, PyTuple},
};

use crate::{
    blocking,
    bridge::{Bridge, Pending},
    error, given, method,
    method::{Call, Method},
    options::{Options, seconds},
    outcome::Outcome,
    token,
    upload::Outgoing,
    walk::Walk,
};

/// A client as both façades use it.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Core {
    /// Empty once it was closed.
    client: Mutex<Option<birdwire::Client>>,
    options: CallOptions,
    #[pyo3(get)]
    workspace_id: Option<String>,
    #[pyo3(get)]
    organization_id: Option<String>,
    #[pyo3(get)]
    base_url: String,
}

#[pymethods]
impl Core {
    /// Takes the arguments of `birdwire.Client`; what is None is left to core.
    #[new]
    #[pyo3(signature = (**settings))]
    fn new(py: Python<'_>, settings: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let settings = Settings(settings);
        let mut builder = birdwire::Client::builder();
        macro_rules! set {
            ($($name:ident: $kind:ty),*) => { $(
                if let Some(value) = settings.get::<$kind>(stringify!($name))? {
                    builder = builder.$name(value);
                }
            )* };
        }
        set!(access_key: String, bearer_token: String, workspace_id: String, organization_id: String);
        set!(base_url: String, max_retries: u32, max_response_bytes: usize, proxy: String);
        set!(user_agent_suffix: String, allow_http: bool);
        macro_rules! set_seconds {
            ($($name:ident),*) => { $(
                if let Some(limit) = seconds(py, stringify!($name), settings.get(stringify!($name))?)? {
                    builder = builder.$name(limit);
                }
            )* };
        }
        set_seconds!(timeout, attempt_timeout, connect_timeout, idle_timeout);
        if let Some(provider) = settings.get::<Py<PyAny>>("token_provider")? {
            builder = builder.token_provider(token::provider(provider));
        }
        if let Some(headers) = settings.get::<Bound<'_, PyAny>>("default_headers")? {
            builder = builder.default_headers(method::pairs(Some(&headers), "default_headers")?);
        }
        if let Some(urls) = settings.get::<Bound<'_, PyAny>>("base_urls")? {
            for (name, url) in method::pairs(Some(&urls), "base_urls")? {
                builder = builder.base_urls(host(py, &format!("base_urls.{name}"), &name)?, url);
            }
        }
        match settings.get::<Bound<'_, PyAny>>("ca_bundle")? {
            Some(bundle) if bundle.is_instance_of::<PyBytes>() => {
                builder = builder.ca_bundle_pem(bundle.extract::<&[u8]>()?)
            }
            Some(bundle) => builder = builder.ca_bundle_path(bundle.extract::<PathBuf>()?),
            // What the HTTP libraries that Python users come from listen to.
            None => {
                if let Some(path) = std::env::var_os("REQUESTS_CA_BUNDLE").filter(|path| !path.is_empty()) {
                    builder = builder.ca_bundle_path(path);
                }
            }
        }
        let client = builder.build().map_err(|error| error::raise(py, error))?;
        Ok(Self::of(client, CallOptions::default()))
    }

    /// The same client, connections included, with other options.
    fn with_options(&self, options: &Bound<'_, Options>) -> PyResult<Self> {
        Ok(Self::of(self.client(options.py())?, options.get().over(&self.options)))
    }

    /// Lets go of the connections; calls fail from then on.
    fn close(&self, py: Python<'_>) {
        drop(self.client.lock().unwrap_or_else(PoisonError::into_inner).take());
        py.detach(runtime::tidy);
    }

    #[pyo3(signature = (method, args, kwargs, /))]
    fn call<'py>(
        &self,
        method: &Bound<'py, Method>,
        args: &Bound<'py, PyTuple>,
        kwargs: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = Call::bind(method.get(), &self.options, args, Some(kwargs))?;
        blocking::wait(method.py(), call.perform(self.client(method.py())?))
    }

    #[pyo3(signature = (bridge, method, args, kwargs, /))]
    fn start<'py>(
        &self,
        bridge: &Bound<'py, Bridge>,
        method: &Bound<'py, Method>,
        args: &Bound<'py, PyTuple>,
        kwargs: &Bound<'py, PyDict>,
    ) -> PyResult<Pending> {
        let call = Call::bind(method.get(), &self.options, args, Some(kwargs))?;
        Bridge::start(bridge, call.perform(self.client(method.py())?))
    }

    /// A function that starts a new walk over a list each time, with the same arguments.
    #[pyo3(signature = (method, args, kwargs, /))]
    fn list(
        &self,
        method: &Bound<'_, Method>,
        args: &Bound<'_, PyTuple>,
        kwargs: &Bound<'_, PyDict>,
    ) -> PyResult<List> {
        let call = Call::bind(method.get(), &self.options, args, Some(kwargs))?;
        Ok(List { client: self.client(method.py())?, call })
    }

    #[pyo3(signature = (method, args, kwargs, file, /))]
    fn upload_now<'py>(
        &self,
        method: &Bound<'py, Method>,
        args: &Bound<'py, PyTuple>,
        kwargs: &Bound<'py, PyDict>,
        file: &Bound<'py, Outgoing>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = Call::bind(method.get(), &self.options, args, Some(kwargs))?;
        blocking::wait(method.py(), file.get().send(self.client(method.py())?, call)?)
    }

    #[pyo3(signature = (bridge, method, args, kwargs, file, /))]
    fn upload_on<'py>(
        &self,
        bridge: &Bound<'py, Bridge>,
        method: &Bound<'py, Method>,
        args: &Bound<'py, PyTuple>,
        kwargs: &Bound<'py, PyDict>,
        file: &Bound<'py, Outgoing>,
    ) -> PyResult<Pending> {
        let call = Call::bind(method.get(), &self.options, args, Some(kwargs))?;
        Bridge::start(bridge, file.get().send(self.client(method.py())?, call)?)
    }

    #[pyo3(signature = (method, path, /, **parts))]
    fn request_now<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        path: &str,
        parts: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        blocking::wait(py, self.request(py, method, path, parts)?)
    }

    #[pyo3(signature = (bridge, method, path, /, **parts))]
    fn request_on(
        &self,
        bridge: &Bound<'_, Bridge>,
        method: &str,
        path: &str,
        parts: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Pending> {
        Bridge::start(bridge, self.request(bridge.py(), method, path, parts)?)
    }
}

impl Core {
    fn of(client: birdwire::Client, options: CallOptions) -> Self {
        let own = |option: &Option<String>, of_client: Option<&str>| option.as_deref().or(of_client).map(str::to_owned);
        Self {
            workspace_id: own(&options.workspace_id, client.workspace_id()),
            organization_id: own(&options.organization_id, client.organization_id()),
            base_url: client.base_url(Host::Api).to_owned(),
            client: Mutex::new(Some(client)),
            options,
        }
    }

    fn client(&self, py: Python<'_>) -> PyResult<birdwire::Client> {
        let client = self.client.lock().unwrap_or_else(PoisonError::into_inner).clone();
        client.ok_or_else(|| error::raise(py, Error::input("client", "is closed")))
    }

    fn request(
        &self,
        py: Python<'_>,
        method: &str,
        path: &str,
        parts: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<impl Future<Output = Result<Outcome, Error>> + Send + 'static> {
        let parts = Settings(parts);
        let mut request = Request::new(method, path);
        request.query = method::pairs(parts.get::<Bound<'_, PyAny>>("query")?.as_ref(), "query")?;
        request.headers = method::pairs(parts.get::<Bound<'_, PyAny>>("headers")?.as_ref(), "headers")?;
        if let Some(name) = parts.get::<String>("host")? {
            request.host = host(py, "host", &name)?;
        }
        if let Some(body) = parts.get::<Bound<'_, PyAny>>("json")? {
            request = request.json(given::json(&body)?);
        } else if let Some(body) = parts.get::<Vec<u8>>("content")? {
            request = request.bytes(Bytes::from(body));
        }
        let options = match parts.get::<Bound<'_, PyAny>>("options")? {
            Some(options) => options.cast::<Options>()?.get().over(&self.options),
            None => self.options.clone(),
        };
        let client = self.client(py)?;
        Ok(async move { client.request(request, &options).await.map(Outcome::Response) })
    }
}

fn host(py: Python<'_>, path: &str, name: &str) -> PyResult<Host> {
    Host::from_name(name).ok_or_else(|| error::raise(py, Error::input(path, "is not the name of a host: api or media")))
}

/// A list to walk over, as often as somebody likes.
#[pyclass(frozen, module = "birdwire._native")]
pub struct List {
    client: birdwire::Client,
    call: Call,
}

#[pymethods]
impl List {
    fn walk(&self) -> Walk {
        Walk::new(&self.client, self.call.clone())
    }
}

/// Keyword arguments by name; None counts as not given.
struct Settings<'a, 'py>(Option<&'a Bound<'py, PyDict>>);

impl<'py> Settings<'_, 'py> {
    fn get<T: for<'b> FromPyObject<'b, 'py>>(&self, name: &str) -> PyResult<Option<T>> {
        let Some(value) = self.0.map(|settings| settings.get_item(name)).transpose()?.flatten() else {
            return Ok(None);
        };
        if value.is_none() {
            return Ok(None);
        }
        let refuse = |_| pyo3::exceptions::PyTypeError::new_err(format!("{name} is of the wrong type"));
        value.extract().map(Some).map_err(refuse)
    }
}
