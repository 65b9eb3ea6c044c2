// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Short ways to write what people write most.

use std::collections::HashMap;

use super::types::*;
#[allow(unused_imports)]
use crate::{Json, Timestamp};

/// Opens an address.
pub fn link(text: impl Into<String>, url: impl Into<String>) -> LinkAction {
    LinkAction { text: Some(text.into()), url: Some(url.into()) }
}

/// Answers with the text of the button.
pub fn reply(text: impl Into<String>) -> ReplyAction {
    ReplyAction { text: Some(text.into()), ..Default::default() }
}

/// Asks the receiver for a location.
pub fn location_request() -> LocationRequestAction {
    LocationRequestAction::default()
}

/// Starts a purchase.
pub fn buy(text: impl Into<String>, amount_cents: i64, currency: impl Into<String>) -> BuyAction {
    BuyAction { text: Some(text.into()), amount_cents: Some(amount_cents), currency: Some(currency.into()) }
}

/// Answers with a payload that the receiver does not see.
pub fn postback(text: impl Into<String>) -> PostbackAction {
    PostbackAction { text: Some(text.into()), ..Default::default() }
}

/// A text, with files and actions.
pub fn text(text: impl Into<String>) -> TextBody {
    TextBody { text: Some(text.into()), ..Default::default() }
}

/// An e-mail in HTML, with files and actions; at least one of `html` and `text`.
pub fn html(html: impl Into<String>) -> HtmlBody {
    HtmlBody { html: Some(html.into()), ..Default::default() }
}

/// One image, with text and actions.
pub fn image(media_url: impl Into<String>) -> ImageBody {
    ImageBody {
        images: Some(vec![BodyImage { media_url: Some(media_url.into()), ..Default::default() }]),
        ..Default::default()
    }
}

/// One or more images, with text and actions.
pub fn images(images: impl IntoIterator<Item = BodyImage>) -> ImageBody {
    ImageBody { images: Some(images.into_iter().collect()), ..Default::default() }
}

/// One file, with text and actions.
pub fn file(media_url: impl Into<String>, content_type: impl Into<String>) -> FileBody {
    FileBody {
        files: Some(vec![BodyFile {
            media_url: Some(media_url.into()),
            content_type: Some(content_type.into()),
            ..Default::default()
        }]),
        ..Default::default()
    }
}

/// One or more files, with text and actions.
pub fn files(files: impl IntoIterator<Item = BodyFile>) -> FileBody {
    FileBody { files: Some(files.into_iter().collect()), ..Default::default() }
}

/// An animated picture, with text and actions.
pub fn gif(media_url: impl Into<String>) -> GifBody {
    GifBody { media_url: Some(media_url.into()), ..Default::default() }
}

/// A place.
pub fn location(latitude: f64, longitude: f64) -> LocationBody {
    LocationBody {
        coordinates: Some(Coordinates { latitude: Some(latitude), longitude: Some(longitude) }),
        ..Default::default()
    }
}

/// Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
pub fn carousel(items: impl IntoIterator<Item = BodyItem>) -> CarouselBody {
    CarouselBody { items: Some(items.into_iter().collect()), ..Default::default() }
}

/// A list of choices. Each item is a section, its actions are the choices.
pub fn list(text: impl Into<String>) -> ListBody {
    ListBody { text: Some(text.into()), ..Default::default() }
}

/// A one-time password.
pub fn authentication() -> AuthenticationBody {
    AuthenticationBody::default()
}

/// Several bodies in one.
pub fn section(items: impl IntoIterator<Item = SectionItem>) -> SectionBody {
    SectionBody { items: Some(items.into_iter().collect()), ..Default::default() }
}

/// A template made in Studio, and the values that fill it in.
pub fn template(project_id: impl Into<String>) -> Template {
    Template { project_id: Some(project_id.into()), ..Default::default() }
}

/// A text, as the value of one variable of a template.
pub fn string_parameter(key: impl Into<String>, value: impl Into<String>) -> StringTemplateParameter {
    StringTemplateParameter { key: Some(key.into()), value: Some(value.into()) }
}

