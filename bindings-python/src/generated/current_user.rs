// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `current_user`.

#[allow(unused_imports)]
use birdwire::{operations, tables, types};
#[allow(unused_imports)]
use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{member, object, page, response::RawResponse};

/// A user of the platform.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct User;

impl object::Class for User {
    type Of = types::User;
}

impl object::Shown for types::User {
    type Class = User;
}

#[pymethods]
impl User {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "status",
                "name",
                "bio",
                "active_sessions",
                "created_at",
                "updated_at",
                "emails",
                "default_email",
                "identities",
                "avatar_url",
                "phone_number",
                "phone_numbers",
                "locale",
                "timezone",
                "badges",
                "user_fraud_information",
            ],
        )
    }

    /// The user, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// How far the account is, such as `pending`. The documents list no values.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// The name people see.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// What the user says of themselves.
    #[getter]
    fn bio<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "bio", |it| it.bio.as_ref())
    }

    /// How many sessions the user has open.
    #[getter]
    fn active_sessions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "activeSessions", |it| it.active_sessions.as_ref())
    }

    /// When the user was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When the user last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// The e-mail addresses of the user.
    #[getter]
    fn emails<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "emails", |it| it.emails.as_ref())
    }

    /// The e-mail address that is used first.
    #[getter]
    fn default_email<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "defaultEmail", |it| it.default_email.as_ref())
    }

    /// The accounts with others by which the user can sign in.
    #[getter]
    fn identities<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identities", |it| it.identities.as_ref())
    }

    /// The address of the picture.
    #[getter]
    fn avatar_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "avatarUrl", |it| it.avatar_url.as_ref())
    }

    /// The telephone number that is used first.
    #[getter]
    fn phone_number<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "phoneNumber", |it| it.phone_number.as_ref())
    }

    /// The telephone numbers of the user.
    #[getter]
    fn phone_numbers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "phoneNumbers", |it| it.phone_numbers.as_ref())
    }

    /// The language and region, a BCP 47 tag.
    #[getter]
    fn locale<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "locale", |it| it.locale.as_ref())
    }

    /// The time zone that the user sees times in by default.
    #[getter]
    fn timezone<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "timezone", |it| it.timezone.as_ref())
    }

    /// Marks that the platform gave the user, such as `messagebird:cx`. The documents list no others.
    #[getter]
    fn badges<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "badges", |it| it.badges.as_ref())
    }

    /// How far the platform suspects a fraud.
    #[getter]
    fn user_fraud_information<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "userFraudInformation", |it| it.user_fraud_information.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// An e-mail address of a user.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct UserEmail;

impl object::Class for UserEmail {
    type Of = types::UserEmail;
}

impl object::Shown for types::UserEmail {
    type Class = UserEmail;
}

#[pymethods]
impl UserEmail {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &["id", "user_id", "email", "verified", "password_set", "token_set", "created_at", "updated_at"],
        )
    }

    /// The entry, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The user, a UUID.
    #[getter]
    fn user_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "userId", |it| it.user_id.as_ref())
    }

    /// The e-mail address.
    #[getter]
    fn email<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "email", |it| it.email.as_ref())
    }

    /// Whether the user has shown that the address is theirs.
    #[getter]
    fn verified<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "verified", |it| it.verified.as_ref())
    }

    /// Whether the user can sign in with it and a password.
    #[getter]
    fn password_set<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "passwordSet", |it| it.password_set.as_ref())
    }

    /// Whether a token is set for it. The documents do not say which.
    #[getter]
    fn token_set<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tokenSet", |it| it.token_set.as_ref())
    }

    /// When it was added.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }
}

/// An account with another service by which a user can sign in.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct UserIdentity;

impl object::Class for UserIdentity {
    type Of = types::UserIdentity;
}

impl object::Shown for types::UserIdentity {
    type Class = UserIdentity;
}

#[pymethods]
impl UserIdentity {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "name", "email", "avatar_url", "provider", "created_at", "updated_at"])
    }

    /// The id of the account.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The name on the account.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The e-mail address of the account.
    #[getter]
    fn email<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "email", |it| it.email.as_ref())
    }

    /// The address of the picture of the account.
    #[getter]
    fn avatar_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "avatarUrl", |it| it.avatar_url.as_ref())
    }

    /// The service. The documents list no values.
    #[getter]
    fn provider<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "provider", |it| it.provider.as_ref())
    }

    /// When it was added.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }
}

/// A telephone number of a user.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct UserPhoneNumber;

impl object::Class for UserPhoneNumber {
    type Of = types::UserPhoneNumber;
}

impl object::Shown for types::UserPhoneNumber {
    type Class = UserPhoneNumber;
}

#[pymethods]
impl UserPhoneNumber {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "user_id", "phone_number", "verified", "primary", "created_at", "updated_at"])
    }

    /// The entry, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The user, a UUID.
    #[getter]
    fn user_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "userId", |it| it.user_id.as_ref())
    }

    /// The telephone number.
    #[getter]
    fn phone_number<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "phoneNumber", |it| it.phone_number.as_ref())
    }

    /// Whether the user has shown that the number is theirs.
    #[getter]
    fn verified<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "verified", |it| it.verified.as_ref())
    }

    /// Whether it is the number that is used first.
    #[getter]
    fn primary<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "primary", |it| it.primary.as_ref())
    }

    /// When it was added.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }
}

/// How far the platform suspects a fraud of a user.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct UserFraudInformation;

impl object::Class for UserFraudInformation {
    type Of = types::UserFraudInformation;
}

impl object::Shown for types::UserFraudInformation {
    type Class = UserFraudInformation;
}

#[pymethods]
impl UserFraudInformation {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["score", "user_id"])
    }

    /// The suspicion as a number. The documents give no scale.
    #[getter]
    fn score<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "score", |it| it.score.as_ref())
    }

    /// The user.
    #[getter]
    fn user_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "userId", |it| it.user_id.as_ref())
    }
}
