// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `accounts`.

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

member::texts!(types::OrganizationStatus);

/// A new organization.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CreateOrganization;

impl object::Class for CreateOrganization {
    type Of = types::CreateOrganization;

    fn input() -> object::Input {
        object::Input::Object(&tables::CREATE_ORGANIZATION)
    }
}

impl object::Shown for types::CreateOrganization {
    type Class = CreateOrganization;
}

#[pymethods]
impl CreateOrganization {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name", "slug", "country_code"])
    }

    /// The name people see. 1 to 256 characters. Required in a request.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "name", |it| Some(&it.name))
    }

    /// The readable identifier, of letters, digits and hyphens. 1 to 253 characters. Required in a request.
    #[getter]
    fn slug<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "slug", |it| Some(&it.slug))
    }

    /// The country in which the organization works, an ISO 3166-1 code such as `NL`. Required in a request.
    #[getter]
    fn country_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_given(slf, "countryCode", |it| Some(&it.country_code))
    }
}

/// An organization as the API returns it.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Organization;

impl object::Class for Organization {
    type Of = types::Organization;
}

impl object::Shown for types::Organization {
    type Class = Organization;
}

#[pymethods]
impl Organization {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "name",
                "slug",
                "avatar_url",
                "status",
                "status_reason",
                "pending_member_count",
                "active_member_count",
                "owner",
                "created_at",
                "updated_at",
                "managed_by",
                "verified",
            ],
        )
    }

    /// The organization, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The name people see.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The readable identifier, made of letters, digits and hyphens.
    #[getter]
    fn slug<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "slug", |it| it.slug.as_ref())
    }

    /// Address of the picture shown beside the name.
    #[getter]
    fn avatar_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "avatarUrl", |it| it.avatar_url.as_ref())
    }

    /// Whether the organization may be used.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// Why the organization has its status.
    #[getter]
    fn status_reason<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "statusReason", |it| it.status_reason.as_ref())
    }

    /// How many invited users have not joined yet.
    #[getter]
    fn pending_member_count<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "pendingMemberCount", |it| it.pending_member_count.as_ref())
    }

    /// How many users belong to it.
    #[getter]
    fn active_member_count<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "activeMemberCount", |it| it.active_member_count.as_ref())
    }

    /// The user who owns the organization, a UUID.
    #[getter]
    fn owner<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "owner", |it| it.owner.as_ref())
    }

    /// When it was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// What manages this organization.
    #[getter]
    fn managed_by<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "managedBy", |it| it.managed_by.as_ref())
    }

    /// Whether Bird has checked who the organization is. Only newer answers have it.
    #[getter]
    fn verified<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "verified", |it| it.verified.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// One manager of an organization. The wire names of its members start with capitals.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct OrganizationManager;

impl object::Class for OrganizationManager {
    type Of = types::OrganizationManager;
}

impl object::Shown for types::OrganizationManager {
    type Class = OrganizationManager;
}

#[pymethods]
impl OrganizationManager {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["type", "id"])
    }

    /// What kind of thing the manager is.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "Type", |it| it.r#type.as_ref())
    }

    /// The id of the manager.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "ID", |it| it.id.as_ref())
    }
}
