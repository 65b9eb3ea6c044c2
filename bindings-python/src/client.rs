//! The native side of `Client` and `AsyncClient`: core's client, and the options of `with_options`.

use std::sync::{Mutex, PoisonError};

use birdwire::{CallOptions, Error, Request, operation::Host, runtime};
use bytes::Bytes;
use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};

use crate::{
    blocking,
    bridge::{Bridge, Pending},
    error, given,
    importing::Importing,
    method,
    method::{Call, Method},
    options::Options,
    outcome::Outcome,
    settings::{Settings, take, take_common, take_seconds},
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
        take!(settings, builder; access_key: String, bearer_token: String, workspace_id: String, organization_id: String);
        take_common!(py, settings, builder);
        take_seconds!(py, settings, builder; idle_timeout);
        if let Some(provider) = settings.get::<Py<PyAny>>("token_provider")? {
            builder = builder.token_provider(token::provider(provider));
        }
        if let Some(urls) = settings.get::<Bound<'_, PyAny>>("base_urls")? {
            for (name, url) in method::pairs(Some(&urls), "base_urls")? {
                builder = builder.base_urls(host(py, &format!("base_urls.{name}"), &name)?, url);
            }
        }
        let client = builder.build().map_err(|error| error::raise(py, error))?;
        Ok(Self::of(client, CallOptions::default()))
    }

    /// The same for `birdwire.rokt.Client`.
    #[staticmethod]
    #[pyo3(signature = (**settings))]
    fn rokt(py: Python<'_>, settings: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let settings = Settings(settings);
        let mut builder = birdwire::rokt::Client::builder();
        take!(settings, builder; public_key: String, secret_key: String, api_key: String, account_id: String);
        take_common!(py, settings, builder);
        let client = builder.build().map_err(|error| error::raise(py, error))?;
        Ok(Self::of(client.core().clone(), CallOptions::default()))
    }

    /// The account of the calls to Rokt that name none.
    #[getter]
    fn account_id(&self, py: Python<'_>) -> PyResult<Option<String>> {
        let client = birdwire::rokt::Client::from_core(self.client(py)?).map_err(|error| error::raise(py, error))?;
        Ok(client.account_id().map(str::to_owned))
    }

    /// A long list on its way to Rokt; see `Importing`.
    #[pyo3(signature = (**settings))]
    fn import_all(&self, py: Python<'_>, settings: Option<&Bound<'_, PyDict>>) -> PyResult<Importing> {
        Importing::start(py, self.client(py)?, &self.options, &Settings(settings))
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
