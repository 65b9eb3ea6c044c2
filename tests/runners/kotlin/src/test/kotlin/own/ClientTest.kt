package dev.birdwire.own

import dev.birdwire.AuthenticationError
import dev.birdwire.CallOptions
import dev.birdwire.Client
import dev.birdwire.InputError
import dev.birdwire.Response
import dev.birdwire.receiverOf
import dev.birdwire.text
import dev.birdwire.types.CreateMessage
import dev.birdwire.types.MessageBody
import dev.birdwire.types.MessageStatus
import dev.birdwire.types.rawJSON
import dev.birdwire.types.text
import dev.birdwire.types.type
import dev.birdwire.types.unknown
import dev.birdwire.vectors.normal
import java.nio.file.Files
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.fold
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ClientTest {
    @Test
    fun itShowsNoKey() {
        Client(accessKey = KEY, workspaceId = WORKSPACE).use { bird ->
            assertFalse(KEY in bird.toString())
            assertTrue(WORKSPACE in bird.toString())
        }
        val options = CallOptions(headers = mapOf("x-secret" to KEY))
        assertFalse(KEY in options.toString())
        val error = assertThrows(InputError::class.java) { Client(accessKey = "$KEY\n") }
        assertFalse(KEY in error.toString())
    }

    @Test
    fun aClosedClientSaysSo() {
        val bird = Client(accessKey = KEY, workspaceId = WORKSPACE)
        bird.close()
        bird.close()
        assertThrows(IllegalStateException::class.java) { runBlocking { bird.channels.messages.get(CHANNEL, CHANNEL) } }
        assertTrue(WORKSPACE in bird.toString())
    }

    @Test
    fun theAnswerAsItCame() {
        val json = """{"id": "1", "mood": "happy", "status": "dreaming", "body": {"type": "hologram", "beams": 3}}"""
        LocalServer { Canned(200, json, mapOf("X-Request-Id" to "r-2")) }.use { server ->
            client(server).use { bird ->
                var response: Response? = null
                val options = CallOptions(headers = mapOf("x-mine" to "yes"), onResponse = { response = it })
                val message = runBlocking { bird.channels.messages.get(CHANNEL, CHANNEL, options) }
                assertEquals(json, message.rawJSON)
                assertEquals(MessageStatus.Unknown("dreaming"), message.status)
                assertEquals("dreaming", message.status?.text)
                assertEquals("hologram", message.body?.type)
                assertEquals(normal("""{"type": "hologram", "beams": 3}"""), normal(message.body?.unknown.orEmpty()))
                assertNull(message.body?.text)
                assertEquals(200, response?.status)
                assertEquals("r-2", response?.requestId)
                assertEquals("r-2", response?.header("X-REQUEST-ID"))
                assertEquals(json, response?.text)
                assertEquals("yes", server.requests.single().headers["x-mine"])
            }
        }
    }

    @Test
    fun whoHasNoDispatcherGoesOnOnAThreadOfKotlins() {
        LocalServer { Canned(200, """{"id": "1"}""") }.use { server ->
            client(server).use { bird ->
                val name = runBlocking(Dispatchers.Unconfined) {
                    bird.channels.messages.get(CHANNEL, CHANNEL)
                    Thread.currentThread().name
                }
                assertTrue("DefaultDispatcher" in name, name)
            }
        }
    }

    @Test
    fun anUnknownKindIsSent() {
        LocalServer { Canned(202, """{"id": "1"}""") }.use { server ->
            client(server).use { bird ->
                val body = MessageBody.Unknown("""{"type":"hologram","hologram":{"beams":3}}""")
                runBlocking { bird.channels.messages.send(CHANNEL, CreateMessage(receiver = receiverOf("+31612345678"), body = body)) }
                assertTrue(""""type":"hologram"""" in server.requests.single().body, server.requests.single().body)
            }
        }
    }

    @Test
    fun aRequestOfOnesOwn() {
        LocalServer { Canned(200, """{"done": true}""") }.use { server ->
            client(server).use { bird ->
                val response = runBlocking {
                    bird.request("POST", "/workspaces/1/things", query = listOf("a" to "1", "a" to "2"), json = """{"b": 3}""")
                }
                assertEquals("""{"done": true}""", response.text)
                val request = server.requests.single()
                assertEquals("POST /workspaces/1/things?a=1&a=2", "${request.method} ${request.target}")
                assertEquals("""{"b":3}""", request.body)
                assertThrows(InputError::class.java) { runBlocking { bird.request("GET", "/../elsewhere") } }
                assertThrows(InputError::class.java) { runBlocking { bird.request("POST", "/x", json = "{") } }
            }
        }
    }

    @Test
    fun aTokenProviderIsAskedOnceAndAgainAfterA401() {
        val asked = AtomicInteger()
        val old = "Bearer token-1"
        LocalServer { if (it.headers["authorization"] == old) Canned(401, "{}") else Canned(200, """{"id": "1"}""") }.use { server ->
            val provider: suspend () -> String = {
                delay(50)
                "token-${asked.incrementAndGet()}"
            }
            Client(tokenProvider = provider, workspaceId = WORKSPACE, baseUrl = server.url).use { bird ->
                runBlocking { List(4) { async { bird.channels.messages.get(CHANNEL, CHANNEL) } }.awaitAll() }
                assertEquals(2, asked.get())
            }
        }
    }

    @Test
    fun aTokenProviderThatFails() {
        LocalServer { null }.use { server ->
            val bird = Client(tokenProvider = { error("no one is signed in") }, workspaceId = WORKSPACE, baseUrl = server.url)
            val error = assertThrows(AuthenticationError::class.java) {
                runBlocking { bird.channels.messages.get(CHANNEL, CHANNEL) }
            }
            assertTrue("no one is signed in" in error.message, error.message)
            bird.close()
        }
    }

    @Test
    fun aFileIsReadPieceByPieceOrSaved() {
        LocalServer { Canned(200, "file", mapOf("content-type" to "text/plain")) }.use { server ->
            client(server).use { bird ->
                runBlocking {
                    val media = bird.channels.messages.media.download("message", "file")
                    assertEquals("text/plain", media.contentType)
                    assertEquals(4, media.contentLength)
                    assertEquals("file", media.chunks().fold("") { text, chunk -> text + chunk.decodeToString() })
                    val path = Files.createTempDirectory("birdwire").resolve("saved")
                    assertEquals(4, bird.channels.messages.media.download("message", "file").use { it.saveTo(path) })
                    assertEquals("file", Files.readString(path))
                }
            }
        }
    }
}
