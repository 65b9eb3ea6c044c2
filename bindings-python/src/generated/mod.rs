// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the API and the rows of its operations.

mod accounts;
mod actions;
mod allow_block_rules;
mod antispam;
mod approvals;
mod batches;
mod business_profile;
mod campaigns;
mod channels;
mod content;
mod current_user;
mod endpoint_subscriptions;
mod facts;
mod interactions;
mod keyword_messages;
mod knowledge_base;
mod kyc;
mod media;
mod messages;
mod money;
mod notifications;
mod numbers;
mod payloads;
mod platforms;
mod rokt;
mod rows;
mod sections;
mod sessions;
mod tcr;
mod templates;
mod transcriptions;
mod webhook_payloads;

use pyo3::prelude::*;

#[allow(unused_imports)]
pub use accounts::*;
#[allow(unused_imports)]
pub use actions::*;
#[allow(unused_imports)]
pub use allow_block_rules::*;
#[allow(unused_imports)]
pub use antispam::*;
#[allow(unused_imports)]
pub use approvals::*;
#[allow(unused_imports)]
pub use batches::*;
#[allow(unused_imports)]
pub use business_profile::*;
#[allow(unused_imports)]
pub use campaigns::*;
#[allow(unused_imports)]
pub use channels::*;
#[allow(unused_imports)]
pub use content::*;
#[allow(unused_imports)]
pub use current_user::*;
#[allow(unused_imports)]
pub use endpoint_subscriptions::*;
#[allow(unused_imports)]
pub use interactions::*;
#[allow(unused_imports)]
pub use keyword_messages::*;
#[allow(unused_imports)]
pub use knowledge_base::*;
#[allow(unused_imports)]
pub use kyc::*;
#[allow(unused_imports)]
pub use media::*;
#[allow(unused_imports)]
pub use messages::*;
#[allow(unused_imports)]
pub use money::*;
#[allow(unused_imports)]
pub use notifications::*;
#[allow(unused_imports)]
pub use numbers::*;
pub use payloads::payload;
#[allow(unused_imports)]
pub use platforms::*;
#[allow(unused_imports)]
pub use rokt::*;
pub use rows::row;
#[allow(unused_imports)]
pub use sections::*;
#[allow(unused_imports)]
pub use sessions::*;
#[allow(unused_imports)]
pub use tcr::*;
#[allow(unused_imports)]
pub use templates::*;
#[allow(unused_imports)]
pub use transcriptions::*;
#[allow(unused_imports)]
pub use webhook_payloads::*;

use crate::{object, page};

