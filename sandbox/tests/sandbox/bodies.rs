//! Every kind of body, action and template parameter of the documents is taken, and a slip in one is named.

use birdwire_sandbox::answer_faults;
use serde_json::{Value, json};

use crate::support::Sandbox;

const PLACE: &str = "https://example.com/a";

fn to_ada(member: &str, value: &Value) -> Value {
    let mut message = json!({ "receiver": { "contacts": [{ "identifierValue": "+31612345678" }] } });
    message[member] = value.clone();
    message
}

fn all_actions() -> Value {
    json!([
        { "type": "link", "link": { "text": "Go", "url": "{{url}}" } },
        { "type": "reply", "reply": { "text": "Yes", "imageUrl": PLACE } },
        { "type": "locationRequest" },
        { "type": "locationRequest", "locationRequest": null },
        { "type": "locationRequest", "locationRequest": { "text": "Where?" } },
        { "type": "buy", "buy": { "text": "Buy", "amountCents": 995, "currency": "EUR" } },
        { "type": "postback", "postback": {
            "text": "No", "payload": "no", "metadata": { "description": { "label": "Not now" } },
        } },
    ])
}

fn bodies() -> Vec<Value> {
    let html = json!({
        "html": "<p>Hi</p>",
        "attachments": [
            { "mediaUrl": PLACE, "filename": "a.pdf" },
            { "content": "BEGIN:VCALENDAR", "contentType": "text/calendar", "filename": "a.ics", "contentId": "c" },
        ],
        "metadata": { "subject": "Hi", "emailFrom": { "username": "news" }, "headers": { "reply-to": "a@example.com" } },
    });
    let files = json!([{ "mediaUrl": PLACE, "contentType": "video/mp4", "metadata": { "isAnimated": false } }]);
    let card =
        json!({ "title": "One", "mediaUrl": null, "description": "d", "altText": "a", "actions": all_actions() });
    let text = json!({ "type": "text", "text": { "text": "Hi" } });
    let nested = json!({ "type": "section", "section": { "items": [text], "configurations": { "default": "d" } } });
    let otp = json!({ "disclaimer": true, "expirationTime": 10, "actions": null });
    let permission = json!({ "resource": "call" });
    vec![
        json!({ "type": "text", "text": { "text": "Hi", "actions": all_actions() } }),
        json!({ "type": "html", "html": html }),
        json!({ "type": "html", "html": { "text": "Hi" } }),
        json!({ "type": "image", "image": { "images": [{ "mediaUrl": PLACE, "altText": "a" }], "actions": [] } }),
        json!({ "type": "file", "file": { "text": "Hi", "files": files } }),
        json!({ "type": "gif", "gif": { "mediaUrl": PLACE, "metadata": { "telegram": { "parseMode": "MarkdownV2" } } } }),
        json!({ "type": "location", "location": {
            "coordinates": { "latitude": 52.37, "longitude": 4.9 }, "location": { "label": "Home" },
        } }),
        json!({ "type": "carousel", "carousel": { "text": "Look", "items": [card, card] } }),
        json!({ "type": "carousel", "carousel": { "items": null } }),
        json!({ "type": "list", "list": {
            "text": "Choose", "items": [card], "metadata": { "button": { "label": "Open" } },
        } }),
        json!({ "type": "section", "section": { "items": [text, nested], "configurations": { "a": "b" } } }),
        json!({ "type": "authentication", "authentication": { "otp": otp } }),
        json!({ "type": "template" }),
        json!({ "type": "template", "template": { "name": "welcome" } }),
        json!({ "type": "action", "permission_request": permission }),
        json!({ "type": "permission_request", "permission_request": permission }),
    ]
}

