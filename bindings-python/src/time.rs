//! Instants: `datetime` in UTC towards Python, RFC 3339 text from it.

use birdwire::Timestamp;
use jiff::tz::TimeZone;
use pyo3::{
    intern,
    prelude::*,
    types::{PyDateTime, PyTzInfo},
};

/// None for an instant outside of what `datetime` can hold, which is years 1 to 9999.
pub fn show<'py>(py: Python<'py>, time: &Timestamp) -> PyResult<Option<Bound<'py, PyAny>>> {
    let time = time.to_zoned(TimeZone::UTC).datetime();
    if time.year() < 1 {
        return Ok(None);
    }
    let microsecond = u32::try_from(time.subsec_nanosecond() / 1_000).unwrap_or_default();
    let part = |value: i8| u8::try_from(value).unwrap_or_default();
    let shown = PyDateTime::new(
        py,
        i32::from(time.year()),
        part(time.month()),
        part(time.day()),
        part(time.hour()),
        part(time.minute()),
        part(time.second()),
        microsecond,
        Some(&*PyTzInfo::utc(py)?),
    )?;
    Ok(Some(shown.into_any()))
}

/// None for a `datetime` without a time zone, which is no instant.
pub fn read(time: &Bound<'_, PyDateTime>) -> PyResult<Option<String>> {
    let text: String = time.call_method0(intern!(time.py(), "isoformat"))?.extract()?;
    Ok(text.parse::<Timestamp>().ok().map(|instant| instant.to_string()))
}
