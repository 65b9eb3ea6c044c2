//! The native half of the Python package: types, calls and errors of core as Python sees them.
//!
//! A call's way: a method in `birdwire/_generated` → [`client::Core`] → [`method::Call::bind`], where arguments become JSON in one
//! walk → core → [`outcome::Outcome`] → an object of [`generated`], which shows core's own value without a copy.

mod blocking;
mod bridge;
mod client;
mod content;
mod error;
mod exit;
mod facts;
mod generated;
mod given;
mod importing;
mod json;
mod media;
mod member;
mod method;
mod object;
mod options;
mod origin;
mod outcome;
mod page;
mod response;
mod settings;
mod shared;
mod time;
mod token;
mod upload;
mod walk;
mod webhooks;

use pyo3::prelude::*;

/// A call makes and frees some hundred small pieces of memory, and the system's allocator took a tenth of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// One receiver by its identifier: a phone number in E.164, an e-mail address, or what the channel's platform uses.
#[pyfunction]
#[pyo3(name = "to", signature = (identifier_value, /))]
fn to_receiver<'py>(py: Python<'py>, identifier_value: &str) -> PyResult<Bound<'py, PyAny>> {
    object::show(py, &birdwire::to(identifier_value))
}

#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<bridge::Bridge>()?;
    module.add_class::<bridge::Pending>()?;
    module.add_class::<client::Core>()?;
    module.add_class::<client::List>()?;
    module.add_class::<content::Content>()?;
    module.add_class::<given::Omit>()?;
    module.add_class::<given::Raw>()?;
    module.add_class::<importing::Importing>()?;
    module.add_class::<media::Transfer>()?;
    module.add_class::<method::Method>()?;
    module.add_class::<object::Object>()?;
    module.add_class::<options::Options>()?;
    module.add_class::<page::Items>()?;
    module.add_class::<page::Page>()?;
    module.add_class::<response::RawResponse>()?;
    module.add_class::<upload::Feed>()?;
    module.add_class::<upload::Outgoing>()?;
    module.add_class::<walk::Walk>()?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("OMIT", Bound::new(module.py(), given::Omit)?)?;
    module.add_function(wrap_pyfunction!(to_receiver, module)?)?;
    webhooks::add(module)?;
    module.add_function(wrap_pyfunction!(importing::checked_report, module)?)?;
    exit::prepare(module)?;
    generated::add(module)
}
