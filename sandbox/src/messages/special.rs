//! Receivers with a fate of their own, so that a test can see every way a message may end.
//!
//! A phone number that begins with +999, which is no country's, goes on with the code of its failure; any other
//! identifier names it in words. What follows is free, so that there are as many such receivers as a test needs.

use serde_json::{Value, json};

use crate::identity::Channel;

/// No country has this calling code.
const NOWHERE: &str = "+999";

/// What becomes of a message for such a receiver.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    Fails(Failure),
    /// The platform never says that it arrived.
    StaysSent,
    /// It arrives, and then the receiver does these things with it, one after the other.
    Interacts(&'static [&'static str]),
}

/// How a message fails, in the documents' words.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// `sending_failed` before the platform has it, `delivery_failed` afterwards.
    pub status: &'static str,
    pub reason: String,
    pub details: Option<String>,
    pub failure: Value,
}

/// Words that e-mail addresses may carry, the status they lead to, and the documented `details`.
const EMAIL: [(&str, &str, &str); 10] = [
    ("generation-rejection", "sending_failed", "generationRejection"),
    ("generation-failure", "sending_failed", "generationFailure"),
    ("policy-rejection", "sending_failed", "policyRejection"),
    ("bounce-hard", "delivery_failed", "bounceHard"),
    ("bounce-soft", "delivery_failed", "bounceSoft"),
    ("bounce-block", "delivery_failed", "bounceBlock"),
    ("bounce-admin", "delivery_failed", "bounceAdmin"),
    ("bounce-undetermined", "delivery_failed", "bounceUndetermined"),
    ("delay", "delivery_failed", "delay"),
    ("out-of-band", "delivery_failed", "out_of_band"),
];

/// The documented codes and their names.
const CODES: [(i64, &str); 10] = [
    (11001, "INVALID_CHANNEL_CONFIGURATION"),
    (11002, "INVALID_INPUT"),
    (12001, "DEPENDENCY_ERROR"),
    (12002, "UNSUPPORTED_TYPE"),
    (12003, "UNSUPPORTED_DESTINATION"),
    (12004, "UNKNOWN_PRODUCT"),
    (12005, "UNKNOWN_ROUTING"),
    (12006, "INVALID_MESSAGE"),
    (15001, "received_network_error"),
    (15005, "unknown_subscriber"),
];

/// The first of these that something is known of.
pub fn fate(channel: &Channel, identifiers: &[String]) -> Option<Fate> {
    identifiers.iter().find_map(|identifier| match identifier.strip_prefix(NOWHERE) {
        Some(digits) => of_number(channel, digits),
        None => of_words(channel, word(identifier)),
    })
}

fn of_number(channel: &Channel, digits: &str) -> Option<Fate> {
    match digits.get(..5)? {
        "00001" => Some(Fate::Interacts(&["read"])),
        "00002" => Some(Fate::Interacts(&["read", "clicked"])),
        "00003" => Some(Fate::StaysSent),
        code => Some(Fate::Fails(by_code(channel, code.parse().ok()?)?)),
    }
}

fn of_words(channel: &Channel, word: &str) -> Option<Fate> {
    if let Some((_, status, details)) = EMAIL.iter().find(|(known, ..)| *known == word && channel.platform == "email") {
        return Some(Fate::Fails(Failure {
            status,
            reason: format!("The sandbox's receiver '{word}' fails in this way"),
            details: Some((*details).to_owned()),
            failure: json!({
                "code": if *status == "sending_failed" { 12001 } else { 15001 },
                "source": { "name": "email-messagebird", "code": details },
            }),
        }));
    }
    match word {
        "opened" if channel.platform == "email" => Some(Fate::Interacts(&["opened"])),
        "clicked" if channel.platform == "email" => Some(Fate::Interacts(&["opened", "clicked"])),
        "read" => Some(Fate::Interacts(&["read"])),
        "clicked" => Some(Fate::Interacts(&["read", "clicked"])),
        "stays-sent" => Some(Fate::StaysSent),
        _ => Some(Fate::Fails(by_code(channel, word.strip_prefix("fails-")?.parse().ok()?)?)),
    }
}

/// What an identifier says: the part before the @, and of that what follows a plus.
fn word(identifier: &str) -> &str {
    let name = identifier.split('@').find(|part| !part.is_empty()).unwrap_or_default();
    name.rsplit('+').next().unwrap_or_default()
}

/// How a message fails with a code. Codes of other kinds than the documented ones (11, 12, 14 and 15 thousand) mean
/// nothing.
fn by_code(channel: &Channel, code: i64) -> Option<Failure> {
    match code / 1000 {
        11 | 12 | 14 => Some(unsendable(code)),
        15 => Some(undeliverable(channel, code)),
        _ => None,
    }
}

/// A message that cannot be handed to the platform.
pub fn unsendable(code: i64) -> Failure {
    let mut failure = json!({ "code": code, "source": { "name": "pre-processing" } });
    if let Some(name) = name(code) {
        failure["description"] = json!(name);
    }
    Failure {
        status: "sending_failed",
        reason: format!("The message was not handed to the platform, with the code {code}"),
        details: None,
        failure,
    }
}

/// A message that the platform could not deliver.
fn undeliverable(channel: &Channel, code: i64) -> Failure {
    let (reason, source) = if code == 15005 && channel.platform == "sms" {
        // The one whole failure that the documents show.
        let reason = "details: unknown subscriber; reason: unknown_subscriber; code: 1".to_owned();
        (reason, json!({ "name": "sms-messagebird", "code": "1" }))
    } else {
        (format!("The platform failed with the code {code}"), json!({ "name": channel.platform }))
    };
    Failure {
        status: "delivery_failed",
        reason,
        details: name(code).map(str::to_owned),
        failure: json!({ "code": code, "source": source }),
    }
}

fn name(code: i64) -> Option<&'static str> {
    CODES.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::CHANNELS;

    fn fate_of(platform: &str, identifier: &str) -> Option<Fate> {
        let channel = CHANNELS.iter().find(|channel| channel.platform == platform)?;
        fate(channel, &[identifier.to_owned()])
    }

    fn code(fate: Option<Fate>) -> Value {
        match fate {
            Some(Fate::Fails(failure)) => json!([failure.status, failure.failure["code"]]),
            other => json!(format!("{other:?}")),
        }
    }

    #[test]
    fn numbers_and_words_name_a_fate() {
        assert_eq!(code(fate_of("sms", "+99915005")), json!(["delivery_failed", 15005]));
        assert_eq!(code(fate_of("sms", "+99911002777")), json!(["sending_failed", 11002]));
        assert_eq!(code(fate_of("telegram", "fails-12003")), json!(["sending_failed", 12003]));
        assert_eq!(code(fate_of("email", "ann+bounce-hard@example.com")), json!(["delivery_failed", 15001]));
        assert_eq!(fate_of("whatsapp", "+99900002"), Some(Fate::Interacts(&["read", "clicked"])));
        assert_eq!(fate_of("email", "opened@example.com"), Some(Fate::Interacts(&["opened"])));
        assert_eq!(fate_of("line", "stays-sent"), Some(Fate::StaysSent));
    }

    #[test]
    fn everybody_else_has_none() {
        for identifier in
            ["+31612345678", "+9991", "+99999999", "+999€€", "bounce-hard", "fails-", "fails-7", "", "+", "@"]
        {
            assert_eq!(fate_of("sms", identifier), None, "{identifier}");
        }
        assert_eq!(fate_of("email", "ann@bounce-hard.com"), None);
    }
}
