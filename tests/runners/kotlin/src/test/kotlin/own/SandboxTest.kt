package dev.birdwire.own

import com.sun.net.httpserver.HttpServer
import dev.birdwire.AuthenticationError
import dev.birdwire.Client
import dev.birdwire.ConnectionError
import dev.birdwire.MessageWebhook
import dev.birdwire.NotFoundError
import dev.birdwire.ServerError
import dev.birdwire.Webhooks
import dev.birdwire.receiverOf
import dev.birdwire.reply
import dev.birdwire.testing.FaultMatch
import dev.birdwire.testing.Sandbox
import dev.birdwire.testing.SandboxException
import dev.birdwire.text
import dev.birdwire.types.*
import java.net.InetSocketAddress
import java.net.Socket
import java.net.URI
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.io.path.readText
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

private const val SOMEBODY = "+31612345678"
private val HELLO = CreateMessage(receiver = receiverOf(SOMEBODY), body = text("Hello"))

/** The local Bird of `dev.birdwire.testing`: its life, its errors, and that each of its methods does what its name says. */
class SandboxTest {
    @TempDir
    lateinit var folder: Path

    private fun sandbox(test: suspend (Sandbox) -> Unit) = Sandbox.start(step = 0.seconds).use { runBlocking { test(it) } }

    private fun script(text: String): Path {
        val path = folder.resolve("birdwire-sandbox")
        Files.writeString(path, "#!/bin/sh\n$text\n")
        path.toFile().setExecutable(true)
        return path
    }

    private fun refused(test: () -> Unit): SandboxException = assertThrows(SandboxException::class.java, test)

    @Test
    fun itIsThereUntilItIsClosed() {
        val birdCloud = Sandbox.start()
        assertTrue(answers(birdCloud.url))
        assertFalse(birdCloud.accessKey in birdCloud.toString())
        birdCloud.close()
        birdCloud.close()
        assertFalse(answers(birdCloud.url))
        assertTrue("ended with exit code 0" in refused { birdCloud.requests() }.message.orEmpty())
    }

    @Test
    fun manyRunSideBySideEachWithItsOwnData() = runBlocking {
        val all = List(4) { Sandbox.start() }
        all.first().inbound("sms", from = SOMEBODY, text = "Hi")
        assertEquals(4, all.map { it.url }.toSet().size)
        assertEquals(listOf(1, 0, 0, 0), all.map { it.count() })
        all.forEach { it.close() }
    }

    @Test
    fun aFileKeepsTheData() = runBlocking {
        for (expected in 1..2) {
            Sandbox.start(db = folder.resolve("messages.sqlite")).use { birdCloud ->
                birdCloud.inbound("sms", from = SOMEBODY, text = "Hi")
                assertEquals(expected, birdCloud.count())
            }
        }
    }

    @Test
    fun itEndsWhenThisProcessIsKilled() {
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        val command = listOf(java, "-cp", System.getProperty("java.class.path"), "dev.birdwire.own.SandboxHolderKt")
        val holder = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val url = holder.inputStream.bufferedReader().readLine()
        assertTrue(answers(url))
        holder.destroyForcibly().waitFor()
        val until = TimeSource.Monotonic.markNow() + 10.seconds
        while (answers(url)) {
            assertFalse(until.hasPassedNow(), "it still runs")
            Thread.sleep(20)
        }
    }

    @Test
    fun whatTheProgramSaysIsShown() {
        val message = refused { Sandbox.start(db = Path.of("/nowhere/at/all.sqlite")) }.message.orEmpty()
        assertTrue("ended with exit code 1; it said:" in message && "cannot open the database" in message, message)
        val missing = refused { Sandbox.start(program = Path.of("/not/there")) }.message.orEmpty()
        assertTrue("/not/there cannot be started" in missing, missing)
        val other = refused { Sandbox.start(program = script("echo Hello; exec sleep 60")) }.message.orEmpty()
        assertTrue("is no sandbox: its first line is Hello" in other, other)
    }

    @Test
    fun aProgramThatSaysNothingIsEnded() {
        val silent = script("echo \$\$ >\"\$0.pid\"; echo busy >&2; exec sleep 60")
        val begun = TimeSource.Monotonic.markNow()
        val message = refused { Sandbox.start(program = silent, startTimeout = 500.milliseconds) }.message
        assertEquals("$silent did not start within 500ms; it said:\nbusy", message)
        assertTrue(begun.elapsedNow() < 5.seconds)
        val pid = Path.of("$silent.pid").readText().trim().toLong()
        assertFalse(ProcessHandle.of(pid).map { it.isAlive }.orElse(false))
    }

