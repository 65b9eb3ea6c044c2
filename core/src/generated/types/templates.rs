// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `templates`.

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

/// A template made in Studio, and the values that fill it in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Template {
    /// The name of the template on the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub name: Option<String>,
    /// The Studio project that holds the template.
    #[serde(rename = "projectId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub project_id: Option<String>,
    /// The id of the version to use, or `latest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub version: Option<String>,
    /// The language to use, a BCP 47 tag such as `en` or `pt-BR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub locale: Option<String>,
    /// Files to send along.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub attachments: Option<Vec<TemplateAttachment>>,
    /// How the links of the template are shortened.
    #[serde(rename = "shortLinks", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub short_links: Option<TemplateShortLinks>,
    /// Values by variable name; `default` serves variables that have none. An older way than `parameters`.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub variables: Option<HashMap<String, String>>,
    /// One to 8 UTM parameters to add to links. 1 to 8 entries.
    #[serde(rename = "utmParameters", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub utm_parameters: Option<Vec<UtmParameter>>,
    /// The values of the template's variables, at least one. At least 1 entries.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub parameters: Option<Vec<TemplateParameter>>,
    /// Settings of single platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub settings: Option<TemplateSettings>,
}

/// A file that goes along with a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TemplateAttachment {
    /// Where the file is; public, or uploaded to Bird before. Required in a request.
    #[serde(rename = "mediaUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub media_url: Option<String>,
    /// The name of the file. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub filename: Option<String>,
    /// Whether the file is shown within the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub inline: Option<bool>,
}

/// How the links of a template are shortened.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TemplateShortLinks {
    /// Whether links are shortened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub enabled: Option<bool>,
    /// The domain of the short links; `default` takes the one of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub domain: Option<String>,
}

/// One UTM parameter, with a fixed value or one that the API fills in; exactly one of `value` and `reference`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct UtmParameter {
    /// The name of the parameter, 1 to 20 characters. 1 to 20 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// A fixed value, 1 to 100 characters. 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<String>,
    /// A value that the API fills in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reference: Option<UtmReference>,
}

open_enum! {
/// A value that the API fills in for a UTM parameter.
pub enum UtmReference {
/// The name of the platform.
PlatformName = "platform_name",
/// The name of the channel.
ChannelName = "channel_name",
}
}

/// Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TemplateSettings {
    /// Whether to send through the MM Lite API of Meta.
    #[serde(rename = "useMmLite", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub use_mm_lite: Option<bool>,
    /// Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business account.
    #[serde(rename = "disallowMmLite", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub disallow_mm_lite: Option<bool>,
}

flat_union! {
/// The value of one variable of a template, by kind.
pub enum TemplateParameter {
String(StringTemplateParameter) = "string",
Number(NumberTemplateParameter) = "number",
Boolean(BooleanTemplateParameter) = "boolean",
Object(ObjectTemplateParameter) = "object",
SectionList(SectionListTemplateParameter) = "sectionList",
TimeslotList(TimeslotListTemplateParameter) = "timeslotList",
ProductSections(ProductSectionsTemplateParameter) = "productSections",
ProductList(ProductListTemplateParameter) = "productList",
ShippingMethodList(ShippingMethodListTemplateParameter) = "shippingMethodList",
LineItemList(LineItemListTemplateParameter) = "lineItemList",
WhatsappProductSections(WhatsappProductSectionsTemplateParameter) = "whatsappProductSections",
WhatsappProductItems(WhatsappProductItemsTemplateParameter) = "whatsappProductItems",
}
}

/// A text, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct StringTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The text to put in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<String>,
}

/// A number, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct NumberTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The number to put in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<f64>,
}

/// A yes or no, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct BooleanTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The yes or no to put in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<bool>,
}

/// A free object, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ObjectTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The object to put in; never looked into.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<Json>,
}

/// Sections with choices, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct SectionListTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The sections.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<SectionListValue>,
}

/// Times to choose from, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TimeslotListTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The times.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<TimeslotListValue>,
}

/// Products in sections, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ProductSectionsTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The sections.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<ProductSectionsValue>,
}

/// Products, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ProductListTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The products.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<ProductListValue>,
}

/// Apple Pay shipping methods, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ShippingMethodListTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The shipping methods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<ShippingMethodListValue>,
}

/// The lines of an Apple Pay sum, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LineItemListTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<LineItemListValue>,
}

/// WhatsApp products in sections, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappProductSectionsTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The sections.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<WhatsappProductSectionsValue>,
}

/// WhatsApp products, as the value of one variable of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappProductItemsTemplateParameter {
    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The products.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub value: Option<WhatsappProductItemsValue>,
}

/// Sections with choices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct SectionListValue {
    /// The sections, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sections: Option<Vec<ChoiceSection>>,
}

/// One section of choices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ChoiceSection {
    /// The id of the section.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// Whether more than one choice may be taken.
    #[serde(rename = "multipleSelection", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub multiple_selection: Option<bool>,
    /// The heading of the section. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub title: Option<String>,
    /// The choices, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub items: Option<Vec<ChoiceItem>>,
}

/// One choice in a section.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ChoiceItem {
    /// The id of the choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// Always `reply-action`. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<ChoiceItemType>,
    /// Your own identifier of the item; the documents do not explain it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reference: Option<String>,
    /// What the item is for; the documents do not explain it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub role: Option<String>,
    /// Whether the item is left out of what people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub hidden: Option<bool>,
    /// What the choice says and sends back. Required in a request.
    #[serde(rename = "replyAction", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reply_action: Option<ChoiceReply>,
}

