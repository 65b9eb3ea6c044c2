// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `campaigns`.

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

/// A campaign as the API returns it.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Campaign;

impl object::Class for Campaign {
    type Of = types::Campaign;
}

impl object::Shown for types::Campaign {
    type Class = Campaign;
}

#[pymethods]
impl Campaign {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(
            py,
            &[
                "id",
                "name",
                "subscription",
                "status",
                "usecase",
                "sub_usecases",
                "description",
                "embedded_link",
                "embedded_phone",
                "number_pool",
                "age_gated",
                "direct_lending",
                "subscriber_optin",
                "subscriber_optout",
                "subscriber_help",
                "samples",
                "message_flow",
                "help_message",
                "help_keywords",
                "optout_keywords",
                "optin_keywords",
                "optin_message",
                "optout_message",
                "terms_and_conditions",
                "brand_id",
                "reseller_id",
                "rejection",
                "attachments",
                "created_at",
                "updated_at",
            ],
        )
    }

    /// The campaign, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// The name of the campaign.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// What Bird charges for the campaign.
    #[getter]
    fn subscription<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subscription", |it| it.subscription.as_ref())
    }

    /// How far the campaign is.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// What the campaign is for: the name of a use case.
    #[getter]
    fn usecase<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "usecase", |it| it.usecase.as_ref())
    }

    /// Further use cases, where the use case is a mixed one.
    #[getter]
    fn sub_usecases<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subUsecases", |it| it.sub_usecases.as_ref())
    }

    /// What the campaign is for, in detail.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }

    /// Whether messages hold links.
    #[getter]
    fn embedded_link<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "embeddedLink", |it| it.embedded_link.as_ref())
    }

    /// Whether messages hold telephone numbers.
    #[getter]
    fn embedded_phone<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "embeddedPhone", |it| it.embedded_phone.as_ref())
    }

    /// Whether the campaign has more than 50 numbers.
    #[getter]
    fn number_pool<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "numberPool", |it| it.number_pool.as_ref())
    }

    /// Whether messages are only for people of a certain age.
    #[getter]
    fn age_gated<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "ageGated", |it| it.age_gated.as_ref())
    }

    /// Whether messages are about loans.
    #[getter]
    fn direct_lending<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "directLending", |it| it.direct_lending.as_ref())
    }

    /// Whether people agree before they get messages.
    #[getter]
    fn subscriber_optin<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subscriberOptin", |it| it.subscriber_optin.as_ref())
    }

    /// Whether people can end the messages.
    #[getter]
    fn subscriber_optout<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subscriberOptout", |it| it.subscriber_optout.as_ref())
    }

    /// Whether people who send HELP get an answer.
    #[getter]
    fn subscriber_help<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subscriberHelp", |it| it.subscriber_help.as_ref())
    }

    /// Messages to be expected.
    #[getter]
    fn samples<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "samples", |it| it.samples.as_ref())
    }

    /// How people agree to get the messages.
    #[getter]
    fn message_flow<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "messageFlow", |it| it.message_flow.as_ref())
    }

    /// The answer to HELP.
    #[getter]
    fn help_message<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "helpMessage", |it| it.help_message.as_ref())
    }

    /// Words that ask for help, with commas between.
    #[getter]
    fn help_keywords<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "helpKeywords", |it| it.help_keywords.as_ref())
    }

    /// Words that end the messages, with commas between.
    #[getter]
    fn optout_keywords<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "optoutKeywords", |it| it.optout_keywords.as_ref())
    }

    /// Words that begin the messages, with commas between.
    #[getter]
    fn optin_keywords<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "optinKeywords", |it| it.optin_keywords.as_ref())
    }

    /// The message that people get who have joined.
    #[getter]
    fn optin_message<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "optinMessage", |it| it.optin_message.as_ref())
    }

    /// The message that people get who have left.
    #[getter]
    fn optout_message<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "optoutMessage", |it| it.optout_message.as_ref())
    }

    /// Whether the campaign follows the principles of the CTIA.
    #[getter]
    fn terms_and_conditions<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "termsAndConditions", |it| it.terms_and_conditions.as_ref())
    }

    /// The brand, a UUID.
    #[getter]
    fn brand_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "brandId", |it| it.brand_id.as_ref())
    }

    /// The reseller that the campaign belongs to.
    #[getter]
    fn reseller_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "resellerId", |it| it.reseller_id.as_ref())
    }

    /// Why the campaign was refused.
    #[getter]
    fn rejection<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "rejection", |it| it.rejection.as_ref())
    }

    /// Files that belong to the campaign.
    #[getter]
    fn attachments<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "attachments", |it| it.attachments.as_ref())
    }

    /// When the campaign was made.
    #[getter]
    fn created_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "createdAt", |it| it.created_at.as_ref())
    }

    /// When the campaign last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// Status, headers and body of the answer this came in.
    #[getter]
    fn raw_response(slf: &Bound<'_, Self>) -> PyResult<RawResponse> {
        object::raw_response(slf)
    }
}

