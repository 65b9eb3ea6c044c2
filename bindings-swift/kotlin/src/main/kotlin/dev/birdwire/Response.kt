package dev.birdwire

import dev.birdwire.internal.HeaderField
import dev.birdwire.internal.NativeResponse

/** A successful answer as it came. */
public class Response internal constructor(private val native: NativeResponse) {
    /** The status of the answer, for example 200. */
    public val status: Int = native.status().toInt()

    /** How many requests were made on the wire. */
    public val attempts: Int = native.attempts().toInt()

    /** What Bird's support asks for. */
    public val requestId: String? = native.requestId()

    /** In the order of the answer; names are in lower case. */
    public val headers: List<Pair<String, String>> by lazy { native.headers().pairs() }

    /** The body, byte for byte. */
    public val body: ByteArray by lazy { native.body() }

    /** The body as text. */
    public val text: String
        get() = body.decodeToString()

    /** The first header of this name, in whatever case. */
    public fun header(name: String): String? = headers.first(name)

    /** The body is left out: it may hold what a customer wrote. */
    override fun toString(): String = "Response(status=$status, attempts=$attempts, requestId=$requestId)"
}

internal fun List<HeaderField>.pairs(): List<Pair<String, String>> = map { it.name to it.value }

internal fun List<Pair<String, String>>.first(name: String): String? =
    firstOrNull { (key, _) -> key.equals(name, ignoreCase = true) }?.second
