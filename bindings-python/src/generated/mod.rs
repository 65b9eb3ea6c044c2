// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the API and the rows of its operations.

mod accounts;
mod channels;
mod common;
mod rows;

use pyo3::prelude::*;

#[allow(unused_imports)]
pub use accounts::*;
#[allow(unused_imports)]
pub use channels::*;
#[allow(unused_imports)]
pub use common::*;
pub use rows::row;

use crate::{object, page};

/// Puts the classes into the module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Organization>()?;
    module.add_class::<OrganizationManager>()?;
    module.add_class::<CreateMessage>()?;
    module.add_class::<Sender>()?;
    module.add_class::<SenderConnector>()?;
    module.add_class::<MessageAnnotations>()?;
    module.add_class::<Receiver>()?;
    module.add_class::<ReceiverContact>()?;
    module.add_class::<ContactIdentifier>()?;
    module.add_class::<MessageNotification>()?;
    module.add_class::<ShortLinks>()?;
    module.add_class::<ReplyTo>()?;
    module.add_class::<MessageMeta>()?;
    module.add_class::<MessageReferral>()?;
    module.add_class::<ReferralMetadata>()?;
    module.add_class::<MessageOrder>()?;
    module.add_class::<OrderProduct>()?;
    module.add_class::<ProductPrice>()?;
    module.add_class::<ReferredProduct>()?;
    module.add_class::<EmailMeta>()?;
    module.add_class::<EmailFrom>()?;
    module.add_class::<PushNotificationsMeta>()?;
    module.add_class::<FlowMeta>()?;
    module.add_class::<CampaignMeta>()?;
    module.add_class::<ChannelMessageList>()?;
    module.add_class::<Message>()?;
    module.add_class::<MessageSender>()?;
    module.add_class::<MessageReceiver>()?;
    module.add_class::<MessageConnector>()?;
    module.add_class::<MessageContact>()?;
    module.add_class::<MessagePart>()?;
    module.add_class::<MessageOrigin>()?;
    module.add_class::<MessageFailure>()?;
    module.add_class::<FailureSource>()?;
    module.add_class::<Template>()?;
    module.add_class::<TemplateAttachment>()?;
    module.add_class::<TemplateShortLinks>()?;
    module.add_class::<UtmParameter>()?;
    module.add_class::<TemplateParameter>()?;
    module.add_class::<StringTemplateParameter>()?;
    module.add_class::<TemplateSettings>()?;
    module.add_class::<MessageBody>()?;
    module.add_class::<TextBody>()?;
    module.add_class::<Attachment>()?;
    module.add_class::<TextMetadata>()?;
    module.add_class::<WhatsappTextMetadata>()?;
    module.add_class::<LineTextMetadata>()?;
    module.add_class::<LineEmoji>()?;
    module.add_class::<LineEmojiItem>()?;
    module.add_class::<TelegramMetadata>()?;
    module.add_class::<AppleMetadata>()?;
    module.add_class::<ImageBody>()?;
    module.add_class::<BodyImage>()?;
    module.add_class::<ImageMetadata>()?;
    module.add_class::<Action>()?;
    module.add_class::<LinkAction>()?;
    module.add_class::<ReplyAction>()?;
    module.add_class::<LocationRequestAction>()?;
    module.add_class::<BuyAction>()?;
    module.add_class::<PostbackAction>()?;
    module.add_class::<ActionMetadata>()?;
    module.add_class::<ActionDescription>()?;
    Ok(())
}

