//! The way through the pages of a list, one request a page.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
};

use birdwire::{Client, Error, page::RawPager};
use pyo3::prelude::*;

use crate::{
    blocking,
    bridge::{Bridge, Pending},
    method::{Call, Row},
    outcome::{Answer, Outcome, describe},
};

/// One walk over a list. It ends after the last page, after an error, and when a step is given up.
#[pyclass(frozen, module = "birdwire._native")]
pub struct Walk {
    row: &'static Row,
    /// Empty while a page is on its way and after the end.
    pager: Arc<Mutex<Option<RawPager>>>,
}

impl Walk {
    pub fn new(client: &Client, call: Call) -> Self {
        let Call { row, arguments, options, .. } = call;
        let pager = RawPager::new(client, row.operation, arguments, options);
        Self { row, pager: Arc::new(Mutex::new(Some(pager))) }
    }

    fn step(&self) -> impl Future<Output = Result<Outcome, Error>> + Send + use<> {
        let (row, place) = (self.row, self.pager.clone());
        async move {
            let taken = place.lock().unwrap_or_else(PoisonError::into_inner).take();
            let Some(mut pager) = taken else { return Ok(Outcome::Nothing) };
            let Some(page) = pager.next().await? else { return Ok(Outcome::Nothing) };
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(pager);
            let Answer::List(decode) = row.answer else { return Ok(Outcome::Nothing) };
            let response = page.response().clone();
            decode(page).map_err(|error| describe(error, row.operation, &response))
        }
    }
}

#[pymethods]
impl Walk {
    /// The next page; `None` after the last one.
    fn step_now<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        blocking::wait(py, self.step())
    }

    fn step_on(&self, bridge: &Bound<'_, Bridge>) -> PyResult<Pending> {
        Bridge::start(bridge, self.step())
    }
}