fn parameters() -> Value {
    let product = json!({ "externalProductId": "p", "amount": "9.95", "text": "t" });
    let choice = json!({ "type": "reply-action", "replyAction": { "text": "Yes", "payload": "yes" } });
    let item = json!({ "type": "whatsapp-product-item", "whatsappProductItem": { "externalProductId": "p" } });
    let section = json!({ "title": "All", "products": [item] });
    let sections = json!([{ "type": "whatsapp-product-section", "whatsappProductSection": section }]);
    let of = |kind: &str, value: Value| json!({ "type": kind, "key": kind, "value": value });
    json!([
        of("string", json!("Ada")),
        of("number", json!(1.5)),
        of("boolean", json!(true)),
        of("object", json!({ "anything": [null] })),
        of("sectionList", json!({ "sections": [{ "title": "All", "items": [choice] }] })),
        of("timeslotList", json!({ "timeslots": [{ "startTime": "2025-01-01T09:00:00Z", "duration": 1800 }] })),
        of("productSections", json!({ "productSections": [{ "title": "All", "products": [product] }] })),
        of("productList", json!({ "products": [{ "type": "product", "product": product }] })),
        of("shippingMethodList", json!({ "shippingMethods": [
            { "amount": "5", "label": "Post", "identifier": "post", "detail": "2 days" },
        ] })),
        of("lineItemList", json!({ "lineItems": [{ "amount": "9.95", "text": "One", "type": "final" }] })),
        of("whatsappProductSections", json!({ "sections": sections })),
        of("whatsappProductItems", json!({ "products": [item] })),
        { "type": "string", "key": "without a value" },
    ])
}

#[test]
fn every_kind_of_body_is_taken_and_shown() {
    let sandbox = Sandbox::start();
    for body in bodies() {
        let sent = sandbox.send("whatsapp", &to_ada("body", &body));
        assert_eq!(sent["body"], body);
        let faults = answer_faults("sendMessage", 202, &sent).expect("the operation is in the spec");
        assert!(faults.is_empty(), "{faults:?}");
    }
}

#[test]
fn every_kind_of_template_parameter_is_taken_and_shown() {
    let sandbox = Sandbox::start();
    let template = json!({
        "projectId": "p",
        "version": "latest",
        "locale": "en",
        "attachments": [{ "mediaUrl": PLACE, "filename": "a.pdf" }],
        "shortLinks": { "enabled": true, "domain": "default" },
        "variables": { "default": "d" },
        "utmParameters": [{ "key": "a", "value": "b" }, { "key": "c", "reference": "channel_name" }],
        "parameters": parameters(),
        "settings": { "useMmLite": true },
    });
    let sent = sandbox.send("whatsapp", &to_ada("template", &template));
    assert_eq!(sent["template"], template);
    let faults = answer_faults("sendMessage", 202, &sent).expect("the operation is in the spec");
    assert!(faults.is_empty(), "{faults:?}");
}

/// What is said of a message: field by field, the texts of a field joined.
fn complaints(sandbox: &Sandbox, message: &Value) -> Vec<(String, String)> {
    let answer = sandbox.json("POST", &sandbox.messages("whatsapp"), message);
    assert_eq!(answer.status, 422, "{message}");
    let error = answer.json();
    let details = error["details"].as_object().expect("details");
    let joined = |texts: &Value| {
        texts.as_array().expect("a list").iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" & ")
    };
    details.iter().map(|(field, texts)| (field.clone(), joined(texts))).collect()
}

