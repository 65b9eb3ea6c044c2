package dev.birdwire.own

import dev.birdwire.CallOptions
import dev.birdwire.DecodeError
import dev.birdwire.types.ListChannelMessages
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

class PagerTest {
    private val server = LocalServer { request ->
        if ("pageToken=two" in request.target) {
            Canned(200, """{"results": [{"id": "3"}], "startAt": "2025-05-29T06:14:00Z"}""")
        } else {
            Canned(200, """{"results": [{"id": "1"}, {"id": "2"}], "nextPageToken": "two"}""")
        }
    }

    private fun <T> listing(work: suspend (dev.birdwire.Client) -> T): T =
        server.use { client(it).use { bird -> runBlocking { work(bird) } } }

    @Test
    fun itsItemsComeFromEveryPage() = listing { bird ->
        val messages = bird.channels.messages.list(CHANNEL, ListChannelMessages(limit = 2))
        assertEquals(listOf("1", "2", "3"), messages.map { it.id }.toList())
        assertEquals(2, server.requests.size)
        assertEquals(listOf("1", "2", "3"), messages.map { it.id }.toList(), "a second walk begins at the first page")
    }

    @Test
    fun itIsAFlow() = listing { bird ->
        val ids = bird.channels.messages.list(CHANNEL).map { it.id }.take(2).toList()
        assertEquals(listOf("1", "2"), ids)
        assertEquals(1, server.requests.size)
    }

    @Test
    fun itsPages() = listing { bird ->
        val pages = bird.channels.messages.list(CHANNEL).pages().toList()
        assertEquals(listOf(2, 1), pages.map { it.items.size })
        assertEquals(listOf("two", null), pages.map { it.nextPageToken })
        assertEquals("2025-05-29T06:14:00Z", pages[1].startAt.toString())
    }

    @Test
    fun itsFirstPage() = listing { bird ->
        val statuses = mutableListOf<Int>()
        val page = bird.channels.messages.list(CHANNEL, options = CallOptions(onResponse = { statuses += it.status })).firstPage()
        assertEquals(listOf("1", "2"), page.items.map { it.id })
        assertNull(page.startAt)
        assertEquals(200, page.response.status)
        assertEquals(listOf(200), statuses)
        assertEquals(1, server.requests.size)
    }

    @Test
    fun itemsBeforeABrokenOneArrive() {
        LocalServer { Canned(200, """{"results": [{"id": "1"}, {"status": "sent"}]}""") }.use { broken ->
            client(broken).use { bird ->
                val seen = mutableListOf<String?>()
                val error = assertThrows(DecodeError::class.java) {
                    runBlocking { bird.channels.messages.list(CHANNEL).collect { seen += it.id } }
                }
                assertEquals("results[1].id", error.path)
                assertEquals(listOf("1"), seen)
            }
        }
    }
}
