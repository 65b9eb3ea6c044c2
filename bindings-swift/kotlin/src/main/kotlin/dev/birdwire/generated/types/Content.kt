// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

import dev.birdwire.internal.unionType

/** The `type` on the wire, which says what kind it is. */
public val MessageBody.type: String
    get() =
        when (this) {
            is MessageBody.Text -> "text"
            is MessageBody.Html -> "html"
            is MessageBody.Image -> "image"
            is MessageBody.File -> "file"
            is MessageBody.Gif -> "gif"
            is MessageBody.Location -> "location"
            is MessageBody.Carousel -> "carousel"
            is MessageBody.List -> "list"
            is MessageBody.Section -> "section"
            is MessageBody.Authentication -> "authentication"
            is MessageBody.Template -> "template"
            is MessageBody.Action -> "action"
            is MessageBody.PermissionRequest -> "permission_request"
            is MessageBody.Unknown -> unionType(v1)
        }

/** A text. Null for any other kind. */
public val MessageBody.text: TextBody?
    get() = (this as? MessageBody.Text)?.v1

/** An e-mail in HTML. Null for any other kind. */
public val MessageBody.html: HtmlBody?
    get() = (this as? MessageBody.Html)?.v1

/** One or more images. Null for any other kind. */
public val MessageBody.image: ImageBody?
    get() = (this as? MessageBody.Image)?.v1

/** One or more files of other kinds, such as film, sound or documents. Null for any other kind. */
public val MessageBody.file: FileBody?
    get() = (this as? MessageBody.File)?.v1

/** An animated picture. Null for any other kind. */
public val MessageBody.gif: GifBody?
    get() = (this as? MessageBody.Gif)?.v1

/** A place. Null for any other kind. */
public val MessageBody.location: LocationBody?
    get() = (this as? MessageBody.Location)?.v1

/** Cards to leaf through. Null for any other kind. */
public val MessageBody.carousel: CarouselBody?
    get() = (this as? MessageBody.Carousel)?.v1

/** A list of choices. Null for any other kind. */
public val MessageBody.list: ListBody?
    get() = (this as? MessageBody.List)?.v1

/** Several bodies in one. Null for any other kind. */
public val MessageBody.section: SectionBody?
    get() = (this as? MessageBody.Section)?.v1

/** A one-time password. Null for any other kind. */
public val MessageBody.authentication: AuthenticationBody?
    get() = (this as? MessageBody.Authentication)?.v1

/**
 * A template. The documents name this kind and no payload; to send a template use `template` beside `body`. Null for
 * any other kind.
 */
public val MessageBody.template: Template?
    get() = (this as? MessageBody.Template)?.v1

/** A question for leave, as the list of kinds calls it. Null for any other kind. */
public val MessageBody.action: PermissionRequest?
    get() = (this as? MessageBody.Action)?.v1

/** A question for leave, as its own schema calls it. Null for any other kind. */
public val MessageBody.permissionRequest: PermissionRequest?
    get() = (this as? MessageBody.PermissionRequest)?.v1

/** The JSON of a kind that this version does not know. Null for any other kind. */
public val MessageBody.unknown: Json?
    get() = (this as? MessageBody.Unknown)?.v1

/** The text on the wire. */
public val TelegramParseMode.text: String
    get() =
        when (this) {
            TelegramParseMode.Markdown -> "Markdown"
            TelegramParseMode.MarkdownV2 -> "MarkdownV2"
            is TelegramParseMode.Unknown -> v1
        }

/** The text on the wire. */
public val PermissionResource.text: String
    get() =
        when (this) {
            PermissionResource.Call -> "call"
            is PermissionResource.Unknown -> v1
        }