#[test]
fn a_slip_deep_in_a_body_is_named() {
    let sandbox = Sandbox::start();
    let named = |body: Value, expected: &[(&str, &str)]| {
        let expected: Vec<_> = expected.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect();
        assert_eq!(complaints(&sandbox, &to_ada("body", &body)), expected, "{body}");
    };
    let carousel = |action: Value| {
        let item = json!({ "title": "One", "actions": [action] });
        json!({ "type": "carousel", "carousel": { "items": [{ "title": "Zero" }, item] } })
    };
    named(
        carousel(json!({ "type": "link", "link": { "text": "Go", "url": PLACE, "txet": "" } })),
        &[(".body.carousel.items[1].actions[0].link.txet", "Property 'txet' is not known here; did you mean 'text'?")],
    );
    named(
        carousel(json!({ "type": "postbak", "postback": { "text": "No" } })),
        &[(
            ".body.carousel.items[1].actions[0].type",
            "Must be one of \"link\", \"reply\", \"locationRequest\", \"buy\", \"postback\"",
        )],
    );
    named(
        carousel(json!({ "type": "postback", "postbak": { "text": "No" } })),
        &[
            (".body.carousel.items[1].actions[0].postback", "Property 'postback' is missing"),
            (
                ".body.carousel.items[1].actions[0].postbak",
                "Property 'postbak' is not known here; did you mean 'postback'?",
            ),
        ],
    );
    named(
        json!({ "type": "carousel", "carousel": { "itmes": [] } }),
        &[
            (".body.carousel.items", "Property 'items' is missing"),
            (".body.carousel.itmes", "Property 'itmes' is not known here; did you mean 'items'?"),
        ],
    );
    // Here the payload is not called as the kind is.
    named(
        json!({ "type": "action", "action": { "resource": "call" } }),
        &[
            (".body.action", "Property 'action' is not known here"),
            (".body.permission_request", "Property 'permission_request' is missing"),
        ],
    );
    named(
        json!({ "type": "permission_request", "permission_request": { "resource": "cal" } }),
        &[(".body.permission_request.resource", "Must be one of \"call\"")],
    );
    // Of two kinds with one payload neither is guessed.
    named(json!({ "permission_request": { "resource": "call" } }), &[(".body.type", "Property 'type' is missing")]);
    named(
        json!({ "type": "section", "section": { "items": [{ "type": "section", "section": { "items": [
            { "type": "section", "section": {} },
        ] } }] } }),
        &[(
            ".body.section.items[0].section.items[0].type",
            "Must be one of \"text\", \"image\", \"file\", \"gif\", \"location\", \"carousel\", \"list\"",
        )],
    );
    named(
        json!({ "type": "location", "location": { "coordinates": { "latitude": 91, "longitude": "4" } } }),
        &[
            (".body.location.coordinates.latitude", "Must not be greater than 90"),
            (".body.location.coordinates.longitude", "Must be a number"),
        ],
    );
    named(json!({ "type": "html", "html": {} }), &[(".body.html.text", "One of these is required: text, html")]);
    named(
        json!({ "type": "html", "html": { "html": "", "attachments": [{ "filename": "a" }] } }),
        &[
            (".body.html.attachments[0].mediaUrl", "One of these is required: mediaUrl, content"),
            (".body.html.html", "Minimum string length is 1"),
        ],
    );
    let otp = json!({ "expirationTime": 91 });
    named(
        json!({ "type": "authentication", "authentication": { "otp": otp } }),
        &[
            (".body.authentication.otp.disclaimer", "Property 'disclaimer' is missing"),
            (".body.authentication.otp.expirationTime", "Must not be greater than 90"),
        ],
    );
}

#[test]
fn a_slip_in_a_template_is_named() {
    let sandbox = Sandbox::start();
    let named = |template: Value, expected: &[(&str, &str)]| {
        let expected: Vec<_> = expected.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect();
        assert_eq!(complaints(&sandbox, &to_ada("template", &template)), expected, "{template}");
    };
    let with = |parameter: Value| json!({ "parameters": [parameter] });
    named(
        with(json!({ "type": "number", "key": "n", "value": "1" })),
        &[(".template.parameters[0].value", "Must be a number")],
    );
    named(
        with(json!({ "type": "string", "kye": "n" })),
        &[
            (".template.parameters[0].key", "Property 'key' is missing"),
            (".template.parameters[0].kye", "Property 'kye' is not known here; did you mean 'key'?"),
        ],
    );
    let product = json!({ "type": "whatsapp-product-item", "whatsappProductItem": {} });
    named(
        with(json!({ "type": "whatsappProductItems", "key": "p", "value": { "products": [product] } })),
        &[(
            ".template.parameters[0].value.products[0].whatsappProductItem.externalProductId",
            "Property 'externalProductId' is missing",
        )],
    );
    named(
        json!({ "utmParameters": [{ "key": "k" }, { "key": "k", "value": "v", "reference": "channel_name" }] }),
        &[
            (".template.utmParameters[0].value", "One of these is required: value, reference"),
            (".template.utmParameters[1]", "Holds members that exclude each other; give only one of them"),
        ],
    );
    let kinds = &complaints(&sandbox, &to_ada("template", &with(json!({ "type": "text", "key": "k" }))))[0];
    assert_eq!(kinds.0, ".template.parameters[0].type");
    assert!(kinds.1.starts_with("Must be one of \"string\", \"number\","), "{}", kinds.1);
}
