// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension MessageBody {
    /// A text, with files and actions.
    ///
    /// - Parameters:
    ///   - text: The text, at least one character. At least 1 characters.
    ///   - attachments: Files to send along.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func text(
        _ text: String,
        attachments: [Attachment]? = nil,
        actions: [Action]? = nil,
        metadata: TextMetadata? = nil
    ) -> MessageBody {
        .text(TextBody(text: text, attachments: attachments, actions: actions, metadata: metadata))
    }

    /// An e-mail in HTML, with files and actions; at least one of `html` and `text`.
    ///
    /// - Parameters:
    ///   - html: The e-mail as HTML, at least one character. At least 1 characters.
    ///   - text: The e-mail as plain text, at least one character. At least 1 characters.
    ///   - attachments: Files to send along.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings for the e-mail.
    public static func html(
        _ html: String,
        text: String? = nil,
        attachments: [HtmlAttachment]? = nil,
        actions: [Action]? = nil,
        metadata: HtmlMetadata? = nil
    ) -> MessageBody {
        .html(HtmlBody(text: text, html: html, attachments: attachments, actions: actions, metadata: metadata))
    }

    /// One image, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the image is; public, or uploaded to Bird before. At least 1 characters.
    ///   - altText: What the image shows, in words.
    ///   - text: The text under the images.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func image(
        _ mediaUrl: String,
        altText: String? = nil,
        text: String? = nil,
        metadata: ImageMetadata? = nil,
        actions: [Action]? = nil
    ) -> MessageBody {
        .image(
            ImageBody(
                text: text,
                images: [BodyImage(mediaUrl: mediaUrl, altText: altText)],
                metadata: metadata,
                actions: actions
            )
        )
    }

    /// One or more images, with text and actions.
    ///
    /// - Parameters:
    ///   - images: The images, at least one. An MMS holds up to 10. At least 1 entries.
    ///   - text: The text under the images.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func images(
        _ images: [BodyImage],
        text: String? = nil,
        metadata: ImageMetadata? = nil,
        actions: [Action]? = nil
    ) -> MessageBody {
        .image(ImageBody(text: text, images: images, metadata: metadata, actions: actions))
    }

    /// One file, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the file is; public, or uploaded to Bird before. At least 1 characters.
    ///   - contentType: Its media type, such as `video/mp4`; at least one character. At least 1 characters.
    ///   - filename: The name of the file.
    ///   - altText: What the file holds, in words.
    ///   - text: The text that goes with the files.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func file(
        _ mediaUrl: String,
        contentType: String,
        filename: String? = nil,
        altText: String? = nil,
        text: String? = nil,
        metadata: FileMetadata? = nil,
        actions: [Action]? = nil
    ) -> MessageBody {
        .file(
            FileBody(
                text: text,
                files: [BodyFile(mediaUrl: mediaUrl, contentType: contentType, filename: filename, altText: altText)],
                metadata: metadata,
                actions: actions
            )
        )
    }

    /// One or more files, with text and actions.
    ///
    /// - Parameters:
    ///   - files: The files, one by one.
    ///   - text: The text that goes with the files.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func files(
        _ files: [BodyFile],
        text: String? = nil,
        metadata: FileMetadata? = nil,
        actions: [Action]? = nil
    ) -> MessageBody {
        .file(FileBody(text: text, files: files, metadata: metadata, actions: actions))
    }

    /// An animated picture, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the picture is; public, or uploaded to Bird before. At least 1 characters.
    ///   - altText: What the picture shows, in words.
    ///   - text: The text that goes with the picture.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func gif(
        _ mediaUrl: String,
        altText: String? = nil,
        text: String? = nil,
        actions: [Action]? = nil,
        metadata: GifMetadata? = nil
    ) -> MessageBody {
        .gif(GifBody(text: text, mediaUrl: mediaUrl, altText: altText, actions: actions, metadata: metadata))
    }

    /// A place.
    ///
    /// - Parameters:
    ///   - latitude: Degrees north, -90 to 90. -90 to 90.
    ///   - longitude: Degrees east, -180 to 180. -180 to 180.
    ///   - address: The address.
    ///   - label: The name of the place.
    public static func location(
        latitude: Double,
        longitude: Double,
        address: String? = nil,
        label: String? = nil
    ) -> MessageBody {
        .location(
            LocationBody(
                coordinates: Coordinates(latitude: latitude, longitude: longitude),
                location: address == nil && label == nil ? nil : PlaceName(address: address, label: label)
            )
        )
    }

    /// Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
    ///
    /// - Parameters:
    ///   - items: The cards, one by one.
    ///   - text: The text above the cards, at most 1024 characters. At most 1024 characters.
    public static func carousel(_ items: [BodyItem], text: String? = nil) -> MessageBody {
        .carousel(CarouselBody(text: text, items: items))
    }

    /// A list of choices. Each item is a section, its actions are the choices.
    ///
    /// - Parameters:
    ///   - text: The text above the list.
    ///   - items: The sections, one by one.
    ///   - title: The heading.
    ///   - altText: The list in words, where it cannot be shown.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func list(
        _ text: String,
        items: [BodyItem]? = nil,
        title: String? = nil,
        altText: String? = nil,
        actions: [Action]? = nil,
        metadata: ListMetadata? = nil
    ) -> MessageBody {
        .list(ListBody(title: title, text: text, altText: altText, items: items, actions: actions, metadata: metadata))
    }

    /// A one-time password.
    ///
    /// - Parameters:
    ///   - disclaimer: Whether a warning not to pass the password on is shown.
    ///   - expirationTime: How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to
    ///     90.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func authentication(
        disclaimer: Bool? = nil,
        expirationTime: Int64? = nil,
        actions: [Action]? = nil
    ) -> MessageBody {
        .authentication(
            AuthenticationBody(
                otp: disclaimer == nil && expirationTime == nil && actions == nil ? nil : OneTimePassword(
                    disclaimer: disclaimer,
                    expirationTime: expirationTime,
                    actions: actions
                )
            )
        )
    }
}

