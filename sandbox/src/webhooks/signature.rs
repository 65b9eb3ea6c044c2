//! The documented signature: HMAC-SHA256 over the timestamp, the subscribed address and the SHA-256 of the body.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// What stands in the header `messagebird-signature`.
pub fn sign(key: &str, timestamp: &str, url: &str, body: &[u8]) -> String {
    // A key of any length is a key.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return String::new() };
    for part in [timestamp.as_bytes(), b"\n", url.as_bytes(), b"\n", &Sha256::digest(body)] {
        mac.update(part);
    }
    STANDARD.encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// Signatures that Python's own `hmac` computed.
    const CASES: &str = include_str!("../../../tests/webhooks/sign.json");

    #[test]
    fn signatures_are_those_of_the_cases() -> Result<(), String> {
        let cases: Value = serde_json::from_str(CASES).map_err(|error| error.to_string())?;
        let cases = cases["cases"].as_array().ok_or("no cases")?;
        let mut signed = 0;
        for case in cases {
            let expected = &case["result"]["headers"];
            let (Some(key), Some(url)) = (case["signingKey"].as_str(), case["url"].as_str()) else { continue };
            // What a caller may not sign with is not for us to refuse.
            let Some(expected) = expected["messagebird-signature"].as_str() else { continue };
            let signature = sign(key, &case["timestamp"].to_string(), url, &body(&case["body"])?);
            assert_eq!(signature, expected, "{}", case["name"]);
            signed += 1;
        }
        assert!(signed >= 5, "only {signed} cases");
        Ok(())
    }

    fn body(body: &Value) -> Result<Vec<u8>, String> {
        let text = |name: &str| body[name].as_str();
        if let Some(base64) = text("base64") {
            return STANDARD.decode(base64).map_err(|error| error.to_string());
        }
        if let Some(text) = text("text") {
            return Ok(text.as_bytes().to_vec());
        }
        let times = body["times"].as_u64().ok_or("no form of body that is known")?;
        let times = usize::try_from(times).map_err(|error| error.to_string())?;
        let part = |name: &str| text(name).unwrap_or_default();
        Ok(format!("{}{}{}", part("prefix"), part("repeat").repeat(times), part("suffix")).into_bytes())
    }
}
