// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The classes of the area `templates`.

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

member::texts!(
    types::UtmReference,
    types::ChoiceItemType,
    types::LineItemType,
    types::WhatsappSectionItemType,
    types::WhatsappProductItemType
);

/// A template made in Studio, and the values that fill it in.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Template;

impl object::Class for Template {
    type Of = types::Template;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEMPLATE)
    }
}

impl object::Shown for types::Template {
    type Class = Template;
}

#[pymethods]
impl Template {
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
                "name",
                "project_id",
                "version",
                "locale",
                "attachments",
                "short_links",
                "variables",
                "utm_parameters",
                "parameters",
                "settings",
            ],
        )
    }

    /// The name of the template on the platform.
    #[getter]
    fn name<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "name", |it| it.name.as_ref())
    }

    /// The Studio project that holds the template.
    #[getter]
    fn project_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "projectId", |it| it.project_id.as_ref())
    }

    /// The id of the version to use, or `latest`.
    #[getter]
    fn version<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "version", |it| it.version.as_ref())
    }

    /// The language to use, a BCP 47 tag such as `en` or `pt-BR`.
    #[getter]
    fn locale<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "locale", |it| it.locale.as_ref())
    }

    /// Files to send along.
    #[getter]
    fn attachments<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "attachments", |it| it.attachments.as_ref())
    }

    /// How the links of the template are shortened.
    #[getter]
    fn short_links<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "shortLinks", |it| it.short_links.as_ref())
    }

    /// Values by variable name; `default` serves variables that have none. An older way than `parameters`.
    #[getter]
    fn variables<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "variables", |it| it.variables.as_ref())
    }

    /// One to 8 UTM parameters to add to links. 1 to 8 entries.
    #[getter]
    fn utm_parameters<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "utmParameters", |it| it.utm_parameters.as_ref())
    }

    /// The values of the template's variables, at least one. At least 1 entries.
    #[getter]
    fn parameters<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "parameters", |it| it.parameters.as_ref())
    }

    /// Settings of single platforms.
    #[getter]
    fn settings<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "settings", |it| it.settings.as_ref())
    }
}

/// A file that goes along with a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TemplateAttachment;

impl object::Class for TemplateAttachment {
    type Of = types::TemplateAttachment;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEMPLATE_ATTACHMENT)
    }
}

impl object::Shown for types::TemplateAttachment {
    type Class = TemplateAttachment;
}

#[pymethods]
impl TemplateAttachment {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["media_url", "filename", "inline"])
    }

    /// Where the file is; public, or uploaded to Bird before. Required in a request.
    #[getter]
    fn media_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "mediaUrl", |it| it.media_url.as_ref())
    }

    /// The name of the file. Required in a request.
    #[getter]
    fn filename<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "filename", |it| it.filename.as_ref())
    }

    /// Whether the file is shown within the message.
    #[getter]
    fn inline<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "inline", |it| it.inline.as_ref())
    }
}

/// How the links of a template are shortened.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TemplateShortLinks;

impl object::Class for TemplateShortLinks {
    type Of = types::TemplateShortLinks;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEMPLATE_SHORT_LINKS)
    }
}

impl object::Shown for types::TemplateShortLinks {
    type Class = TemplateShortLinks;
}

#[pymethods]
impl TemplateShortLinks {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["enabled", "domain"])
    }

    /// Whether links are shortened.
    #[getter]
    fn enabled<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "enabled", |it| it.enabled.as_ref())
    }

    /// The domain of the short links; `default` takes the one of the workspace.
    #[getter]
    fn domain<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "domain", |it| it.domain.as_ref())
    }
}

/// One UTM parameter, with a fixed value or one that the API fills in; exactly one of `value` and `reference`.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct UtmParameter;

impl object::Class for UtmParameter {
    type Of = types::UtmParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::UTM_PARAMETER)
    }
}

impl object::Shown for types::UtmParameter {
    type Class = UtmParameter;
}