/// A number, as the value of one variable of a template.
pub fn number_parameter(key: impl Into<String>, value: f64) -> NumberTemplateParameter {
    NumberTemplateParameter { key: Some(key.into()), value: Some(value) }
}

/// A yes or no, as the value of one variable of a template.
pub fn boolean_parameter(key: impl Into<String>, value: bool) -> BooleanTemplateParameter {
    BooleanTemplateParameter { key: Some(key.into()), value: Some(value) }
}

impl From<LinkAction> for Action {
    fn from(payload: LinkAction) -> Self {
        Self::Link(payload)
    }
}

impl From<LinkAction> for Option<Action> {
    fn from(payload: LinkAction) -> Self {
        Some(payload.into())
    }
}

impl ReplyAction {
    /// Address of a picture for the button.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// More about the action.
    pub fn metadata(mut self, metadata: ActionMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl From<ReplyAction> for Action {
    fn from(payload: ReplyAction) -> Self {
        Self::Reply(payload)
    }
}

impl From<ReplyAction> for Option<Action> {
    fn from(payload: ReplyAction) -> Self {
        Some(payload.into())
    }
}

impl LocationRequestAction {
    /// What the button says. The API takes `Send location` when it is left out.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl From<LocationRequestAction> for Action {
    fn from(payload: LocationRequestAction) -> Self {
        Self::LocationRequest(Some(payload))
    }
}

impl From<LocationRequestAction> for Option<Action> {
    fn from(payload: LocationRequestAction) -> Self {
        Some(payload.into())
    }
}

impl From<BuyAction> for Action {
    fn from(payload: BuyAction) -> Self {
        Self::Buy(payload)
    }
}

impl From<BuyAction> for Option<Action> {
    fn from(payload: BuyAction) -> Self {
        Some(payload.into())
    }
}

impl PostbackAction {
    /// What comes back to you when the button is used.
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
        self
    }

    /// Address of a picture for the button.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// More about the action.
    pub fn metadata(mut self, metadata: ActionMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl From<PostbackAction> for Action {
    fn from(payload: PostbackAction) -> Self {
        Self::Postback(payload)
    }
}

impl From<PostbackAction> for Option<Action> {
    fn from(payload: PostbackAction) -> Self {
        Some(payload.into())
    }
}

impl TextBody {
    /// Files to send along.
    pub fn attachments(mut self, attachments: impl IntoIterator<Item = Attachment>) -> Self {
        self.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Buttons and other actions offered to the receiver.
    pub fn actions(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        self.actions = Some(actions.into_iter().collect());
        self
    }

    /// Settings of single platforms.
    pub fn metadata(mut self, metadata: TextMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl From<TextBody> for MessageBody {
    fn from(payload: TextBody) -> Self {
        Self::Text(payload)
    }
}

impl From<TextBody> for Option<MessageBody> {
    fn from(payload: TextBody) -> Self {
        Some(payload.into())
    }
}

impl From<TextBody> for SectionItem {
    fn from(payload: TextBody) -> Self {
        Self::Text(payload)
    }
}

impl From<TextBody> for Option<SectionItem> {
    fn from(payload: TextBody) -> Self {
        Some(payload.into())
    }
}

impl From<TextBody> for NestedSectionItem {
    fn from(payload: TextBody) -> Self {
        Self::Text(payload)
    }
}

impl From<TextBody> for Option<NestedSectionItem> {
    fn from(payload: TextBody) -> Self {
        Some(payload.into())
    }
}

impl HtmlBody {
    /// The e-mail as plain text, at least one character. At least 1 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Files to send along.
    pub fn attachments(mut self, attachments: impl IntoIterator<Item = HtmlAttachment>) -> Self {
        self.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Buttons and other actions offered to the receiver.
    pub fn actions(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        self.actions = Some(actions.into_iter().collect());
        self
    }

    /// Settings for the e-mail.
    pub fn metadata(mut self, metadata: HtmlMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl From<HtmlBody> for MessageBody {
    fn from(payload: HtmlBody) -> Self {
        Self::Html(payload)
    }
}

impl From<HtmlBody> for Option<MessageBody> {
    fn from(payload: HtmlBody) -> Self {
        Some(payload.into())
    }
}

impl ImageBody {
    /// What the image shows, in words.
    pub fn alt_text(mut self, alt_text: impl Into<String>) -> Self {
        let items = &mut self.images.get_or_insert_default();
        if items.is_empty() {
            items.push(Default::default());
        }
        items[0].alt_text = Some(alt_text.into());
        self
    }

    /// The text under the images.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Settings of single platforms.
    pub fn metadata(mut self, metadata: ImageMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Buttons and other actions offered to the receiver.
    pub fn actions(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        self.actions = Some(actions.into_iter().collect());
        self
    }
}

impl From<ImageBody> for MessageBody {
    fn from(payload: ImageBody) -> Self {
        Self::Image(payload)
    }
}

impl From<ImageBody> for Option<MessageBody> {
    fn from(payload: ImageBody) -> Self {
        Some(payload.into())
    }
}

impl From<ImageBody> for SectionItem {
    fn from(payload: ImageBody) -> Self {
        Self::Image(payload)
    }
}

impl From<ImageBody> for Option<SectionItem> {
    fn from(payload: ImageBody) -> Self {
        Some(payload.into())
    }
}

impl From<ImageBody> for NestedSectionItem {
    fn from(payload: ImageBody) -> Self {
        Self::Image(payload)
    }
}

impl From<ImageBody> for Option<NestedSectionItem> {
    fn from(payload: ImageBody) -> Self {
        Some(payload.into())
    }
}

impl FileBody {
    /// The name of the file.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        let items = &mut self.files.get_or_insert_default();
        if items.is_empty() {
            items.push(Default::default());
        }
        items[0].filename = Some(filename.into());
        self
    }

    /// What the file holds, in words.
    pub fn alt_text(mut self, alt_text: impl Into<String>) -> Self {
        let items = &mut self.files.get_or_insert_default();
        if items.is_empty() {
            items.push(Default::default());
        }
        items[0].alt_text = Some(alt_text.into());
        self
    }

    /// The text that goes with the files.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Settings of single platforms.
    pub fn metadata(mut self, metadata: FileMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Buttons and other actions offered to the receiver.
    pub fn actions(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        self.actions = Some(actions.into_iter().collect());
        self
    }
}

impl From<FileBody> for MessageBody {
    fn from(payload: FileBody) -> Self {
        Self::File(payload)
    }
}

impl From<FileBody> for Option<MessageBody> {
    fn from(payload: FileBody) -> Self {
        Some(payload.into())
    }
}

impl From<FileBody> for SectionItem {
    fn from(payload: FileBody) -> Self {
        Self::File(payload)
    }
}

impl From<FileBody> for Option<SectionItem> {
    fn from(payload: FileBody) -> Self {
        Some(payload.into())
    }
}

impl From<FileBody> for NestedSectionItem {
    fn from(payload: FileBody) -> Self {
        Self::File(payload)
    }
}

impl From<FileBody> for Option<NestedSectionItem> {
    fn from(payload: FileBody) -> Self {
        Some(payload.into())
    }
}

impl GifBody {
    /// What the picture shows, in words.
    pub fn alt_text(mut self, alt_text: impl Into<String>) -> Self {
        self.alt_text = Some(alt_text.into());
        self
    }

    /// The text that goes with the picture.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Buttons and other actions offered to the receiver.
    pub fn actions(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        self.actions = Some(actions.into_iter().collect());
        self
    }

    /// Settings of single platforms.
    pub fn metadata(mut self, metadata: GifMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl From<GifBody> for MessageBody {
    fn from(payload: GifBody) -> Self {
        Self::Gif(payload)
    }
}

impl From<GifBody> for Option<MessageBody> {
    fn from(payload: GifBody) -> Self {
        Some(payload.into())
    }
}

impl From<GifBody> for SectionItem {
    fn from(payload: GifBody) -> Self {
        Self::Gif(payload)
    }
}

impl From<GifBody> for Option<SectionItem> {
    fn from(payload: GifBody) -> Self {
        Some(payload.into())
    }
}

impl From<GifBody> for NestedSectionItem {
    fn from(payload: GifBody) -> Self {
        Self::Gif(payload)
    }
}

impl From<GifBody> for Option<NestedSectionItem> {
    fn from(payload: GifBody) -> Self {
        Some(payload.into())
    }
}

impl LocationBody {
    /// The address.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.location.get_or_insert_default().address = Some(address.into());
        self
    }

    /// The name of the place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.location.get_or_insert_default().label = Some(label.into());
        self
    }
}

impl From<LocationBody> for MessageBody {
    fn from(payload: LocationBody) -> Self {
        Self::Location(payload)
    }
}

impl From<LocationBody> for Option<MessageBody> {
    fn from(payload: LocationBody) -> Self {
        Some(payload.into())
    }
}

impl From<LocationBody> for SectionItem {
    fn from(payload: LocationBody) -> Self {
        Self::Location(payload)
    }
}

impl From<LocationBody> for Option<SectionItem> {
    fn from(payload: LocationBody) -> Self {
        Some(payload.into())
    }
}

impl From<LocationBody> for NestedSectionItem {
    fn from(payload: LocationBody) -> Self {
        Self::Location(payload)
    }
}

impl From<LocationBody> for Option<NestedSectionItem> {
    fn from(payload: LocationBody) -> Self {
        Some(payload.into())
    }
}

impl CarouselBody {
    /// The text above the cards, at most 1024 characters. At most 1024 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl From<CarouselBody> for MessageBody {
    fn from(payload: CarouselBody) -> Self {
        Self::Carousel(payload)
    }
}

impl From<CarouselBody> for Option<MessageBody> {
    fn from(payload: CarouselBody) -> Self {
        Some(payload.into())
    }
}

impl From<CarouselBody> for SectionItem {
    fn from(payload: CarouselBody) -> Self {
        Self::Carousel(payload)
    }
}

impl From<CarouselBody> for Option<SectionItem> {
    fn from(payload: CarouselBody) -> Self {
        Some(payload.into())
    }
}

impl From<CarouselBody> for NestedSectionItem {
    fn from(payload: CarouselBody) -> Self {
        Self::Carousel(payload)
    }
}

impl From<CarouselBody> for Option<NestedSectionItem> {
    fn from(payload: CarouselBody) -> Self {
        Some(payload.into())
    }
}

impl ListBody {
    /// The sections, one by one.
    pub fn items(mut self, items: impl IntoIterator<Item = BodyItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }

    /// The heading.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The list in words, where it cannot be shown.
    pub fn alt_text(mut self, alt_text: impl Into<String>) -> Self {
        self.alt_text = Some(alt_text.into());
        self
    }

    /// Buttons and other actions offered to the receiver.
    pub fn actions(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        self.actions = Some(actions.into_iter().collect());
        self
    }

    /// Settings of single platforms.
    pub fn metadata(mut self, metadata: ListMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl From<ListBody> for MessageBody {
    fn from(payload: ListBody) -> Self {
        Self::List(payload)
    }
}

impl From<ListBody> for Option<MessageBody> {
    fn from(payload: ListBody) -> Self {
        Some(payload.into())
    }
}

impl From<ListBody> for SectionItem {
    fn from(payload: ListBody) -> Self {
        Self::List(payload)
    }
}

impl From<ListBody> for Option<SectionItem> {
    fn from(payload: ListBody) -> Self {
        Some(payload.into())
    }
}

impl From<ListBody> for NestedSectionItem {
    fn from(payload: ListBody) -> Self {
        Self::List(payload)
    }
}

impl From<ListBody> for Option<NestedSectionItem> {
    fn from(payload: ListBody) -> Self {
        Some(payload.into())
    }
}

impl AuthenticationBody {
    /// Whether a warning not to pass the password on is shown.
    pub fn disclaimer(mut self, disclaimer: bool) -> Self {
        self.otp.get_or_insert_default().disclaimer = Some(disclaimer);
        self
    }

    /// How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90.
    pub fn expiration_time(mut self, expiration_time: i64) -> Self {
        self.otp.get_or_insert_default().expiration_time = Some(expiration_time);
        self
    }

    /// Buttons and other actions offered to the receiver.
    pub fn actions(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        self.otp.get_or_insert_default().actions = Some(actions.into_iter().collect());
        self
    }
}

impl From<AuthenticationBody> for MessageBody {
    fn from(payload: AuthenticationBody) -> Self {
        Self::Authentication(payload)
    }
}

impl From<AuthenticationBody> for Option<MessageBody> {
    fn from(payload: AuthenticationBody) -> Self {
        Some(payload.into())
    }
}

impl SectionBody {
    /// Settings by name. The documents do not say which.
    pub fn configurations(mut self, configurations: HashMap<String, String>) -> Self {
        self.configurations = Some(configurations);
        self
    }
}

impl From<SectionBody> for MessageBody {
    fn from(payload: SectionBody) -> Self {
        Self::Section(payload)
    }
}

impl From<SectionBody> for Option<MessageBody> {
    fn from(payload: SectionBody) -> Self {
        Some(payload.into())
    }
}

impl Template {
    /// The id of the version to use, or `latest`.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The language to use, a BCP 47 tag such as `en` or `pt-BR`.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// The values of the template's variables, at least one. At least 1 entries.
    pub fn parameters(mut self, parameters: impl IntoIterator<Item = TemplateParameter>) -> Self {
        self.parameters = Some(parameters.into_iter().collect());
        self
    }

    /// The name of the template on the platform.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Files to send along.
    pub fn attachments(mut self, attachments: impl IntoIterator<Item = TemplateAttachment>) -> Self {
        self.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// How the links of the template are shortened.
    pub fn short_links(mut self, short_links: TemplateShortLinks) -> Self {
        self.short_links = Some(short_links);
        self
    }

    /// Values by variable name; `default` serves variables that have none. An older way than `parameters`.
    pub fn variables(mut self, variables: HashMap<String, String>) -> Self {
        self.variables = Some(variables);
        self
    }

    /// One to 8 UTM parameters to add to links. 1 to 8 entries.
    pub fn utm_parameters(mut self, utm_parameters: impl IntoIterator<Item = UtmParameter>) -> Self {
        self.utm_parameters = Some(utm_parameters.into_iter().collect());
        self
    }

    /// Settings of single platforms.
    pub fn settings(mut self, settings: TemplateSettings) -> Self {
        self.settings = Some(settings);
        self
    }
}

impl From<Template> for MessageBody {
    fn from(payload: Template) -> Self {
        Self::Template(Some(payload))
    }
}

impl From<Template> for Option<MessageBody> {
    fn from(payload: Template) -> Self {
        Some(payload.into())
    }
}

impl From<StringTemplateParameter> for TemplateParameter {
    fn from(payload: StringTemplateParameter) -> Self {
        Self::String(payload)
    }
}

impl From<StringTemplateParameter> for Option<TemplateParameter> {
    fn from(payload: StringTemplateParameter) -> Self {
        Some(payload.into())
    }
}

impl From<NumberTemplateParameter> for TemplateParameter {
    fn from(payload: NumberTemplateParameter) -> Self {
        Self::Number(payload)
    }
}

impl From<NumberTemplateParameter> for Option<TemplateParameter> {
    fn from(payload: NumberTemplateParameter) -> Self {
        Some(payload.into())
    }
}

impl From<BooleanTemplateParameter> for TemplateParameter {
    fn from(payload: BooleanTemplateParameter) -> Self {
        Self::Boolean(payload)
    }
}

impl From<BooleanTemplateParameter> for Option<TemplateParameter> {
    fn from(payload: BooleanTemplateParameter) -> Self {
        Some(payload.into())
    }
}
