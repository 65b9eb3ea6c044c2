# Written by codegen from spec/. Edit spec/ and run `make generate`.
"""Short ways to write what people write most. What is left out is not sent."""

from __future__ import annotations

from .._members import given, one, some
from .._native import Action, MessageBody, Template, TemplateParameter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._native import (
        ActionMetadata,
        Attachment,
        BodyFile,
        BodyImage,
        BodyItem,
        FileMetadata,
        GifMetadata,
        HtmlAttachment,
        HtmlMetadata,
        ImageMetadata,
        ListMetadata,
        SectionItem,
        TemplateAttachment,
        TemplateSettings,
        TemplateShortLinks,
        TextMetadata,
        UtmParameter,
    )
    from .inputs import (
        ActionDict,
        ActionMetadataDict,
        AttachmentDict,
        BodyFileDict,
        BodyImageDict,
        BodyItemDict,
        FileMetadataDict,
        GifMetadataDict,
        HtmlAttachmentDict,
        HtmlMetadataDict,
        ImageMetadataDict,
        ListMetadataDict,
        SectionItemDict,
        TemplateAttachmentDict,
        TemplateParameterLike,
        TemplateSettingsDict,
        TemplateShortLinksDict,
        TextMetadataDict,
        UtmParameterDict,
    )


def link(
    text: str,
    url: str,
) -> Action:
    """Opens an address.

    Arguments:
        text: What the button says.
        url: The address to open, or a template variable such as `{{url}}`.
    """
    return Action(
        type="link",
        link=given(
            text=text,
            url=url,
        ),
    )


def reply(
    text: str,
    *,
    image_url: str | None = None,
    metadata: ActionMetadata | ActionMetadataDict | None = None,
) -> Action:
    """Answers with the text of the button.

    Arguments:
        text: What the button says, and the answer sent.
        image_url: Address of a picture for the button.
        metadata: More about the action.
    """
    return Action(
        type="reply",
        reply=given(
            text=text,
            image_url=image_url,
            metadata=metadata,
        ),
    )


def location_request(
    text: str | None = None,
) -> Action:
    """Asks the receiver for a location.

    Arguments:
        text: What the button says. The API takes `Send location` when it is left out.
    """
    return Action(
        type="locationRequest",
        location_request=given(
            text=text,
        ),
    )


def buy(
    text: str,
    amount_cents: int,
    currency: str,
) -> Action:
    """Starts a purchase.

    Arguments:
        text: What the button says.
        amount_cents: The price in hundredths of the currency.
        currency: The currency, three letters such as `EUR`. 3 to 3 characters.
    """
    return Action(
        type="buy",
        buy=given(
            text=text,
            amount_cents=amount_cents,
            currency=currency,
        ),
    )


def postback(
    text: str,
    payload: str | None = None,
    *,
    image_url: str | None = None,
    metadata: ActionMetadata | ActionMetadataDict | None = None,
) -> Action:
    """Answers with a payload that the receiver does not see.

    Arguments:
        text: What the button says.
        payload: What comes back to you when the button is used.
        image_url: Address of a picture for the button.
        metadata: More about the action.
    """
    return Action(
        type="postback",
        postback=given(
            text=text,
            payload=payload,
            image_url=image_url,
            metadata=metadata,
        ),
    )


def text(
    text: str,
    *,
    attachments: Sequence[Attachment | AttachmentDict] | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
    metadata: TextMetadata | TextMetadataDict | None = None,
) -> MessageBody:
    """A text, with files and actions.

    Arguments:
        text: The text, at least one character. At least 1 characters.
        attachments: Files to send along.
        actions: Buttons and other actions offered to the receiver.
        metadata: Settings of single platforms.
    """
    return MessageBody(
        type="text",
        text=given(
            text=text,
            attachments=attachments,
            actions=actions,
            metadata=metadata,
        ),
    )


def html(
    html: str,
    *,
    text: str | None = None,
    attachments: Sequence[HtmlAttachment | HtmlAttachmentDict] | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
    metadata: HtmlMetadata | HtmlMetadataDict | None = None,
) -> MessageBody:
    """An e-mail in HTML, with files and actions; at least one of `html` and `text`.

    Arguments:
        html: The e-mail as HTML, at least one character. At least 1 characters.
        text: The e-mail as plain text, at least one character. At least 1 characters.
        attachments: Files to send along.
        actions: Buttons and other actions offered to the receiver.
        metadata: Settings for the e-mail.
    """
    return MessageBody(
        type="html",
        html=given(
            html=html,
            text=text,
            attachments=attachments,
            actions=actions,
            metadata=metadata,
        ),
    )


