package dev.birdwire.own

import dev.birdwire.CallOptions
import dev.birdwire.Client
import dev.birdwire.Csv
import dev.birdwire.InputError
import dev.birdwire.TimeoutError
import dev.birdwire.UploadFile
import dev.birdwire.types.AllowBlockBulkStatus
import dev.birdwire.types.AllowBlockRuleRow
import dev.birdwire.types.AllowBlockType
import java.io.IOException
import java.io.InputStream
import java.nio.file.Files
import java.nio.file.Path
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private const val BULK = "875cd425-d62d-4d16-b3af-61dafe71ea2d"

/** Files in a form, lines of CSV, and jobs to wait for. */
class BodyTest {
    private var answer = """{"bulkId": "$BULK", "status": "pending"}"""
    private val server = LocalServer { Canned(200, answer) }

    private fun calling(work: suspend CoroutineScope.(Client) -> Unit) = server.use { client(it).use { bird -> runBlocking { work(bird) } } }

    private fun file(name: String, content: String): Path = Files.createTempDirectory("birdwire").resolve(name).also { Files.writeString(it, content) }

    @Test
    fun filesOfEveryKindInOneForm() = calling { bird ->
        val seen = mutableListOf<Pair<Long, Long>>()
        val files = listOf(
            UploadFile.of(file("a.txt", "one")),
            UploadFile.of("two".encodeToByteArray(), filename = "b.txt"),
            UploadFile.of("three".byteInputStream(), contentType = "text/html", filename = "c.html"),
        )
        bird.knowledgeBase.folders.importDocuments("faq/new", files, progress = { sent, total -> synchronized(seen) { seen += sent to total } })
        val sent = server.requests.single()
        assertTrue(sent.target.endsWith("/content/folders/faq/new/import"), sent.target)
        val places = listOf("a.txt", "one", "b.txt", "two", "c.html", "text/html", "three").map { sent.body.indexOf(it) }
        assertTrue(places.none { it < 0 } && places == places.sorted(), sent.body)
        assertEquals(0L to 11L, seen.first())
        assertEquals(11L to 11L, seen.last())
    }

    @Test
    fun oneFileStandsAlone() = calling { bird ->
        bird.knowledgeBase.folders.importDocuments("faq", UploadFile.of(file("a.txt", "one")))
        assertTrue("a.txt" in server.requests.single().body)
    }

    @Test
    fun theOneThatIsNotThereIsNamed() = calling { bird ->
        val error = assertThrows(InputError::class.java) {
            runBlocking {
                val files = listOf(UploadFile.of(ByteArray(1), filename = "a.txt"), UploadFile.of(Path.of("/no/such/file.txt")))
                bird.knowledgeBase.folders.importDocuments("faq", files)
            }
        }
        assertEquals("body.file[1]", error.path)
        assertTrue(server.requests.isEmpty())
    }

    @Test
    fun whatAStreamThrowsComesOut() = calling { bird ->
        val mine = IOException("the disk is gone")
        val broken = object : InputStream() {
            override fun read(): Int = throw mine
        }
        val thrown = assertThrows(IOException::class.java) {
            runBlocking { bird.knowledgeBase.folders.importDocuments("faq", UploadFile.of(broken, filename = "a.txt")) }
        }
        assertSame(mine, generateSequence<Throwable>(thrown) { it.cause }.last())
    }

    @Test
    fun linesComeFromADiskAsTextOrAsRows() = calling { bird ->
        val rules = bird.conversations.allowBlockRules
        val row = AllowBlockRuleRow("a,b@example.com", AllowBlockType.Reject)
        rules.addInBulk(Csv.of(file("rules.csv", "test@example.com,allow")))
        rules.addInBulk(Csv.of("test@example.com,allow"))
        rules.addInBulk(Csv.rows(sequenceOf(row)))
        rules.addInBulk(Csv.rows(listOf(row)))
        rules.addInBulk(Csv.rows(row))
        val text = "test@example.com,allow"
        val line = "\"a,b@example.com\",reject\n"
        assertEquals(listOf(text, text, line, line, line), server.requests.map { it.body })
        assertEquals("Csv(Rows)", Csv.rows(row).toString())
    }

    @Test
    fun aBadRowIsNamed() = calling { bird ->
        val rows = listOf(AllowBlockRuleRow("a@example.com", AllowBlockType.Allow), AllowBlockRuleRow("", AllowBlockType.Allow))
        val error = assertThrows(InputError::class.java) { runBlocking { bird.conversations.allowBlockRules.addInBulk(Csv.rows(rows)) } }
        assertEquals("lines[1].value", error.path)
        assertTrue(server.requests.isEmpty())
    }

    @Test
    fun waitingEndsWithTheJob() = calling { bird ->
        val work = async(Dispatchers.Default) {
            bird.conversations.allowBlockRules.wait(BULK, CallOptions(pollInterval = 10.milliseconds))
        }
        withTimeout(5.seconds) { while (server.requests.size < 3) delay(5) }
        answer = """{"bulkId": "$BULK", "status": "completed"}"""
        assertEquals(AllowBlockBulkStatus.Completed, withTimeout(5.seconds) { work.await() }.status)
    }

    @Test
    fun waitingHasALimitAndCanBeCancelled() = calling { bird ->
        val rules = bird.conversations.allowBlockRules
        val limited = CallOptions(timeout = 100.milliseconds, pollInterval = 10.milliseconds)
        val error = assertThrows(TimeoutError::class.java) { runBlocking { rules.wait(BULK, limited) } }
        assertTrue("pending" in error.message, error.message)
        val work = async(Dispatchers.Default) { rules.wait(BULK, CallOptions(pollInterval = 60.seconds)) }
        delay(200.milliseconds)
        withTimeout(5.seconds) { work.cancelAndJoin() }
        assertTrue(runCatching { work.await() }.exceptionOrNull() is CancellationException)
    }
}
