use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Any JSON: a free object of the API, or a member that this version does not know. Swift and Kotlin see its text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Json(pub Value);

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Json, String, {
    lower: |json| json.0.to_string(),
    try_lift: |text| Ok(Json(serde_json::from_str(&text)?)),
});
