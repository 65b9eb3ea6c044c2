//! Answers of one's own to compliance keywords.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::{Sandbox, TemporaryFile};

fn path(sandbox: &Sandbox) -> String {
    format!("/workspaces/{}/keyword-messages", sandbox.text("workspaceId"))
}

fn set(sandbox: &Sandbox, kw: &str, lang: &str, value: &str) {
    let answer = sandbox.json("POST", &path(sandbox), &json!({ "kw": kw, "lang": lang, "value": value }));
    assert_eq!((answer.status, answer.bytes), (200, Vec::new()));
}

fn list(sandbox: &Sandbox) -> Value {
    let answer = sandbox.get(&path(sandbox));
    let all = answer.json();
    let faults = answer_faults("listKeywordMessages", answer.status, &all).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");
    all["results"].clone()
}

#[test]
fn a_message_is_set_replaced_and_given_up() {
    let sandbox = Sandbox::start();
    assert_eq!(list(&sandbox), json!([]));
    set(&sandbox, "optout", "en", "We are sorry to see you go");
    set(&sandbox, "help", "nl", "Bel ons");
    set(&sandbox, "optout", "en", "Bye");
    let bye = json!({ "key": "optout:en", "kw": "optout", "lang": "en", "value": "Bye" });
    let help = json!({ "key": "help:nl", "kw": "help", "lang": "nl", "value": "Bel ons" });
    assert_eq!(list(&sandbox), json!([help, bye]));

    for spelling in ["optout:en", "optout%3Aen"] {
        let answer = sandbox.get(&format!("{}/{spelling}", path(&sandbox)));
        assert_eq!(answer.json(), bye);
        let faults = answer_faults("getKeywordMessage", answer.status, &bye).expect("the operation is in the spec");
        assert!(faults.is_empty(), "{faults:?}");
    }
    // The empty message brings the default back.
    set(&sandbox, "optout", "en", "");
    assert_eq!(sandbox.get(&format!("{}/optout:en", path(&sandbox))).status, 404);
    assert_eq!(sandbox.get(&format!("{}/optin:en", path(&sandbox))).status, 404);
    assert_eq!(list(&sandbox), json!([help]));
}

#[test]
fn a_malformed_one_is_refused() {
    let sandbox = Sandbox::start();
    for body in [
        json!({ "kw": "optout", "lang": "en" }),
        json!({ "kw": "stop", "lang": "en", "value": "Bye" }),
        json!({ "kw": "optout", "lang": "en", "value": 1 }),
        json!({ "key": "optout:en", "kw": "optout", "lang": "en", "value": "Bye" }),
    ] {
        assert_eq!(sandbox.json("POST", &path(&sandbox), &body).status, 422, "{body}");
    }
    let headers = [("authorization", &*sandbox.authorization())];
    assert_eq!(sandbox.ask("POST", &path(&sandbox), &headers, Some(b"kw=optout")).status, 400);
    assert_eq!(list(&sandbox), json!([]));
}

#[test]
fn messages_survive_a_restart() {
    let file = TemporaryFile::new("keywords");
    let mut first = Sandbox::start_with(&["--db", file.path()]);
    set(&first, "optin", "fr", "Bienvenue");
    assert_eq!(first.terminate(), Some(0));
    let second = Sandbox::start_with(&["--db", file.path()]);
    assert_eq!(list(&second)[0]["value"], "Bienvenue");
}

#[test]
fn words_are_answered_by_sms_and_nowhere_else() {
    let sandbox = Sandbox::start();
    set(&sandbox, "optout", "en", "Bye");
    set(&sandbox, "help", "ru", "Позвоните нам");
    for (channel, said) in
        [("sms", " Stop "), ("sms", "ПОМОЩЬ"), ("sms", "start"), ("sms", "Stop it"), ("whatsapp", "stop")]
    {
        sandbox.inbound(&json!({ "channel": channel, "from": "+31612345678", "text": said }));
    }
    let answers = sandbox.list("sms", "direction=outgoing&reverse=true");
    let answers = answers["results"].as_array().expect("results");
    let texts: Vec<_> = answers.iter().map(|answer| answer["body"]["text"]["text"].as_str().expect("a text")).collect();
    assert_eq!(&texts[..2], ["Bye", "Позвоните нам"]);
    assert!(texts[2].contains("STOP") && texts.len() == 3, "{texts:?}");
    assert_eq!(answers[0]["receiver"]["contacts"][0]["identifierValue"], "+31612345678");
    assert_eq!(sandbox.list("whatsapp", "direction=outgoing")["results"], json!([]));
}