def image(
    media_url: str,
    alt_text: str | None = None,
    *,
    text: str | None = None,
    metadata: ImageMetadata | ImageMetadataDict | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
) -> MessageBody:
    """One image, with text and actions.

    Arguments:
        media_url: Where the image is; public, or uploaded to Bird before. At least 1 characters.
        alt_text: What the image shows, in words.
        text: The text under the images.
        metadata: Settings of single platforms.
        actions: Buttons and other actions offered to the receiver.
    """
    return MessageBody(
        type="image",
        image=given(
            images=one(
                media_url=media_url,
                alt_text=alt_text,
            ),
            text=text,
            metadata=metadata,
            actions=actions,
        ),
    )


def images(
    images: Sequence[BodyImage | BodyImageDict],
    *,
    text: str | None = None,
    metadata: ImageMetadata | ImageMetadataDict | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
) -> MessageBody:
    """One or more images, with text and actions.

    Arguments:
        images: The images, at least one. An MMS holds up to 10. At least 1 entries.
        text: The text under the images.
        metadata: Settings of single platforms.
        actions: Buttons and other actions offered to the receiver.
    """
    return MessageBody(
        type="image",
        image=given(
            images=images,
            text=text,
            metadata=metadata,
            actions=actions,
        ),
    )


def file(
    media_url: str,
    content_type: str,
    filename: str | None = None,
    alt_text: str | None = None,
    *,
    text: str | None = None,
    metadata: FileMetadata | FileMetadataDict | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
) -> MessageBody:
    """One file, with text and actions.

    Arguments:
        media_url: Where the file is; public, or uploaded to Bird before. At least 1 characters.
        content_type: Its media type, such as `video/mp4`; at least one character. At least 1 characters.
        filename: The name of the file.
        alt_text: What the file holds, in words.
        text: The text that goes with the files.
        metadata: Settings of single platforms.
        actions: Buttons and other actions offered to the receiver.
    """
    return MessageBody(
        type="file",
        file=given(
            files=one(
                media_url=media_url,
                content_type=content_type,
                filename=filename,
                alt_text=alt_text,
            ),
            text=text,
            metadata=metadata,
            actions=actions,
        ),
    )


def files(
    files: Sequence[BodyFile | BodyFileDict],
    *,
    text: str | None = None,
    metadata: FileMetadata | FileMetadataDict | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
) -> MessageBody:
    """One or more files, with text and actions.

    Arguments:
        files: The files, one by one.
        text: The text that goes with the files.
        metadata: Settings of single platforms.
        actions: Buttons and other actions offered to the receiver.
    """
    return MessageBody(
        type="file",
        file=given(
            files=files,
            text=text,
            metadata=metadata,
            actions=actions,
        ),
    )


def gif(
    media_url: str,
    alt_text: str | None = None,
    *,
    text: str | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
    metadata: GifMetadata | GifMetadataDict | None = None,
) -> MessageBody:
    """An animated picture, with text and actions.

    Arguments:
        media_url: Where the picture is; public, or uploaded to Bird before. At least 1 characters.
        alt_text: What the picture shows, in words.
        text: The text that goes with the picture.
        actions: Buttons and other actions offered to the receiver.
        metadata: Settings of single platforms.
    """
    return MessageBody(
        type="gif",
        gif=given(
            media_url=media_url,
            alt_text=alt_text,
            text=text,
            actions=actions,
            metadata=metadata,
        ),
    )


def location(
    latitude: float,
    longitude: float,
    address: str | None = None,
    label: str | None = None,
) -> MessageBody:
    """A place.

    Arguments:
        latitude: Degrees north, -90 to 90. -90 to 90.
        longitude: Degrees east, -180 to 180. -180 to 180.
        address: The address.
        label: The name of the place.
    """
    return MessageBody(
        type="location",
        location=given(
            coordinates=some(
                latitude=latitude,
                longitude=longitude,
            ),
            location=some(
                address=address,
                label=label,
            ),
        ),
    )


