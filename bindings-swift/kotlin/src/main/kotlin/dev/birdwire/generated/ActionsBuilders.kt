// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/**
 * Opens an address.
 *
 * @param text What the button says.
 * @param url The address to open, or a template variable such as `{{url}}`.
 */
public fun link(text: String, url: String): Action =
    Action.Link(LinkAction(text = text, url = url))

/**
 * Answers with the text of the button.
 *
 * @param text What the button says, and the answer sent.
 * @param imageUrl Address of a picture for the button.
 * @param metadata More about the action.
 */
public fun reply(text: String, imageUrl: String? = null, metadata: ActionMetadata? = null): Action =
    Action.Reply(ReplyAction(text = text, imageUrl = imageUrl, metadata = metadata))

/**
 * Asks the receiver for a location.
 *
 * @param text What the button says. The API takes `Send location` when it is left out.
 */
public fun locationRequest(text: String? = null): Action =
    Action.LocationRequest(LocationRequestAction(text = text))

/**
 * Starts a purchase.
 *
 * @param text What the button says.
 * @param amountCents The price in hundredths of the currency.
 * @param currency The currency, three letters such as `EUR`. 3 to 3 characters.
 */
public fun buy(text: String, amountCents: Long, currency: String): Action =
    Action.Buy(BuyAction(text = text, amountCents = amountCents, currency = currency))

/**
 * Answers with a payload that the receiver does not see.
 *
 * @param text What the button says.
 * @param payload What comes back to you when the button is used.
 * @param imageUrl Address of a picture for the button.
 * @param metadata More about the action.
 */
public fun postback(
    text: String,
    payload: String? = null,
    imageUrl: String? = null,
    metadata: ActionMetadata? = null,
): Action =
    Action.Postback(PostbackAction(text = text, payload = payload, imageUrl = imageUrl, metadata = metadata))