#[pymethods]
impl UtmParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value", "reference"])
    }

    /// The name of the parameter, 1 to 20 characters. 1 to 20 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// A fixed value, 1 to 100 characters. 1 to 100 characters.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }

    /// A value that the API fills in.
    #[getter]
    fn reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reference", |it| it.reference.as_ref())
    }
}

/// Settings for WhatsApp marketing templates. The documents name the switch in two ways; give one of them.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TemplateSettings;

impl object::Class for TemplateSettings {
    type Of = types::TemplateSettings;

    fn input() -> object::Input {
        object::Input::Object(&tables::TEMPLATE_SETTINGS)
    }
}

impl object::Shown for types::TemplateSettings {
    type Class = TemplateSettings;
}

#[pymethods]
impl TemplateSettings {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["use_mm_lite", "disallow_mm_lite"])
    }

    /// Whether to send through the MM Lite API of Meta.
    #[getter]
    fn use_mm_lite<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "useMmLite", |it| it.use_mm_lite.as_ref())
    }

    /// Whether to keep the message off the MM Lite API. MM Lite must be disabled for the WhatsApp business account.
    #[getter]
    fn disallow_mm_lite<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "disallowMmLite", |it| it.disallow_mm_lite.as_ref())
    }
}

/// The value of one variable of a template, by kind.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TemplateParameter;

impl object::Class for TemplateParameter {
    type Of = types::TemplateParameter;

    fn input() -> object::Input {
        object::Input::Union(&tables::TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::TemplateParameter {
    type Class = TemplateParameter;
}

#[pymethods]
impl TemplateParameter {
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
                "type",
                "string",
                "number",
                "boolean",
                "object",
                "section_list",
                "timeslot_list",
                "product_sections",
                "product_list",
                "shipping_method_list",
                "line_item_list",
                "whatsapp_product_sections",
                "whatsapp_product_items",
            ],
        )
    }

