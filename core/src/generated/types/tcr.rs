// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `tcr`.

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

/// The industries that a brand can belong to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TcrVerticalList {}

impl Decoded for TcrVerticalList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// An industry, market or niche that a brand can belong to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TcrVertical {
    /// The name that a brand gives as its `vertical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The industry, as the registry numbers it.
    #[serde(rename = "industryId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub industry_id: Option<String>,
    /// The name people see.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub display_name: Option<String>,
    /// What belongs to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for TcrVertical {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// What campaigns can be for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TcrUseCaseList {}

impl Decoded for TcrUseCaseList {
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

/// Something a campaign can be for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TcrUseCase {
    /// The name that a campaign gives as its `usecase`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The name under which it is charged.
    #[serde(rename = "accountingName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub accounting_name: Option<String>,
    /// The class of use cases that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub classification: Option<String>,
    /// The name people see.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub display_name: Option<String>,
    /// What belongs to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// How many sub use cases a campaign of this use case may have.
    #[serde(rename = "maxSubUsecases", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub max_sub_usecases: Option<i64>,
    /// How many sub use cases a campaign of this use case must have.
    #[serde(rename = "minSubUsecases", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub min_sub_usecases: Option<i64>,
    /// Whether it may itself be a sub use case of another.
    #[serde(rename = "validSubUsecase", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub valid_sub_usecase: Option<bool>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for TcrUseCase {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

open_enum! {
/// What kind of company a brand is: `entityType`.
pub enum BrandEntityType {
/// A private company. The table of the documents has the texts of this and the next one the wrong way round.
PrivateProfit = "PRIVATE_PROFIT",
/// A company whose shares are traded publicly.
PublicProfit = "PUBLIC_PROFIT",
/// An organization that does not work for profit.
NonProfit = "NON_PROFIT",
/// A public authority.
Government = "GOVERNMENT",
}
}

open_enum! {
/// Which register `altBusinessId` of a brand is from: `altBusinessIdType`.
pub enum BrandAltBusinessIdType {
/// It is a DUNS number.
Duns = "DUNS",
/// It is an LEI code.
Lei = "LEI",
/// It is a GIIN number.
Giin = "GIIN",
}
}

open_enum! {
/// The stock exchange that `stockSymbol` of a brand belongs to: `stockExchange`.
pub enum BrandStockExchange {
Nasdaq = "NASDAQ",
Nyse = "NYSE",
Amex = "AMEX",
Amx = "AMX",
Asx = "ASX",
B3 = "B3",
Bme = "BME",
Bse = "BSE",
Fra = "FRA",
Icex = "ICEX",
Jpx = "JPX",
Jse = "JSE",
Krx = "KRX",
Lon = "LON",
Nse = "NSE",
Omx = "OMX",
Sehk = "SEHK",
Sgx = "SGX",
Sse = "SSE",
Sto = "STO",
Swx = "SWX",
Szse = "SZSE",
Tsx = "TSX",
Twse = "TWSE",
Vse = "VSE",
}
}

open_enum! {
/// How far a brand is: `brandStatus`.
pub enum BrandStatus {
/// The brand could not be handed to the registry.
Failed = "FAILED",
/// The registry has not decided yet.
Pending = "PENDING",
/// The registry refused the brand.
Rejected = "REJECTED",
/// The registry accepted the brand.
Approved = "APPROVED",
/// The brand is deleted.
Deleted = "DELETED",
}
}

open_enum! {
/// How thoroughly a brand is looked at: `vettingClass`.
pub enum BrandVettingClass {
/// The usual vetting.
Standard = "STANDARD",
}
}

open_enum! {
/// Who looks at a brand: `vettingProviderId`.
pub enum BrandVettingProviderId {
/// Aegis.
Aegis = "AEGIS",
}
}

open_enum! {
/// How far the vetting of a brand is: `vettingStatus`.
pub enum BrandVettingStatus {
/// It is not decided yet.
Pending = "PENDING",
/// It ended with a refusal.
Rejected = "REJECTED",
/// It could not be done.
Failed = "FAILED",
/// It ended well.
Approved = "APPROVED",
/// It is too old; a new one has to be asked for.
Expired = "EXPIRED",
}
}

open_enum! {
/// How far a campaign is: `campaignStatus`.
pub enum CampaignStatus {
/// Not handed in yet, as it seems. The table of the documents lacks it; an answer they show has it.
Draft = "DRAFT",
/// Handed in, and refused by the registry.
Failed = "FAILED",
/// The registry has not decided yet.
Pending = "PENDING",
/// Refused by the carrier AT&T; it cannot be handed in again.
Rejected = "REJECTED",
/// Accepted; some members may still be changed.
Approved = "APPROVED",
/// Refused, but it can be changed and is then handed in again.
Declined = "DECLINED",
/// It is stopped.
Suspended = "SUSPENDED",
/// It is deleted.
Deleted = "DELETED",
/// It has run out.
Expired = "EXPIRED",
}
}

/// One value that a member of a brand, of its vetting or of a campaign may have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TcrEnumValue {
    /// The list, by the name that the documents give it: `entityType`, `brandStatus` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub field: Option<String>,
    /// The value as it stands in requests and answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<String>,
    /// What it means; stock exchanges have no meaning besides their name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub meaning: Option<String>,
}
