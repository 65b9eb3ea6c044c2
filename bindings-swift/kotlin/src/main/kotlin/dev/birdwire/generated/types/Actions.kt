// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

import dev.birdwire.internal.unionType

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

/** Opens an address. Null for any other kind. */
public val Action.link: LinkAction?
    get() = (this as? Action.Link)?.v1

/** Answers with the text of the button. Null for any other kind. */
public val Action.reply: ReplyAction?
    get() = (this as? Action.Reply)?.v1

/** Asks for a location. Null for any other kind. */
public val Action.locationRequest: LocationRequestAction?
    get() = (this as? Action.LocationRequest)?.v1

/** Starts a purchase. Null for any other kind. */
public val Action.buy: BuyAction?
    get() = (this as? Action.Buy)?.v1

/** Answers with a payload that the receiver does not see. Null for any other kind. */
public val Action.postback: PostbackAction?
    get() = (this as? Action.Postback)?.v1

/** The JSON of a kind that this version does not know. Null for any other kind. */
public val Action.unknown: Json?
    get() = (this as? Action.Unknown)?.v1