extension SectionItem {
    /// A text, with files and actions.
    ///
    /// - Parameters:
    ///   - text: The text, at least one character. At least 1 characters.
    ///   - attachments: Files to send along.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func text(
        _ text: String,
        attachments: [Attachment]? = nil,
        actions: [Action]? = nil,
        metadata: TextMetadata? = nil
    ) -> SectionItem {
        .text(TextBody(text: text, attachments: attachments, actions: actions, metadata: metadata))
    }

    /// One image, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the image is; public, or uploaded to Bird before. At least 1 characters.
    ///   - altText: What the image shows, in words.
    ///   - text: The text under the images.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func image(
        _ mediaUrl: String,
        altText: String? = nil,
        text: String? = nil,
        metadata: ImageMetadata? = nil,
        actions: [Action]? = nil
    ) -> SectionItem {
        .image(
            ImageBody(
                text: text,
                images: [BodyImage(mediaUrl: mediaUrl, altText: altText)],
                metadata: metadata,
                actions: actions
            )
        )
    }

    /// One or more images, with text and actions.
    ///
    /// - Parameters:
    ///   - images: The images, at least one. An MMS holds up to 10. At least 1 entries.
    ///   - text: The text under the images.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func images(
        _ images: [BodyImage],
        text: String? = nil,
        metadata: ImageMetadata? = nil,
        actions: [Action]? = nil
    ) -> SectionItem {
        .image(ImageBody(text: text, images: images, metadata: metadata, actions: actions))
    }

    /// One file, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the file is; public, or uploaded to Bird before. At least 1 characters.
    ///   - contentType: Its media type, such as `video/mp4`; at least one character. At least 1 characters.
    ///   - filename: The name of the file.
    ///   - altText: What the file holds, in words.
    ///   - text: The text that goes with the files.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func file(
        _ mediaUrl: String,
        contentType: String,
        filename: String? = nil,
        altText: String? = nil,
        text: String? = nil,
        metadata: FileMetadata? = nil,
        actions: [Action]? = nil
    ) -> SectionItem {
        .file(
            FileBody(
                text: text,
                files: [BodyFile(mediaUrl: mediaUrl, contentType: contentType, filename: filename, altText: altText)],
                metadata: metadata,
                actions: actions
            )
        )
    }

    /// One or more files, with text and actions.
    ///
    /// - Parameters:
    ///   - files: The files, one by one.
    ///   - text: The text that goes with the files.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func files(
        _ files: [BodyFile],
        text: String? = nil,
        metadata: FileMetadata? = nil,
        actions: [Action]? = nil
    ) -> SectionItem {
        .file(FileBody(text: text, files: files, metadata: metadata, actions: actions))
    }

    /// An animated picture, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the picture is; public, or uploaded to Bird before. At least 1 characters.
    ///   - altText: What the picture shows, in words.
    ///   - text: The text that goes with the picture.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func gif(
        _ mediaUrl: String,
        altText: String? = nil,
        text: String? = nil,
        actions: [Action]? = nil,
        metadata: GifMetadata? = nil
    ) -> SectionItem {
        .gif(GifBody(text: text, mediaUrl: mediaUrl, altText: altText, actions: actions, metadata: metadata))
    }

    /// A place.
    ///
    /// - Parameters:
    ///   - latitude: Degrees north, -90 to 90. -90 to 90.
    ///   - longitude: Degrees east, -180 to 180. -180 to 180.
    ///   - address: The address.
    ///   - label: The name of the place.
    public static func location(
        latitude: Double,
        longitude: Double,
        address: String? = nil,
        label: String? = nil
    ) -> SectionItem {
        .location(
            LocationBody(
                coordinates: Coordinates(latitude: latitude, longitude: longitude),
                location: address == nil && label == nil ? nil : PlaceName(address: address, label: label)
            )
        )
    }

    /// Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
    ///
    /// - Parameters:
    ///   - items: The cards, one by one.
    ///   - text: The text above the cards, at most 1024 characters. At most 1024 characters.
    public static func carousel(_ items: [BodyItem], text: String? = nil) -> SectionItem {
        .carousel(CarouselBody(text: text, items: items))
    }

    /// A list of choices. Each item is a section, its actions are the choices.
    ///
    /// - Parameters:
    ///   - text: The text above the list.
    ///   - items: The sections, one by one.
    ///   - title: The heading.
    ///   - altText: The list in words, where it cannot be shown.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func list(
        _ text: String,
        items: [BodyItem]? = nil,
        title: String? = nil,
        altText: String? = nil,
        actions: [Action]? = nil,
        metadata: ListMetadata? = nil
    ) -> SectionItem {
        .list(ListBody(title: title, text: text, altText: altText, items: items, actions: actions, metadata: metadata))
    }
}