/// How a class is made from JSON.
pub fn restore(class: &str) -> Option<object::Restore> {
    Some(match class {
        "Organization" => object::restore::<Organization>,
        "OrganizationManager" => object::restore::<OrganizationManager>,
        "CreateMessage" => object::restore::<CreateMessage>,
        "Sender" => object::restore::<Sender>,
        "SenderConnector" => object::restore::<SenderConnector>,
        "MessageAnnotations" => object::restore::<MessageAnnotations>,
        "Receiver" => object::restore::<Receiver>,
        "ReceiverContact" => object::restore::<ReceiverContact>,
        "ContactIdentifier" => object::restore::<ContactIdentifier>,
        "MessageNotification" => object::restore::<MessageNotification>,
        "ShortLinks" => object::restore::<ShortLinks>,
        "ReplyTo" => object::restore::<ReplyTo>,
        "MessageMeta" => object::restore::<MessageMeta>,
        "MessageReferral" => object::restore::<MessageReferral>,
        "ReferralMetadata" => object::restore::<ReferralMetadata>,
        "MessageOrder" => object::restore::<MessageOrder>,
        "OrderProduct" => object::restore::<OrderProduct>,
        "ProductPrice" => object::restore::<ProductPrice>,
        "ReferredProduct" => object::restore::<ReferredProduct>,
        "EmailMeta" => object::restore::<EmailMeta>,
        "EmailFrom" => object::restore::<EmailFrom>,
        "PushNotificationsMeta" => object::restore::<PushNotificationsMeta>,
        "FlowMeta" => object::restore::<FlowMeta>,
        "CampaignMeta" => object::restore::<CampaignMeta>,
        "ChannelMessageList" => page::restore::<ChannelMessageList>,
        "Message" => object::restore::<Message>,
        "MessageSender" => object::restore::<MessageSender>,
        "MessageReceiver" => object::restore::<MessageReceiver>,
        "MessageConnector" => object::restore::<MessageConnector>,
        "MessageContact" => object::restore::<MessageContact>,
        "MessagePart" => object::restore::<MessagePart>,
        "MessageOrigin" => object::restore::<MessageOrigin>,
        "MessageFailure" => object::restore::<MessageFailure>,
        "FailureSource" => object::restore::<FailureSource>,
        "Template" => object::restore::<Template>,
        "TemplateAttachment" => object::restore::<TemplateAttachment>,
        "TemplateShortLinks" => object::restore::<TemplateShortLinks>,
        "UtmParameter" => object::restore::<UtmParameter>,
        "TemplateParameter" => object::restore::<TemplateParameter>,
        "StringTemplateParameter" => object::restore::<StringTemplateParameter>,
        "TemplateSettings" => object::restore::<TemplateSettings>,
        "MessageBody" => object::restore::<MessageBody>,
        "TextBody" => object::restore::<TextBody>,
        "Attachment" => object::restore::<Attachment>,
        "TextMetadata" => object::restore::<TextMetadata>,
        "WhatsappTextMetadata" => object::restore::<WhatsappTextMetadata>,
        "LineTextMetadata" => object::restore::<LineTextMetadata>,
        "LineEmoji" => object::restore::<LineEmoji>,
        "LineEmojiItem" => object::restore::<LineEmojiItem>,
        "TelegramMetadata" => object::restore::<TelegramMetadata>,
        "AppleMetadata" => object::restore::<AppleMetadata>,
        "ImageBody" => object::restore::<ImageBody>,
        "BodyImage" => object::restore::<BodyImage>,
        "ImageMetadata" => object::restore::<ImageMetadata>,
        "Action" => object::restore::<Action>,
        "LinkAction" => object::restore::<LinkAction>,
        "ReplyAction" => object::restore::<ReplyAction>,
        "LocationRequestAction" => object::restore::<LocationRequestAction>,
        "BuyAction" => object::restore::<BuyAction>,
        "PostbackAction" => object::restore::<PostbackAction>,
        "ActionMetadata" => object::restore::<ActionMetadata>,
        "ActionDescription" => object::restore::<ActionDescription>,
        _ => return None,
    })
}

/// The `type` that a class has in a request, where it is the one variant of a flat union.
pub fn tag(class: &str) -> Option<&'static str> {
    Some(match class {
        "StringTemplateParameter" => "string",
        _ => return None,
    })
}
