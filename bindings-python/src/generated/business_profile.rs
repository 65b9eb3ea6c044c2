// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `business_profile`.

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

member::texts!(types::BusinessType);

/// What an organization says about its business.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BusinessProfile;

impl object::Class for BusinessProfile {
    type Of = types::BusinessProfile;
}

impl object::Shown for types::BusinessProfile {
    type Class = BusinessProfile;
}

#[pymethods]
impl BusinessProfile {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "name",
                "legal_name",
                "type",
                "domain",
                "domain_aliases",
                "category",
                "identifiers",
                "tags",
                "description",
                "founded_year",
                "location",
                "geo",
                "logo_url",
                "facebook",
                "linkedin",
                "twitter",
                "crunchbase",
                "phone",
                "vat_number",
                "invoicing_contact_email",
                "significant_contacts",
            ],
        )
    }

    /// The name under which the business is known.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The name under which the business is registered.
    #[getter]
    fn legal_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "legalName", |it| it.legal_name.as_ref())
    }

    /// What kind of business it is.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// The domain name; it may be an empty text.
    #[getter]
    fn domain<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "domain", |it| it.domain.as_ref())
    }

    /// Further domains of the business.
    #[getter]
    fn domain_aliases<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "domainAliases", |it| it.domain_aliases.as_ref())
    }

    /// The trade of the business.
    #[getter]
    fn category<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "category", |it| it.category.as_ref())
    }

    /// Numbers under which registers know the business, by name.
    #[getter]
    fn identifiers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifiers", |it| it.identifiers.as_ref())
    }

    /// Words about the business.
    #[getter]
    fn tags<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "tags", |it| it.tags.as_ref())
    }

    /// What the business does.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }

    /// The year in which it was founded.
    #[getter]
    fn founded_year<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "foundedYear", |it| it.founded_year.as_ref())
    }

    /// The address in one text.
    #[getter]
    fn location<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "location", |it| it.location.as_ref())
    }

    /// Where the headquarters are, part by part.
    #[getter]
    fn geo<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "geo", |it| it.geo.as_ref())
    }

    /// Where the logo is; it may be an empty text.
    #[getter]
    fn logo_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "logoUrl", |it| it.logo_url.as_ref())
    }

    /// The business on Facebook.
    #[getter]
    fn facebook<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "facebook", |it| it.facebook.as_ref())
    }

    /// The business on LinkedIn.
    #[getter]
    fn linkedin<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "linkedin", |it| it.linkedin.as_ref())
    }

    /// The business on Twitter.
    #[getter]
    fn twitter<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "twitter", |it| it.twitter.as_ref())
    }

    /// The business on Crunchbase.
    #[getter]
    fn crunchbase<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "crunchbase", |it| it.crunchbase.as_ref())
    }

    /// A telephone number.
    #[getter]
    fn phone<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "phone", |it| it.phone.as_ref())
    }

    /// The VAT number.
    #[getter]
    fn vat_number<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "vatNumber", |it| it.vat_number.as_ref())
    }

    /// The e-mail address that gets the invoices.
    #[getter]
    fn invoicing_contact_email<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "invoicingContactEmail", |it| it.invoicing_contact_email.as_ref())
    }

    /// Whom to ask about what.
    #[getter]
    fn significant_contacts<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "significantContacts", |it| it.significant_contacts.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// The trade of a business, from the widest to the narrowest word, and its codes.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BusinessCategory;

impl object::Class for BusinessCategory {
    type Of = types::BusinessCategory;

    fn input() -> object::Input {
        object::Input::Object(&tables::BUSINESS_CATEGORY)
    }
}

impl object::Shown for types::BusinessCategory {
    type Class = BusinessCategory;
}

#[pymethods]
impl BusinessCategory {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["sector", "industry_group", "industry", "sub_industry", "sic_code", "naics_code"])
    }

    /// The sector.
    #[getter]
    fn sector<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sector", |it| it.sector.as_ref())
    }

    /// The group of industries within the sector.
    #[getter]
    fn industry_group<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "industryGroup", |it| it.industry_group.as_ref())
    }

    /// The industry.
    #[getter]
    fn industry<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "industry", |it| it.industry.as_ref())
    }

    /// The part of the industry.
    #[getter]
    fn sub_industry<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subIndustry", |it| it.sub_industry.as_ref())
    }

    /// The code in the Standard Industrial Classification.
    #[getter]
    fn sic_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sicCode", |it| it.sic_code.as_ref())
    }

    /// The code in the North American Industry Classification System.
    #[getter]
    fn naics_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "naicsCode", |it| it.naics_code.as_ref())
    }
}

/// Where the headquarters of a business are.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BusinessLocation;

impl object::Class for BusinessLocation {
    type Of = types::BusinessLocation;

    fn input() -> object::Input {
        object::Input::Object(&tables::BUSINESS_LOCATION)
    }
}

impl object::Shown for types::BusinessLocation {
    type Class = BusinessLocation;
}