    /// The kind; one that this version does not know has its members in `to_dict()`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::kind(slf, |it| it.kind())
    }

    /// What it holds when `type` is `string`.
    #[getter]
    fn string<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::String(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `number`.
    #[getter]
    fn number<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::Number(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `boolean`.
    #[getter]
    fn boolean<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::Boolean(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `object`.
    #[getter]
    fn object<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::Object(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `sectionList`.
    #[getter]
    fn section_list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::SectionList(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `timeslotList`.
    #[getter]
    fn timeslot_list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::TimeslotList(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `productSections`.
    #[getter]
    fn product_sections<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::ProductSections(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `productList`.
    #[getter]
    fn product_list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::ProductList(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `shippingMethodList`.
    #[getter]
    fn shipping_method_list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::ShippingMethodList(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `lineItemList`.
    #[getter]
    fn line_item_list<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::LineItemList(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `whatsappProductSections`.
    #[getter]
    fn whatsapp_product_sections<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::WhatsappProductSections(payload) => Some(payload),
            _ => None,
        })
    }

    /// What it holds when `type` is `whatsappProductItems`.
    #[getter]
    fn whatsapp_product_items<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read_here(slf, |it| match it {
            types::TemplateParameter::WhatsappProductItems(payload) => Some(payload),
            _ => None,
        })
    }
}

/// A text, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct StringTemplateParameter;

impl object::Class for StringTemplateParameter {
    type Of = types::StringTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::STRING_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::StringTemplateParameter {
    type Class = StringTemplateParameter;
}

#[pymethods]
impl StringTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The text to put in.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// A number, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct NumberTemplateParameter;

impl object::Class for NumberTemplateParameter {
    type Of = types::NumberTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::NUMBER_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::NumberTemplateParameter {
    type Class = NumberTemplateParameter;
}

#[pymethods]
impl NumberTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The number to put in.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// A yes or no, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct BooleanTemplateParameter;

impl object::Class for BooleanTemplateParameter {
    type Of = types::BooleanTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::BOOLEAN_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::BooleanTemplateParameter {
    type Class = BooleanTemplateParameter;
}

#[pymethods]
impl BooleanTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The yes or no to put in.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// A free object, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ObjectTemplateParameter;

impl object::Class for ObjectTemplateParameter {
    type Of = types::ObjectTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::OBJECT_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::ObjectTemplateParameter {
    type Class = ObjectTemplateParameter;
}

#[pymethods]
impl ObjectTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The object to put in; never looked into.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// Sections with choices, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct SectionListTemplateParameter;

impl object::Class for SectionListTemplateParameter {
    type Of = types::SectionListTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::SECTION_LIST_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::SectionListTemplateParameter {
    type Class = SectionListTemplateParameter;
}

#[pymethods]
impl SectionListTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The sections.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// Times to choose from, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TimeslotListTemplateParameter;

impl object::Class for TimeslotListTemplateParameter {
    type Of = types::TimeslotListTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::TIMESLOT_LIST_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::TimeslotListTemplateParameter {
    type Class = TimeslotListTemplateParameter;
}

#[pymethods]
impl TimeslotListTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The times.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// Products in sections, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ProductSectionsTemplateParameter;

impl object::Class for ProductSectionsTemplateParameter {
    type Of = types::ProductSectionsTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::PRODUCT_SECTIONS_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::ProductSectionsTemplateParameter {
    type Class = ProductSectionsTemplateParameter;
}

#[pymethods]
impl ProductSectionsTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The sections.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// Products, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ProductListTemplateParameter;

impl object::Class for ProductListTemplateParameter {
    type Of = types::ProductListTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::PRODUCT_LIST_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::ProductListTemplateParameter {
    type Class = ProductListTemplateParameter;
}

#[pymethods]
impl ProductListTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The products.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// Apple Pay shipping methods, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ShippingMethodListTemplateParameter;

impl object::Class for ShippingMethodListTemplateParameter {
    type Of = types::ShippingMethodListTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::SHIPPING_METHOD_LIST_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::ShippingMethodListTemplateParameter {
    type Class = ShippingMethodListTemplateParameter;
}

#[pymethods]
impl ShippingMethodListTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The shipping methods.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// The lines of an Apple Pay sum, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LineItemListTemplateParameter;

impl object::Class for LineItemListTemplateParameter {
    type Of = types::LineItemListTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::LINE_ITEM_LIST_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::LineItemListTemplateParameter {
    type Class = LineItemListTemplateParameter;
}

#[pymethods]
impl LineItemListTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The lines.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// WhatsApp products in sections, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappProductSectionsTemplateParameter;

impl object::Class for WhatsappProductSectionsTemplateParameter {
    type Of = types::WhatsappProductSectionsTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_PRODUCT_SECTIONS_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::WhatsappProductSectionsTemplateParameter {
    type Class = WhatsappProductSectionsTemplateParameter;
}

#[pymethods]
impl WhatsappProductSectionsTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The sections.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// WhatsApp products, as the value of one variable of a template.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappProductItemsTemplateParameter;

impl object::Class for WhatsappProductItemsTemplateParameter {
    type Of = types::WhatsappProductItemsTemplateParameter;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_PRODUCT_ITEMS_TEMPLATE_PARAMETER)
    }
}

impl object::Shown for types::WhatsappProductItemsTemplateParameter {
    type Class = WhatsappProductItemsTemplateParameter;
}

#[pymethods]
impl WhatsappProductItemsTemplateParameter {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["key", "value"])
    }

    /// The name of the variable, at least one character. At least 1 characters. Required in a request.
    #[getter]
    fn key<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "key", |it| it.key.as_ref())
    }

    /// The products.
    #[getter]
    fn value<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "value", |it| it.value.as_ref())
    }
}

/// Sections with choices.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct SectionListValue;

impl object::Class for SectionListValue {
    type Of = types::SectionListValue;

    fn input() -> object::Input {
        object::Input::Object(&tables::SECTION_LIST_VALUE)
    }
}

impl object::Shown for types::SectionListValue {
    type Class = SectionListValue;
}

#[pymethods]
impl SectionListValue {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["sections"])
    }

    /// The sections, one by one. Required in a request.
    #[getter]
    fn sections<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sections", |it| it.sections.as_ref())
    }
}

/// One section of choices.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ChoiceSection;

impl object::Class for ChoiceSection {
    type Of = types::ChoiceSection;

    fn input() -> object::Input {
        object::Input::Object(&tables::CHOICE_SECTION)
    }
}

impl object::Shown for types::ChoiceSection {
    type Class = ChoiceSection;
}

#[pymethods]
impl ChoiceSection {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "multiple_selection", "title", "items"])
    }

    /// The id of the section.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// Whether more than one choice may be taken.
    #[getter]
    fn multiple_selection<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "multipleSelection", |it| it.multiple_selection.as_ref())
    }

    /// The heading of the section. Required in a request.
    #[getter]
    fn title<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "title", |it| it.title.as_ref())
    }

    /// The choices, one by one. Required in a request.
    #[getter]
    fn items<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "items", |it| it.items.as_ref())
    }
}

