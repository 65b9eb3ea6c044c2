// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! every member of every inner object null

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
        .get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "96a0b5fa-a986-453d-be5c-3117f989f025")
        .await?;
    check.holds("id", &answer.id, &"96a0b5fa-a986-453d-be5c-3117f989f025");
    if let Some(value) = check.some("sender", &answer.sender) {
        if let Some(value) = check.some("sender.connector", &value.connector) {
            check.none("sender.connector.id", &value.id);
            check.none("sender.connector.identifierValue", &value.identifier_value);
            check.none("sender.connector.annotations", &value.annotations);
            check.none("sender.connector.types", &value.types);
        }
        if let Some(value) = check.some("sender.contact", &value.contact) {
            check.none("sender.contact.id", &value.id);
            check.none("sender.contact.identifierKey", &value.identifier_key);
            check.none("sender.contact.identifierValue", &value.identifier_value);
            check.none("sender.contact.type", &value.r#type);
            check.none("sender.contact.countryCode", &value.country_code);
            check.none("sender.contact.identifiers", &value.identifiers);
            check.none("sender.contact.platformAddress", &value.platform_address);
            check.none("sender.contact.platformAddressSelector", &value.platform_address_selector);
            if let Some(value) = check.some("sender.contact.annotations", &value.annotations) {
                check.none("sender.contact.annotations.name", &value.name);
            }
        }
    }
    if let Some(value) = check.some("receiver", &answer.receiver) {
        check.none("receiver.connector", &value.connector);
        if let Some(value) = check.some("receiver.contacts", &value.contacts) {
            check.length("receiver.contacts", value, 1);
            if let Some(value) = value.first() {
                check.none("receiver.contacts[0].id", &value.id);
                check.none("receiver.contacts[0].identifierKey", &value.identifier_key);
                check.none("receiver.contacts[0].identifierValue", &value.identifier_value);
                check.none("receiver.contacts[0].type", &value.r#type);
                check.none("receiver.contacts[0].countryCode", &value.country_code);
                if let Some(value) = check.some("receiver.contacts[0].identifiers", &value.identifiers) {
                    check.length("receiver.contacts[0].identifiers", value, 1);
                    if let Some(value) = value.first() {
                        check.none("receiver.contacts[0].identifiers[0].identifierKey", &value.identifier_key);
                        check.none("receiver.contacts[0].identifiers[0].identifierValue", &value.identifier_value);
                    }
                }
                check.none("receiver.contacts[0].platformAddress", &value.platform_address);
                check.none("receiver.contacts[0].platformAddressSelector", &value.platform_address_selector);
                if let Some(value) = check.some("receiver.contacts[0].annotations", &value.annotations) {
                    check.none("receiver.contacts[0].annotations.name", &value.name);
                }
            }
        }
    }
    if let Some(value) = check.some("meta", &answer.meta) {
        check.none("meta.extraInformation", &value.extra_information);
        if let Some(value) = check.some("meta.referral", &value.referral) {
            check.none("meta.referral.source", &value.source);
            check.none("meta.referral.title", &value.title);
            check.none("meta.referral.text", &value.text);
            check.none("meta.referral.group", &value.group);
            if let Some(value) = check.some("meta.referral.metadata", &value.metadata) {
                check.none("meta.referral.metadata.source_id", &value.source_id);
                check.none("meta.referral.metadata.source_url", &value.source_url);
                check.none("meta.referral.metadata.media_url", &value.media_url);
                check.none("meta.referral.metadata.tracking_id", &value.tracking_id);
            }
        }
        if let Some(value) = check.some("meta.order", &value.order) {
            if let Some(value) = check.some("meta.order.products", &value.products) {
                check.length("meta.order.products", value, 1);
                if let Some(value) = value.first() {
                    check.none("meta.order.products[0].externalCatalogId", &value.external_catalog_id);
                    check.none("meta.order.products[0].externalProductId", &value.external_product_id);
                    check.none("meta.order.products[0].quantity", &value.quantity);
                    if let Some(value) = check.some("meta.order.products[0].price", &value.price) {
                        check.none("meta.order.products[0].price.amount", &value.amount);
                        check.none("meta.order.products[0].price.exponent", &value.exponent);
                        check.none("meta.order.products[0].price.currencyCode", &value.currency_code);
                    }
                }
            }
        }
        if let Some(value) = check.some("meta.referredProduct", &value.referred_product) {
            check.none("meta.referredProduct.externalCatalogId", &value.external_catalog_id);
            check.none("meta.referredProduct.externalProductId", &value.external_product_id);
        }
        if let Some(value) = check.some("meta.email", &value.email) {
            check.none("meta.email.subject", &value.subject);
            check.none("meta.email.headers", &value.headers);
            if let Some(value) = check.some("meta.email.from", &value.from) {
                check.none("meta.email.from.username", &value.username);
                check.none("meta.email.from.displayName", &value.display_name);
            }
        }
        if let Some(value) = check.some("meta.pushNotifications", &value.push_notifications) {
            check.none("meta.pushNotifications.gatewayTypeOverride", &value.gateway_type_override);
        }
        check.none("meta.navigatorId", &value.navigator_id);
        check.none("meta.navigatorMessageId", &value.navigator_message_id);
        if let Some(value) = check.some("meta.flow", &value.flow) {
            check.none("meta.flow.id", &value.id);
            check.none("meta.flow.name", &value.name);
            check.none("meta.flow.stepId", &value.step_id);
            check.none("meta.flow.runId", &value.run_id);
        }
        if let Some(value) = check.some("meta.journey", &value.journey) {
            check.none("meta.journey.id", &value.id);
            check.none("meta.journey.name", &value.name);
            check.none("meta.journey.stepId", &value.step_id);
            check.none("meta.journey.runId", &value.run_id);
        }
        if let Some(value) = check.some("meta.campaign", &value.campaign) {
            check.none("meta.campaign.id", &value.id);
            check.none("meta.campaign.name", &value.name);
        }
    }
    if let Some(value) = check.some("parts", &answer.parts) {
        check.length("parts", value, 1);
        if let Some(value) = value.first() {
            check.none("parts[0].platformReference", &value.platform_reference);
        }
    }
    if let Some(value) = check.some("origin", &answer.origin) {
        check.none("origin.type", &value.r#type);
        check.none("origin.id", &value.id);
    }
    if let Some(value) = check.some("replyTo", &answer.reply_to) {
        check.none("replyTo.id", &value.id);
        check.none("replyTo.order", &value.order);
        check.none("replyTo.type", &value.r#type);
    }
    if let Some(value) = check.some("failure", &answer.failure) {
        check.none("failure.code", &value.code);
        check.none("failure.description", &value.description);
        if let Some(value) = check.some("failure.source", &value.source) {
            check.none("failure.source.code", &value.code);
            check.none("failure.source.name", &value.name);
        }
    }
    if let Some(value) = check.some("shortLinks", &answer.short_links) {
        check.none("shortLinks.domain", &value.domain);
    }
    if let Some(value) = check.some("body", &answer.body) {
        check.equal("body.type", value.kind(), "text");
        match value {
            MessageBody::Text(value) => {
                check.none("body.text.text", &value.text);
                if let Some(value) = check.some("body.text.attachments", &value.attachments) {
                    check.length("body.text.attachments", value, 1);
                    if let Some(value) = value.first() {
                        check.none("body.text.attachments[0].mediaUrl", &value.media_url);
                        check.none("body.text.attachments[0].filename", &value.filename);
                        check.none("body.text.attachments[0].inline", &value.inline);
                        check.none("body.text.attachments[0].contentId", &value.content_id);
                    }
                }
                if let Some(value) = check.some("body.text.actions", &value.actions) {
                    check.length("body.text.actions", value, 4);
                    if let Some(value) = value.first() {
                        check.equal("body.text.actions[0].type", value.kind(), "link");
                        match value {
                            Action::Link(value) => {
                                check.none("body.text.actions[0].link.text", &value.text);
                                check.none("body.text.actions[0].link.url", &value.url);
                            }
                            other => check.fail("body.text.actions[0].link", other),
                        }
                    }
                    if let Some(value) = value.get(1) {
                        check.equal("body.text.actions[1].type", value.kind(), "reply");
                        match value {
                            Action::Reply(value) => {
                                check.none("body.text.actions[1].reply.text", &value.text);
                                check.none("body.text.actions[1].reply.imageUrl", &value.image_url);
                                if let Some(value) = check.some("body.text.actions[1].reply.metadata", &value.metadata)
                                {
                                    if let Some(value) = check
                                        .some("body.text.actions[1].reply.metadata.description", &value.description)
                                    {
                                        check.none(
                                            "body.text.actions[1].reply.metadata.description.label",
                                            &value.label,
                                        );
                                    }
                                }
                            }
                            other => check.fail("body.text.actions[1].reply", other),
                        }
                    }
                    if let Some(value) = value.get(2) {
                        check.equal("body.text.actions[2].type", value.kind(), "buy");
                        match value {
                            Action::Buy(value) => {
                                check.none("body.text.actions[2].buy.text", &value.text);
                                check.none("body.text.actions[2].buy.amountCents", &value.amount_cents);
                                check.none("body.text.actions[2].buy.currency", &value.currency);
                            }
                            other => check.fail("body.text.actions[2].buy", other),
                        }
                    }
                    if let Some(value) = value.get(3) {
                        check.equal("body.text.actions[3].type", value.kind(), "postback");
                        match value {
                            Action::Postback(value) => {
                                check.none("body.text.actions[3].postback.text", &value.text);
                                check.none("body.text.actions[3].postback.payload", &value.payload);
                                check.none("body.text.actions[3].postback.imageUrl", &value.image_url);
                                check.none("body.text.actions[3].postback.metadata", &value.metadata);
                            }
                            other => check.fail("body.text.actions[3].postback", other),
                        }
                    }
                }
                if let Some(value) = check.some("body.text.metadata", &value.metadata) {
                    check.none("body.text.metadata.subject", &value.subject);
                    check.none("body.text.metadata.headers", &value.headers);
                    if let Some(value) = check.some("body.text.metadata.whatsapp", &value.whatsapp) {
                        check.none("body.text.metadata.whatsapp.previewUrl", &value.preview_url);
                    }
                    if let Some(value) = check.some("body.text.metadata.line", &value.line) {
                        if let Some(value) = check.some("body.text.metadata.line.emoji", &value.emoji) {
                            if let Some(value) = check.some("body.text.metadata.line.emoji.items", &value.items) {
                                check.length("body.text.metadata.line.emoji.items", value, 1);
                                if let Some(value) = value.first() {
                                    check.none("body.text.metadata.line.emoji.items[0].index", &value.index);
                                    check.none("body.text.metadata.line.emoji.items[0].productId", &value.product_id);
                                    check.none("body.text.metadata.line.emoji.items[0].emojiId", &value.emoji_id);
                                    check.none("body.text.metadata.line.emoji.items[0].length", &value.length);
                                }
                            }
                        }
                    }
                    if let Some(value) = check.some("body.text.metadata.telegram", &value.telegram) {
                        check.none("body.text.metadata.telegram.parseMode", &value.parse_mode);
                    }
                    if let Some(value) = check.some("body.text.metadata.apple", &value.apple) {
                        check.none("body.text.metadata.apple.summaryText", &value.summary_text);
                    }
                }
            }
            other => check.fail("body.text", other),
        }
    }
    if let Some(value) = check.some("template", &answer.template) {
        check.none("template.name", &value.name);
        check.none("template.projectId", &value.project_id);
        check.none("template.version", &value.version);
        check.none("template.locale", &value.locale);
        if let Some(value) = check.some("template.attachments", &value.attachments) {
            check.length("template.attachments", value, 1);
            if let Some(value) = value.first() {
                check.none("template.attachments[0].mediaUrl", &value.media_url);
                check.none("template.attachments[0].filename", &value.filename);
                check.none("template.attachments[0].inline", &value.inline);
            }
        }
        if let Some(value) = check.some("template.shortLinks", &value.short_links) {
            check.none("template.shortLinks.enabled", &value.enabled);
            check.none("template.shortLinks.domain", &value.domain);
        }
        check.none("template.variables", &value.variables);
        if let Some(value) = check.some("template.utmParameters", &value.utm_parameters) {
            check.length("template.utmParameters", value, 1);
            if let Some(value) = value.first() {
                check.none("template.utmParameters[0].key", &value.key);
                check.none("template.utmParameters[0].value", &value.value);
                check.none("template.utmParameters[0].reference", &value.reference);
            }
        }
        if let Some(value) = check.some("template.parameters", &value.parameters) {
            check.length("template.parameters", value, 1);
            if let Some(value) = value.first() {
                check.equal("template.parameters[0].type", value.kind(), "string");
                match value {
                    TemplateParameter::String(value) => {
                        check.none("template.parameters[0].key", &value.key);
                        check.none("template.parameters[0].value", &value.value);
                    }
                    other => check.fail("template.parameters[0]", other),
                }
            }
        }
        if let Some(value) = check.some("template.settings", &value.settings) {
            check.none("template.settings.useMmLite", &value.use_mm_lite);
            check.none("template.settings.disallowMmLite", &value.disallow_mm_lite);
        }
    }
    check.raw("", answer.raw_json(), r#"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","sender":{"connector":{"id":null,"identifierValue":null,"annotations":null,"types":null},"contact":{"id":null,"identifierKey":null,"identifierValue":null,"type":null,"countryCode":null,"identifiers":null,"platformAddress":null,"platformAddressSelector":null,"annotations":{"name":null}}},"receiver":{"connector":null,"contacts":[{"id":null,"identifierKey":null,"identifierValue":null,"type":null,"countryCode":null,"identifiers":[{"identifierKey":null,"identifierValue":null}],"platformAddress":null,"platformAddressSelector":null,"annotations":{"name":null}}]},"meta":{"extraInformation":null,"referral":{"source":null,"title":null,"text":null,"group":null,"metadata":{"source_id":null,"source_url":null,"media_url":null,"tracking_id":null}},"order":{"products":[{"externalCatalogId":null,"externalProductId":null,"quantity":null,"price":{"amount":null,"exponent":null,"currencyCode":null}}]},"referredProduct":{"externalCatalogId":null,"externalProductId":null},"email":{"subject":null,"headers":null,"from":{"username":null,"displayName":null}},"pushNotifications":{"gatewayTypeOverride":null},"navigatorId":null,"navigatorMessageId":null,"flow":{"id":null,"name":null,"stepId":null,"runId":null},"journey":{"id":null,"name":null,"stepId":null,"runId":null},"campaign":{"id":null,"name":null}},"parts":[{"platformReference":null}],"origin":{"type":null,"id":null},"replyTo":{"id":null,"order":null,"type":null},"failure":{"code":null,"description":null,"source":{"code":null,"name":null}},"shortLinks":{"domain":null},"body":{"type":"text","text":{"text":null,"attachments":[{"mediaUrl":null,"filename":null,"inline":null,"contentId":null}],"actions":[{"type":"link","link":{"text":null,"url":null}},{"type":"reply","reply":{"text":null,"imageUrl":null,"metadata":{"description":{"label":null}}}},{"type":"buy","buy":{"text":null,"amountCents":null,"currency":null}},{"type":"postback","postback":{"text":null,"payload":null,"imageUrl":null,"metadata":null}}],"metadata":{"subject":null,"headers":null,"whatsapp":{"previewUrl":null},"line":{"emoji":{"items":[{"index":null,"productId":null,"emojiId":null,"length":null}]}},"telegram":{"parseMode":null},"apple":{"summaryText":null}}}},"template":{"name":null,"projectId":null,"version":null,"locale":null,"attachments":[{"mediaUrl":null,"filename":null,"inline":null}],"shortLinks":{"enabled":null,"domain":null},"variables":null,"utmParameters":[{"key":null,"value":null,"reference":null}],"parameters":[{"type":"string","key":null,"value":null}],"settings":{"useMmLite":null,"disallowMmLite":null}}}"#);
    Ok(())
}