extension NestedSectionItem {
    /// A text, with files and actions.
    ///
    /// - Parameters:
    ///   - text: The text, at least one character. At least 1 characters.
    ///   - attachments: Files to send along.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func text(
        _ text: String,
        attachments: [Attachment]? = nil,
        actions: [Action]? = nil,
        metadata: TextMetadata? = nil
    ) -> NestedSectionItem {
        .text(TextBody(text: text, attachments: attachments, actions: actions, metadata: metadata))
    }

    /// One image, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the image is; public, or uploaded to Bird before. At least 1 characters.
    ///   - altText: What the image shows, in words.
    ///   - text: The text under the images.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func image(
        _ mediaUrl: String,
        altText: String? = nil,
        text: String? = nil,
        metadata: ImageMetadata? = nil,
        actions: [Action]? = nil
    ) -> NestedSectionItem {
        .image(
            ImageBody(
                text: text,
                images: [BodyImage(mediaUrl: mediaUrl, altText: altText)],
                metadata: metadata,
                actions: actions
            )
        )
    }

    /// One or more images, with text and actions.
    ///
    /// - Parameters:
    ///   - images: The images, at least one. An MMS holds up to 10. At least 1 entries.
    ///   - text: The text under the images.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func images(
        _ images: [BodyImage],
        text: String? = nil,
        metadata: ImageMetadata? = nil,
        actions: [Action]? = nil
    ) -> NestedSectionItem {
        .image(ImageBody(text: text, images: images, metadata: metadata, actions: actions))
    }

    /// One file, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the file is; public, or uploaded to Bird before. At least 1 characters.
    ///   - contentType: Its media type, such as `video/mp4`; at least one character. At least 1 characters.
    ///   - filename: The name of the file.
    ///   - altText: What the file holds, in words.
    ///   - text: The text that goes with the files.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func file(
        _ mediaUrl: String,
        contentType: String,
        filename: String? = nil,
        altText: String? = nil,
        text: String? = nil,
        metadata: FileMetadata? = nil,
        actions: [Action]? = nil
    ) -> NestedSectionItem {
        .file(
            FileBody(
                text: text,
                files: [BodyFile(mediaUrl: mediaUrl, contentType: contentType, filename: filename, altText: altText)],
                metadata: metadata,
                actions: actions
            )
        )
    }

    /// One or more files, with text and actions.
    ///
    /// - Parameters:
    ///   - files: The files, one by one.
    ///   - text: The text that goes with the files.
    ///   - metadata: Settings of single platforms.
    ///   - actions: Buttons and other actions offered to the receiver.
    public static func files(
        _ files: [BodyFile],
        text: String? = nil,
        metadata: FileMetadata? = nil,
        actions: [Action]? = nil
    ) -> NestedSectionItem {
        .file(FileBody(text: text, files: files, metadata: metadata, actions: actions))
    }

    /// An animated picture, with text and actions.
    ///
    /// - Parameters:
    ///   - mediaUrl: Where the picture is; public, or uploaded to Bird before. At least 1 characters.
    ///   - altText: What the picture shows, in words.
    ///   - text: The text that goes with the picture.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func gif(
        _ mediaUrl: String,
        altText: String? = nil,
        text: String? = nil,
        actions: [Action]? = nil,
        metadata: GifMetadata? = nil
    ) -> NestedSectionItem {
        .gif(GifBody(text: text, mediaUrl: mediaUrl, altText: altText, actions: actions, metadata: metadata))
    }

    /// A place.
    ///
    /// - Parameters:
    ///   - latitude: Degrees north, -90 to 90. -90 to 90.
    ///   - longitude: Degrees east, -180 to 180. -180 to 180.
    ///   - address: The address.
    ///   - label: The name of the place.
    public static func location(
        latitude: Double,
        longitude: Double,
        address: String? = nil,
        label: String? = nil
    ) -> NestedSectionItem {
        .location(
            LocationBody(
                coordinates: Coordinates(latitude: latitude, longitude: longitude),
                location: address == nil && label == nil ? nil : PlaceName(address: address, label: label)
            )
        )
    }

    /// Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
    ///
    /// - Parameters:
    ///   - items: The cards, one by one.
    ///   - text: The text above the cards, at most 1024 characters. At most 1024 characters.
    public static func carousel(_ items: [BodyItem], text: String? = nil) -> NestedSectionItem {
        .carousel(CarouselBody(text: text, items: items))
    }

    /// A list of choices. Each item is a section, its actions are the choices.
    ///
    /// - Parameters:
    ///   - text: The text above the list.
    ///   - items: The sections, one by one.
    ///   - title: The heading.
    ///   - altText: The list in words, where it cannot be shown.
    ///   - actions: Buttons and other actions offered to the receiver.
    ///   - metadata: Settings of single platforms.
    public static func list(
        _ text: String,
        items: [BodyItem]? = nil,
        title: String? = nil,
        altText: String? = nil,
        actions: [Action]? = nil,
        metadata: ListMetadata? = nil
    ) -> NestedSectionItem {
        .list(ListBody(title: title, text: text, altText: altText, items: items, actions: actions, metadata: metadata))
    }
}
