package dev.birdwire

import dev.birdwire.internal.NativeEvent

/** What Bird posted; each kind of payload has a class of its own below this one. A later version may have more of them. */
public sealed class WebhookEvent(private val native: NativeEvent) {
    /** The part of Bird that tells of it, such as `channels`. */
    public val service: String
        get() = native.service

    /** The name, such as `sms.inbound`. */
    public val event: String
        get() = native.event

    /** What the payload is: `message`, `interaction`, … or `unknown`. */
    public val kind: String
        get() = native.kind

    /** The payload as it came. */
    public val payloadJSON: String
        get() = native.payloadJson

    /** The whole body, with everything that this version does not know. */
    public val rawJSON: String
        get() = native.rawJson

    /**
     * By what a delivery is known when it comes again: a message by its id and status, an interaction by its id. Null for all
     * other events, which may happen twice alike.
     */
    public val duplicateKey: String?
        get() = native.duplicateKey

    /** Everything is read from the JSON, so the same JSON is the same event. */
    override fun equals(other: Any?): Boolean = other is WebhookEvent && rawJSON == other.rawJSON

    override fun hashCode(): Int = rawJSON.hashCode()

    /** The payload is left out: it may hold what a customer wrote. */
    override fun toString(): String = "${javaClass.simpleName}(service=$service, event=$event, kind=$kind)"
}

/** An event that this version does not know, or whose payload is not what its name lets expect. */
public class UnknownWebhook internal constructor(native: NativeEvent) : WebhookEvent(native) {
    /** What the event tells of, as JSON. */
    public val payload: String
        get() = payloadJSON
}
