//! Answers are read leniently: `null` may stand anywhere, and the API's year one is no time.

use std::collections::HashMap;

use serde::{Deserialize, Deserializer};

use crate::Timestamp;

/// The API writes a time that never was as the first second of year one.
pub(crate) const ZERO: Timestamp = Timestamp::constant(-62_135_596_800, 0);

pub fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    Ok(Option::<Timestamp>::deserialize(deserializer)?.filter(|time| *time != ZERO))
}

pub fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<Vec<T>>, D::Error> {
    struct Items<T>(std::marker::PhantomData<T>);

    impl<'de, T: Deserialize<'de>> serde::de::Visitor<'de> for Items<T> {
        type Value = Option<Vec<T>>;

        fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("a list or null")
        }

        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
            deserializer.deserialize_seq(self)
        }

        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
            let mut items = Vec::new();
            while let Some(item) = sequence.next_element::<Option<T>>()? {
                items.extend(item);
            }
            Ok(Some(items))
        }
    }

    deserializer.deserialize_option(Items(std::marker::PhantomData))
}

pub fn map<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<HashMap<String, T>>, D::Error> {
    let entries = Option::<HashMap<String, Option<T>>>::deserialize(deserializer)?;
    Ok(entries.map(|entries| entries.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()))
}
