package dev.birdwire.own

import java.io.InputStream
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

/** What a request got for an answer. None: the server stays silent until the client goes away. */
class Canned(val status: Int, val body: String, val headers: Map<String, String> = emptyMap())

/** A server on loopback that answers what the test says and notices when a client closes its connection. */
class LocalServer(private val answer: (Request) -> Canned?) : AutoCloseable {
    class Request(val method: String, val target: String, val headers: Map<String, String>, val body: String)

    private val socket = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
    val url: String = "http://127.0.0.1:${socket.localPort}"
    val requests: MutableList<Request> = CopyOnWriteArrayList()
    private val silent = CountDownLatch(1)
    private val closed = CountDownLatch(1)

    init {
        thread(isDaemon = true) {
            while (!socket.isClosed) {
                val connection = runCatching { socket.accept() }.getOrNull() ?: break
                thread(isDaemon = true) { runCatching { serve(connection) } }
            }
        }
    }

    /** A request has come that is given no answer. */
    fun isSilent(): Boolean = silent.await(5, TimeUnit.SECONDS)

    /** The client of that request has closed its connection. */
    fun sawClose(): Boolean = closed.await(5, TimeUnit.SECONDS)

    private fun serve(connection: Socket) {
        connection.use {
            val input = connection.getInputStream().buffered()
            while (true) {
                val request = read(input) ?: return
                requests += request
                val canned = answer(request)
                if (canned == null) {
                    silent.countDown()
                    // The end of the stream, or a reset: both say that the client is gone.
                    runCatching { while (input.read() >= 0) Unit }
                    closed.countDown()
                    return
                }
                val body = canned.body.encodeToByteArray()
                val headers = mapOf("content-type" to "application/json", "content-length" to "${body.size}") + canned.headers
                val head = headers.entries.joinToString("") { "${it.key}: ${it.value}\r\n" }
                connection.getOutputStream().run {
                    write("HTTP/1.1 ${canned.status} Answer\r\n$head\r\n".encodeToByteArray())
                    write(body)
                    flush()
                }
            }
        }
    }

    private fun read(input: InputStream): Request? {
        val lines = generateSequence { line(input) }.takeWhile { it.isNotEmpty() }.toList()
        val (method, target) = lines.firstOrNull()?.split(" ") ?: return null
        val headers = lines.drop(1).associate { it.substringBefore(":").lowercase() to it.substringAfter(":").trim() }
        val body = input.readNBytes(headers["content-length"]?.toInt() ?: 0).decodeToString()
        return Request(method, target, headers, body)
    }

    private fun line(input: InputStream): String? {
        val line = StringBuilder()
        while (true) {
            when (val byte = input.read()) {
                -1 -> return if (line.isEmpty()) null else line.toString()
                '\n'.code -> return line.toString().trimEnd('\r')
                else -> line.append(byte.toChar())
            }
        }
    }

    override fun close() = socket.close()
}
