package dev.birdwire

import dev.birdwire.internal.ByteSource
import dev.birdwire.internal.CancelToken
import dev.birdwire.internal.NativeUpload
import dev.birdwire.internal.SourceFailure
import dev.birdwire.internal.UploadProgress
import java.io.InputStream
import java.nio.file.Path
import java.util.concurrent.atomic.AtomicBoolean

/**
 * A file to be sent: of the disk, from memory, or read piece by piece.
 *
 * Its content type, such as `image/png`, is guessed from its name when it is not given; the name of a file of the disk is the
 * last part of its path.
 */
public class UploadFile private constructor(
    private val path: Path? = null,
    private val bytes: ByteArray? = null,
    private val stream: InputStream? = null,
    private val length: Long? = null,
    private val contentType: String?,
    private val filename: String?,
) {
    private val isRead = AtomicBoolean()

    /** What the call says of the file is stronger than what the file says of itself. */
    internal suspend fun sent(
        contentType: String?,
        filename: String?,
        progress: ((Long, Long) -> Unit)?,
        send: suspend (NativeUpload, ByteSource?, UploadProgress?, CancelToken?) -> String,
    ): String {
        val upload = native().let { it.copy(contentType = contentType ?: it.contentType, filename = filename ?: it.filename) }
        val source = source()
        return watched(listOf(source), progress) { watch, cancel -> send(upload, source, watch, cancel) }
    }

    internal fun native() = NativeUpload(path?.toString(), bytes, length?.size("length"), contentType, filename)

    /** A second one of the same stream has nothing to give. */
    internal fun source() = stream?.let { StreamSource(it, isFresh = isRead.compareAndSet(false, true)) }

    /** The content is left out: it may be anybody's. */
    override fun toString(): String = "UploadFile(${path ?: if (bytes != null) "${bytes.size} bytes" else "a stream"})"

    public companion object {
        /** A file of the disk. It is read while it is sent, and never held in memory. */
        public fun of(path: Path, contentType: String? = null, filename: String? = null): UploadFile =
            UploadFile(path = path, contentType = contentType, filename = filename)

        /** What is in memory already. */
        public fun of(bytes: ByteArray, contentType: String? = null, filename: String? = null): UploadFile =
            UploadFile(bytes = bytes, contentType = contentType, filename = filename)

        /**
         * A stream. It is read once, from threads of the library, and stays open: whoever opened it closes it. What it throws
         * ends the upload.
         *
         * @param length how many bytes it has. Without it, they are put into a temporary file first: the length is sent before
         *   them.
         */
        public fun of(
            stream: InputStream,
            length: Long? = null,
            contentType: String? = null,
            filename: String? = null,
        ): UploadFile = UploadFile(stream = stream, length = length, contentType = contentType, filename = filename)
    }
}

/** Several files in one call. */
internal suspend fun <T> List<UploadFile>.sent(
    progress: ((Long, Long) -> Unit)?,
    send: suspend (List<NativeUpload>, List<ByteSource?>, UploadProgress?, CancelToken?) -> T,
): T {
    val (uploads, sources) = map { it.native() } to map { it.source() }
    return watched(sources, progress) { watch, cancel -> send(uploads, sources, watch, cancel) }
}

/** What a stream or [progress] throws ends the call, and comes out as it is. */
private suspend fun <T> watched(
    sources: List<StreamSource?>,
    progress: ((Long, Long) -> Unit)?,
    send: suspend (UploadProgress?, CancelToken?) -> T,
): T {
    val watch = progress?.let(::Watch)
    try {
        return send(watch, watch?.cancel).also { watch?.failure?.let { throw it } }
    } catch (error: BirdError) {
        throw watch?.failure ?: sources.firstNotNullOfOrNull { it?.failure } ?: error
    } finally {
        watch?.close()
    }
}

/** Is asked for one piece after the other, never for two at a time. */
internal class StreamSource(private val stream: InputStream, private val isFresh: Boolean) : ByteSource {
    /** What the stream threw. */
    @Volatile
    var failure: Throwable? = null

    override fun read(max: UInt): ByteArray? {
        if (!isFresh) throw SourceFailure.Broken("the stream was read by an upload before this one")
        try {
            val piece = ByteArray(max.toInt())
            val count = stream.read(piece)
            return if (count < 0) null else piece.copyOf(count)
        } catch (error: Throwable) {
            failure = error
            throw SourceFailure.Broken(error.message ?: error.javaClass.name)
        }
    }
}

/** Tells how far the upload is. An exception there must not cross the border: it ends the upload instead. */
private class Watch(private val progress: (Long, Long) -> Unit) : UploadProgress, AutoCloseable {
    val cancel: CancelToken = CancelToken()

    @Volatile
    var failure: Throwable? = null

    override fun moved(sent: ULong, total: ULong) {
        if (failure != null) return
        try {
            progress(sent.toLong(), total.toLong())
        } catch (error: Throwable) {
            failure = error
            cancel.cancel()
        }
    }

    override fun close() {
        cancel.close()
    }
}
