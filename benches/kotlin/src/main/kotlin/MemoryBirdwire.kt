// Lists page after page and forgets what it read. With `-Dlook=heap` it looks at what is left on the heap after a
// collection; without, at what the process holds, which says something when the heap has a fixed size.

import dev.birdwire.Client
import dev.birdwire.types.ListChannelMessages
import java.io.File
import kotlin.system.exitProcess
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking

private const val PAGE_SIZE = 4096

private fun resident(): Long = File("/proc/self/statm").readText().split(" ")[1].toLong() * PAGE_SIZE

private fun heap(): Long {
    System.gc()
    return Runtime.getRuntime().run { totalMemory() - freeMemory() }
}

fun main(arguments: Array<String>): Unit = runBlocking {
    val look = if (System.getProperty("look") == "heap") ::heap else ::resident
    val bird = Client(accessKey = ACCESS_KEY, workspaceId = WORKSPACE_ID, baseUrl = arguments[0] + "/endless")
    val pages = arguments[2].toInt()
    val end = System.nanoTime() + (arguments[3].toDouble() * 1e9).toLong()
    val held = ArrayList<Long>()
    var messages = 0
    bird.channels.messages.list(CHANNEL_ID, ListChannelMessages(limit = LIMIT.toLong())).first { message ->
        check(!message.id.isNullOrEmpty()) { "a message without an id" }
        messages++
        if (messages % LIMIT == 0) held += look()
        messages % LIMIT == 0 && (held.size >= pages || System.nanoTime() > end)
    }
    println("""{"messages": $messages, "resident": $held}""")
    exitProcess(0)
}
