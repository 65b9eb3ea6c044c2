//! Unions by `type`. A kind that the API adds tomorrow arrives as `Unknown` with its JSON.
//!
//! serde's own tagged enums buffer (twice the time), lose the path of an error and would hide a wrong type inside a known
//! kind as an unknown one; so a keyed union is read as what it is: an object with one optional member a kind.

use serde::Serialize;
use serde_json::{Map, Value, value::RawValue};

/// The members of a union's object that belong to no known kind.
pub type Rest = Vec<(String, Box<RawValue>)>;

/// Puts the JSON of an unknown kind together again.
pub fn unknown(kind: Option<String>, rest: Rest, known: Map<String, Value>) -> crate::Json {
    let mut object = known;
    if let Some(kind) = kind {
        object.insert("type".to_owned(), Value::String(kind));
    }
    for (key, raw) in rest {
        object.insert(key, serde_json::from_str(raw.get()).unwrap_or(Value::Null));
    }
    crate::Json(Value::Object(object))
}

pub fn to_value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

/// `type` of an unknown kind.
pub fn kind_of(json: &crate::Json) -> &str {
    json.0.get("type").and_then(Value::as_str).unwrap_or_default()
}

/// The flat object of one kind, with its `type`.
#[derive(Serialize)]
pub struct Tagged<'a, T> {
    pub r#type: &'a str,
    #[serde(flatten)]
    pub value: &'a T,
}

macro_rules! union_common {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident { $( $(#[$docs:meta])* $variant:ident($payload:ty) = $tag:literal, )* }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum $name {
            $( $(#[$docs])* $variant($payload), )*
            /// A kind that this version does not know, as JSON.
            Unknown($crate::Json),
        }

        impl $name {
            /// The `type` on the wire.
            pub fn kind(&self) -> &str {
                match self {
                    $( Self::$variant(_) => $tag, )*
                    Self::Unknown(json) => $crate::union::kind_of(json),
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(Default::default())
            }
        }
    };
}

/// `{"type": "text", "text": {…}}`. The members are listed apart from the kinds, since two kinds may hold one member.
macro_rules! keyed_union {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $( $(#[$docs:meta])* $variant:ident($payload:ty) = $tag:literal in $member:ident $wire:literal, )*
        }
        members { $( $field:ident: $type:ty = $key:literal is $only:ident, )* }
    ) => {
        $crate::union::union_common! {
            $(#[$attribute])*
            pub enum $name { $( $(#[$docs])* $variant($payload) = $tag, )* }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                match self {
                    $( Self::$variant(payload) => {
                        let payload = $crate::union::to_value(payload);
                        let mut map = serializer.serialize_map(None)?;
                        map.serialize_entry("type", $tag)?;
                        if !payload.is_null() {
                            map.serialize_entry($wire, &payload)?;
                        }
                        map.end()
                    } )*
                    Self::Unknown(json) => json.serialize(serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Kinds;

                #[derive(Default)]
                struct Members { $( $field: Option<$type>, )* }

                impl<'de> serde::de::Visitor<'de> for Kinds {
                    type Value = $name;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str("an object with a type")
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        let mut kind: Option<String> = None;
                        let mut rest = $crate::union::Rest::new();
                        let mut members = Members::default();
                        while let Some(key) = map.next_key::<String>()? {
                            match key.as_str() {
                                "type" => kind = map.next_value()?,
                                $( $key => members.$field = map.next_value()?, )*
                                _ => rest.push((key, map.next_value()?)),
                            }
                        }
                        match kind.as_deref() {
                            $( Some($tag) => {
                                return Ok($name::$variant(members.$member.map(<$payload>::from).unwrap_or_default()));
                            } )*
                            Some(_) => {}
                            // Without a type, the one member that is there says what it is.
                            None => {
                                $( if let Some(payload) = members.$field { return Ok($name::$only(payload.into())); } )*
                            }
                        }
                        let mut known = serde_json::Map::new();
                        if kind.is_some() {
                            $( if let Some(payload) = &members.$field {
                                known.insert($key.to_owned(), $crate::union::to_value(payload));
                            } )*
                        }
                        Ok($name::Unknown($crate::union::unknown(kind, rest, known)))
                    }
                }

                deserializer.deserialize_map(Kinds)
            }
        }
    };
}

/// `{"type": "string", "key": …}`
macro_rules! flat_union {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident { $( $(#[$docs:meta])* $variant:ident($payload:ty) = $tag:literal, )* }
    ) => {
        $crate::union::union_common! {
            $(#[$attribute])*
            pub enum $name { $( $(#[$docs])* $variant($payload) = $tag, )* }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $( Self::$variant(value) => $crate::union::Tagged { r#type: $tag, value }.serialize(serializer), )*
                    Self::Unknown(json) => json.serialize(serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // Members of one name have other types in other kinds, so the type must be known before they are read.
                let value = serde_json::Value::deserialize(deserializer)?;
                let kind = value.get("type").and_then(serde_json::Value::as_str);
                match kind {
                    $( Some($tag) => {
                        <$payload>::deserialize(value).map($name::$variant).map_err(serde::de::Error::custom)
                    } )*
                    _ => Ok($name::Unknown($crate::Json(value))),
                }
            }
        }
    };
}

pub(crate) use {flat_union, keyed_union, union_common};
