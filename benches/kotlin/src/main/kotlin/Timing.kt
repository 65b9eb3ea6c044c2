// What every Kotlin client of the benchmarks shares: the ids, and the loop that measures one call.
// The same arguments and the same printed result as timing.py.

import kotlin.system.exitProcess
import kotlinx.serialization.json.Json

const val ACCESS_KEY = "benchmark-access-key"
const val WORKSPACE_ID = "11111111-1111-4111-8111-111111111111"
const val CHANNEL_ID = "614208aa-b153-4d5d-9989-2fddfc0ce4c3"
const val PATH = "/workspaces/$WORKSPACE_ID/channels/$CHANNEL_ID/messages"
const val AUTHORIZATION = "AccessKey $ACCESS_KEY"
const val RECEIVER = "+31612345678"
const val TEXT = "Hello"
const val LIMIT = 1000

/** Warms up, then calls until either bound is reached, and prints the result as JSON. Inline, so that [call] may suspend. */
inline fun measure(arguments: Array<String>, call: () -> List<String?>) {
    val (_, warmUp, calls, seconds) = arguments
    val seen = call()
    repeat(warmUp.toInt() - 1) { call() }

    val times = ArrayList<Long>()
    var begin = System.nanoTime()
    val end = begin + (seconds.toDouble() * 1e9).toLong()
    while (begin < end && times.size < calls.toInt()) {
        call()
        val now = System.nanoTime()
        times += now - begin
        begin = now
    }
    report(times, seen)
}

fun report(times: MutableList<Long>, seen: List<String?>) {
    times.sort()
    val middle = times.size / 2
    val median = if (times.size % 2 == 1) times[middle] / 1e3 else (times[middle - 1] + times[middle]) / 2e3
    val texts = Json.encodeToString(seen)
    println("""{"calls": ${times.size}, "median": $median, "mean": ${times.average() / 1e3}, "seen": $texts}""")
    // What a client keeps open must not keep the process alive.
    exitProcess(0)
}
