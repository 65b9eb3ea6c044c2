// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! written from the schema: a template with every member, both forms of UTM parameter

#[allow(unused_imports)]
use std::{collections::HashMap, time::Duration};

use crate::check::{Check, Outcome};
#[allow(unused_imports)]
use birdwire::{CallOptions, Change, Json, Upload, types::*};

pub async fn run(check: &mut Check) -> Outcome {
    let bird = check.client(|builder| builder.access_key("test-access-key"));
    let answer = bird
        .channels()
        .messages()
        .send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage {
                receiver: Receiver {
                    contacts: Some(vec![ReceiverContact {
                        identifier_key: Some("phonenumber".into()),
                        identifier_value: Some("+31612345678".into()),
                        ..Default::default()
                    }]),
                },
                template: Some(Template {
                    name: Some("welcome".into()),
                    project_id: Some("ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318".into()),
                    version: Some("latest".into()),
                    locale: Some("pt-BR".into()),
                    attachments: Some(vec![TemplateAttachment {
                        media_url: Some("https://example.com/a.pdf".into()),
                        filename: Some("a.pdf".into()),
                        inline: Some(false),
                    }]),
                    short_links: Some(TemplateShortLinks { enabled: Some(true), domain: Some("default".into()) }),
                    variables: Some(HashMap::from([
                        ("default".to_owned(), "friend".into()),
                        ("first_name".to_owned(), "Ada".into()),
                        ("lastName".to_owned(), "Lovelace".into()),
                    ])),
                    utm_parameters: Some(vec![
                        UtmParameter {
                            key: Some("utm_source".into()),
                            value: Some("bird".into()),
                            ..Default::default()
                        },
                        UtmParameter {
                            key: Some("utm_medium".into()),
                            reference: Some(UtmReference::PlatformName),
                            ..Default::default()
                        },
                    ]),
                    parameters: Some(vec![
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("name".into()),
                            value: Some("Ada".into()),
                        }),
                        TemplateParameter::String(StringTemplateParameter {
                            key: Some("no_value".into()),
                            ..Default::default()
                        }),
                    ]),
                    settings: Some(TemplateSettings { disallow_mm_lite: Some(true), ..Default::default() }),
                }),
                ..Default::default()
            },
        )
        .await?;
    check.holds("id", &answer.id, &"b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11");
    check.holds("channelId", &answer.channel_id, &"614208aa-b153-4d5d-9989-2fddfc0ce4c3");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.holds("sender.connector.id", &value.id, &"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f");
            check.holds("sender.connector.identifierValue", &value.identifier_value, &"+31611111111");
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        if let Some(value) = check.some("receiver.contacts", &value.contacts) {
            check.length("receiver.contacts", value, 1);
            if let Some(value) = value.first() {
                check.holds("receiver.contacts[0].id", &value.id, &"32cf5eee-f940-422c-ab8c-5f753aad5efd");
                check.holds("receiver.contacts[0].identifierKey", &value.identifier_key, &"phonenumber");
                check.holds("receiver.contacts[0].identifierValue", &value.identifier_value, &"+31612345678");
                check.holds("receiver.contacts[0].countryCode", &value.country_code, &"NL");
            }
        }
    }
    if let Some(value) = check.some("template", &answer.template) {
        check.holds("template.name", &value.name, &"welcome");
        check.holds("template.projectId", &value.project_id, &"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318");
        check.holds("template.version", &value.version, &"latest");
        check.holds("template.locale", &value.locale, &"pt-BR");
        if let Some(value) = check.some("template.attachments", &value.attachments) {
            check.length("template.attachments", value, 1);
            if let Some(value) = value.first() {
                check.holds("template.attachments[0].mediaUrl", &value.media_url, &"https://example.com/a.pdf");
                check.holds("template.attachments[0].filename", &value.filename, &"a.pdf");
                check.holds("template.attachments[0].inline", &value.inline, &false);
            }
        }
        if let Some(value) = check.some("template.shortLinks", &value.short_links) {
            check.holds("template.shortLinks.enabled", &value.enabled, &true);
            check.holds("template.shortLinks.domain", &value.domain, &"default");
        }
        if let Some(value) = check.some("template.variables", &value.variables) {
            if let Some(value) = check.some("template.variables.default", &value.get("default")) {
                check.equal("template.variables.default", *value, &"friend");
            }
            if let Some(value) = check.some("template.variables.first_name", &value.get("first_name")) {
                check.equal("template.variables.first_name", *value, &"Ada");
            }
            if let Some(value) = check.some("template.variables.lastName", &value.get("lastName")) {
                check.equal("template.variables.lastName", *value, &"Lovelace");
            }
        }
        if let Some(value) = check.some("template.utmParameters", &value.utm_parameters) {
            check.length("template.utmParameters", value, 2);
            if let Some(value) = value.first() {
                check.holds("template.utmParameters[0].key", &value.key, &"utm_source");
                check.holds("template.utmParameters[0].value", &value.value, &"bird");
            }
            if let Some(value) = value.get(1) {
                check.holds("template.utmParameters[1].key", &value.key, &"utm_medium");
                check.holds("template.utmParameters[1].reference", &value.reference, &UtmReference::PlatformName);
            }
        }
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 2);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[0].key", &value.key, &"name");
                        check.holds("template.parameters[0].value", &value.value, &"Ada");
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
            if let Some(value) = value.get(1) {
                check.equal("template.parameters[1].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.holds("template.parameters[1].key", &value.key, &"no_value");
                    }
                    other => check.fail("template.parameters[1]", other),
                }
            }
        }
        if let Some(value) = check.some("template.settings", &value.settings) {
            check.holds("template.settings.disallowMmLite", &value.disallow_mm_lite, &true);
        }
    }
    check.holds("status", &answer.status, &MessageStatus::Accepted);
    check.holds("direction", &answer.direction, &MessageDirection::Outgoing);
    check.holds("lastStatusAt", &answer.last_status_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("createdAt", &answer.created_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    check.holds("updatedAt", &answer.updated_at, &crate::check::time("2025-05-29T06:14:56.392Z"));
    Ok(())
}
