// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `campaigns`.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    Change, Error, Json, Timestamp,
    answer::{self, Decoded},
    lenient, open_enum,
    redact::Hidden,
    union::{flat_union, keyed_union},
};

/// The members of a campaign to change. Every member is optional; one that is left out keeps its value, and null
/// clears it. The last six stand only in the table of the documents, not in the description of the request, and
/// not as nullable; a declined campaign may change them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CampaignUpdate {
    /// The name of the campaign.
    #[serde(skip_serializing_if = "Change::is_keep")]
    pub name: StringChange,
    /// What the campaign is for, in detail.
    #[serde(skip_serializing_if = "Change::is_keep")]
    pub description: StringChange,
    /// Whether messages hold links. One sample at least must then show one.
    #[serde(rename = "embeddedLink", skip_serializing_if = "Change::is_keep")]
    pub embedded_link: BooleanChange,
    /// Whether messages hold telephone numbers. One sample at least must then show one.
    #[serde(rename = "embeddedPhone", skip_serializing_if = "Change::is_keep")]
    pub embedded_phone: BooleanChange,
    /// Whether the campaign is to have more than 50 numbers, as a customer service may need.
    #[serde(rename = "numberPool", skip_serializing_if = "Change::is_keep")]
    pub number_pool: BooleanChange,
    /// Whether messages are only for people of a certain age, by the rules of the carriers and the CTIA.
    #[serde(rename = "ageGated", skip_serializing_if = "Change::is_keep")]
    pub age_gated: BooleanChange,
    /// Whether messages are about loans.
    #[serde(rename = "directLending", skip_serializing_if = "Change::is_keep")]
    pub direct_lending: BooleanChange,
    /// Messages to be expected, with links, telephone numbers or loans in them where the campaign says it has such. 1
    /// to 5 entries.
    #[serde(skip_serializing_if = "Change::is_keep")]
    pub samples: StringListChange,
    /// How people agree to get the messages; with the address of the page, where they do so on the web.
    #[serde(rename = "messageFlow", skip_serializing_if = "Change::is_keep")]
    pub message_flow: StringChange,
    /// The answer to HELP: the name of the service, a contact, and the words to join and to leave.
    #[serde(rename = "helpMessage", skip_serializing_if = "Change::is_keep")]
    pub help_message: StringChange,
    /// Words that ask for help, with commas between; HELP at least.
    #[serde(rename = "helpKeywords", skip_serializing_if = "Change::is_keep")]
    pub help_keywords: StringChange,
    /// Words that end the messages, with commas between; STOP at least.
    #[serde(rename = "optoutKeywords", skip_serializing_if = "Change::is_keep")]
    pub optout_keywords: StringChange,
    /// Words that begin the messages, with commas between; START at least. Needed when `subscriberOptin` becomes
    /// true.
    #[serde(rename = "optinKeywords", skip_serializing_if = "Change::is_keep")]
    pub optin_keywords: StringChange,
    /// The message that people get who have joined. Needed when `subscriberOptin` becomes true.
    #[serde(rename = "optinMessage", skip_serializing_if = "Change::is_keep")]
    pub optin_message: StringChange,
    /// The message that people get who have left.
    #[serde(rename = "optoutMessage", skip_serializing_if = "Change::is_keep")]
    pub optout_message: StringChange,
    /// The reseller that the campaign belongs to, a UUID. It must be active.
    #[serde(rename = "resellerId", skip_serializing_if = "Change::is_keep")]
    pub reseller_id: StringChange,
    /// What the campaign is for: the name of a use case. The table of the documents writes `useCase`, answers
    /// `usecase`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub usecase: Option<String>,
    /// Two to five use cases, where the use case is MIXED or LOW_VOLUME_MIXED.
    #[serde(rename = "subUsecases", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sub_usecases: Option<Vec<String>>,
    /// Whether people agree before they get messages.
    #[serde(rename = "subscriberOptin", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscriber_optin: Option<bool>,
    /// Whether people can end the messages.
    #[serde(rename = "subscriberOptout", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscriber_optout: Option<bool>,
    /// Whether people who send HELP get an answer.
    #[serde(rename = "subscriberHelp", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscriber_help: Option<bool>,
    /// Whether the campaign follows the principles of the CTIA. The table of the documents writes
    /// `termsAndCondtions`, answers `termsAndConditions`.
    #[serde(rename = "termsAndConditions", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub terms_and_conditions: Option<bool>,
}