/// Puts the classes and functions into the module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<CreateOrganization>()?;
    module.add_class::<Organization>()?;
    module.add_class::<OrganizationManager>()?;
    module.add_class::<Action>()?;
    module.add_class::<LinkAction>()?;
    module.add_class::<ReplyAction>()?;
    module.add_class::<LocationRequestAction>()?;
    module.add_class::<BuyAction>()?;
    module.add_class::<PostbackAction>()?;
    module.add_class::<ActionMetadata>()?;
    module.add_class::<ActionDescription>()?;
    module.add_class::<AllowBlockRuleRow>()?;
    module.add_class::<AllowBlockRuleProgress>()?;
    module.add_class::<AntispamSetting>()?;
    module.add_class::<CreateApprovalReview>()?;
    module.add_class::<CreateBatchMessages>()?;
    module.add_class::<MessageBatch>()?;
    module.add_class::<BusinessProfile>()?;
    module.add_class::<BusinessCategory>()?;
    module.add_class::<BusinessLocation>()?;
    module.add_class::<FacebookProfile>()?;
    module.add_class::<LinkedInProfile>()?;
    module.add_class::<TwitterProfile>()?;
    module.add_class::<CrunchbaseProfile>()?;
    module.add_class::<SignificantContacts>()?;
    module.add_class::<SignificantContact>()?;
    module.add_class::<Campaign>()?;
    module.add_class::<CampaignSubscription>()?;
    module.add_class::<CampaignRejection>()?;
    module.add_class::<CampaignAttachment>()?;
    module.add_class::<CampaignEditableFields>()?;
    module.add_class::<ChannelContact>()?;
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
    module.add_class::<HtmlBody>()?;
    module.add_class::<HtmlAttachment>()?;
    module.add_class::<HtmlMetadata>()?;
    module.add_class::<EmailFrom>()?;
    module.add_class::<ImageBody>()?;
    module.add_class::<BodyImage>()?;
    module.add_class::<ImageMetadata>()?;
    module.add_class::<FileBody>()?;
    module.add_class::<BodyFile>()?;
    module.add_class::<StickerMetadata>()?;
    module.add_class::<FileMetadata>()?;
    module.add_class::<GifBody>()?;
    module.add_class::<GifMetadata>()?;
    module.add_class::<LocationBody>()?;
    module.add_class::<Coordinates>()?;
    module.add_class::<PlaceName>()?;
    module.add_class::<CarouselBody>()?;
    module.add_class::<ListBody>()?;
    module.add_class::<BodyItem>()?;
    module.add_class::<ListMetadata>()?;
    module.add_class::<ListButton>()?;
    module.add_class::<ListReplyMessage>()?;
    module.add_class::<AuthenticationBody>()?;
    module.add_class::<OneTimePassword>()?;
    module.add_class::<PermissionRequest>()?;
    module.add_class::<User>()?;
    module.add_class::<UserEmail>()?;
    module.add_class::<UserIdentity>()?;
    module.add_class::<UserPhoneNumber>()?;
    module.add_class::<UserFraudInformation>()?;
    module.add_class::<ActivateEndpointSubscription>()?;
    module.add_class::<EndpointSubscription>()?;
    module.add_class::<EndpointSubscriptionDetails>()?;
    module.add_class::<EndpointSubscriptionList>()?;
    module.add_class::<MessageInteractionList>()?;
    module.add_class::<MessageInteraction>()?;
    module.add_class::<InteractionContext>()?;
    module.add_class::<InteractionMetadata>()?;
    module.add_class::<InteractionLink>()?;
    module.add_class::<InteractionButton>()?;
    module.add_class::<InteractionReaction>()?;
    module.add_class::<InteractionConversion>()?;
    module.add_class::<SetKeywordMessage>()?;
    module.add_class::<KeywordMessage>()?;
    module.add_class::<KeywordMessageList>()?;
    module.add_class::<DefaultKeyword>()?;
    module.add_class::<ImportKnowledgeBaseDocumentsResponse>()?;
    module.add_class::<KycFormEntryList>()?;
    module.add_class::<KycFormEntry>()?;
    module.add_class::<KycAnswer>()?;
    module.add_class::<KycTag>()?;
    module.add_class::<CreatePresignedUpload>()?;
    module.add_class::<PresignedUpload>()?;
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
    module.add_class::<PushNotificationsMeta>()?;
    module.add_class::<FlowMeta>()?;
    module.add_class::<CampaignMeta>()?;
    module.add_class::<ChannelMessageList>()?;
    module.add_class::<WorkspaceMessageList>()?;
    module.add_class::<Message>()?;
    module.add_class::<MessageSender>()?;
    module.add_class::<MessageReceiver>()?;
    module.add_class::<MessageConnector>()?;
    module.add_class::<MessageContact>()?;
    module.add_class::<ContactAnnotations>()?;
    module.add_class::<MessagePart>()?;
    module.add_class::<MessageOrigin>()?;
    module.add_class::<MessageFailure>()?;
    module.add_class::<FailureSource>()?;
    module.add_class::<Money>()?;
    module.add_class::<WebhookEventFilter>()?;
    module.add_class::<CreateWebhookSubscription>()?;
    module.add_class::<WebhookSubscription>()?;
    module.add_class::<WebhookSubscriptionList>()?;
    module.add_class::<WebhookLog>()?;
    module.add_class::<WebhookLogList>()?;
    module.add_class::<WebhookLogDetails>()?;
    module.add_class::<AvailableWebhookEvent>()?;
    module.add_class::<AvailableWebhooks>()?;
    module.add_class::<AvailableWebhookList>()?;
    module.add_class::<NetworkLookup>()?;
    module.add_class::<PhoneNumberFormats>()?;
    module.add_class::<PhoneNumberValidation>()?;
    module.add_class::<PlatformKind>()?;
    module.add_class::<CustomAudienceImport>()?;
    module.add_class::<CustomAudienceImportLegacy>()?;
    module.add_class::<SectionBody>()?;
    module.add_class::<SectionItem>()?;
    module.add_class::<NestedSectionBody>()?;
    module.add_class::<NestedSectionItem>()?;
    module.add_class::<SessionList>()?;
    module.add_class::<Session>()?;
    module.add_class::<TcrVerticalList>()?;
    module.add_class::<TcrVertical>()?;
    module.add_class::<TcrUseCaseList>()?;
    module.add_class::<TcrUseCase>()?;
    module.add_class::<TcrEnumValue>()?;
    module.add_class::<Template>()?;
    module.add_class::<TemplateAttachment>()?;
    module.add_class::<TemplateShortLinks>()?;
    module.add_class::<UtmParameter>()?;
    module.add_class::<TemplateSettings>()?;
    module.add_class::<TemplateParameter>()?;
    module.add_class::<StringTemplateParameter>()?;
    module.add_class::<NumberTemplateParameter>()?;
    module.add_class::<BooleanTemplateParameter>()?;
    module.add_class::<ObjectTemplateParameter>()?;
    module.add_class::<SectionListTemplateParameter>()?;
    module.add_class::<TimeslotListTemplateParameter>()?;
    module.add_class::<ProductSectionsTemplateParameter>()?;
    module.add_class::<ProductListTemplateParameter>()?;
    module.add_class::<ShippingMethodListTemplateParameter>()?;
    module.add_class::<LineItemListTemplateParameter>()?;
    module.add_class::<WhatsappProductSectionsTemplateParameter>()?;
    module.add_class::<WhatsappProductItemsTemplateParameter>()?;
    module.add_class::<SectionListValue>()?;
    module.add_class::<ChoiceSection>()?;
    module.add_class::<ChoiceItem>()?;
    module.add_class::<ChoiceReply>()?;
    module.add_class::<TimeslotListValue>()?;
    module.add_class::<Timeslot>()?;
    module.add_class::<ProductSectionsValue>()?;
    module.add_class::<ProductSection>()?;
    module.add_class::<Product>()?;
    module.add_class::<ProductListValue>()?;
    module.add_class::<ProductItem>()?;
    module.add_class::<ShippingMethodListValue>()?;
    module.add_class::<ShippingMethod>()?;
    module.add_class::<LineItemListValue>()?;
    module.add_class::<LineItem>()?;
    module.add_class::<WhatsappProductSectionsValue>()?;
    module.add_class::<WhatsappSectionItem>()?;
    module.add_class::<WhatsappProductSection>()?;
    module.add_class::<WhatsappProductItemsValue>()?;
    module.add_class::<WhatsappProductItem>()?;
    module.add_class::<WhatsappProduct>()?;
    module.add_class::<Channel>()?;
    module.add_class::<ChannelCall>()?;
    module.add_class::<ConversationContactInfo>()?;
    module.add_class::<ConversationParticipant>()?;
    module.add_class::<ConversationMessagePreview>()?;
    module.add_class::<ConversationLastMessage>()?;
    module.add_class::<Conversation>()?;
    module.add_class::<EndpointChangeCapability>()?;
    module.add_class::<EndpointChange>()?;
    module.add_class::<BrandRejection>()?;
    module.add_class::<Brand>()?;
    module.add_class::<BrandVetting>()?;
    module.add_class::<TfnVerificationMessage>()?;
    module.add_class::<TfnVerification>()?;
    facts::add(module)
}

