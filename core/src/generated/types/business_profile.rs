// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `business_profile`.

use std::collections::HashMap;

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

/// The members of a business profile to change. Every member is optional; one that is left out keeps its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct UpdateBusinessProfile {
    /// The name under which the business is known. At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The name under which the business is registered. At most 256 characters.
    #[serde(rename = "legalName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub legal_name: Option<String>,
    /// What kind of business it is. Default: unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<BusinessType>,
    /// The domain name, such as `example.com`: two labels at least, or an empty text. At most 253 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub domain: Option<String>,
    /// Further domains of the business. At most 20 entries.
    #[serde(rename = "domainAliases", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub domain_aliases: Option<Vec<String>>,
    /// The trade of the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub category: Option<BusinessCategory>,
    /// Numbers under which registers know the business, by name. The documents list no names.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifiers: Option<HashMap<String, String>>,
    /// Words about the business. At most 20 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tags: Option<Vec<String>>,
    /// What the business does. At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// The year in which it was founded.
    #[serde(rename = "foundedYear", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub founded_year: Option<i64>,
    /// The address in one text. At most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub location: Option<String>,
    /// Where the headquarters are, part by part.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub geo: Option<BusinessLocation>,
    /// Where the logo is: an address that begins with `https://`, or an empty text.
    #[serde(rename = "logoUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub logo_url: Option<String>,
    /// The business on Facebook.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub facebook: Option<FacebookProfile>,
    /// The business on LinkedIn.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub linkedin: Option<LinkedInProfile>,
    /// The business on Twitter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub twitter: Option<TwitterProfile>,
    /// The business on Crunchbase.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub crunchbase: Option<CrunchbaseProfile>,
    /// A telephone number. At most 24 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub phone: Option<String>,
    /// The VAT number.
    #[serde(rename = "vatNumber", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub vat_number: Option<String>,
    /// The e-mail address that gets the invoices.
    #[serde(rename = "invoicingContactEmail", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub invoicing_contact_email: Option<String>,
    /// Whom to ask about what.
    #[serde(rename = "significantContacts", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub significant_contacts: Option<SignificantContacts>,
}

/// What an organization says about its business.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BusinessProfile {
    /// The name under which the business is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The name under which the business is registered.
    #[serde(rename = "legalName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub legal_name: Option<String>,
    /// What kind of business it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<BusinessType>,
    /// The domain name; it may be an empty text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub domain: Option<String>,
    /// Further domains of the business.
    #[serde(rename = "domainAliases", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub domain_aliases: Option<Vec<String>>,
    /// The trade of the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub category: Option<BusinessCategory>,
    /// Numbers under which registers know the business, by name.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifiers: Option<HashMap<String, String>>,
    /// Words about the business.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tags: Option<Vec<String>>,
    /// What the business does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    /// The year in which it was founded.
    #[serde(rename = "foundedYear", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub founded_year: Option<i64>,
    /// The address in one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub location: Option<String>,
    /// Where the headquarters are, part by part.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub geo: Option<BusinessLocation>,
    /// Where the logo is; it may be an empty text.
    #[serde(rename = "logoUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub logo_url: Option<String>,
    /// The business on Facebook.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub facebook: Option<FacebookProfile>,
    /// The business on LinkedIn.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub linkedin: Option<LinkedInProfile>,
    /// The business on Twitter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub twitter: Option<TwitterProfile>,
    /// The business on Crunchbase.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub crunchbase: Option<CrunchbaseProfile>,
    /// A telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub phone: Option<String>,
    /// The VAT number.
    #[serde(rename = "vatNumber", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub vat_number: Option<String>,
    /// The e-mail address that gets the invoices.
    #[serde(rename = "invoicingContactEmail", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub invoicing_contact_email: Option<String>,
    /// Whom to ask about what.
    #[serde(rename = "significantContacts", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub significant_contacts: Option<SignificantContacts>,
    /// The JSON that arrived, with everything this version does not know.
    #[cfg(feature = "uniffi")]
    #[serde(skip)]
    #[uniffi(default)]
    pub raw_json: Option<String>,
}

impl Decoded for BusinessProfile {
    #[cfg(feature = "uniffi")]
    fn keep_json(&mut self, json: &str) {
        self.raw_json = Some(json.to_owned());
    }
    fn from_json(json: &[u8]) -> Result<Self, Error> {
        answer::from_json(json)
    }
}

open_enum! {
/// What kind of business an organization is.
pub enum BusinessType {
/// A company whose shares are traded publicly.
Public = "public",
/// A company in private hands.
Private = "private",
/// One person.
Personal = "personal",
/// A school, a university or the like.
Education = "education",
/// A public authority.
Government = "government",
/// An organization that does not work for profit.
Nonprofit = "nonprofit",
}
}

/// The trade of a business, from the widest to the narrowest word, and its codes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BusinessCategory {
    /// The sector.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sector: Option<String>,
    /// The group of industries within the sector.
    #[serde(rename = "industryGroup", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub industry_group: Option<String>,
    /// The industry.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub industry: Option<String>,
    /// The part of the industry.
    #[serde(rename = "subIndustry", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sub_industry: Option<String>,
    /// The code in the Standard Industrial Classification.
    #[serde(rename = "sicCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sic_code: Option<String>,
    /// The code in the North American Industry Classification System.
    #[serde(rename = "naicsCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub naics_code: Option<String>,
}

/// Where the headquarters of a business are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BusinessLocation {
    /// The number in the street.
    #[serde(rename = "streetNumber", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub street_number: Option<String>,
    /// The street.
    #[serde(rename = "streetName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub street_name: Option<String>,
    /// The floor, the suite or the like.
    #[serde(rename = "subPremise", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sub_premise: Option<String>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub city: Option<String>,
    /// The postal code.
    #[serde(rename = "postalCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub postal_code: Option<String>,
    /// The state or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub state: Option<String>,
    /// The code of the state or province.
    #[serde(rename = "stateCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub state_code: Option<String>,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country: Option<String>,
    /// The code of the country.
    #[serde(rename = "countryCode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub country_code: Option<String>,
    /// The latitude, in degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub lat: Option<f64>,
    /// The longitude, in degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub lng: Option<f64>,
}

/// A business on Facebook.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct FacebookProfile {
    /// The name of its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub handle: Option<String>,
}

/// A business on LinkedIn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LinkedInProfile {
    /// The name of its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub handle: Option<String>,
}

/// A business on Twitter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TwitterProfile {
    /// The name of its account.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub handle: Option<String>,
    /// The id of its account.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// What the account says of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub bio: Option<String>,
    /// How many accounts follow it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub followers: Option<i64>,
    /// How many accounts it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub following: Option<i64>,
    /// Where the account says it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub location: Option<String>,
    /// The address of its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub site: Option<String>,
    /// The address of its picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub avatar: Option<String>,
}

/// A business on Crunchbase.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct CrunchbaseProfile {
    /// The name of its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub handle: Option<String>,
}

/// Whom to ask about what in a business.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct SignificantContacts {
    /// The people, one by one.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contacts: Option<Vec<SignificantContact>>,
    /// The categories that a person can be given.
    #[serde(
        rename = "predefinedContactCategories",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::list"
    )]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub predefined_contact_categories: Option<Vec<String>>,
}

/// A person to ask.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct SignificantContact {
    /// The name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The e-mail address of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub email: Option<String>,
    /// What the person is to be asked about.
    #[serde(rename = "contactCategories", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contact_categories: Option<Vec<String>>,
    /// The telephone number of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub phone: Option<String>,
}