open_enum! {
/// The kind of a choice in a section.
pub enum ChoiceItemType {
/// A reply.
ReplyAction = "reply-action",
}
}

/// What a choice says and sends back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ChoiceReply {
    /// What the choice says. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// Address of a picture for the choice.
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub image_url: Option<String>,
    /// What comes back to you when it is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub payload: Option<String>,
    /// The second line.
    #[serde(rename = "subTitle", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sub_title: Option<String>,
}

/// Times to choose from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct TimeslotListValue {
    /// The times, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub timeslots: Option<Vec<Timeslot>>,
}

/// One time to choose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Timeslot {
    /// The id of the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// When it begins. Required in a request.
    #[serde(rename = "startTime", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::time")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub start_time: Option<Timestamp>,
    /// How long it lasts; the documents name no unit. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub duration: Option<f64>,
}

/// Products in sections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ProductSectionsValue {
    /// The sections, one by one. Required in a request.
    #[serde(rename = "productSections", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub product_sections: Option<Vec<ProductSection>>,
}

/// One section of products.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ProductSection {
    /// The heading, 1 to 24 characters. 1 to 24 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub title: Option<String>,
    /// The products, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub products: Option<Vec<Product>>,
}

/// One product of a catalogue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct Product {
    /// The product in the catalogue. Required in a request.
    #[serde(rename = "externalProductId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub external_product_id: Option<String>,
    /// The price, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub amount: Option<String>,
    /// What to say of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
}

/// Products.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ProductListValue {
    /// The products, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub products: Option<Vec<ProductItem>>,
}

keyed_union! {
/// One entry in a list of products.
pub enum ProductItem {
/// A product of a catalogue.
Product(Product) = "product" in product "product",
}
members {
product: Product = "product" is Product,
}
}

/// Apple Pay shipping methods.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ShippingMethodListValue {
    /// The shipping methods, one by one. Required in a request.
    #[serde(rename = "shippingMethods", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub shipping_methods: Option<Vec<ShippingMethod>>,
}

/// One Apple Pay shipping method.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct ShippingMethod {
    /// What it costs, as text. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub amount: Option<String>,
    /// Its name. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub label: Option<String>,
    /// Its id. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub identifier: Option<String>,
    /// What to say of it. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub detail: Option<String>,
}

/// The lines of an Apple Pay sum.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LineItemListValue {
    /// The lines, one by one. Required in a request.
    #[serde(rename = "lineItems", skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub line_items: Option<Vec<LineItem>>,
}

/// One line of an Apple Pay sum.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct LineItem {
    /// The sum of the line, as text. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub amount: Option<String>,
    /// What it is for. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub text: Option<String>,
    /// Whether the sum is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<LineItemType>,
}

open_enum! {
/// Whether the sum of a line is certain.
pub enum LineItemType {
/// The sum may still change.
Pending = "pending",
/// The sum stays.
Final = "final",
}
}

/// WhatsApp products in sections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappProductSectionsValue {
    /// The sections, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sections: Option<Vec<WhatsappSectionItem>>,
}

/// One entry in a list of WhatsApp product sections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappSectionItem {
    /// The id of the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// Always `whatsapp-product-section`. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<WhatsappSectionItemType>,
    /// Your own identifier of the item; the documents do not explain it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reference: Option<String>,
    /// What the item is for; the documents do not explain it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub role: Option<String>,
    /// Whether the item is left out of what people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub hidden: Option<bool>,
    /// The section. Required in a request.
    #[serde(rename = "whatsappProductSection", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub whatsapp_product_section: Option<WhatsappProductSection>,
}

open_enum! {
/// The kind of an entry in a list of WhatsApp product sections.
pub enum WhatsappSectionItemType {
/// A section of products.
WhatsappProductSection = "whatsapp-product-section",
}
}

/// One section of WhatsApp products.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappProductSection {
    /// The heading, 1 to 24 characters. 1 to 24 characters. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub title: Option<String>,
    /// The products, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub products: Option<Vec<WhatsappProductItem>>,
}

/// WhatsApp products.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappProductItemsValue {
    /// The products, one by one. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub products: Option<Vec<WhatsappProductItem>>,
}

/// One entry in a list of WhatsApp products.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappProductItem {
    /// The id of the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub id: Option<String>,
    /// Always `whatsapp-product-item`. Required in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub r#type: Option<WhatsappProductItemType>,
    /// Your own identifier of the item; the documents do not explain it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub reference: Option<String>,
    /// What the item is for; the documents do not explain it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub role: Option<String>,
    /// Whether the item is left out of what people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub hidden: Option<bool>,
    /// The product. Required in a request.
    #[serde(rename = "whatsappProductItem", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub whatsapp_product_item: Option<WhatsappProduct>,
}

open_enum! {
/// The kind of an entry in a list of WhatsApp products.
pub enum WhatsappProductItemType {
/// A product.
WhatsappProductItem = "whatsapp-product-item",
}
}

/// One product of a WhatsApp catalogue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct WhatsappProduct {
    /// The product in the catalogue. Required in a request.
    #[serde(rename = "externalProductId", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub external_product_id: Option<String>,
}
