package dev.birdwire.own

import dev.birdwire.ApiError
import dev.birdwire.AuthenticationError
import dev.birdwire.BirdError
import dev.birdwire.CallOptions
import dev.birdwire.Client
import dev.birdwire.ConnectionError
import dev.birdwire.Delivery
import dev.birdwire.ErrorKind
import dev.birdwire.InputError
import dev.birdwire.RateLimitError
import dev.birdwire.receiverOf
import dev.birdwire.text
import dev.birdwire.types.CreateMessage
import dev.birdwire.types.MessageMeta
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ErrorTest {
    private inline fun <reified E : BirdError> failing(answer: Canned?, crossinline call: suspend (Client) -> Unit): E =
        LocalServer { answer }.use { server ->
            client(server).use { bird -> assertThrows(E::class.java) { runBlocking { call(bird) } } }
        }

    @Test
    fun anAnswerThatIsNoSuccess() {
        val answer = Canned(
            429,
            """{"code": "TooManyRequests", "message": "Slow down", "details": {"limit": ["50"]}}""",
            mapOf("retry-after" to "7", "x-request-id" to "r-1"),
        )
        val error = failing<RateLimitError>(answer) { it.channels.messages.get(CHANNEL, CHANNEL) }
        assertInstanceOf(ApiError::class.java, error)
        assertEquals(ErrorKind.RateLimit, error.kind)
        assertEquals(Delivery.Answered, error.delivery)
        assertEquals(429, error.status)
        assertEquals("TooManyRequests", error.code)
        assertEquals("Slow down", error.message)
        assertEquals("""{"limit":["50"]}""", error.details)
        assertEquals("r-1", error.requestId)
        assertEquals(7.seconds, error.retryAfter)
        assertEquals(1, error.attempts)
        assertEquals("channels.messages.get", error.operation)
        assertTrue("Slow down" in error.body!!.decodeToString())
        assertTrue("channels.messages.get" in error.toString() && "429" in error.toString(), error.toString())
    }

    @Test
    fun wrongInput() {
        val error = failing<InputError>(null) {
            it.channels.messages.send(CHANNEL, CreateMessage(receiver = receiverOf("+31612345678"), body = text("")))
        }
        assertEquals("body.body.text.text", error.path)
        assertEquals(Delivery.NeverSent, error.delivery)
    }

    @Test
    fun aTextThatIsNoJson() {
        val error = failing<InputError>(null) {
            val meta = MessageMeta(extraInformation = "{")
            it.channels.messages.send(CHANNEL, CreateMessage(receiver = receiverOf("+31612345678"), body = text("Hi"), meta = meta))
        }
        assertTrue("body" in error.path.orEmpty(), error.toString())
    }

    @Test
    fun numbersBelowZero() {
        val error = failing<InputError>(null) { it.channels.messages.get(CHANNEL, CHANNEL, CallOptions(maxRetries = -1)) }
        assertEquals("options.maxRetries", error.path)
        failing<InputError>(null) { it.channels.messages.get(CHANNEL, CHANNEL, CallOptions(timeout = (-1).seconds)) }
        assertThrows(InputError::class.java) { Client(accessKey = KEY, maxRetries = -1) }
    }

    @Test
    fun nobodyListens() {
        val port = LocalServer { null }.use { it.url }
        Client(accessKey = KEY, workspaceId = WORKSPACE, baseUrl = port, maxRetries = 0).use { bird ->
            val error = assertThrows(ConnectionError::class.java) { runBlocking { bird.channels.messages.get(CHANNEL, CHANNEL) } }
            assertEquals(Delivery.NeverSent, error.delivery)
        }
    }

    @Test
    fun noSecretIsShown() {
        val answer = Canned(401, """{"code": "Unauthorized", "message": "no access for $KEY"}""")
        val error = failing<AuthenticationError>(answer) { it.channels.messages.get(CHANNEL, CHANNEL) }
        assertFalse(KEY in error.toString() + error.message + error.stackTraceToString())
    }
}
