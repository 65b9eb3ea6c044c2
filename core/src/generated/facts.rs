// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Facts about the API as data.

use super::types::*;

const CAMPAIGN_EDITABLE_FIELDS: &str = r#"[
    {"status":"DRAFT","fields":[]},
    {"status":"PENDING","fields":[]},
    {"status":"FAILED","fields":[]},
    {"status":"REJECTED","fields":[]},
    {"status":"APPROVED","fields":["description","samples","messageFlow","helpMessage","optinKeywords","optoutKeywords","helpKeywords","optinMessage","optoutMessage"],"note":"By the list of the documents. Their description of the member `description` says that only a declined campaign may change it."},
    {"status":"DECLINED","fields":["name","description","embeddedLink","embeddedPhone","numberPool","ageGated","directLending","samples","messageFlow","helpMessage","helpKeywords","optoutKeywords","optinKeywords","optinMessage","optoutMessage","resellerId","usecase","subUsecases","subscriberOptin","subscriberOptout","subscriberHelp","termsAndConditions"],"note":"The campaign is handed in again by the update."},
    {"status":"SUSPENDED","fields":[]},
    {"status":"DELETED","fields":[]},
    {"status":"EXPIRED","fields":[]}
]"#;

/// Which members of a campaign may be changed in which status. Ask it before an update; no update is held back by
/// it, since the API judges.
pub fn campaign_editable_fields() -> Vec<CampaignEditableFields> {
    // Codegen checked every row against the type.
    serde_json::from_str(CAMPAIGN_EDITABLE_FIELDS).unwrap_or_default()
}

const DEFAULT_KEYWORDS: &str = r#"[
    {"kw":"help","lang":"en","words":["help","info"]},
    {"kw":"optout","lang":"en","words":["stop","stopall","end","quit","cancel","unsubscribe"]},
    {"kw":"optin","lang":"en","words":["start","begin","resume","revert","unstop"]},
    {"kw":"help","lang":"fr","words":["aide"]},
    {"kw":"help","lang":"nl","words":["hulp"]},
    {"kw":"help","lang":"de","words":["hilfe"]},
    {"kw":"help","lang":"es","words":["ayuda"]},
    {"kw":"help","lang":"pt","words":["ajuda"]},
    {"kw":"help","lang":"it","words":["Aiuto"]},
    {"kw":"help","lang":"ru","words":["ПОМОЩЬ"]},
    {"kw":"help","lang":"pl","words":["POMOCY"]},
    {"kw":"optout","lang":"fr","words":["arret"]},
    {"kw":"optout","lang":"de","words":["halt"]},
    {"kw":"optout","lang":"es","words":["detener"]},
    {"kw":"optout","lang":"pt","words":["parar"]},
    {"kw":"optout","lang":"it","words":["ferma"]},
    {"kw":"optout","lang":"ru","words":["ОСТАНОВИТЬ"]},
    {"kw":"optout","lang":"pl","words":["ZATRZYMAJ"]},
    {"kw":"optin","lang":"fr","words":["nonarret"]}
]"#;

/// The words that the API listens for by itself, by kind and language. Only the answers to them can be changed.
pub fn default_keywords() -> Vec<DefaultKeyword> {
    // Codegen checked every row against the type.
    serde_json::from_str(DEFAULT_KEYWORDS).unwrap_or_default()
}

const PLATFORM_KINDS: &str = r#"[
    {"platform":"sms","kind":"text","actions":[]},
    {"platform":"sms","kind":"image","actions":[],"note":"MMS: only from numbers of the United States and Canada whose channel has the capability, at most 10 addresses."},
    {"platform":"email","kind":"text","actions":[]},
    {"platform":"email","kind":"html","actions":[],"note":"Only e-mail takes several receivers, as to, cc and bcc."},
    {"platform":"whatsapp","kind":"text","actions":["reply","postback","locationRequest"]},
    {"platform":"whatsapp","kind":"image","actions":["reply","postback"]},
    {"platform":"whatsapp","kind":"file","actions":["reply","postback"]},
    {"platform":"whatsapp","kind":"location","actions":[]},
    {"platform":"whatsapp","kind":"list","actions":["postback"],"note":"Items are sections. The label of the button has at most 20 characters, the description of a row at most 72."},
    {"platform":"whatsapp","kind":"carousel","actions":["link"],"note":"A text is required, and 2 to 10 cards. Every card has a title, exactly one link, and a mediaUrl: all images (JPEG, PNG) or all films (MP4, 3GPP)."},
    {"platform":"whatsapp","kind":"template","actions":[],"note":"The only kind that may be sent outside the customer service window; the receiver must have agreed, and Meta must have approved the template."},
    {"platform":"rcs-google","kind":"text","actions":["reply","postback"],"note":"The receiver must have agreed and be with a carrier that has RCS. A suggestion that is used comes back as a text with a postback action."},
    {"platform":"facebook","kind":"text","actions":["reply","postback"]},
    {"platform":"facebook","kind":"list","actions":["postback"]},
    {"platform":"instagram","kind":"text","actions":["reply","postback"]},
    {"platform":"instagram","kind":"list","actions":["postback"]},
    {"platform":"line","kind":"text","actions":["reply","postback"],"note":"Receivers must be friends, be in a group that the account has joined, or have written within 7 days."},
    {"platform":"line","kind":"list","actions":["postback"],"note":"Without sections."},
    {"platform":"telegram","kind":"text","actions":[],"note":"The receiver is a chat id, and must have written first. Plain unless parseMode is given."}
]"#;

