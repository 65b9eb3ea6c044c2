//! Whose client it is, and what it says of itself.

use std::fmt;

use serde_json::Value;

use super::give;
use crate::{
    auth::Credential,
    call::Arguments,
    error::Error,
    operation::{Operation, Vendor},
};

/// Who calls, and whom.
pub(crate) struct Identity {
    pub(crate) credential: Credential,
    pub(crate) workspace_id: Option<String>,
    pub(crate) organization_id: Option<String>,
    /// None for Bird.
    pub(crate) vendor: Option<&'static Vendor>,
    /// What the client puts into a body that leaves it out.
    pub(crate) known: Vec<KnownMember>,
}

/// A member of bodies that is the same for most calls of a client.
pub(crate) struct KnownMember {
    pub(crate) wire: &'static str,
    /// What the client calls it, and the variable of the environment that stands in for it.
    pub(crate) option: &'static str,
    pub(crate) variable: &'static str,
    pub(crate) value: Option<String>,
}

impl Identity {
    pub(crate) fn new(credential: Credential) -> Self {
        Self { credential, workspace_id: None, organization_id: None, vendor: None, known: Vec::new() }
    }

    /// An operation belongs to one client, whose host and credentials no other has.
    pub(crate) fn owns(&self, operation: &Operation) -> Result<(), Error> {
        let name = |vendor: Option<&Vendor>| vendor.map_or("Bird", |vendor| vendor.name);
        if name(operation.vendor) == name(self.vendor) {
            return Ok(());
        }
        let (wanted, own) = (name(operation.vendor), name(self.vendor));
        Err(Error::input("client", format!("is that of {own}, and this operation belongs to the client of {wanted}")))
    }

    /// Puts in what the call leaves out and the client knows.
    pub(crate) fn fill(&self, operation: &Operation, arguments: &mut Arguments) -> Result<(), Error> {
        let (Some(table), Some(Value::Object(body))) = (operation.body, &mut arguments.body) else { return Ok(()) };
        for wire in operation.defaults {
            let member = table.members.iter().find(|member| member.wire == *wire);
            if body.contains_key(*wire) || member.is_some_and(|member| body.contains_key(member.snake)) {
                continue;
            }
            let known = self.known.iter().find(|known| known.wire == *wire);
            if let Some(value) = known.and_then(|known| known.value.clone()) {
                body.insert((*wire).to_owned(), Value::String(value));
            } else if let (Some(known), true) = (known, member.is_some_and(|member| member.required)) {
                let message = format!(
                    "is required: {} to the call or to the client, or set {}",
                    give(&[known.option]),
                    known.variable
                );
                return Err(Error::input(format!("body.{wire}"), message));
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("vendor", &self.vendor.map(|vendor| vendor.name))
            .field("credential", &self.credential)
            .field("workspace_id", &self.workspace_id)
            .field("organization_id", &self.organization_id)
            .finish_non_exhaustive()
    }
}