/// A campaign as the API returns it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Campaign {
    /// The campaign, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// The name of the campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// What Bird charges for the campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscription: Option<CampaignSubscription>,
    /// How far the campaign is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<CampaignStatus>,
    /// What the campaign is for: the name of a use case.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub usecase: Option<String>,
    /// Further use cases, where the use case is a mixed one.
    #[serde(rename = "subUsecases", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sub_usecases: Option<Vec<String>>,
    /// What the campaign is for, in detail.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// Whether messages hold links.
    #[serde(rename = "embeddedLink", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub embedded_link: Option<bool>,
    /// Whether messages hold telephone numbers.
    #[serde(rename = "embeddedPhone", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub embedded_phone: Option<bool>,
    /// Whether the campaign has more than 50 numbers.
    #[serde(rename = "numberPool", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub number_pool: Option<bool>,
    /// Whether messages are only for people of a certain age.
    #[serde(rename = "ageGated", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub age_gated: Option<bool>,
    /// Whether messages are about loans.
    #[serde(rename = "directLending", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub direct_lending: Option<bool>,
    /// Whether people agree before they get messages.
    #[serde(rename = "subscriberOptin", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscriber_optin: Option<bool>,
    /// Whether people can end the messages.
    #[serde(rename = "subscriberOptout", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscriber_optout: Option<bool>,
    /// Whether people who send HELP get an answer.
    #[serde(rename = "subscriberHelp", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscriber_help: Option<bool>,
    /// Messages to be expected.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub samples: Option<Vec<String>>,
    /// How people agree to get the messages.
    #[serde(rename = "messageFlow", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub message_flow: Option<String>,
    /// The answer to HELP.
    #[serde(rename = "helpMessage", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub help_message: Option<String>,
    /// Words that ask for help, with commas between.
    #[serde(rename = "helpKeywords", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub help_keywords: Option<String>,
    /// Words that end the messages, with commas between.
    #[serde(rename = "optoutKeywords", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub optout_keywords: Option<String>,
    /// Words that begin the messages, with commas between.
    #[serde(rename = "optinKeywords", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub optin_keywords: Option<String>,
    /// The message that people get who have joined.
    #[serde(rename = "optinMessage", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub optin_message: Option<String>,
    /// The message that people get who have left.
    #[serde(rename = "optoutMessage", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub optout_message: Option<String>,
    /// Whether the campaign follows the principles of the CTIA.
    #[serde(rename = "termsAndConditions", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub terms_and_conditions: Option<bool>,
    /// The brand, a UUID.
    #[serde(rename = "brandId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub brand_id: Option<String>,
    /// The reseller that the campaign belongs to.
    #[serde(rename = "resellerId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reseller_id: Option<String>,
    /// Why the campaign was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub rejection: Option<CampaignRejection>,
    /// Files that belong to the campaign.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub attachments: Option<Vec<CampaignAttachment>>,
    /// When the campaign was made.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When the campaign last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for Campaign {
    fn missing(&self) -> Option<&'static str> {
        if self.id.is_none() {
            return Some("id");
        }
        None
    }
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// What Bird charges for a campaign.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CampaignSubscription {
    /// Whether it is paid for, such as `active`. The documents list no values.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<String>,
    /// When it began.
    #[serde(rename = "subscribedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subscribed_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// When it was ended.
    #[serde(rename = "cancelledAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub cancelled_at: Option<Timestamp>,
}

/// Why a campaign was refused.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CampaignRejection {
    /// The reason, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// The reason, for programs. The documents list no values.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub code: Option<String>,
}

/// A file that belongs to a campaign.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CampaignAttachment {
    /// The file, a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// How far the file is, such as `PENDING`. The documents list no other values.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<String>,
    /// When it was added.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub updated_at: Option<Timestamp>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub filename: Option<String>,
    /// Where it is.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// What it is, such as `text/plain`.
    #[serde(rename = "contentType", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub content_type: Option<String>,
}

/// Which members of a campaign may be changed while it has one status.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CampaignEditableFields {
    /// The status of the campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub status: Option<CampaignStatus>,
    /// The members of `CampaignUpdate` that may be changed, by the names of the API.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fields: Option<Vec<String>>,
    /// What the documents say of it besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub note: Option<String>,
}

/// Leave it, clear it, or set it.
pub type BooleanChange = Change<bool>;

#[cfg(feature = "uniffi")]
#[uniffi::remote(Enum)]
pub enum BooleanChange {
    Keep,
    Clear,
    Set(bool),
}

/// Leave it, clear it, or set it.
pub type StringListChange = Change<Vec<String>>;

#[cfg(feature = "uniffi")]
#[uniffi::remote(Enum)]
pub enum StringListChange {
    Keep,
    Clear,
    Set(Vec<String>),
}