/// One choice in a section.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ChoiceItem;

impl object::Class for ChoiceItem {
    type Of = types::ChoiceItem;

    fn input() -> object::Input {
        object::Input::Object(&tables::CHOICE_ITEM)
    }
}

impl object::Shown for types::ChoiceItem {
    type Class = ChoiceItem;
}

#[pymethods]
impl ChoiceItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "type", "reference", "role", "hidden", "reply_action"])
    }

    /// The id of the choice.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// Always `reply-action`. Required in a request.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// Your own identifier of the item; the documents do not explain it.
    #[getter]
    fn reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reference", |it| it.reference.as_ref())
    }

    /// What the item is for; the documents do not explain it.
    #[getter]
    fn role<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "role", |it| it.role.as_ref())
    }

    /// Whether the item is left out of what people see.
    #[getter]
    fn hidden<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "hidden", |it| it.hidden.as_ref())
    }

    /// What the choice says and sends back. Required in a request.
    #[getter]
    fn reply_action<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "replyAction", |it| it.reply_action.as_ref())
    }
}

/// What a choice says and sends back.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ChoiceReply;

impl object::Class for ChoiceReply {
    type Of = types::ChoiceReply;

    fn input() -> object::Input {
        object::Input::Object(&tables::CHOICE_REPLY)
    }
}

impl object::Shown for types::ChoiceReply {
    type Class = ChoiceReply;
}

#[pymethods]
impl ChoiceReply {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["text", "image_url", "payload", "sub_title"])
    }

    /// What the choice says. Required in a request.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// Address of a picture for the choice.
    #[getter]
    fn image_url<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "imageUrl", |it| it.image_url.as_ref())
    }

    /// What comes back to you when it is taken.
    #[getter]
    fn payload<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "payload", |it| it.payload.as_ref())
    }

    /// The second line.
    #[getter]
    fn sub_title<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "subTitle", |it| it.sub_title.as_ref())
    }
}

/// Times to choose from.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct TimeslotListValue;

impl object::Class for TimeslotListValue {
    type Of = types::TimeslotListValue;

    fn input() -> object::Input {
        object::Input::Object(&tables::TIMESLOT_LIST_VALUE)
    }
}

impl object::Shown for types::TimeslotListValue {
    type Class = TimeslotListValue;
}

#[pymethods]
impl TimeslotListValue {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["timeslots"])
    }

    /// The times, one by one. Required in a request.
    #[getter]
    fn timeslots<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "timeslots", |it| it.timeslots.as_ref())
    }
}

/// One time to choose.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Timeslot;

impl object::Class for Timeslot {
    type Of = types::Timeslot;