/// How a class is made from JSON.
pub fn restore(class: &str) -> Option<object::Restore> {
    Some(match class {
        "CreateOrganization" => object::restore::<CreateOrganization>,
        "Organization" => object::restore::<Organization>,
        "OrganizationManager" => object::restore::<OrganizationManager>,
        "Action" => object::restore::<Action>,
        "LinkAction" => object::restore::<LinkAction>,
        "ReplyAction" => object::restore::<ReplyAction>,
        "LocationRequestAction" => object::restore::<LocationRequestAction>,
        "BuyAction" => object::restore::<BuyAction>,
        "PostbackAction" => object::restore::<PostbackAction>,
        "ActionMetadata" => object::restore::<ActionMetadata>,
        "ActionDescription" => object::restore::<ActionDescription>,
        "AllowBlockRuleRow" => object::restore::<AllowBlockRuleRow>,
        "AllowBlockRuleProgress" => object::restore::<AllowBlockRuleProgress>,
        "AntispamSetting" => object::restore::<AntispamSetting>,
        "CreateApprovalReview" => object::restore::<CreateApprovalReview>,
        "CreateBatchMessages" => object::restore::<CreateBatchMessages>,
        "MessageBatch" => object::restore::<MessageBatch>,
        "BusinessProfile" => object::restore::<BusinessProfile>,
        "BusinessCategory" => object::restore::<BusinessCategory>,
        "BusinessLocation" => object::restore::<BusinessLocation>,
        "FacebookProfile" => object::restore::<FacebookProfile>,
        "LinkedInProfile" => object::restore::<LinkedInProfile>,
        "TwitterProfile" => object::restore::<TwitterProfile>,
        "CrunchbaseProfile" => object::restore::<CrunchbaseProfile>,
        "SignificantContacts" => object::restore::<SignificantContacts>,
        "SignificantContact" => object::restore::<SignificantContact>,
        "Campaign" => object::restore::<Campaign>,
        "CampaignSubscription" => object::restore::<CampaignSubscription>,
        "CampaignRejection" => object::restore::<CampaignRejection>,
        "CampaignAttachment" => object::restore::<CampaignAttachment>,
        "CampaignEditableFields" => object::restore::<CampaignEditableFields>,
        "ChannelContact" => object::restore::<ChannelContact>,
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
        "HtmlBody" => object::restore::<HtmlBody>,
        "HtmlAttachment" => object::restore::<HtmlAttachment>,
        "HtmlMetadata" => object::restore::<HtmlMetadata>,
        "EmailFrom" => object::restore::<EmailFrom>,
        "ImageBody" => object::restore::<ImageBody>,
        "BodyImage" => object::restore::<BodyImage>,
        "ImageMetadata" => object::restore::<ImageMetadata>,
        "FileBody" => object::restore::<FileBody>,
        "BodyFile" => object::restore::<BodyFile>,
        "StickerMetadata" => object::restore::<StickerMetadata>,
        "FileMetadata" => object::restore::<FileMetadata>,
        "GifBody" => object::restore::<GifBody>,
        "GifMetadata" => object::restore::<GifMetadata>,
        "LocationBody" => object::restore::<LocationBody>,
        "Coordinates" => object::restore::<Coordinates>,
        "PlaceName" => object::restore::<PlaceName>,
        "CarouselBody" => object::restore::<CarouselBody>,
        "ListBody" => object::restore::<ListBody>,
        "BodyItem" => object::restore::<BodyItem>,
        "ListMetadata" => object::restore::<ListMetadata>,
        "ListButton" => object::restore::<ListButton>,
        "ListReplyMessage" => object::restore::<ListReplyMessage>,
        "AuthenticationBody" => object::restore::<AuthenticationBody>,
        "OneTimePassword" => object::restore::<OneTimePassword>,
        "PermissionRequest" => object::restore::<PermissionRequest>,
        "User" => object::restore::<User>,
        "UserEmail" => object::restore::<UserEmail>,
        "UserIdentity" => object::restore::<UserIdentity>,
        "UserPhoneNumber" => object::restore::<UserPhoneNumber>,
        "UserFraudInformation" => object::restore::<UserFraudInformation>,
        "ActivateEndpointSubscription" => object::restore::<ActivateEndpointSubscription>,
        "EndpointSubscription" => object::restore::<EndpointSubscription>,
        "EndpointSubscriptionDetails" => object::restore::<EndpointSubscriptionDetails>,
        "EndpointSubscriptionList" => page::restore::<EndpointSubscriptionList>,
        "MessageInteractionList" => page::restore::<MessageInteractionList>,
        "MessageInteraction" => object::restore::<MessageInteraction>,
        "InteractionContext" => object::restore::<InteractionContext>,
        "InteractionMetadata" => object::restore::<InteractionMetadata>,
        "InteractionLink" => object::restore::<InteractionLink>,
        "InteractionButton" => object::restore::<InteractionButton>,
        "InteractionReaction" => object::restore::<InteractionReaction>,
        "InteractionConversion" => object::restore::<InteractionConversion>,
        "SetKeywordMessage" => object::restore::<SetKeywordMessage>,
        "KeywordMessage" => object::restore::<KeywordMessage>,
        "KeywordMessageList" => page::restore::<KeywordMessageList>,
        "DefaultKeyword" => object::restore::<DefaultKeyword>,
        "ImportKnowledgeBaseDocumentsResponse" => object::restore::<ImportKnowledgeBaseDocumentsResponse>,
        "KycFormEntryList" => page::restore::<KycFormEntryList>,
        "KycFormEntry" => object::restore::<KycFormEntry>,
        "KycAnswer" => object::restore::<KycAnswer>,
        "KycTag" => object::restore::<KycTag>,
        "CreatePresignedUpload" => object::restore::<CreatePresignedUpload>,
        "PresignedUpload" => object::restore::<PresignedUpload>,
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
        "PushNotificationsMeta" => object::restore::<PushNotificationsMeta>,
        "FlowMeta" => object::restore::<FlowMeta>,
        "CampaignMeta" => object::restore::<CampaignMeta>,
        "ChannelMessageList" => page::restore::<ChannelMessageList>,
        "WorkspaceMessageList" => page::restore::<WorkspaceMessageList>,
        "Message" => object::restore::<Message>,
        "MessageSender" => object::restore::<MessageSender>,
        "MessageReceiver" => object::restore::<MessageReceiver>,
        "MessageConnector" => object::restore::<MessageConnector>,
        "MessageContact" => object::restore::<MessageContact>,
        "ContactAnnotations" => object::restore::<ContactAnnotations>,
        "MessagePart" => object::restore::<MessagePart>,
        "MessageOrigin" => object::restore::<MessageOrigin>,
        "MessageFailure" => object::restore::<MessageFailure>,
        "FailureSource" => object::restore::<FailureSource>,
        "Money" => object::restore::<Money>,
        "WebhookEventFilter" => object::restore::<WebhookEventFilter>,
        "CreateWebhookSubscription" => object::restore::<CreateWebhookSubscription>,
        "WebhookSubscription" => object::restore::<WebhookSubscription>,
        "WebhookSubscriptionList" => page::restore::<WebhookSubscriptionList>,
        "WebhookLog" => object::restore::<WebhookLog>,
        "WebhookLogList" => page::restore::<WebhookLogList>,
        "WebhookLogDetails" => object::restore::<WebhookLogDetails>,
        "AvailableWebhookEvent" => object::restore::<AvailableWebhookEvent>,
        "AvailableWebhooks" => object::restore::<AvailableWebhooks>,
        "AvailableWebhookList" => page::restore::<AvailableWebhookList>,
        "NetworkLookup" => object::restore::<NetworkLookup>,
        "PhoneNumberFormats" => object::restore::<PhoneNumberFormats>,
        "PhoneNumberValidation" => object::restore::<PhoneNumberValidation>,
        "PlatformKind" => object::restore::<PlatformKind>,
        "CustomAudienceImport" => object::restore::<CustomAudienceImport>,
        "CustomAudienceImportLegacy" => object::restore::<CustomAudienceImportLegacy>,
        "SectionBody" => object::restore::<SectionBody>,
        "SectionItem" => object::restore::<SectionItem>,
        "NestedSectionBody" => object::restore::<NestedSectionBody>,
        "NestedSectionItem" => object::restore::<NestedSectionItem>,
        "SessionList" => page::restore::<SessionList>,
        "Session" => object::restore::<Session>,
        "TcrVerticalList" => page::restore::<TcrVerticalList>,
        "TcrVertical" => object::restore::<TcrVertical>,
        "TcrUseCaseList" => page::restore::<TcrUseCaseList>,
        "TcrUseCase" => object::restore::<TcrUseCase>,
        "TcrEnumValue" => object::restore::<TcrEnumValue>,
        "Template" => object::restore::<Template>,
        "TemplateAttachment" => object::restore::<TemplateAttachment>,
        "TemplateShortLinks" => object::restore::<TemplateShortLinks>,
        "UtmParameter" => object::restore::<UtmParameter>,
        "TemplateSettings" => object::restore::<TemplateSettings>,
        "TemplateParameter" => object::restore::<TemplateParameter>,
        "StringTemplateParameter" => object::restore::<StringTemplateParameter>,
        "NumberTemplateParameter" => object::restore::<NumberTemplateParameter>,
        "BooleanTemplateParameter" => object::restore::<BooleanTemplateParameter>,
        "ObjectTemplateParameter" => object::restore::<ObjectTemplateParameter>,
        "SectionListTemplateParameter" => object::restore::<SectionListTemplateParameter>,
        "TimeslotListTemplateParameter" => object::restore::<TimeslotListTemplateParameter>,
        "ProductSectionsTemplateParameter" => object::restore::<ProductSectionsTemplateParameter>,
        "ProductListTemplateParameter" => object::restore::<ProductListTemplateParameter>,
        "ShippingMethodListTemplateParameter" => object::restore::<ShippingMethodListTemplateParameter>,
        "LineItemListTemplateParameter" => object::restore::<LineItemListTemplateParameter>,
        "WhatsappProductSectionsTemplateParameter" => object::restore::<WhatsappProductSectionsTemplateParameter>,
        "WhatsappProductItemsTemplateParameter" => object::restore::<WhatsappProductItemsTemplateParameter>,
        "SectionListValue" => object::restore::<SectionListValue>,
        "ChoiceSection" => object::restore::<ChoiceSection>,
        "ChoiceItem" => object::restore::<ChoiceItem>,
        "ChoiceReply" => object::restore::<ChoiceReply>,
        "TimeslotListValue" => object::restore::<TimeslotListValue>,
        "Timeslot" => object::restore::<Timeslot>,
        "ProductSectionsValue" => object::restore::<ProductSectionsValue>,
        "ProductSection" => object::restore::<ProductSection>,
        "Product" => object::restore::<Product>,
        "ProductListValue" => object::restore::<ProductListValue>,
        "ProductItem" => object::restore::<ProductItem>,
        "ShippingMethodListValue" => object::restore::<ShippingMethodListValue>,
        "ShippingMethod" => object::restore::<ShippingMethod>,
        "LineItemListValue" => object::restore::<LineItemListValue>,
        "LineItem" => object::restore::<LineItem>,
        "WhatsappProductSectionsValue" => object::restore::<WhatsappProductSectionsValue>,
        "WhatsappSectionItem" => object::restore::<WhatsappSectionItem>,
        "WhatsappProductSection" => object::restore::<WhatsappProductSection>,
        "WhatsappProductItemsValue" => object::restore::<WhatsappProductItemsValue>,
        "WhatsappProductItem" => object::restore::<WhatsappProductItem>,
        "WhatsappProduct" => object::restore::<WhatsappProduct>,
        "Channel" => object::restore::<Channel>,
        "ChannelCall" => object::restore::<ChannelCall>,
        "ConversationContactInfo" => object::restore::<ConversationContactInfo>,
        "ConversationParticipant" => object::restore::<ConversationParticipant>,
        "ConversationMessagePreview" => object::restore::<ConversationMessagePreview>,
        "ConversationLastMessage" => object::restore::<ConversationLastMessage>,
        "Conversation" => object::restore::<Conversation>,
        "EndpointChangeCapability" => object::restore::<EndpointChangeCapability>,
        "EndpointChange" => object::restore::<EndpointChange>,
        "BrandRejection" => object::restore::<BrandRejection>,
        "Brand" => object::restore::<Brand>,
        "BrandVetting" => object::restore::<BrandVetting>,
        "TfnVerificationMessage" => object::restore::<TfnVerificationMessage>,
        "TfnVerification" => object::restore::<TfnVerification>,
        _ => return None,
    })
}

/// The `type` that a class has in a request, where it is the one variant of a flat union.
pub fn tag(class: &str) -> Option<&'static str> {
    Some(match class {
        "StringTemplateParameter" => "string",
        "NumberTemplateParameter" => "number",
        "BooleanTemplateParameter" => "boolean",
        "ObjectTemplateParameter" => "object",
        "SectionListTemplateParameter" => "sectionList",
        "TimeslotListTemplateParameter" => "timeslotList",
        "ProductSectionsTemplateParameter" => "productSections",
        "ProductListTemplateParameter" => "productList",
        "ShippingMethodListTemplateParameter" => "shippingMethodList",
        "LineItemListTemplateParameter" => "lineItemList",
        "WhatsappProductSectionsTemplateParameter" => "whatsappProductSections",
        "WhatsappProductItemsTemplateParameter" => "whatsappProductItems",
        _ => return None,
    })
}
