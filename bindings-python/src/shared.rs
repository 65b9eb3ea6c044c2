//! A value inside a tree that is kept alive as a whole: reading a nested member costs a pointer, never a copy.

use std::{any::Any, collections::HashMap, ptr::NonNull, sync::Arc};

use serde::Serialize;

use crate::origin::{Name, Origin, Position};

/// What may stand behind a Python object: every type of the API.
pub trait Value: Any + Send + Sync {
    fn same(&self, other: &dyn Value) -> bool;
    fn to_json(&self) -> serde_json::Value;
}

impl<T: Any + Send + Sync + PartialEq + Serialize> Value for T {
    fn same(&self, other: &dyn Value) -> bool {
        (other as &dyn Any).downcast_ref::<T>().is_some_and(|other| self == other)
    }

    fn to_json(&self) -> serde_json::Value {
        birdwire::typed::to_json(self)
    }
}

struct Tree<T: ?Sized> {
    origin: Origin,
    root: T,
}

/// One value of a tree, together with the tree and with where in its JSON the value stands.
#[derive(Clone)]
pub struct Shared {
    tree: Arc<Tree<dyn Value>>,
    value: NonNull<dyn Value>,
    at: Position,
}

// SAFETY: `value` points into `tree`, which is Send and Sync and which nobody changes.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

impl Shared {
    pub fn new<T: Value>(root: T, origin: Origin) -> Self {
        let tree: Arc<Tree<dyn Value>> = Arc::new(Tree { origin, root });
        let value = NonNull::from(&tree.root);
        Self { tree, value, at: Position::default() }
    }

    pub fn origin(&self) -> &Origin {
        &self.tree.origin
    }

    pub fn at(&self) -> &Position {
        &self.at
    }

    pub fn value(&self) -> &dyn Value {
        // SAFETY: `value` came from a reference into `tree`, which `self` keeps alive and which nobody changes.
        unsafe { self.value.as_ref() }
    }

    /// The value by its type; none when it has another one.
    pub fn read<T: Value>(&self) -> Option<Within<'_, T>> {
        let value = (self.value() as &dyn Any).downcast_ref()?;
        Some(Within { shared: self, value, before: self.at.clone(), name: None })
    }
}

/// A reference that is known to lie in a tree. Every way to make one starts at a [`Shared`], so it may become one.
pub struct Within<'a, T> {
    shared: &'a Shared,
    value: &'a T,
    before: Position,
    name: Option<Name>,
}

impl<'a, T> Within<'a, T> {
    pub fn get(&self) -> &'a T {
        self.value
    }

    /// A part of the value, found under this name in its JSON, or in its place when there is none.
    /// `pick` can only give back what lies inside the value, or lives forever.
    pub fn part<U>(
        self,
        name: Option<&'static str>,
        pick: impl for<'b> FnOnce(&'b T) -> Option<&'b U>,
    ) -> Option<Within<'a, U>> {
        let value = pick(self.value)?;
        let shared = self.shared;
        Some(Within { shared, value, before: self.position(), name: name.map(Name::Member) })
    }

    /// The JSON that arrived for this very value.
    pub fn text(self) -> Option<&'a str> {
        let origin = self.shared.origin();
        if origin.is_made() { None } else { self.position().find(origin.text()) }
    }

    fn position(self) -> Position {
        match self.name {
            Some(name) => self.before.then(name),
            None => self.before,
        }
    }
}

impl<T: Value> Within<'_, T> {
    pub fn share(self) -> Shared {
        let value: &dyn Value = self.value;
        Shared { tree: self.shared.tree.clone(), value: NonNull::from(value), at: self.position() }
    }
}

impl<'a, T> Within<'a, Vec<T>> {
    pub fn items(self) -> impl ExactSizeIterator<Item = Within<'a, T>> {
        let (shared, value) = (self.shared, self.value);
        let before = self.position();
        value.iter().enumerate().map(move |(index, value)| {
            let name = Some(Name::Index(index));
            Within { shared, value, before: before.clone(), name }
        })
    }
}

impl<'a, T> Within<'a, HashMap<String, T>> {
    pub fn entries(self) -> impl Iterator<Item = (&'a str, Within<'a, T>)> {
        let (shared, value) = (self.shared, self.value);
        let before = self.position();
        let mut entries: Vec<_> = value.iter().collect();
        entries.sort_by_key(|(key, _)| *key);
        entries.into_iter().map(move |(key, value)| {
            let name = Some(Name::Key(key.as_str().into()));
            (key.as_str(), Within { shared, value, before: before.clone(), name })
        })
    }
}
