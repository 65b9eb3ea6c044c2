package dev.birdwire.webhooks

import dev.birdwire.BirdError
import dev.birdwire.Delivery
import dev.birdwire.WebhookSignatureError
import dev.birdwire.vectors.decoded
import java.io.File
import java.time.Instant
import kotlin.time.Duration.Companion.seconds
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertTrue

/** Runs every case of a file of `tests/webhooks/` and prints how many there were. What a case throws is what is wrong with it. */
fun replay(file: String, check: (JsonObject) -> Unit) {
    val folder = System.getenv("BIRDWIRE_WEBHOOKS") ?: error("run the cases by scripts/test-kotlin")
    val cases = Json.parseToJsonElement(File(folder, file).readText()).jsonObject.getValue("cases").jsonArray.map { it.jsonObject }
    val problems = cases.mapNotNull { case ->
        runCatching { check(case) }.exceptionOrNull()?.let { "${case.text("name")}: $it" }
    }
    println("webhooks: kotlin: $file: ${cases.size - problems.size} of ${cases.size} cases passed")
    assertTrue(cases.size > 5, "only ${cases.size} cases were found")
    if (problems.isNotEmpty()) throw AssertionError(problems.joinToString("\n"))
}

fun same(what: String, expected: Any?, actual: Any?) {
    if (expected != actual) throw AssertionError("$what is $actual and not $expected")
}

/** The error of a call, or null when there is none. */
fun birdError(call: () -> Unit): BirdError? =
    try {
        call()
        null
    } catch (error: BirdError) {
        error
    }

/** `kind`, `reason` and `path` of the error that is expected. */
fun JsonObject.check(error: BirdError?) {
    if (error == null) throw AssertionError("there is no error, and $this was expected")
    same("kind", text("kind").replaceFirstChar { it.uppercase() }, error.kind.name)
    val reason = (error as? WebhookSignatureError)?.reason?.name
    same("reason", textOrNull("reason")?.replaceFirstChar { it.uppercase() }, reason)
    textOrNull("path")?.let { same("path", it, error.path) }
    same("delivery", Delivery.NeverSent, error.delivery)
}

fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

fun JsonObject.textOrNull(name: String): String? = get(name)?.jsonPrimitive?.takeIf { it.isString }?.content

fun JsonObject.texts(name: String): Map<String, String> =
    getValue(name).jsonObject.mapValues { (_, value) -> value.jsonPrimitive.content }

fun JsonObject.list(name: String): List<String> = getValue(name).jsonArray.map { it.jsonPrimitive.content }

fun JsonObject.time(name: String): Instant = Instant.ofEpochSecond(text(name).toLong())

fun JsonObject.duration(name: String) = get(name)?.jsonPrimitive?.content?.toLong()?.seconds

/** The bytes of `body`, in one of three forms. */
fun JsonObject.body(): ByteArray {
    val body = getValue("body").jsonObject
    body.textOrNull("text")?.let { return it.encodeToByteArray() }
    body.textOrNull("base64")?.let { return decoded(it) }
    return (body.text("prefix") + body.text("repeat").repeat(body.text("times").toInt()) + body.text("suffix")).encodeToByteArray()
}
