// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The types of the area `sections`.

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

/// Several bodies in one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct SectionBody {
    /// The bodies, one by one.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub items: Option<Vec<SectionItem>>,
    /// Settings by name. The documents do not say which.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub configurations: Option<HashMap<String, String>>,
}

keyed_union! {
/// One body in a section, by kind.
pub enum SectionItem {
/// A text.
Text(TextBody) = "text" in text "text",
/// One or more images.
Image(ImageBody) = "image" in image "image",
/// One or more files of other kinds, such as film, sound or documents.
File(FileBody) = "file" in file "file",
/// An animated picture.
Gif(GifBody) = "gif" in gif "gif",
/// A place.
Location(LocationBody) = "location" in location "location",
/// Cards to leaf through.
Carousel(CarouselBody) = "carousel" in carousel "carousel",
/// A list of choices.
List(ListBody) = "list" in list "list",
/// A section in a section.
Section(NestedSectionBody) = "section" in section "section",
}
members {
text: TextBody = "text" is Text,
image: ImageBody = "image" is Image,
file: FileBody = "file" is File,
gif: GifBody = "gif" is Gif,
location: LocationBody = "location" is Location,
carousel: CarouselBody = "carousel" is Carousel,
list: ListBody = "list" is List,
section: NestedSectionBody = "section" is Section,
}
}

/// A section in a section; it holds no further one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(default)]
pub struct NestedSectionBody {
    /// The bodies, one by one.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::list")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub items: Option<Vec<NestedSectionItem>>,
    /// Settings by name; `default` serves names that have none. The documents do not say which.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::map")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub configurations: Option<HashMap<String, String>>,
}

keyed_union! {
/// One body in a section that stands in a section, by kind.
pub enum NestedSectionItem {
/// A text.
Text(TextBody) = "text" in text "text",
/// One or more images.
Image(ImageBody) = "image" in image "image",
/// One or more files of other kinds, such as film, sound or documents.
File(FileBody) = "file" in file "file",
/// An animated picture.
Gif(GifBody) = "gif" in gif "gif",
/// A place.
Location(LocationBody) = "location" in location "location",
/// Cards to leaf through.
Carousel(CarouselBody) = "carousel" in carousel "carousel",
/// A list of choices.
List(ListBody) = "list" in list "list",
}
members {
text: TextBody = "text" is Text,
image: ImageBody = "image" is Image,
file: FileBody = "file" is File,
gif: GifBody = "gif" is Gif,
location: LocationBody = "location" is Location,
carousel: CarouselBody = "carousel" is Carousel,
list: ListBody = "list" is List,
}
}
