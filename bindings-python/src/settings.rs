//! What a client is told in Python, put into one of core's builders.

use pyo3::{prelude::*, types::PyDict};

/// Keyword arguments by name; None counts as not given.
pub struct Settings<'a, 'py>(pub Option<&'a Bound<'py, PyDict>>);

impl<'py> Settings<'_, 'py> {
    pub fn get<T: for<'b> FromPyObject<'b, 'py>>(&self, name: &str) -> PyResult<Option<T>> {
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

/// Hands those that were given over to the builder's setter of the same name.
macro_rules! take {
    ($settings:ident, $builder:ident; $($name:ident: $kind:ty),*) => { $(
        if let Some(value) = $settings.get::<$kind>(stringify!($name))? {
            $builder = $builder.$name(value);
        }
    )* };
}

/// The same for times in seconds.
macro_rules! take_seconds {
    ($py:ident, $settings:ident, $builder:ident; $($name:ident),*) => { $(
        if let Some(limit) = crate::options::seconds($py, stringify!($name), $settings.get(stringify!($name))?)? {
            $builder = $builder.$name(limit);
        }
    )* };
}

/// What every client takes, Bird's or another vendor's.
macro_rules! take_common {
    ($py:ident, $settings:ident, $builder:ident) => {
        crate::settings::take!(
            $settings, $builder; base_url: String, max_retries: u32, max_response_bytes: usize, proxy: String,
            user_agent_suffix: String, allow_http: bool
        );
        crate::settings::take_seconds!($py, $settings, $builder; timeout, attempt_timeout, connect_timeout);
        if let Some(headers) = $settings.get::<Bound<'_, PyAny>>("default_headers")? {
            $builder = $builder.default_headers(crate::method::pairs(Some(&headers), "default_headers")?);
        }
        match $settings.get::<Bound<'_, PyAny>>("ca_bundle")? {
            Some(bundle) if bundle.is_instance_of::<pyo3::types::PyBytes>() => {
                $builder = $builder.ca_bundle_pem(bundle.extract::<&[u8]>()?)
            }
            Some(bundle) => $builder = $builder.ca_bundle_path(bundle.extract::<std::path::PathBuf>()?),
            // What the HTTP libraries that Python users come from listen to.
            None => {
                if let Some(path) = std::env::var_os("REQUESTS_CA_BUNDLE").filter(|path| !path.is_empty()) {
                    $builder = $builder.ca_bundle_path(path);
                }
            }
        }
    };
}

pub(crate) use {take, take_common, take_seconds};