    fn input() -> object::Input {
        object::Input::Object(&tables::TIMESLOT)
    }
}

impl object::Shown for types::Timeslot {
    type Class = Timeslot;
}

#[pymethods]
impl Timeslot {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "start_time", "duration"])
    }

    /// The id of the time.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// When it begins. Required in a request.
    #[getter]
    fn start_time<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "startTime", |it| it.start_time.as_ref())
    }

    /// How long it lasts; the documents name no unit. Required in a request.
    #[getter]
    fn duration<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "duration", |it| it.duration.as_ref())
    }
}

/// Products in sections.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ProductSectionsValue;

impl object::Class for ProductSectionsValue {
    type Of = types::ProductSectionsValue;

    fn input() -> object::Input {
        object::Input::Object(&tables::PRODUCT_SECTIONS_VALUE)
    }
}

impl object::Shown for types::ProductSectionsValue {
    type Class = ProductSectionsValue;
}

#[pymethods]
impl ProductSectionsValue {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["product_sections"])
    }

    /// The sections, one by one. Required in a request.
    #[getter]
    fn product_sections<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "productSections", |it| it.product_sections.as_ref())
    }
}

/// One section of products.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ProductSection;

impl object::Class for ProductSection {
    type Of = types::ProductSection;

    fn input() -> object::Input {
        object::Input::Object(&tables::PRODUCT_SECTION)
    }
}

impl object::Shown for types::ProductSection {
    type Class = ProductSection;
}

#[pymethods]
impl ProductSection {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["title", "products"])
    }

    /// The heading, 1 to 24 characters. 1 to 24 characters. Required in a request.
    #[getter]
    fn title<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "title", |it| it.title.as_ref())
    }

    /// The products, one by one. Required in a request.
    #[getter]
    fn products<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "products", |it| it.products.as_ref())
    }
}

/// One product of a catalogue.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct Product;

impl object::Class for Product {
    type Of = types::Product;

    fn input() -> object::Input {
        object::Input::Object(&tables::PRODUCT)
    }
}

impl object::Shown for types::Product {
    type Class = Product;
}

#[pymethods]
impl Product {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["external_product_id", "amount", "text"])
    }

    /// The product in the catalogue. Required in a request.
    #[getter]
    fn external_product_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "externalProductId", |it| it.external_product_id.as_ref())
    }

    /// The price, as text.
    #[getter]
    fn amount<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "amount", |it| it.amount.as_ref())
    }

    /// What to say of it.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }
}

/// Products.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ProductListValue;

impl object::Class for ProductListValue {
    type Of = types::ProductListValue;

    fn input() -> object::Input {
        object::Input::Object(&tables::PRODUCT_LIST_VALUE)
    }
}

impl object::Shown for types::ProductListValue {
    type Class = ProductListValue;
}

#[pymethods]
impl ProductListValue {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["products"])
    }

    /// The products, one by one. Required in a request.
    #[getter]
    fn products<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "products", |it| it.products.as_ref())
    }
}

/// One entry in a list of products.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ProductItem;

impl object::Class for ProductItem {
    type Of = types::ProductItem;

    fn input() -> object::Input {
        object::Input::Union(&tables::PRODUCT_ITEM)
    }
}

impl object::Shown for types::ProductItem {
    type Class = ProductItem;
}

#[pymethods]
impl ProductItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["type", "product"])
    }

    /// The kind; one that this version does not know has its members in `to_dict()`.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::kind(slf, |it| it.kind())
    }

    /// A product of a catalogue.
    #[getter]
    fn product<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "product", |it| match it {
            types::ProductItem::Product(payload) => Some(payload),
            _ => None,
        })
    }
}

/// Apple Pay shipping methods.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ShippingMethodListValue;

impl object::Class for ShippingMethodListValue {
    type Of = types::ShippingMethodListValue;

    fn input() -> object::Input {
        object::Input::Object(&tables::SHIPPING_METHOD_LIST_VALUE)
    }
}

