package dev.birdwire

import dev.birdwire.internal.HeaderField
import dev.birdwire.internal.NativeDelivery
import dev.birdwire.internal.NativeDuplicates
import dev.birdwire.internal.publicDeliveryUrl
import dev.birdwire.internal.signDelivery
import dev.birdwire.internal.unwrapDelivery
import dev.birdwire.internal.verifyDelivery
import java.time.Instant
import kotlin.time.Duration

/**
 * What Bird posts to your server: is it from Bird, what does it say, and has it been here before?
 *
 * ```kotlin
 * val event = Webhooks.unwrap(body, Webhooks.Headers.of(headers), url, signingKey)
 * when (event) {
 *     is MessageWebhook -> println(event.payload.status)
 *     else -> println(event.event)
 * }
 * ```
 *
 * Nothing here needs a [Client], an access key, a coroutine or the network. Bird posts an event again for 8 hours until it is
 * answered with 2xx; [Duplicates] tells what came before.
 *
 * See https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions
 */
public object Webhooks {
    /**
     * Says whether a delivery is from Bird, and returns when it is.
     *
     * @param body the bytes as they came, before anything parsed them
     * @param headers the headers as they came. Two of them are looked at: `messagebird-signature` and
     *   `messagebird-request-timestamp`.
     * @param url the full public URL that the subscription names, with its query, byte for byte. Behind a proxy [publicUrl]
     *   rebuilds it.
     * @param signingKeys the keys to try: the old and the new one while a key is changed. A key is used as its text, whatever it
     *   looks like.
     * @param tolerance how far the timestamp may lie from now, before or after it; 24 hours when it is not given, since a
     *   repeated delivery keeps its first timestamp
     * @param now the time to compare with, for tests
     * @throws WebhookSignatureError whose [reason][WebhookSignatureError.reason] says why the delivery is refused
     * @throws InputError where no key is given or one is empty
     */
    public fun verify(
        body: ByteArray,
        headers: Headers,
        url: String,
        signingKeys: Collection<String>,
        tolerance: Duration? = null,
        now: Instant? = null,
    ) {
        reported { verifyDelivery(delivery(body, headers, url, signingKeys, tolerance, now)) }
    }

    /** Says whether a delivery is from Bird, by the one key of the subscription. */
    public fun verify(
        body: ByteArray,
        headers: Headers,
        url: String,
        signingKey: String,
        tolerance: Duration? = null,
        now: Instant? = null,
    ) {
        verify(body, headers, url, listOf(signingKey), tolerance, now)
    }

    /**
     * Verifies a delivery, as [verify] does, and reads the event in it.
     *
     * @throws DecodeError for a delivery that is no event of Bird's; its path says where
     */
    public fun unwrap(
        body: ByteArray,
        headers: Headers,
        url: String,
        signingKeys: Collection<String>,
        tolerance: Duration? = null,
        now: Instant? = null,
    ): WebhookEvent = webhookEvent(reported { unwrapDelivery(delivery(body, headers, url, signingKeys, tolerance, now)) })

    /** Verifies a delivery by the one key of the subscription, and reads the event in it. */
    public fun unwrap(
        body: ByteArray,
        headers: Headers,
        url: String,
        signingKey: String,
        tolerance: Duration? = null,
        now: Instant? = null,
    ): WebhookEvent = unwrap(body, headers, url, listOf(signingKey), tolerance, now)

    /**
     * The two headers that Bird would send with this body, for your own tests.
     *
     * @param timestamp when it is signed; now when it is not given
     * @throws InputError for an empty key, or a time before 1970
     */
    public fun sign(
        body: ByteArray,
        url: String,
        signingKey: String,
        timestamp: Instant? = null,
    ): Map<String, String> = reported { signDelivery(body, url, signingKey, timestamp) }.pairs().toMap()

    /**
     * The public URL of a request, which a server behind a proxy does not see.
     *
     * Path and query stay as they are. Of the headers `Host` and the usual `X-Forwarded-…` are looked at; they may be forged,
     * which does no harm here: a wrong URL makes a wrong signature.
     *
     * @param target what the server saw: a path with its query, or a whole URL
     * @throws InputError when the host cannot be told, or a header holds no such thing
     */
    public fun publicUrl(target: String, headers: Headers): String = reported { publicDeliveryUrl(target, headers.fields) }

    private fun delivery(
        body: ByteArray,
        headers: Headers,
        url: String,
        signingKeys: Collection<String>,
        tolerance: Duration?,
        now: Instant?,
    ) = NativeDelivery(body, headers.fields, url, signingKeys.toList(), tolerance?.native(), now)

    /**
     * Remembers what was delivered: messages by their id and status, interactions by their id.
     *
     * One is enough for a process. A server of several processes needs a store that they share, with
     * [WebhookEvent.duplicateKey] as its key.
     *
     * @param capacity how many deliveries are remembered; a hundred thousand when it is not given, in less than 8 MB. The one
     *   that was added first is forgotten when there is no room.
     */
    public class Duplicates(capacity: Int? = null) {
        private val native = NativeDuplicates(capacity?.toLong()?.size("capacity"))

        /** Whether the event came for the first time, and so has to be handled. True for all that are never duplicates. */
        public fun first(event: WebhookEvent): Boolean = event.duplicateKey?.let { native.first(it) } ?: true

        /** Forgets an event that could not be handled, so that it is taken when Bird posts it again. */
        public fun forget(event: WebhookEvent) {
            event.duplicateKey?.let { native.forget(it) }
        }
    }

    /**
     * The headers of a request, from what a framework has.
     *
     * Names count in any case, and of several values of one name the first does.
     */
    public class Headers private constructor(internal val fields: List<HeaderField>) {
        /** The names alone: values may be secrets of somebody's. */
        override fun toString(): String = "Headers(${fields.map { it.name }})"

        public companion object {
            /** One value a name. */
            public fun of(headers: Map<String, String>): Headers = Headers(headers.fields())

            /** All values of a name, as Ktor's `toMap()`, Spring and `java.net.http` have them. */
            public fun ofLists(headers: Map<String, Iterable<String>>): Headers =
                Headers(headers.flatMap { (name, values) -> values.map { field(name, it) } })

            /** Pairs of a name and a value. */
            public fun of(headers: Iterable<Pair<String, String>>): Headers =
                Headers(headers.map { (name, value) -> field(name, value) })
        }
    }
}