def carousel(
    items: Sequence[BodyItem | BodyItemDict],
    text: str | None = None,
) -> MessageBody:
    """Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.

    Arguments:
        items: The cards, one by one.
        text: The text above the cards, at most 1024 characters. At most 1024 characters.
    """
    return MessageBody(
        type="carousel",
        carousel=given(
            items=items,
            text=text,
        ),
    )


def list_(
    text: str,
    items: Sequence[BodyItem | BodyItemDict] | None = None,
    *,
    title: str | None = None,
    alt_text: str | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
    metadata: ListMetadata | ListMetadataDict | None = None,
) -> MessageBody:
    """A list of choices. Each item is a section, its actions are the choices.

    Arguments:
        text: The text above the list.
        items: The sections, one by one.
        title: The heading.
        alt_text: The list in words, where it cannot be shown.
        actions: Buttons and other actions offered to the receiver.
        metadata: Settings of single platforms.
    """
    return MessageBody(
        type="list",
        list=given(
            text=text,
            items=items,
            title=title,
            alt_text=alt_text,
            actions=actions,
            metadata=metadata,
        ),
    )


def authentication(
    disclaimer: bool | None = None,
    expiration_time: int | None = None,
    actions: Sequence[Action | ActionDict] | None = None,
) -> MessageBody:
    """A one-time password.

    Arguments:
        disclaimer: Whether a warning not to pass the password on is shown.
        expiration_time: How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90.
        actions: Buttons and other actions offered to the receiver.
    """
    return MessageBody(
        type="authentication",
        authentication=given(
            otp=some(
                disclaimer=disclaimer,
                expiration_time=expiration_time,
                actions=actions,
            ),
        ),
    )


def section(
    items: Sequence[SectionItem | MessageBody | SectionItemDict],
    *,
    configurations: Mapping[str, str] | None = None,
) -> MessageBody:
    """Several bodies in one.

    Arguments:
        items: The bodies, one by one.
        configurations: Settings by name. The documents do not say which.
    """
    return MessageBody(
        type="section",
        section=given(
            items=items,
            configurations=configurations,
        ),
    )


def template(
    project_id: str,
    version: str | None = None,
    locale: str | None = None,
    parameters: Sequence[TemplateParameterLike] | None = None,
    *,
    name: str | None = None,
    attachments: Sequence[TemplateAttachment | TemplateAttachmentDict] | None = None,
    short_links: TemplateShortLinks | TemplateShortLinksDict | None = None,
    variables: Mapping[str, str] | None = None,
    utm_parameters: Sequence[UtmParameter | UtmParameterDict] | None = None,
    settings: TemplateSettings | TemplateSettingsDict | None = None,
) -> Template:
    """A template made in Studio, and the values that fill it in.

    Arguments:
        project_id: The Studio project that holds the template.
        version: The id of the version to use, or `latest`.
        locale: The language to use, a BCP 47 tag such as `en` or `pt-BR`.
        parameters: The values of the template's variables, at least one. At least 1 entries.
        name: The name of the template on the platform.
        attachments: Files to send along.
        short_links: How the links of the template are shortened.
        variables: Values by variable name; `default` serves variables that have none. An older way than
            `parameters`.
        utm_parameters: One to 8 UTM parameters to add to links. 1 to 8 entries.
        settings: Settings of single platforms.
    """
    return Template(
        project_id=project_id,
        version=version,
        locale=locale,
        parameters=parameters,
        name=name,
        attachments=attachments,
        short_links=short_links,
        variables=variables,
        utm_parameters=utm_parameters,
        settings=settings,
    )


def string_parameter(
    key: str,
    value: str,
) -> TemplateParameter:
    """A text, as the value of one variable of a template.

    Arguments:
        key: The name of the variable, at least one character. At least 1 characters.
        value: The text to put in.
    """
    return TemplateParameter(
        type="string",
        key=key,
        value=value,
    )


def number_parameter(
    key: str,
    value: float,
) -> TemplateParameter:
    """A number, as the value of one variable of a template.

    Arguments:
        key: The name of the variable, at least one character. At least 1 characters.
        value: The number to put in.
    """
    return TemplateParameter(
        type="number",
        key=key,
        value=value,
    )


def boolean_parameter(
    key: str,
    value: bool,
) -> TemplateParameter:
    """A yes or no, as the value of one variable of a template.

    Arguments:
        key: The name of the variable, at least one character. At least 1 characters.
        value: The yes or no to put in.
    """
    return TemplateParameter(
        type="boolean",
        key=key,
        value=value,
    )