/// What Bird charges for a campaign.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CampaignSubscription;

impl object::Class for CampaignSubscription {
    type Of = types::CampaignSubscription;
}

impl object::Shown for types::CampaignSubscription {
    type Class = CampaignSubscription;
}

#[pymethods]
impl CampaignSubscription {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["status", "subscribed_at", "updated_at", "cancelled_at"])
    }

    /// Whether it is paid for, such as `active`. The documents list no values.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// When it began.
    #[getter]
    fn subscribed_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subscribedAt", |it| it.subscribed_at.as_ref())
    }

    /// When it last changed.
    #[getter]
    fn updated_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "updatedAt", |it| it.updated_at.as_ref())
    }

    /// When it was ended.
    #[getter]
    fn cancelled_at<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "cancelledAt", |it| it.cancelled_at.as_ref())
    }
}

/// Why a campaign was refused.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CampaignRejection;

impl object::Class for CampaignRejection {
    type Of = types::CampaignRejection;
}

impl object::Shown for types::CampaignRejection {
    type Class = CampaignRejection;
}

#[pymethods]
impl CampaignRejection {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["description", "code"])
    }

    /// The reason, for people.
    #[getter]
    fn description<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "description", |it| it.description.as_ref())
    }

    /// The reason, for programs. The documents list no values.
    #[getter]
    fn code<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "code", |it| it.code.as_ref())
    }
}

/// A file that belongs to a campaign.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CampaignAttachment;

impl object::Class for CampaignAttachment {
    type Of = types::CampaignAttachment;
}

impl object::Shown for types::CampaignAttachment {
    type Class = CampaignAttachment;
}

#[pymethods]
impl CampaignAttachment {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "status", "created_at", "updated_at", "filename", "media_url", "content_type"])
    }

    /// The file, a UUID.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// How far the file is, such as `PENDING`. The documents list no other values.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
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

    /// Its name.
    #[getter]
    fn filename<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "filename", |it| it.filename.as_ref())
    }

    /// Where it is.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// What it is, such as `text/plain`.
    #[getter]
    fn content_type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "contentType", |it| it.content_type.as_ref())
    }
}

/// Which members of a campaign may be changed while it has one status.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct CampaignEditableFields;

impl object::Class for CampaignEditableFields {
    type Of = types::CampaignEditableFields;
}

impl object::Shown for types::CampaignEditableFields {
    type Class = CampaignEditableFields;
}

#[pymethods]
impl CampaignEditableFields {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["status", "fields", "note"])
    }

    /// The status of the campaign.
    #[getter]
    fn status<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "status", |it| it.status.as_ref())
    }

    /// The members of `CampaignUpdate` that may be changed, by the names of the API.
    #[getter]
    fn fields<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "fields", |it| it.fields.as_ref())
    }

    /// What the documents say of it besides.
    #[getter]
    fn note<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "note", |it| it.note.as_ref())
    }
}
