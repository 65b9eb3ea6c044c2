package dev.birdwire.vectors

import dev.birdwire.BirdError
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.Base64
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

const val ACCESS_KEY = "test-access-key"
const val WORKSPACE_ID = "11111111-1111-4111-8111-111111111111"
const val ORGANIZATION_ID = "22222222-2222-4222-8222-222222222222"

/** Where the recording server listens. */
val RECORDER: String =
    System.getenv("BIRDWIRE_RECORDER") ?: error("run the vectors by scripts/with-recorder scripts/test-kotlin")

/** The vectors whose answers hold the sandbox's own values, where a sandbox answers. */
private val IMAGINED: Set<String> by lazy { ask("$RECORDER/_imagined").jsonArray.map { it.jsonPrimitive.content }.toSet() }

/** Replays one vector and tells the recording server how it went; a difference fails the test with a line each. */
fun replay(id: String, steps: suspend Replay.() -> Unit) {
    val replay = Replay("$RECORDER/kotlin/$id", id in IMAGINED)
    try {
        runBlocking { withTimeout(30.seconds) { replay.steps() } }
    } catch (error: Throwable) {
        replay.problems += error.toString()
    }
    val passed = if (replay.problems.isEmpty()) 1 else 0
    val verdict = ask("$RECORDER/_verify/kotlin/$id?passed=$passed").jsonObject
    if (!verdict.getValue("ok").jsonPrimitive.boolean) {
        verdict.getValue("problems").jsonArray.forEach { replay.problems += "recorder: ${it.jsonPrimitive.content}" }
    }
    if (replay.problems.isNotEmpty()) {
        throw AssertionError("$id:" + replay.problems.joinToString("") { "\n    $it" })
    }
}

/** One run of one vector, and what was not as it should be. Of imagined values only their coming is looked at. */
class Replay(val baseUrl: String, private val isImagined: Boolean) {
    val problems: MutableList<String> = mutableListOf()

    fun same(at: String, expected: Any?, actual: Any?) {
        if (!isImagined && expected != actual) problems += "$at: expected $expected, got $actual"
    }

    fun json(at: String, expected: String, actual: String?) {
        if (isImagined) return
        if (actual == null || normal(expected) != normal(actual)) problems += "$at: expected $expected, got $actual"
    }

    fun bytes(expected: String, actual: ByteArray) = same("base64", expected, Base64.getEncoder().encodeToString(actual))

    /** The call must end in an error of exactly this class. */
    suspend inline fun <reified E : BirdError> fails(crossinline call: suspend () -> Any?): E {
        val outcome = runCatching { call() }
        val error = outcome.exceptionOrNull() ?: throw AssertionError("expected ${E::class.simpleName}, got ${outcome.getOrNull()}")
        if (error::class != E::class) throw AssertionError("expected ${E::class.simpleName}, got $error")
        return error as E
    }

    /** Cancelled after a while, the call must end at once and with nothing but its cancellation. */
    suspend fun cancelled(after: Duration, call: suspend () -> Any?) {
        val work = CoroutineScope(Dispatchers.Default).async { call() }
        delay(after)
        if (work.isCompleted) problems += "the call ended before it was cancelled"
        withTimeout(5.seconds) { work.cancelAndJoin() }
        val outcome = runCatching { work.await() }
        if (outcome.exceptionOrNull() !is CancellationException) problems += "expected a cancellation, got $outcome"
    }
}

/** Base64 as bytes. */
fun decoded(base64: String): ByteArray = Base64.getDecoder().decode(base64)

private val http: HttpClient = HttpClient.newHttpClient()

fun ask(url: String): JsonElement {
    val answer = http.send(HttpRequest.newBuilder(URI(url)).build(), HttpResponse.BodyHandlers.ofString())
    return Json.parseToJsonElement(answer.body())
}