    @Test
    fun clientsWithKeysAndWithTokens() = runBlocking {
        Sandbox.start(bearerTokens = listOf("a-user"), accessKey = "another").use { birdCloud ->
            birdCloud.client(bearerToken = "a-user").use { it.currentUser.get() }
            Client(accessKey = "wrong", workspaceId = birdCloud.workspaceId, baseUrl = birdCloud.url).use { bird ->
                assertTrue(runCatching { bird.channels.messages.listByWorkspace().count() }.exceptionOrNull() is AuthenticationError)
            }
            birdCloud.client().use { it.organizations.get() }
            birdCloud.roktClient().use {
                it.customAudiences.importAudience(CustomAudienceImport(emails = listOf("alice@example.com"), action = AudienceAction.Include))
            }
            assertEquals(listOf(200L, 401L, 200L, 201L), birdCloud.requests().map { it["status"] })
            assertEquals(birdCloud.url, birdCloud.environment["BIRD_BASE_URL"])
        }
    }

    @Test
    fun peopleWriteReadAndPress() = sandbox { birdCloud ->
        birdCloud.client().use { bird ->
            val written = birdCloud.inbound("sms", from = SOMEBODY, text = "\"Hi\"\n\t– ☃ \\")
            val sms = birdCloud.channels.getValue("sms")
            assertEquals(text("\"Hi\"\n\t– ☃ \\"), bird.channels.messages.get(sms, written["id"].toString()).body)
            assertEquals("image", (birdCloud.inbound("whatsapp", SOMEBODY, image = true)["body"] as Map<*, *>)["type"])
            val refusal = refused { birdCloud.inbound("carrier-pigeon", from = SOMEBODY, text = "Hi") }
            assertTrue(refusal.status == 404 && "channel" in refusal.message.orEmpty(), refusal.message)

            val whatsapp = birdCloud.channels.getValue("whatsapp")
            val body = text("Coming?", actions = listOf(reply("Yes"), reply("No")))
            val sent = bird.channels.messages.send(whatsapp, CreateMessage(receiver = receiverOf(SOMEBODY), body = body))
            val id = sent.id.orEmpty()
            assertEquals("item_1_clicked", birdCloud.press(id, 1)["details"])
            assertEquals("read", birdCloud.interact(id, "type" to "read")["type"])
            assertEquals(2, bird.channels.messages.interactions.list(whatsapp, id).count())
            birdCloud.setStatus(id, "delivery_failed", reason = "Gone", failure = mapOf("code" to 15005))
            assertEquals("Gone", bird.channels.messages.get(whatsapp, id).reason)

            val contact = sent.receiver?.contacts?.first()?.id.orEmpty()
            val expires = Instant.parse("2030-01-01T00:00:00Z")
            birdCloud.setWindow(SOMEBODY, expireAt = expires)
            assertEquals(expires, bird.channels.contacts.get(whatsapp, contact).serviceWindowExpireAt)
            birdCloud.setWindow(contact, open = false)
            assertEquals(null, bird.channels.contacts.get(whatsapp, contact).serviceWindowExpireAt)
            birdCloud.putFile(id, "a b", "kept".encodeToByteArray(), "image/png")
            bird.channels.messages.media.download(id, "a b").use { assertEquals("kept", it.bytes().decodeToString()) }

            val mine = "44444444-0000-4000-8000-000000000001"
            birdCloud.addChannel("sms", mine, "+31600000000")
            assertEquals(mine, bird.channels.messages.send(mine, HELLO).channelId)
        }
    }

    @Test
    fun requestsSnapshotsSettingsAndAReset() = sandbox { birdCloud ->
        birdCloud.inbound("sms", from = SOMEBODY, text = "Hi")
        val snapshot = birdCloud.snapshot()
        birdCloud.inbound("sms", from = SOMEBODY, text = "Hi")
        assertEquals(2, birdCloud.count())
        birdCloud.restore(snapshot)
        assertEquals(1, birdCloud.count())
        val first = birdCloud.requests().first()["number"] as Long
        assertEquals(first + 1, birdCloud.requests(after = first, limit = 1).single()["number"])
        birdCloud.clearRequests()
        assertEquals(emptyList<Any>(), birdCloud.requests())
        assertEquals(500L, birdCloud.settings("listLag" to 500)["listLag"])
        birdCloud.reset()
        assertEquals(0L, birdCloud.settings()["listLag"])
        assertEquals(0, birdCloud.count())
        assertEquals("ok", (birdCloud.control("GET", "/health") as Map<*, *>)["status"])
    }

