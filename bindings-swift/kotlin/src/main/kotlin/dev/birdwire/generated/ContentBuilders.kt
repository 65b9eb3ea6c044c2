// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/**
 * A text, with files and actions.
 *
 * @param text The text, at least one character. At least 1 characters.
 * @param attachments Files to send along.
 * @param actions Buttons and other actions offered to the receiver.
 * @param metadata Settings of single platforms.
 */
public fun text(
    text: String,
    attachments: List<Attachment>? = null,
    actions: List<Action>? = null,
    metadata: TextMetadata? = null,
): MessageBody =
    MessageBody.Text(TextBody(text = text, attachments = attachments, actions = actions, metadata = metadata))

/**
 * An e-mail in HTML, with files and actions; at least one of `html` and `text`.
 *
 * @param html The e-mail as HTML, at least one character. At least 1 characters.
 * @param text The e-mail as plain text, at least one character. At least 1 characters.
 * @param attachments Files to send along.
 * @param actions Buttons and other actions offered to the receiver.
 * @param metadata Settings for the e-mail.
 */
public fun html(
    html: String,
    text: String? = null,
    attachments: List<HtmlAttachment>? = null,
    actions: List<Action>? = null,
    metadata: HtmlMetadata? = null,
): MessageBody =
    MessageBody.Html(
        HtmlBody(text = text, html = html, attachments = attachments, actions = actions, metadata = metadata),
    )

/**
 * One image, with text and actions.
 *
 * @param mediaUrl Where the image is; public, or uploaded to Bird before. At least 1 characters.
 * @param altText What the image shows, in words.
 * @param text The text under the images.
 * @param metadata Settings of single platforms.
 * @param actions Buttons and other actions offered to the receiver.
 */
public fun image(
    mediaUrl: String,
    altText: String? = null,
    text: String? = null,
    metadata: ImageMetadata? = null,
    actions: List<Action>? = null,
): MessageBody =
    MessageBody.Image(
        ImageBody(
            text = text,
            images = listOf(BodyImage(mediaUrl = mediaUrl, altText = altText)),
            metadata = metadata,
            actions = actions,
        ),
    )

/**
 * One or more images, with text and actions.
 *
 * @param images The images, at least one. An MMS holds up to 10. At least 1 entries.
 * @param text The text under the images.
 * @param metadata Settings of single platforms.
 * @param actions Buttons and other actions offered to the receiver.
 */
public fun images(
    images: List<BodyImage>,
    text: String? = null,
    metadata: ImageMetadata? = null,
    actions: List<Action>? = null,
): MessageBody =
    MessageBody.Image(ImageBody(text = text, images = images, metadata = metadata, actions = actions))

/**
 * One file, with text and actions.
 *
 * @param mediaUrl Where the file is; public, or uploaded to Bird before. At least 1 characters.
 * @param contentType Its media type, such as `video/mp4`; at least one character. At least 1 characters.
 * @param filename The name of the file.
 * @param altText What the file holds, in words.
 * @param text The text that goes with the files.
 * @param metadata Settings of single platforms.
 * @param actions Buttons and other actions offered to the receiver.
 */
public fun file(
    mediaUrl: String,
    contentType: String,
    filename: String? = null,
    altText: String? = null,
    text: String? = null,
    metadata: FileMetadata? = null,
    actions: List<Action>? = null,
): MessageBody =
    MessageBody.File(
        FileBody(
            text = text,
            files = listOf(
                BodyFile(mediaUrl = mediaUrl, contentType = contentType, filename = filename, altText = altText),
            ),
            metadata = metadata,
            actions = actions,
        ),
    )

/**
 * One or more files, with text and actions.
 *
 * @param files The files, one by one.
 * @param text The text that goes with the files.
 * @param metadata Settings of single platforms.
 * @param actions Buttons and other actions offered to the receiver.
 */
public fun files(
    files: List<BodyFile>,
    text: String? = null,
    metadata: FileMetadata? = null,
    actions: List<Action>? = null,
): MessageBody =
    MessageBody.File(FileBody(text = text, files = files, metadata = metadata, actions = actions))

/**
 * An animated picture, with text and actions.
 *
 * @param mediaUrl Where the picture is; public, or uploaded to Bird before. At least 1 characters.
 * @param altText What the picture shows, in words.
 * @param text The text that goes with the picture.
 * @param actions Buttons and other actions offered to the receiver.
 * @param metadata Settings of single platforms.
 */
public fun gif(
    mediaUrl: String,
    altText: String? = null,
    text: String? = null,
    actions: List<Action>? = null,
    metadata: GifMetadata? = null,
): MessageBody =
    MessageBody.Gif(
        GifBody(text = text, mediaUrl = mediaUrl, altText = altText, actions = actions, metadata = metadata),
    )

/**
 * A place.
 *
 * @param latitude Degrees north, -90 to 90. -90 to 90.
 * @param longitude Degrees east, -180 to 180. -180 to 180.
 * @param address The address.
 * @param label The name of the place.
 */
public fun location(latitude: Double, longitude: Double, address: String? = null, label: String? = null): MessageBody =
    MessageBody.Location(
        LocationBody(
            coordinates = Coordinates(latitude = latitude, longitude = longitude),
            location = if (address == null && label == null) null else PlaceName(address = address, label = label),
        ),
    )

/**
 * Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
 *
 * @param items The cards, one by one.
 * @param text The text above the cards, at most 1024 characters. At most 1024 characters.
 */
public fun carousel(items: List<BodyItem>, text: String? = null): MessageBody =
    MessageBody.Carousel(CarouselBody(text = text, items = items))

/**
 * A list of choices. Each item is a section, its actions are the choices.
 *
 * @param text The text above the list.
 * @param items The sections, one by one.
 * @param title The heading.
 * @param altText The list in words, where it cannot be shown.
 * @param actions Buttons and other actions offered to the receiver.
 * @param metadata Settings of single platforms.
 */
public fun list(
    text: String,
    items: List<BodyItem>? = null,
    title: String? = null,
    altText: String? = null,
    actions: List<Action>? = null,
    metadata: ListMetadata? = null,
): MessageBody =
    MessageBody.List(
        ListBody(title = title, text = text, altText = altText, items = items, actions = actions, metadata = metadata),
    )

/**
 * A one-time password.
 *
 * @param disclaimer Whether a warning not to pass the password on is shown.
 * @param expirationTime How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90.
 * @param actions Buttons and other actions offered to the receiver.
 */
public fun authentication(
    disclaimer: Boolean? = null,
    expirationTime: Long? = null,
    actions: List<Action>? = null,
): MessageBody =
    MessageBody.Authentication(
        AuthenticationBody(
            otp = if (disclaimer == null && expirationTime == null && actions == null) null else OneTimePassword(
                disclaimer = disclaimer,
                expirationTime = expirationTime,
                actions = actions,
            ),
        ),
    )
