//! Variables of the environment. They are read only where they are needed, so that a slip in one does not disturb who
//! does not need it.

use std::env;

pub const PORT: u16 = 4010;

/// What is set to nothing is not set.
pub fn text(name: &str) -> Option<String> {
    env::var(name).ok().filter(|text| !text.is_empty())
}

pub fn port() -> Result<Option<u16>, String> {
    const NAME: &str = "BIRDWIRE_SANDBOX_PORT";
    let Some(text) = text(NAME) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| format!("{NAME} is '{text}', which is no port: a number from 0 to 65535"))
}
