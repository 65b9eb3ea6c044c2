//! Which status a record has after something was done with it: `activate` makes it `active`.

use serde_json::Value;

/// Verbs after which a thing is at its end, and the statuses that say so.
const ENDING: [&str; 8] = ["cancel", "deactivate", "disable", "stop", "end", "close", "remove", "suspend"];
const ENDED: [&str; 5] = ["inactive", "disabled", "stopped", "ended", "closed"];

/// Words that share so much of their beginning are forms of the same one.
const STEM: usize = 4;

/// None when no status fits the verb.
pub fn status_after<'a>(verb: &str, statuses: &'a [Value]) -> Option<&'a Value> {
    let fitting = |status: &&Value| {
        let shared = status.as_str().map_or(0, |status| shared(verb, status));
        shared >= STEM && shared + 3 >= verb.len()
    };
    let ended = |status: &&Value| ENDING.contains(&verb) && status.as_str().is_some_and(|text| ENDED.contains(&text));
    statuses.iter().find(fitting).or_else(|| statuses.iter().find(ended))
}

fn shared(one: &str, other: &str) -> usize {
    one.bytes().zip(other.to_ascii_lowercase().bytes()).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_verb_finds_its_status() {
        let after = |verb: &str, statuses: Value| status_after(verb, statuses.as_array()?).cloned();
        assert_eq!(after("activate", json!(["inactive", "active"])), Some(json!("active")));
        assert_eq!(after("cancel", json!(["active", "inactive"])), Some(json!("inactive")));
        assert_eq!(after("cancel", json!(["active", "canceled", "inactive"])), Some(json!("canceled")));
        assert_eq!(after("verify", json!(["pending", "VERIFIED"])), Some(json!("VERIFIED")));
        assert_eq!(after("publish", json!(["active", "inactive"])), None);
    }
}
