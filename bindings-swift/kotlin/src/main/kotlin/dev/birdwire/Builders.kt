package dev.birdwire

import dev.birdwire.types.Receiver
import dev.birdwire.types.ReceiverContact

/**
 * One receiver by its identifier: a phone number in E.164, an e-mail address, or what the channel's platform uses.
 *
 * Other languages call it `to`. Kotlin has a `to` that makes pairs, which wins inside every class and every coroutine.
 */
public fun receiverOf(identifierValue: String): Receiver =
    Receiver(contacts = listOf(ReceiverContact(identifierValue = identifierValue)))
