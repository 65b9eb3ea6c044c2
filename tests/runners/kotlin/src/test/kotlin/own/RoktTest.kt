package dev.birdwire.own

import dev.birdwire.InputError
import dev.birdwire.RoktClient
import dev.birdwire.importAll
import dev.birdwire.importReport
import dev.birdwire.isDone
import dev.birdwire.json
import dev.birdwire.types.AudienceAction
import dev.birdwire.types.ChunkOutcome
import dev.birdwire.types.CustomAudienceImport
import dev.birdwire.types.ImportProgress
import dev.birdwire.types.ImportReport
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class RoktTest {
    private val emails = listOf("alice@example.com", "bob@example.com")
    private var answer: Canned? = Canned(201, "Created", mapOf("content-type" to "text/plain"))
    private val server = LocalServer { answer }

    private fun importing(work: suspend CoroutineScope.(RoktClient) -> Unit) =
        server.use {
            RoktClient(publicKey = "rpub-test", secretKey = "rsec-test", accountId = "a-1", baseUrl = it.url, maxRetries = 0).use { rokt ->
                runBlocking { work(rokt) }
            }
        }

    @Test
    fun aListIsSentAndToldOf() = importing { rokt ->
        val seen = mutableListOf<ImportProgress>()
        val report = rokt.customAudiences.importAll(
            emails = emails,
            action = AudienceAction.Include,
            list = "US",
            progress = { synchronized(seen) { seen += it } },
        )
        assertTrue(report.isDone)
        assertEquals(listOf(ChunkOutcome.SENT), report.chunks.map { it.outcome })
        assertEquals(ImportProgress(2u, 2u, 0u), seen.last())
        val sent = server.requests.single()
        assertTrue("\"accountId\":\"a-1\"" in sent.body && "\"emails\":[\"alice@example.com\"" in sent.body, sent.body)
        assertTrue(sent.headers.getValue("authorization").startsWith("Basic "))
        assertEquals(report, importReport(report.json))
        assertFalse("alice" in report.json)
    }

    @Test
    fun manyRequestsAtThePaceOfTheNetwork() = importing { rokt ->
        val addresses = (0 until 250_000).asSequence().map { "user$it@example.com" }
        val report = rokt.customAudiences.importAll(emails = addresses, action = AudienceAction.Include, hash = true)
        assertEquals(listOf(100_000u, 100_000u, 50_000u), report.chunks.map { it.count })
        assertEquals(250_000uL, report.sent)
        assertEquals(3, server.requests.size)
        assertTrue(server.requests.none { "user" in it.body })
    }

    @Test
    fun whatFailedIsSentASecondTime() = importing { rokt ->
        answer = Canned(503, "busy")
        val report = rokt.customAudiences.importAll(emails = emails.asFlow(), action = AudienceAction.Include)
        assertFalse(report.isDone)
        assertEquals(503u.toUShort(), report.chunks.single().status)
        answer = Canned(201, "")
        val again = rokt.customAudiences.importAll(emails = emails, action = AudienceAction.Include, resume = report)
        assertTrue(again.isDone)
        rokt.customAudiences.importAll(emails = emails, action = AudienceAction.Include, resume = again)
        assertEquals(2, server.requests.size)
        val error = assertThrows(InputError::class.java) {
            runBlocking { rokt.customAudiences.importAll(emails = emails.reversed(), action = AudienceAction.Include, resume = again) }
        }
        assertEquals("emails[0-1]", error.path)
    }

    @Test
    fun hashesAndBadEntries() = importing { rokt ->
        val hash = "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206"
        val report = rokt.customAudiences.importAll(sha256s = listOf(hash, "no hash"), action = AudienceAction.Exclude)
        assertEquals(listOf(1uL), report.refusedPositions)
        assertTrue("\"sha256s\":[\"$hash\"]" in server.requests.single().body)
    }

    @Test
    fun cancellingLeavesTheReport() = importing { rokt ->
        var left: ImportReport? = null
        val endless = flow {
            emit("alice@example.com")
            awaitCancellation()
        }
        val work = async(Dispatchers.Default) {
            rokt.customAudiences.importAll(emails = endless, action = AudienceAction.Include, onStop = { left = it })
        }
        delay(200)
        withTimeout(5.seconds) { work.cancelAndJoin() }
        assertTrue(runCatching { work.await() }.exceptionOrNull() is CancellationException)
        assertEquals(false, left?.complete)
    }

    @Test
    fun cancellingDropsWhatIsUnderWay() = importing { rokt ->
        answer = null
        var left: ImportReport? = null
        val work = async(Dispatchers.Default) {
            rokt.customAudiences.importAll(emails = emails, action = AudienceAction.Include, onStop = { left = it })
        }
        assertTrue(server.isSilent())
        withTimeout(5.seconds) { work.cancelAndJoin() }
        assertTrue(server.sawClose())
        assertEquals("cancelled", left?.chunks?.single()?.kind)
    }

    @Test
    fun whatTheEntriesOrTheProgressThrowComesOut() = importing { rokt ->
        val mine = IllegalStateException("enough")
        var reports = 0
        val broken = flow {
            emit("alice@example.com")
            throw mine
        }
        val thrown = assertThrows(IllegalStateException::class.java) {
            runBlocking { rokt.customAudiences.importAll(emails = broken, action = AudienceAction.Include, onStop = { reports++ }) }
        }
        assertSame(mine, generateSequence<Throwable>(thrown) { it.cause }.last())
        val told = assertThrows(IllegalStateException::class.java) {
            runBlocking {
                rokt.customAudiences.importAll(emails = emails, action = AudienceAction.Include, progress = { throw mine }, onStop = { reports++ })
            }
        }
        assertSame(mine, generateSequence<Throwable>(told) { it.cause }.last())
        assertEquals(2, reports)
    }

    @Test
    fun exactlyOneKindOfEntries() = importing { rokt ->
        val error = assertThrows(InputError::class.java) {
            runBlocking { rokt.customAudiences.importAll(emails = emails, sha256s = emails, action = AudienceAction.Include) }
        }
        assertEquals("emails", error.path)
    }

    @Test
    fun noKeyAndNoAddressShows() = importing { rokt ->
        val said = "$rokt ${CustomAudienceImport(action = AudienceAction.Include, emails = emails)}"
        for (secret in listOf("rsec-test", "rpub-test", "alice")) assertFalse(secret in said, said)
        assertEquals("a-1", rokt.accountId)
        val error = assertThrows(InputError::class.java) { RoktClient(publicKey = "rpub-test") }
        assertEquals("secret_key", error.path)
        assertEquals("report", assertThrows(InputError::class.java) { importReport("{}") }.path)
    }
}