/// Which kinds of body the documents show or describe for which platform, with the actions shown. It is no
/// promise of what a channel takes: the capabilities of the channel decide.
pub fn platform_kinds() -> Vec<PlatformKind> {
    // Codegen checked every row against the type.
    serde_json::from_str(PLATFORM_KINDS).unwrap_or_default()
}

const TCR_ENUM_VALUES: &str = r#"[
    {"field":"entityType","value":"PRIVATE_PROFIT","meaning":"A private company."},
    {"field":"entityType","value":"PUBLIC_PROFIT","meaning":"A company whose shares are traded publicly."},
    {"field":"entityType","value":"NON_PROFIT","meaning":"An organization that does not work for profit."},
    {"field":"entityType","value":"GOVERNMENT","meaning":"A public authority."},
    {"field":"altBusinessIdType","value":"DUNS","meaning":"It is a DUNS number."},
    {"field":"altBusinessIdType","value":"LEI","meaning":"It is an LEI code."},
    {"field":"altBusinessIdType","value":"GIIN","meaning":"It is a GIIN number."},
    {"field":"stockExchange","value":"NASDAQ"},
    {"field":"stockExchange","value":"NYSE"},
    {"field":"stockExchange","value":"AMEX"},
    {"field":"stockExchange","value":"AMX"},
    {"field":"stockExchange","value":"ASX"},
    {"field":"stockExchange","value":"B3"},
    {"field":"stockExchange","value":"BME"},
    {"field":"stockExchange","value":"BSE"},
    {"field":"stockExchange","value":"FRA"},
    {"field":"stockExchange","value":"ICEX"},
    {"field":"stockExchange","value":"JPX"},
    {"field":"stockExchange","value":"JSE"},
    {"field":"stockExchange","value":"KRX"},
    {"field":"stockExchange","value":"LON"},
    {"field":"stockExchange","value":"NSE"},
    {"field":"stockExchange","value":"OMX"},
    {"field":"stockExchange","value":"SEHK"},
    {"field":"stockExchange","value":"SGX"},
    {"field":"stockExchange","value":"SSE"},
    {"field":"stockExchange","value":"STO"},
    {"field":"stockExchange","value":"SWX"},
    {"field":"stockExchange","value":"SZSE"},
    {"field":"stockExchange","value":"TSX"},
    {"field":"stockExchange","value":"TWSE"},
    {"field":"stockExchange","value":"VSE"},
    {"field":"brandStatus","value":"FAILED","meaning":"The brand could not be handed to the registry."},
    {"field":"brandStatus","value":"PENDING","meaning":"The registry has not decided yet."},
    {"field":"brandStatus","value":"REJECTED","meaning":"The registry refused the brand."},
    {"field":"brandStatus","value":"APPROVED","meaning":"The registry accepted the brand."},
    {"field":"brandStatus","value":"DELETED","meaning":"The brand is deleted."},
    {"field":"vettingClass","value":"STANDARD","meaning":"The usual vetting."},
    {"field":"vettingProviderId","value":"AEGIS","meaning":"Aegis."},
    {"field":"vettingStatus","value":"PENDING","meaning":"It is not decided yet."},
    {"field":"vettingStatus","value":"REJECTED","meaning":"It ended with a refusal."},
    {"field":"vettingStatus","value":"FAILED","meaning":"It could not be done."},
    {"field":"vettingStatus","value":"APPROVED","meaning":"It ended well."},
    {"field":"vettingStatus","value":"EXPIRED","meaning":"It is too old; a new one has to be asked for."},
    {"field":"campaignStatus","value":"DRAFT","meaning":"Not handed in yet, as it seems."},
    {"field":"campaignStatus","value":"FAILED","meaning":"Handed in, and refused by the registry."},
    {"field":"campaignStatus","value":"PENDING","meaning":"The registry has not decided yet."},
    {"field":"campaignStatus","value":"REJECTED","meaning":"Refused by the carrier AT&T; it cannot be handed in again."},
    {"field":"campaignStatus","value":"APPROVED","meaning":"Accepted; some members may still be changed."},
    {"field":"campaignStatus","value":"DECLINED","meaning":"Refused, but it can be changed and is then handed in again."},
    {"field":"campaignStatus","value":"SUSPENDED","meaning":"It is stopped."},
    {"field":"campaignStatus","value":"DELETED","meaning":"It is deleted."},
    {"field":"campaignStatus","value":"EXPIRED","meaning":"It has run out."}
]"#;

/// The values that the documents list for brands, their vetting and their campaigns, with what they mean. The API
/// may know more.
pub fn tcr_enum_values() -> Vec<TcrEnumValue> {
    // Codegen checked every row against the type.
    serde_json::from_str(TCR_ENUM_VALUES).unwrap_or_default()
}