#[pymethods]
impl BusinessLocation {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "street_number",
                "street_name",
                "sub_premise",
                "city",
                "postal_code",
                "state",
                "state_code",
                "country",
                "country_code",
                "lat",
                "lng",
            ],
        )
    }

    /// The number in the street.
    #[getter]
    fn street_number<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "streetNumber", |it| it.street_number.as_ref())
    }

    /// The street.
    #[getter]
    fn street_name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "streetName", |it| it.street_name.as_ref())
    }

    /// The floor, the suite or the like.
    #[getter]
    fn sub_premise<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subPremise", |it| it.sub_premise.as_ref())
    }

    /// The city.
    #[getter]
    fn city<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "city", |it| it.city.as_ref())
    }

    /// The postal code.
    #[getter]
    fn postal_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "postalCode", |it| it.postal_code.as_ref())
    }

    /// The state or province.
    #[getter]
    fn state<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "state", |it| it.state.as_ref())
    }

    /// The code of the state or province.
    #[getter]
    fn state_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "stateCode", |it| it.state_code.as_ref())
    }

    /// The country.
    #[getter]
    fn country<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "country", |it| it.country.as_ref())
    }

    /// The code of the country.
    #[getter]
    fn country_code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "countryCode", |it| it.country_code.as_ref())
    }

    /// The latitude, in degrees.
    #[getter]
    fn lat<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lat", |it| it.lat.as_ref())
    }

    /// The longitude, in degrees.
    #[getter]
    fn lng<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lng", |it| it.lng.as_ref())
    }
}

/// A business on Facebook.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct FacebookProfile;

impl object::Class for FacebookProfile {
    type Of = types::FacebookProfile;

    fn input() -> object::Input {
        object::Input::Object(&tables::FACEBOOK_PROFILE)
    }
}

impl object::Shown for types::FacebookProfile {
    type Class = FacebookProfile;
}

#[pymethods]
impl FacebookProfile {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["handle"])
    }

    /// The name of its page.
    #[getter]
    fn handle<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "handle", |it| it.handle.as_ref())
    }
}

/// A business on LinkedIn.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LinkedInProfile;

impl object::Class for LinkedInProfile {
    type Of = types::LinkedInProfile;

    fn input() -> object::Input {
        object::Input::Object(&tables::LINKED_IN_PROFILE)
    }
}

impl object::Shown for types::LinkedInProfile {
    type Class = LinkedInProfile;
}

#[pymethods]
impl LinkedInProfile {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["handle"])
    }

    /// The name of its page.
    #[getter]
    fn handle<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "handle", |it| it.handle.as_ref())
    }
}

/// A business on Twitter.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TwitterProfile;

impl object::Class for TwitterProfile {
    type Of = types::TwitterProfile;

    fn input() -> object::Input {
        object::Input::Object(&tables::TWITTER_PROFILE)
    }
}

impl object::Shown for types::TwitterProfile {
    type Class = TwitterProfile;
}

#[pymethods]
impl TwitterProfile {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["handle", "id", "bio", "followers", "following", "location", "site", "avatar"])
    }

    /// The name of its account.
    #[getter]
    fn handle<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "handle", |it| it.handle.as_ref())
    }

    /// The id of its account.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// What the account says of itself.
    #[getter]
    fn bio<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "bio", |it| it.bio.as_ref())
    }

    /// How many accounts follow it.
    #[getter]
    fn followers<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "followers", |it| it.followers.as_ref())
    }

    /// How many accounts it follows.
    #[getter]
    fn following<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "following", |it| it.following.as_ref())
    }

    /// Where the account says it is.
    #[getter]
    fn location<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "location", |it| it.location.as_ref())
    }

    /// The address of its site.
    #[getter]
    fn site<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "site", |it| it.site.as_ref())
    }

    /// The address of its picture.
    #[getter]
    fn avatar<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "avatar", |it| it.avatar.as_ref())
    }
}

/// A business on Crunchbase.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CrunchbaseProfile;

impl object::Class for CrunchbaseProfile {
    type Of = types::CrunchbaseProfile;

    fn input() -> object::Input {
        object::Input::Object(&tables::CRUNCHBASE_PROFILE)
    }
}

impl object::Shown for types::CrunchbaseProfile {
    type Class = CrunchbaseProfile;
}

#[pymethods]
impl CrunchbaseProfile {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["handle"])
    }

    /// The name of its page.
    #[getter]
    fn handle<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "handle", |it| it.handle.as_ref())
    }
}

/// Whom to ask about what in a business.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct SignificantContacts;

impl object::Class for SignificantContacts {
    type Of = types::SignificantContacts;

    fn input() -> object::Input {
        object::Input::Object(&tables::SIGNIFICANT_CONTACTS)
    }
}

impl object::Shown for types::SignificantContacts {
    type Class = SignificantContacts;
}

#[pymethods]
impl SignificantContacts {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["contacts", "predefined_contact_categories"])
    }

    /// The people, one by one.
    #[getter]
    fn contacts<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contacts", |it| it.contacts.as_ref())
    }

    /// The categories that a person can be given.
    #[getter]
    fn predefined_contact_categories<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "predefinedContactCategories", |it| it.predefined_contact_categories.as_ref())
    }
}

/// A person to ask.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct SignificantContact;

impl object::Class for SignificantContact {
    type Of = types::SignificantContact;

    fn input() -> object::Input {
        object::Input::Object(&tables::SIGNIFICANT_CONTACT)
    }
}

impl object::Shown for types::SignificantContact {
    type Class = SignificantContact;
}

#[pymethods]
impl SignificantContact {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["name", "email", "contact_categories", "phone"])
    }

    /// The name of the person.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The e-mail address of the person.
    #[getter]
    fn email<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "email", |it| it.email.as_ref())
    }

    /// What the person is to be asked about.
    #[getter]
    fn contact_categories<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contactCategories", |it| it.contact_categories.as_ref())
    }

    /// The telephone number of the person.
    #[getter]
    fn phone<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "phone", |it| it.phone.as_ref())
    }
}
