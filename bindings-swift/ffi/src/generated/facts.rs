// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The facts of every area.

use birdwire::types::*;

/// The rows of `campaignEditableFields`.
#[uniffi::export]
pub fn native_campaign_editable_fields() -> Vec<CampaignEditableFields> {
    birdwire::campaign_editable_fields()
}

/// The rows of `defaultKeywords`.
#[uniffi::export]
pub fn native_default_keywords() -> Vec<DefaultKeyword> {
    birdwire::default_keywords()
}

/// The rows of `platformKinds`.
#[uniffi::export]
pub fn native_platform_kinds() -> Vec<PlatformKind> {
    birdwire::platform_kinds()
}

/// The rows of `tcrEnumValues`.
#[uniffi::export]
pub fn native_tcr_enum_values() -> Vec<TcrEnumValue> {
    birdwire::tcr_enum_values()
}
