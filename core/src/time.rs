/// An instant. The API's `0001-01-01T00:00:00Z` means "none" and is read as such.
pub type Timestamp = jiff::Timestamp;

#[cfg(feature = "uniffi")]
mod foreign {
    use std::time::SystemTime;

    use super::Timestamp;

    uniffi::custom_type!(Timestamp, SystemTime, {
        remote,
        lower: |time| time.into(),
        try_lift: |time| {
            let time = Timestamp::try_from(time)?;
            // A Swift `Date` is a floating point number: what lies below a microsecond is noise that would be sent.
            Ok(time.round(jiff::Unit::Microsecond)?)
        },
    });
}