impl object::Shown for types::ShippingMethodListValue {
    type Class = ShippingMethodListValue;
}

#[pymethods]
impl ShippingMethodListValue {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["shipping_methods"])
    }

    /// The shipping methods, one by one. Required in a request.
    #[getter]
    fn shipping_methods<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "shippingMethods", |it| it.shipping_methods.as_ref())
    }
}

/// One Apple Pay shipping method.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct ShippingMethod;

impl object::Class for ShippingMethod {
    type Of = types::ShippingMethod;

    fn input() -> object::Input {
        object::Input::Object(&tables::SHIPPING_METHOD)
    }
}

impl object::Shown for types::ShippingMethod {
    type Class = ShippingMethod;
}

#[pymethods]
impl ShippingMethod {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["amount", "label", "identifier", "detail"])
    }

    /// What it costs, as text. Required in a request.
    #[getter]
    fn amount<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "amount", |it| it.amount.as_ref())
    }

    /// Its name. Required in a request.
    #[getter]
    fn label<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "label", |it| it.label.as_ref())
    }

    /// Its id. Required in a request.
    #[getter]
    fn identifier<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "identifier", |it| it.identifier.as_ref())
    }

    /// What to say of it. Required in a request.
    #[getter]
    fn detail<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "detail", |it| it.detail.as_ref())
    }
}

/// The lines of an Apple Pay sum.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LineItemListValue;

impl object::Class for LineItemListValue {
    type Of = types::LineItemListValue;

    fn input() -> object::Input {
        object::Input::Object(&tables::LINE_ITEM_LIST_VALUE)
    }
}

impl object::Shown for types::LineItemListValue {
    type Class = LineItemListValue;
}

#[pymethods]
impl LineItemListValue {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["line_items"])
    }

    /// The lines, one by one. Required in a request.
    #[getter]
    fn line_items<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "lineItems", |it| it.line_items.as_ref())
    }
}

/// One line of an Apple Pay sum.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct LineItem;

impl object::Class for LineItem {
    type Of = types::LineItem;

    fn input() -> object::Input {
        object::Input::Object(&tables::LINE_ITEM)
    }
}

impl object::Shown for types::LineItem {
    type Class = LineItem;
}

#[pymethods]
impl LineItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["amount", "text", "type"])
    }

    /// The sum of the line, as text. Required in a request.
    #[getter]
    fn amount<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "amount", |it| it.amount.as_ref())
    }

    /// What it is for. Required in a request.
    #[getter]
    fn text<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "text", |it| it.text.as_ref())
    }

    /// Whether the sum is certain.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }
}

/// WhatsApp products in sections.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappProductSectionsValue;

impl object::Class for WhatsappProductSectionsValue {
    type Of = types::WhatsappProductSectionsValue;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_PRODUCT_SECTIONS_VALUE)
    }
}

impl object::Shown for types::WhatsappProductSectionsValue {
    type Class = WhatsappProductSectionsValue;
}

#[pymethods]
impl WhatsappProductSectionsValue {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["sections"])
    }

    /// The sections, one by one. Required in a request.
    #[getter]
    fn sections<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "sections", |it| it.sections.as_ref())
    }
}

/// One entry in a list of WhatsApp product sections.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappSectionItem;

impl object::Class for WhatsappSectionItem {
    type Of = types::WhatsappSectionItem;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_SECTION_ITEM)
    }
}

impl object::Shown for types::WhatsappSectionItem {
    type Class = WhatsappSectionItem;
}

#[pymethods]
impl WhatsappSectionItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "type", "reference", "role", "hidden", "whatsapp_product_section"])
    }

    /// The id of the entry.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// Always `whatsapp-product-section`. Required in a request.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// Your own identifier of the item; the documents do not explain it.
    #[getter]
    fn reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reference", |it| it.reference.as_ref())
    }

    /// What the item is for; the documents do not explain it.
    #[getter]
    fn role<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "role", |it| it.role.as_ref())
    }

    /// Whether the item is left out of what people see.
    #[getter]
    fn hidden<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "hidden", |it| it.hidden.as_ref())
    }

    /// The section. Required in a request.
    #[getter]
    fn whatsapp_product_section<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "whatsappProductSection", |it| it.whatsapp_product_section.as_ref())
    }
}

