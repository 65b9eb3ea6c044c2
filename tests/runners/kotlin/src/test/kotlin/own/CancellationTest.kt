package dev.birdwire.own

import dev.birdwire.Client
import dev.birdwire.receiverOf
import dev.birdwire.text
import dev.birdwire.types.CreateMessage
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Giving a coroutine up closes the connection of its request. */
class CancellationTest {
    private fun cancelling(call: suspend (Client) -> Unit) {
        LocalServer { null }.use { server ->
            client(server).use { bird ->
                runBlocking(Dispatchers.Default) {
                    val work = async { call(bird) }
                    assertTrue(server.isSilent(), "no request came")
                    work.cancelAndJoin()
                    assertTrue(server.sawClose(), "the connection stayed open")
                    assertTrue(runCatching { work.await() }.exceptionOrNull() is CancellationException)
                }
            }
        }
    }

    @Test
    fun aSend() = cancelling { it.channels.messages.send(CHANNEL, CreateMessage(receiver = receiverOf("+31612345678"), body = text("Hi"))) }

    @Test
    fun aList() = cancelling { it.channels.messages.list(CHANNEL).collect() }

    @Test
    fun aDownload() = cancelling { it.channels.messages.media.download(CHANNEL, "file").bytes() }

    @Test
    fun aRequestOfOnesOwn() = cancelling { it.request("GET", "/anything") }

    @Test
    fun aTimeoutOfTheCoroutine() {
        LocalServer { null }.use { server ->
            client(server).use { bird ->
                val message = runBlocking { withTimeoutOrNull(1.seconds) { bird.channels.messages.get(CHANNEL, CHANNEL) } }
                assertNull(message)
                assertTrue(server.sawClose(), "the connection stayed open")
            }
        }
    }

    @Test
    fun leavingAListAsksForNothingMore() {
        LocalServer { Canned(200, """{"results": [{"id": "1"}], "nextPageToken": "more"}""") }.use { server ->
            client(server).use { bird ->
                val first = runBlocking { bird.channels.messages.list(CHANNEL).first() }
                assertEquals("1", first.id)
                assertEquals(1, server.requests.size)
            }
        }
    }
}
