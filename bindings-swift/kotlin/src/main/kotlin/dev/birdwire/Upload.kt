package dev.birdwire

import dev.birdwire.internal.ByteSource
import dev.birdwire.internal.CancelToken
import dev.birdwire.internal.NativeUpload
import dev.birdwire.internal.SourceFailure
import dev.birdwire.internal.UploadProgress
import java.io.InputStream
import java.nio.file.Path
import java.util.concurrent.atomic.AtomicBoolean

/** A file to be sent: of the disk, from memory, or read piece by piece. */
public class UploadFile private constructor(
    private val path: Path? = null,
    private val bytes: ByteArray? = null,
    private val stream: InputStream? = null,
    private val length: Long? = null,
) {
    private val isRead = AtomicBoolean()

    /** One upload. What the stream or [progress] throws ends it, and comes out as it is. */
    internal suspend fun sent(
        contentType: String?,
        filename: String?,
        progress: ((Long, Long) -> Unit)?,
        send: suspend (NativeUpload, ByteSource?, UploadProgress?, CancelToken?) -> String,
    ): String {
        val upload = NativeUpload(path?.toString(), bytes, length?.size("length"), contentType, filename)
        val source = stream?.let { StreamSource(it, isFresh = isRead.compareAndSet(false, true)) }
        val watch = progress?.let(::Watch)
        try {
            return send(upload, source, watch, watch?.cancel).also { watch?.failure?.let { throw it } }
        } catch (error: BirdError) {
            throw watch?.failure ?: source?.failure ?: error
        } finally {
            watch?.close()
        }
    }

    /** The content is left out: it may be anybody's. */
    override fun toString(): String = "UploadFile(${path ?: if (bytes != null) "${bytes.size} bytes" else "a stream"})"

    public companion object {
        /** A file of the disk. It is read while it is sent, and never held in memory. */
        public fun of(path: Path): UploadFile = UploadFile(path = path)

        /** What is in memory already. */
        public fun of(bytes: ByteArray): UploadFile = UploadFile(bytes = bytes)

        /**
         * A stream. It is read once, from threads of the library, and stays open: whoever opened it closes it. What it throws
         * ends the upload.
         *
         * @param length how many bytes it has. Without it, they are put into a temporary file first: the length is sent before
         *   them.
         */
        public fun of(stream: InputStream, length: Long? = null): UploadFile = UploadFile(stream = stream, length = length)
    }
}

/** Is asked for one piece after the other, never for two at a time. */
private class StreamSource(private val stream: InputStream, private val isFresh: Boolean) : ByteSource {
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
