package dev.birdwire.own

import dev.birdwire.Client
import dev.birdwire.Delivery
import dev.birdwire.InputError
import dev.birdwire.ServerError
import dev.birdwire.UploadFile
import java.io.IOException
import java.io.InputStream
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private const val ADDRESS = "https://media.api.bird.com/m"
private const val CONTENT = "Hello\r\nWorld\n"

class UploadTest {
    /** Gives a place on itself, and is the store as well. */
    private val server: LocalServer = LocalServer { request -> if (request.target == "/store") store else place() }
    private var store: Canned? = Canned(204, "")

    private fun place() =
        Canned(
            200,
            """{"mediaUrl": "$ADDRESS", "uploadUrl": "${server.url}/store", "uploadMethod": "POST", "uploadFormData": {"key": "k-1"}}""",
        )

    private fun uploading(work: suspend CoroutineScope.(Client) -> Unit) =
        server.use { client(it).use { bird -> runBlocking { work(bird) } } }

    private fun form(): LocalServer.Request = server.requests.single { it.target == "/store" }

    @Test
    fun aPathNeedsNoMoreWords() = uploading { bird ->
        val path = Files.createTempDirectory("birdwire").resolve("hello.txt")
        Files.writeString(path, CONTENT)
        assertEquals(ADDRESS, bird.channels.media.upload(UploadFile.of(path)))
        val (asked, sent) = server.requests
        assertEquals("""{"contentType":"text/plain"}""", asked.body)
        assertTrue("filename=\"hello.txt\"" in sent.body && "content-type: text/plain" in sent.body.lowercase(), sent.body)
        assertTrue(sent.body.indexOf("k-1") < sent.body.indexOf(CONTENT), sent.body)
        assertFalse("authorization" in sent.headers)
    }

    @Test
    fun bytesForOneChannel() = uploading { bird ->
        val file = UploadFile.of(CONTENT.encodeToByteArray())
        assertEquals(ADDRESS, bird.channels.media.uploadForChannel(CHANNEL, file, filename = "hello.txt"))
        assertTrue(CHANNEL in server.requests.first().target)
        assertTrue(CONTENT in form().body)
    }

    @Test
    fun aStreamOfKnownLengthAndOneWithout() = uploading { bird ->
        for (length in listOf(CONTENT.length.toLong(), null)) {
            server.requests.clear()
            val file = UploadFile.of(CONTENT.byteInputStream(), length)
            assertEquals(ADDRESS, bird.channels.media.upload(file, contentType = "text/plain"))
            assertTrue(CONTENT in form().body)
        }
    }

    @Test
    fun aStreamIsSentOnce() = uploading { bird ->
        val file = UploadFile.of(CONTENT.byteInputStream())
        bird.channels.media.upload(file, contentType = "text/plain")
        val error = assertThrows(InputError::class.java) { runBlocking { bird.channels.media.upload(file, contentType = "text/plain") } }
        assertEquals("file", error.path)
        assertTrue("before" in error.message, error.message)
    }

    @Test
    fun progressGoesFromNothingToEverything() = uploading { bird ->
        val seen = mutableListOf<Pair<Long, Long>>()
        val file = UploadFile.of(ByteArray(1_000_000))
        bird.channels.media.upload(file, filename = "zeros.bin", progress = { sent, total -> synchronized(seen) { seen += sent to total } })
        assertEquals(0L to 1_000_000L, seen.first())
        assertEquals(1_000_000L to 1_000_000L, seen.last())
        assertEquals(seen.sortedBy { it.first }, seen)
        assertTrue(seen.size > 2)
    }

    @Test
    fun whatProgressThrowsEndsTheUpload() = uploading { bird ->
        val mine = IllegalStateException("enough")
        val file = UploadFile.of(ByteArray(8_000_000))
        val thrown = assertThrows(IllegalStateException::class.java) {
            runBlocking { bird.channels.media.upload(file, filename = "zeros.bin", progress = { sent, _ -> if (sent > 0) throw mine }) }
        }
        assertSame(mine, generateSequence<Throwable>(thrown) { it.cause }.last())
    }

    @Test
    fun cancellingInTheMiddleClosesTheConnection() = uploading { bird ->
        val stuck = CountDownLatch(1)
        val stream = Stuck(stuck)
        val work = async(Dispatchers.Default) { bird.channels.media.upload(UploadFile.of(stream, 1000), contentType = "text/plain") }
        assertTrue(stream.waits.await(5, TimeUnit.SECONDS))
        withTimeout(5.seconds) { work.cancelAndJoin() }
        assertTrue(runCatching { work.await() }.exceptionOrNull() is CancellationException)
        withTimeout(5.seconds) { while (server.requests.none { it.target == "/store" }) kotlinx.coroutines.delay(10) }
        assertTrue(form().body.length < form().headers.getValue("content-length").toInt(), "the form was cut off")
        stuck.countDown()
    }

    @Test
    fun cancellingWhileTheStoreIsSilent() = uploading { bird ->
        store = null
        val work = async(Dispatchers.Default) { bird.channels.media.upload(UploadFile.of(ByteArray(10)), contentType = "text/plain") }
        assertTrue(server.isSilent())
        withTimeout(5.seconds) { work.cancelAndJoin() }
        assertTrue(server.sawClose())
    }

    @Test
    fun aFileThatIsNotThereIsFoundBeforeAnythingIsSent() = uploading { bird ->
        val error = assertThrows(InputError::class.java) {
            runBlocking { bird.channels.media.upload(UploadFile.of(Path.of("/no/such/file.png"))) }
        }
        assertEquals("file", error.path)
        assertEquals(Delivery.NeverSent, error.delivery)
        assertEquals("channels.media.upload", error.operation)
        assertTrue(server.requests.isEmpty())
    }

    @Test
    fun whatTheStreamThrowsEndsTheUpload() = uploading { bird ->
        val mine = IOException("the disk is gone")
        val broken = object : InputStream() {
            override fun read(): Int = throw mine
        }
        val thrown = assertThrows(IOException::class.java) {
            runBlocking { bird.channels.media.upload(UploadFile.of(broken), contentType = "text/plain") }
        }
        assertSame(mine, generateSequence<Throwable>(thrown) { it.cause }.last())
    }

    @Test
    fun theStoreSaysNo() = uploading { bird ->
        store = Canned(503, "<Error><Code>SlowDown</Code></Error>", mapOf("content-type" to "application/xml"))
        val error = assertThrows(ServerError::class.java) {
            runBlocking { bird.channels.media.upload(UploadFile.of(ByteArray(1)), contentType = "text/plain") }
        }
        assertEquals(503, error.status)
        assertTrue("SlowDown" in error.body!!.decodeToString())
    }

    @Test
    fun aLengthBelowZero() = uploading { bird ->
        val file = UploadFile.of(CONTENT.byteInputStream(), -1)
        val error = assertThrows(InputError::class.java) { runBlocking { bird.channels.media.upload(file, contentType = "text/plain") } }
        assertEquals("length", error.path)
    }
}

/** Gives ten bytes, and then none until it is let go. */
private class Stuck(private val until: CountDownLatch) : InputStream() {
    val waits = CountDownLatch(1)
    private var given = false

    override fun read(): Int = throw UnsupportedOperationException()

    override fun read(place: ByteArray, offset: Int, length: Int): Int {
        if (!given) {
            given = true
            return 10
        }
        waits.countDown()
        until.await()
        return -1
    }
}
