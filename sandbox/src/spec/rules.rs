//! JSON Schema rules of one place in `spec/`, compiled when they are first needed.

use std::sync::{Arc, OnceLock};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::errors::{ApiError, Details};
use crate::spec::SpecError;
use crate::spec::documents::{BASE, Documents, Place};
use crate::spec::explain::Explanation;

/// All documents, ready to be referred to.
#[derive(Clone)]
pub struct Registry {
    schemas: Arc<jsonschema::Registry<'static>>,
    documents: Arc<Documents>,
}

impl Registry {
    pub fn new(documents: Arc<Documents>) -> Result<Self, SpecError> {
        let mut registry = jsonschema::Registry::new();
        for (file, document) in documents.iter() {
            registry = registry
                .add(format!("{BASE}{file}"), document.clone())
                .map_err(|error| SpecError(format!("{file}: {error}")))?;
        }
        let registry = registry.prepare().map_err(|error| SpecError(error.to_string()))?;
        Ok(Self { schemas: Arc::new(registry), documents })
    }

    /// Nothing is compiled yet: a spec of hundreds of operations would make every start slow.
    pub fn rules(&self, at: Place) -> Rules {
        Rules { registry: self.clone(), at, validator: OnceLock::new() }
    }
}

pub struct Rules {
    registry: Registry,
    at: Place,
    validator: OnceLock<Result<Validator, String>>,
}

impl Rules {
    /// What is wrong with `value`, by field; empty when nothing is. `root` names the value itself: nothing for a
    /// body, the name for a parameter.
    pub fn check(&self, value: &Value, root: &str) -> Result<Details, ApiError> {
        let validator = self.validator().map_err(ApiError::internal)?;
        if validator.is_valid(value) {
            return Ok(Details::new());
        }
        let mut explanation = Explanation::new(&self.registry.documents, root);
        validator.iter_errors(value).for_each(|error| explanation.add(&error));
        Ok(explanation.details())
    }

    pub fn validator(&self) -> Result<&Validator, String> {
        let compiled = self.validator.get_or_init(|| {
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .with_registry(&self.registry.schemas)
                .should_validate_formats(true)
                .offline()
                .build(&json!({ "$ref": self.at.uri() }))
                .map_err(|error| format!("{}: {error}", self.at.uri()))
        });
        compiled.as_ref().map_err(String::clone)
    }
}