/// One section of WhatsApp products.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappProductSection;

impl object::Class for WhatsappProductSection {
    type Of = types::WhatsappProductSection;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_PRODUCT_SECTION)
    }
}

impl object::Shown for types::WhatsappProductSection {
    type Class = WhatsappProductSection;
}

#[pymethods]
impl WhatsappProductSection {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["title", "products"])
    }

    /// The heading, 1 to 24 characters. 1 to 24 characters. Required in a request.
    #[getter]
    fn title<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "title", |it| it.title.as_ref())
    }

    /// The products, one by one. Required in a request.
    #[getter]
    fn products<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "products", |it| it.products.as_ref())
    }
}

/// WhatsApp products.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappProductItemsValue;

impl object::Class for WhatsappProductItemsValue {
    type Of = types::WhatsappProductItemsValue;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_PRODUCT_ITEMS_VALUE)
    }
}

impl object::Shown for types::WhatsappProductItemsValue {
    type Class = WhatsappProductItemsValue;
}

#[pymethods]
impl WhatsappProductItemsValue {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["products"])
    }

    /// The products, one by one. Required in a request.
    #[getter]
    fn products<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "products", |it| it.products.as_ref())
    }
}

/// One entry in a list of WhatsApp products.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappProductItem;

impl object::Class for WhatsappProductItem {
    type Of = types::WhatsappProductItem;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_PRODUCT_ITEM)
    }
}

impl object::Shown for types::WhatsappProductItem {
    type Class = WhatsappProductItem;
}

#[pymethods]
impl WhatsappProductItem {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["id", "type", "reference", "role", "hidden", "whatsapp_product_item"])
    }

    /// The id of the entry.
    #[getter]
    fn id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "id", |it| it.id.as_ref())
    }

    /// Always `whatsapp-product-item`. Required in a request.
    #[getter]
    fn r#type<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "type", |it| it.r#type.as_ref())
    }

    /// Your own identifier of the item; the documents do not explain it.
    #[getter]
    fn reference<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "reference", |it| it.reference.as_ref())
    }

    /// What the item is for; the documents do not explain it.
    #[getter]
    fn role<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "role", |it| it.role.as_ref())
    }

    /// Whether the item is left out of what people see.
    #[getter]
    fn hidden<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "hidden", |it| it.hidden.as_ref())
    }

    /// The product. Required in a request.
    #[getter]
    fn whatsapp_product_item<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "whatsappProductItem", |it| it.whatsapp_product_item.as_ref())
    }
}

/// One product of a WhatsApp catalogue.
#[pyclass(frozen, extends = object::Object, module = "birdwire")]
#[derive(Default)]
pub struct WhatsappProduct;

impl object::Class for WhatsappProduct {
    type Of = types::WhatsappProduct;

    fn input() -> object::Input {
        object::Input::Object(&tables::WHATSAPP_PRODUCT)
    }
}

impl object::Shown for types::WhatsappProduct {
    type Class = WhatsappProduct;
}

#[pymethods]
impl WhatsappProduct {
    #[new]
    #[pyo3(signature = (**members))]
    fn new(members: Option<&Bound<'_, PyDict>>) -> PyResult<PyClassInitializer<Self>> {
        object::construct(members)
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        object::names(py, &["external_product_id"])
    }

    /// The product in the catalogue. Required in a request.
    #[getter]
    fn external_product_id<'py>(slf: &Bound<'py, Self>) -> member::Read<'py> {
        object::read(slf, "externalProductId", |it| it.external_product_id.as_ref())
    }
}
