//! For a language whose standard library reads no JSON.

use serde_json::Value;

/// The `type` of a union's kind that this version does not know; empty where its JSON names none.
#[uniffi::export]
pub fn union_type(json: &str) -> String {
    let value: Value = serde_json::from_str(json).unwrap_or_default();
    value.get("type").and_then(Value::as_str).unwrap_or_default().to_owned()
}
