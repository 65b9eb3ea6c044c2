// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

import dev.birdwire.internal.unionType

/** The text on the wire. */
public val UtmReference.text: String
    get() =
        when (this) {
            UtmReference.PlatformName -> "platform_name"
            UtmReference.ChannelName -> "channel_name"
            is UtmReference.Unknown -> v1
        }

/** The `type` on the wire, which says what kind it is. */
public val TemplateParameter.type: String
    get() =
        when (this) {
            is TemplateParameter.String -> "string"
            is TemplateParameter.Unknown -> unionType(v1)
        }

/** Null for any other kind. */
public val TemplateParameter.string: StringTemplateParameter?
    get() = (this as? TemplateParameter.String)?.v1

/** The JSON of a kind that this version does not know. Null for any other kind. */
public val TemplateParameter.unknown: Json?
    get() = (this as? TemplateParameter.Unknown)?.v1

/** The `type` on the wire, which says what kind it is. */
public val MessageBody.type: String
    get() =
        when (this) {
            is MessageBody.Text -> "text"
            is MessageBody.Image -> "image"
            is MessageBody.Unknown -> unionType(v1)
        }

/** Null for any other kind. */
public val MessageBody.text: TextBody?
    get() = (this as? MessageBody.Text)?.v1

/** Null for any other kind. */
public val MessageBody.image: ImageBody?
    get() = (this as? MessageBody.Image)?.v1

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

/** The `type` on the wire, which says what kind it is. */
public val Action.type: String
    get() =
        when (this) {
            is Action.Link -> "link"
            is Action.Reply -> "reply"
            is Action.LocationRequest -> "locationRequest"
            is Action.Buy -> "buy"
            is Action.Postback -> "postback"
            is Action.Unknown -> unionType(v1)
        }

/** Null for any other kind. */
public val Action.link: LinkAction?
    get() = (this as? Action.Link)?.v1

/** Null for any other kind. */
public val Action.reply: ReplyAction?
    get() = (this as? Action.Reply)?.v1

/** Null for any other kind. */
public val Action.locationRequest: LocationRequestAction?
    get() = (this as? Action.LocationRequest)?.v1

/** Null for any other kind. */
public val Action.buy: BuyAction?
    get() = (this as? Action.Buy)?.v1

/** Null for any other kind. */
public val Action.postback: PostbackAction?
    get() = (this as? Action.Postback)?.v1

/** The JSON of a kind that this version does not know. Null for any other kind. */
public val Action.unknown: Json?
    get() = (this as? Action.Unknown)?.v1
