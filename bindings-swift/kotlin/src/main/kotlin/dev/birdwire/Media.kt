package dev.birdwire

import dev.birdwire.internal.NativeMedia
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * A file of the API. Its bytes arrive while they are read, and only once; [close] lets the connection go before the end.
 */
public class Media internal constructor(private val native: NativeMedia) : AutoCloseable {
    /** The status of the answer that holds the file. */
    public val status: Int = native.status().toInt()

    /** In the order of the answer; names are in lower case. */
    public val headers: List<Pair<String, String>> = native.headers().pairs()

    /** Such as `image/png`. */
    public val contentType: String?
        get() = header("content-type")

    /** In bytes, where the server says it. */
    public val contentLength: Long? = native.contentLength()?.toLong()

    /** Where the file lies, when the answer named the place instead of being the file. */
    public val location: String? = native.location()

    /** How many requests were made on the wire, that to the file's own place included. */
    public val attempts: Int = native.attempts().toInt()

    /** What Bird's support asks for. */
    public val requestId: String? = native.requestId()

    /** The first header of this name, in whatever case. */
    public fun header(name: String): String? = headers.first(name)

    /** The file piece by piece, at the pace of whoever reads. Leaving early drops the connection. */
    public fun chunks(): Flow<ByteArray> = flow {
        try {
            while (true) {
                emit(crossing { native.nextChunk(null) } ?: break)
            }
        } finally {
            native.letGo()
        }
    }

    /** The whole file. One that is larger than the client accepts is an error: read it by [chunks] then. */
    public suspend fun bytes(): ByteArray = crossing { native.bytes(null) }

    /** Writes the file and gives back its length. The name appears when the file is whole, never before. */
    public suspend fun saveTo(path: Path): Long = crossing { native.saveTo(path.toString(), null) }.toLong()

    /** Lets the connection go before the end. */
    override fun close() {
        native.letGo()
    }

    override fun toString(): String = "Media(status=$status, contentType=$contentType, contentLength=$contentLength)"
}