    @Test
    fun timeIsAKnob() = runBlocking {
        val begin = Instant.parse("2030-01-01T00:00:00Z")
        Sandbox.start(paused = true, time = begin, step = 10.seconds, seed = 7).use { birdCloud ->
            val sms = birdCloud.channels.getValue("sms")
            val messages = birdCloud.client().channels.messages
            val id = messages.send(sms, HELLO).id.orEmpty()
            assertEquals("accepted", messages.get(sms, id).status?.text)
            birdCloud.advance(10.seconds)
            assertEquals("processing", messages.get(sms, id).status?.text)
            birdCloud.advance("1h")
            assertEquals("delivered", messages.get(sms, id).status?.text)
            assertEquals(begin.plusSeconds(3_610), birdCloud.now)
            birdCloud.setTime(begin.plusSeconds(86_400))
            birdCloud.setSpeed(60.0)
            birdCloud.resume()
            birdCloud.pause()
            assertTrue(birdCloud.now >= begin.plusSeconds(86_400) && birdCloud.now < begin.plusSeconds(90_000))
            birdCloud.reset()
            assertEquals(id, messages.send(sms, HELLO).id)
        }
    }

    @Test
    fun faults() = sandbox { birdCloud ->
        birdCloud.client(maxRetries = 0).use { bird ->
            suspend fun failure() = runCatching { bird.organizations.get() }.exceptionOrNull()
            val id = birdCloud.fault(503, FaultMatch(operation = "getOrganization", times = 1))
            assertTrue(failure() is ServerError)
            assertEquals(null, failure())
            assertEquals(listOf<Any?>(id to 1L), birdCloud.faults().map { it["id"] to it["fired"] })
            birdCloud.clearFaults(id)
            birdCloud.fault("cut", mapOf("afterBytes" to 10), FaultMatch(path = "/organizations/*", after = 1))
            assertEquals(null, failure())
            assertTrue(failure() is ConnectionError)
            birdCloud.clearFaults()
            assertEquals(null, failure())
        }
    }

    @Test
    fun recordsAndWebhooks() = sandbox { birdCloud ->
        val id = "55555555-0000-4000-8000-000000000001"
        val sms = birdCloud.channels.getValue("sms")
        val path = "/workspaces/${birdCloud.workspaceId}/channels/$sms/messages/$id"
        birdCloud.client().use { bird ->
            birdCloud.putRecord(path, mapOf("id" to id, "status" to "delivered"))
            assertEquals("delivered", bird.channels.messages.get(sms, id).status?.text)
            assertEquals("delivered", birdCloud.record(path)["status"])
            birdCloud.deleteRecord(path)
            assertTrue(runCatching { bird.channels.messages.get(sms, id) }.exceptionOrNull() is NotFoundError)
        }

        val came = CopyOnWriteArrayList<Pair<ByteArray, Map<String, List<String>>>>()
        val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
        server.createContext("/") { exchange ->
            came += exchange.requestBody.readBytes() to exchange.requestHeaders
            exchange.sendResponseHeaders(204, -1)
            exchange.close()
        }
        server.start()
        val url = "http://127.0.0.1:${server.address.port}/bird"
        val filters = listOf(mapOf("key" to "channelId", "value" to sms))
        birdCloud.subscribe("sms.inbound", url, signingKey = "a key", eventFilters = filters, service = "channels")
        birdCloud.inbound("sms", from = SOMEBODY, text = "Hi")
        birdCloud.advance(1.seconds)
        val (body, headers) = came.single()
        assertTrue(Webhooks.unwrap(body, Webhooks.Headers.ofLists(headers), url, "a key") is MessageWebhook)
        birdCloud.retryDelivery(birdCloud.deliveries().single()["id"].toString())
        assertEquals(2, came.size)
        birdCloud.forward(mapOf("https://app.example.com" to "http://127.0.0.1:${server.address.port}"))
        server.stop(0)
    }
}

private suspend fun Sandbox.count(): Int = client().use { it.channels.messages.listByWorkspace().count() }

private fun answers(url: String): Boolean =
    runCatching { Socket("127.0.0.1", URI(url).port).close() }.isSuccess
